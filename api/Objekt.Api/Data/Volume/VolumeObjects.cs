using Objekt.Api.Authority;
using Objekt.Domain.Authority;
using Objekt.Domain.Objects;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Data.Volume;

/// <summary>Families, objects with the kommuner that take part, their seats and steering groups.</summary>
internal static class VolumeObjects
{
    private static readonly string[] Families =
        ["Lärande", "Omsorg", "Samhälle", "Stöd", "Digitala kanaler", "Teknisk plattform", "Ledning", "Miljö", "Kultur", "Trygghet", "Näringsliv", "Infrastruktur"];

    private static readonly string[] Areas =
        ["Utbildning", "Förskola", "Vuxenutbildning", "Äldreomsorg", "Individstöd", "Hälsovård", "Bygglov", "Miljötillsyn", "Gata", "Vatten", "Avfall", "Fastighet", "Fritid", "Bibliotek",
         "Ekonomi", "Lön", "Inköp", "Ärenden", "Arkiv", "Styrning", "E-tjänster", "Webb", "Identitet", "Nät", "Arbetsplats", "Säkerhet", "Kartor", "Räddning", "Måltid", "Överförmyndare"];

    private static readonly string[] Aspects =
        ["", "planering", "uppföljning", "avgifter", "tillstånd", "bokning", "journal", "register", "drift", "analys", "schema", "mottagning", "beställning", "avtal", "information"];

    public static void Add(VolumeUnion union)
    {
        for (var at = 0; at < Math.Clamp(union.Sizes.Objects / 4, 1, Families.Length); at++)
        {
            union.Facts.Families.Add(new ObjectFamily { Id = union.Next("family"), Slug = SeedId.Slug(Families[at]), Name = Families[at], Order = at + 1, Version = union.Next("version") });
        }

        var pool = new VolumePool(union);
        for (var at = 0; at < union.Sizes.Objects; at++) Object(union, pool, at);
    }

    private static void Object(VolumeUnion union, VolumePool pool, int at)
    {
        var (area, aspect, round) = (Areas[at % Areas.Length], Aspects[at / Areas.Length % Aspects.Length], at / (Areas.Length * Aspects.Length));
        var name = $"{area}{(aspect.Length > 0 ? ", " + aspect : "")}{(round > 0 ? $" {round + 1}" : "")}";
        var made = new MaintenanceObject
        {
            Id = union.Next("object"), Slug = SeedId.Slug(name), Name = name, From = VolumeUnion.Start, Version = union.Next("version"),
            Purpose = union.Chance.Bool(0.6f) ? $"Påhittat objekt för {name.ToLower(System.Globalization.CultureInfo.InvariantCulture)}." : null,
        };
        union.Facts.Objects.Add(made);
        union.Facts.Memberships.Add(new FamilyMembership { Id = union.Next("familyMembership"), ObjectId = made.Id, FamilyId = union.Facts.Families[at % union.Facts.Families.Count].Id, From = VolumeUnion.Start });

        List<Kommun> taking = [.. union.Facts.Kommuner.Where(_ => union.Chance.Bool(0.7f))];
        if (taking.Count == 0) taking.Add(union.Chance.ListItem(union.Facts.Kommuner));
        foreach (var kommun in taking)
        {
            union.Facts.Participations.Add(new ObjectParticipation
            {
                Id = union.Next("participation"), ObjectId = made.Id, KommunCode = kommun.Code, Mode = ParticipationMode.Full, From = VolumeUnion.Start,
            });
        }
        Seats(union, pool, made, taking, at);
    }

    private static void Seats(VolumeUnion union, VolumePool pool, MaintenanceObject made, List<Kommun> taking, int at)
    {
        var owner = union.Seat($"objektagare-{made.Slug}", RoleKeys.ObjectOwner, union.Chance.Bool(0.03f) ? null : pool.Owner(at), made.Id);
        var ownerIt = union.Seat($"objektagare-it-{made.Slug}", RoleKeys.ObjectOwnerIt, pool.OwnerIt(at), made.Id);
        union.Seat($"objektledare-{made.Slug}", RoleKeys.ObjectManager, pool.Manager(at), made.Id);
        union.Seat($"objektledare-it-{made.Slug}", RoleKeys.ObjectManagerIt, pool.ManagerIt(at), made.Id);
        union.Seat($"specialist-{made.Slug}", RoleKeys.Specialist, union.Chance.Bool(0.1f) ? null : pool.Specialist(at), made.Id);
        union.Seat($"specialist-it-{made.Slug}", RoleKeys.SpecialistIt, union.Chance.Bool(0.1f) ? null : pool.SpecialistIt(at), made.Id);

        var group = VolumePlaces.Forum(union, $"objektstyrgrupp-{made.Slug}", $"Objektstyrgrupp {made.Name}", ForumLegalKind.Advisory, ForumBody.SteeringGroup, null, made.Id);
        VolumePlaces.Member(union, group, owner.Id, null, null);
        VolumePlaces.Member(union, group, ownerIt.Id, null, null);
        foreach (var kommun in taking)
        {
            var seat = union.Seat($"representant-{made.Slug}-{kommun.Code}", RoleKeys.ObjectRepresentative, pool.Representative(at, kommun.Code), made.Id, kommun.Code);
            VolumePlaces.Member(union, group, seat.Id, null, kommun.Code);
        }
    }
}

/// <summary>People who hold the seats of many objects, as in small kommuner; the number in the slug is the person's, not the object's.</summary>
internal sealed class VolumePool
{
    private readonly Dictionary<string, Person[]> people = [];

    public VolumePool(VolumeUnion union)
    {
        var host = union.Facts.Kommuner[0].Code;
        var hands = Math.Max(1, union.Sizes.Objects / 3);
        Make("objektagare", "Förvaltningschef", hands, _ => union.Chance.ListItem(union.Facts.Kommuner).Code);
        Make("objektagare-it", "Enhetschef, IT-avdelningen", Math.Max(1, hands / 5), _ => host);
        Make("objektledare", "Verksamhetsutvecklare", hands, _ => union.Chance.ListItem(union.Facts.Kommuner).Code);
        Make("objektledare-it", "Systemansvarig, IT-avdelningen", Math.Max(1, hands / 3), _ => host);
        Make("specialist", "Systemförvaltare", hands, _ => union.Chance.ListItem(union.Facts.Kommuner).Code);
        Make("specialist-it", "Systemtekniker, IT-avdelningen", Math.Max(1, hands / 3), _ => host);
        foreach (var kommun in union.Facts.Kommuner) Make($"representant-{kommun.Code}", "Verksamhetschef", Math.Clamp(hands / 4, 1, 20), _ => kommun.Code);

        void Make(string role, string title, int count, Func<int, string> kommun) =>
            people[role] = [.. Enumerable.Range(1, count).Select(n => union.Person($"{role}-{n}", title, kommun(n)))];
    }

    public Person Owner(int at) => Of("objektagare", at);
    public Person OwnerIt(int at) => Of("objektagare-it", at);
    public Person Manager(int at) => Of("objektledare", at);
    public Person ManagerIt(int at) => Of("objektledare-it", at);
    public Person Specialist(int at) => Of("specialist", at);
    public Person SpecialistIt(int at) => Of("specialist-it", at);
    public Person Representative(int at, string kommun) => Of($"representant-{kommun}", at);

    private Person Of(string role, int at) => people[role][at % people[role].Length];
}
