using Objekt.Domain.Authority;
using Objekt.Domain.Exchange;
using Objekt.Domain.Objects;
using Objekt.Domain.Organisation;
using Objekt.Domain.Systems;

namespace Objekt.Api.Data.Volume;

/// <summary>The catalogue with suppliers, functions and uses, in the shape of real lists: many blanks, few assessments, some disagreement.</summary>
internal static class VolumeSystems
{
    private static readonly string[] Starts = ["Al", "Be", "Dor", "El", "Fen", "Gra", "Hal", "Jo", "Ka", "Lin", "Mer", "No", "Or", "Pil", "Ro", "Sol", "Tal", "Ul", "Ve", "Yr", "Zen", "Å", "Ä", "Ö"];
    private static readonly string[] Middles = ["ba", "da", "fi", "go", "ka", "li", "mo", "na", "po", "ra", "si", "ta", "vi", "lå", "nä", "rö"];
    private static readonly string[] Ends = ["dex", "gard", "kum", "lex", "mark", "net", "plan", "ra", "sys", "tek", "via", "vis"];
    private static readonly string[] Needs = ["Schema", "Journal", "Diarium", "Fakturor", "Lön", "Tid", "Rapporter", "Bokning", "Karta", "Larm", "Signering", "Arkiv", "Inloggning", "Lärplattform", "Avgifter", "Register", "Beställning", "Uppföljning", "Kontakt", "Inventarier"];
    private static readonly string[] Makers = ["Påhitt", "Exempel", "Låtsas", "Fiktiv", "Attrapp", "Prov", "Demo", "Test"];
    private static readonly string[] Trades = ["system", "data", "program", "teknik", "drift", "omsorg", "kartor", "skola", "ekonomi", "konsult"];
    private static readonly AssessmentVerdict[] Verdicts = Enum.GetValues<AssessmentVerdict>();

    public static void Add(VolumeUnion union)
    {
        var facts = union.Facts;
        for (var at = 0; at < Math.Max(1, union.Sizes.Systems / 20); at++)
        {
            var name = $"{Makers[at % Makers.Length]}{Trades[at / Makers.Length % Trades.Length]}{(at >= Makers.Length * Trades.Length ? $" {at / (Makers.Length * Trades.Length) + 1}" : "")} AB";
            facts.Suppliers.Add(new Supplier { Id = union.Next("supplier"), Slug = SeedId.Slug(name), Name = name, Version = union.Next("version") });
        }
        for (var at = 0; at < Math.Max(Needs.Length, union.Sizes.Systems / 25); at++)
        {
            var name = at < Needs.Length ? Needs[at] : $"{Needs[at % Needs.Length]} {at / Needs.Length + 1}";
            facts.Functions.Add(new Function { Id = union.Next("function"), Slug = SeedId.Slug(name), Name = name, Version = union.Next("version") });
        }

        var taking = facts.Participations.ToLookup(p => p.ObjectId, p => p.KommunCode);
        var owners = facts.Forvaltningar.ToLookup(f => f.KommunCode);
        var slugs = new HashSet<string>();
        for (var at = 0; at < union.Sizes.Systems; at++) System(union, [.. taking[facts.Objects[at % facts.Objects.Count].Id]], owners, slugs, at);
    }

    private static void System(VolumeUnion union, string[] taking, ILookup<string, Forvaltning> owners, HashSet<string> slugs, int at)
    {
        var (chance, facts) = (union.Chance, union.Facts);
        var name = $"{chance.ArrayElement(Starts)}{chance.ArrayElement(Middles)}{chance.ArrayElement(Ends)}";
        if (!slugs.Add(SeedId.Slug(name)))
        {
            name = $"{name} {at + 1}";
            slugs.Add(SeedId.Slug(name));
        }
        var common = chance.Bool(0.15f);
        var system = new ItSystem
        {
            Id = union.Next("system"), Slug = SeedId.Slug(name), Name = name, NameFolded = CellText.Fold(name), Common = common, Version = union.Next("version"),
            SupplierId = chance.Bool(0.75f) ? chance.ListItem(facts.Suppliers).Id : null,
            Lifecycle = chance.WeightedRandom([Lifecycle.Active, Lifecycle.Unknown, Lifecycle.PhasingOut, Lifecycle.Planned, Lifecycle.Retired], [0.6f, 0.2f, 0.1f, 0.05f, 0.05f]),
        };
        facts.Systems.Add(system);
        facts.SystemFunctions.Add(new SystemFunction { ItSystemId = system.Id, FunctionId = chance.ListItem(facts.Functions).Id });

        var responsible = at % facts.Objects.Count;
        Tie(union, system, facts.Objects[responsible], SystemObjectRole.Responsible);
        foreach (var other in chance.Bool(0.2f) ? chance.ListItems(facts.Objects, Math.Min(facts.Objects.Count, chance.Int(1, 3))) : [])
        {
            if (other != facts.Objects[responsible]) Tie(union, system, other, SystemObjectRole.Using);
        }
        if (chance.Bool(0.05f)) facts.Aliases.Add(new SystemAlias { Id = union.Next("alias"), ItSystemId = system.Id, Name = name.ToUpperInvariant(), NameFolded = CellText.Fold(name) });

        var users = common ? taking.Length : Math.Min(taking.Length, chance.WeightedRandom([1, 2, 3], [0.65f, 0.25f, 0.1f]));
        foreach (var kommun in chance.ArrayElements(taking, users).Order(StringComparer.Ordinal)) Use(union, system, kommun, owners);
    }

    private static void Use(VolumeUnion union, ItSystem system, string kommun, ILookup<string, Forvaltning> owners)
    {
        var chance = union.Chance;
        var owner = chance.Bool(0.7f) ? chance.ListItem(owners[kommun].ToList()) : null;
        var use = new SystemUse
        {
            Id = union.Next("use"), ItSystemId = system.Id, KommunCode = kommun, Users = chance.Bool(0.6f) ? chance.Int(1, 3_000) : null,
            YearlyCost = chance.Bool(0.45f) ? chance.Long(0, 90_000_000) : null, Since = chance.Bool(0.5f) ? new DateOnly(chance.Int(1998, 2025), chance.Int(1, 12), 1) : null,
            Owner = owner?.Name, OwnerForvaltningId = owner?.Id, Version = union.Next("version"),
        };
        union.Facts.Uses.Add(use);
        if (chance.Bool(0.47f)) return;

        var business = chance.ArrayElement(Verdicts);
        Assess(union, use, Side.Business, business);
        if (chance.Bool(0.6f)) Assess(union, use, Side.It, chance.Bool(0.93f) ? business : chance.ArrayElement(Verdicts));
    }

    private static void Assess(VolumeUnion union, SystemUse use, Side side, AssessmentVerdict verdict) => union.Facts.Assessments.Add(new Assessment
    {
        Id = union.Next("assessment"), SystemUseId = use.Id, Side = side, Verdict = verdict, From = VolumeUnion.Start,
    });

    private static void Tie(VolumeUnion union, ItSystem system, MaintenanceObject onObject, SystemObjectRole role) => union.Facts.SystemObjects.Add(new SystemObject
    {
        Id = union.Next("systemObject"), ItSystemId = system.Id, ObjectId = onObject.Id, Role = role, From = VolumeUnion.Start,
    });
}
