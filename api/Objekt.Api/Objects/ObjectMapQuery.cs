using Microsoft.EntityFrameworkCore;
using Objekt.Api.Authority;
using Objekt.Api.Data;
using Objekt.Api.GraphQL;
using Objekt.Domain.Authority;
using Objekt.Domain.Objects;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Objects;

/// <summary>The map of all objects that the caller sees, in a handful of statements whatever their number.</summary>
public static class ObjectMapQuery
{
    [Query, Describe("Objektkarta: familjer, objekt, deltagande, tomma stolar och luckor den dagen. The map of all objects.")]
    public static async Task<ObjectMap> ObjectMap(Ask ask, RuleBooks books, GapMemory gaps, DateOnly? day = null)
    {
        var (db, at) = (ask.Db, day ?? ask.Day);
        var kommuner = await db.Kommun.Where(k => k.From <= at && (k.To == null || k.To >= at)).OrderBy(k => k.Order).Select(k => k.Code).ToListAsync(ask.Stop);
        var objects = await db.MaintenanceObjects.AsNoTracking().Where(o => o.From <= at && (o.To == null || o.To >= at)).OrderBy(o => o.Name).Select(o => new { o.Id, o.Slug, o.Name }).ToListAsync(ask.Stop);
        var families = (await db.FamilyMemberships.Where(m => m.From <= at && (m.To == null || m.To >= at)).Select(m => new { m.ObjectId, m.Family!.Slug, m.Family.Name, m.Family.Order }).ToListAsync(ask.Stop)).ToLookup(m => m.ObjectId);
        var parts = (await db.ObjectParticipations.Where(p => p.From <= at && (p.To == null || p.To >= at)).Select(p => new { p.ObjectId, p.KommunCode, p.Mode }).ToListAsync(ask.Stop)).ToLookup(p => p.ObjectId);
        var seats = (await db.Seats.Where(s => s.ObjectId != null && s.From <= at && (s.To == null || s.To >= at))
            .Select(s => new { s.ObjectId, s.RoleKey, Role = RoleNames.Shown(s.Role!.Name, s.Role.OlderName)!, s.Role.Order, s.KommunCode, Holder = s.Holdings.Where(h => h.From <= at && (h.To == null || h.To >= at)).Select(h => h.Person!.Name).FirstOrDefault() })
            .ToListAsync(ask.Stop)).ToLookup(s => s.ObjectId!.Value);
        var systems = (await db.SystemObjects.Where(x => x.From <= at && (x.To == null || x.To >= at)).GroupBy(x => x.ObjectId).Select(g => new { g.Key, Count = g.Select(x => x.ItSystemId).Distinct().Count() }).ToListAsync(ask.Stop)).ToDictionary(g => g.Key, g => g.Count);
        var duplicates = (await Duplicates(db, at).ToListAsync(ask.Stop)).ToLookup(d => d.ObjectId);
        var rules = await books.Now(db, ask.Stop);

        var boxes = objects.ConvertAll(o =>
        {
            var held = seats[o.Id].ToList();
            string? Holder(string role) => held.FirstOrDefault(s => s.RoleKey == role && s.KommunCode is null)?.Holder;
            var box = new ObjectMapBox(o.Slug, o.Name, Holder(RoleKeys.ObjectOwner), Holder(RoleKeys.ObjectOwnerIt), Holder(RoleKeys.ObjectManager), Holder(RoleKeys.ObjectManagerIt),
                [.. parts[o.Id].Select(p => new ObjectMapPart(p.KommunCode, p.Mode))],
                [.. held.Where(s => s.Holder is null).OrderBy(s => s.Order).ThenBy(s => s.KommunCode, StringComparer.Ordinal).Select(s => new EmptyChair(s.Role, s.KommunCode))],
                systems.GetValueOrDefault(o.Id), [.. duplicates[o.Id].OrderBy(d => d.Function, StringComparer.Ordinal).Select(d => new DuplicateFunction(d.Function, d.Systems))],
                [.. gaps.Of(rules, o.Id, at).Select(GapView.Of)]);
            return (Family: families[o.Id].FirstOrDefault(), Box: box);
        });
        var grouped = boxes.GroupBy(b => b.Family is null ? (Slug: "", Name: "Utan familj", Order: int.MaxValue) : (b.Family.Slug, b.Family.Name, b.Family.Order))
            .OrderBy(g => g.Key.Order).Select(g => new ObjectMapFamily(g.Key.Slug, g.Key.Name, [.. g.Select(b => b.Box)]));
        return new ObjectMap(at, [.. kommuner.Select(k => new Ref<Kommun>(k))], [.. grouped], await Changes(ask));
    }

    /// <summary>Functions that two or more of an object's systems serve, that day.</summary>
    private static IQueryable<Duplicate> Duplicates(ObjektDb db, DateOnly at) =>
        from tie in db.SystemObjects.Where(x => x.From <= at && (x.To == null || x.To >= at))
        join serves in db.Set<Domain.Systems.SystemFunction>() on tie.ItSystemId equals serves.ItSystemId
        group tie.ItSystemId by new { tie.ObjectId, serves.Function!.Name } into g
        where g.Distinct().Count() > 1
        select new Duplicate(g.Key.ObjectId, g.Key.Name, g.Distinct().Count());

    private sealed record Duplicate(Guid ObjectId, string Function, int Systems);

    /// <summary>Days on which the map changed or will change, latest first, so that one can step between them.</summary>
    private static async Task<IReadOnlyList<ObjectMapChange>> Changes(Ask ask)
    {
        var began = await ask.Db.ObjectParticipations.Select(p => new { Day = p.From, p.Mode, Object = p.Object!.Name, Kommun = p.Kommun!.Name }).ToListAsync(ask.Stop);
        return [.. began.GroupBy(b => b.Day).OrderByDescending(g => g.Key).Take(20)
            .Select(g => new ObjectMapChange(g.Key, g.Count() == 1 ? $"{g.First().Kommun}: {g.First().Object}" : $"{g.Select(c => c.Object).Distinct().Count()} objekt, {g.Select(c => c.Kommun).Distinct().Count()} kommuner"))];
    }
}

/// <summary>Gaps per object and day, worked out once for each state of the rules.</summary>
public sealed class GapMemory
{
    private readonly Lock gate = new();
    private (LoadedRules? Rules, Dictionary<(Guid, DateOnly), IReadOnlyList<RuleGap>> Known) memory = (null, []);

    public IReadOnlyList<RuleGap> Of(LoadedRules rules, Guid objectId, DateOnly day)
    {
        lock (gate)
        {
            if (!ReferenceEquals(memory.Rules, rules) || memory.Known.Count > 20_000) memory = (rules, []);
            if (memory.Known.TryGetValue((objectId, day), out var known)) return known;
            var found = rules.Facts.Objects.FirstOrDefault(o => o.Id == objectId) is { } it ? rules.Book.GapsOf(it, rules.Facts.MatterTypes, day) : [];
            return memory.Known[(objectId, day)] = found;
        }
    }
}

/// <summary>The map.</summary>
[Describe("Objektkarta: alla objekt du ser, familj för familj. The map of all objects.")]
public sealed record ObjectMap(DateOnly Day, IReadOnlyList<Ref<Kommun>> Kommuner, IReadOnlyList<ObjectMapFamily> Families, [property: Describe("Dagar då kartan ändras. Days on which the map changes.")] IReadOnlyList<ObjectMapChange> Changes);

/// <summary>A family on the map.</summary>
[Describe("Objektfamilj på kartan. A family on the map.")]
public sealed record ObjectMapFamily(string Slug, string Name, IReadOnlyList<ObjectMapBox> Objects);

/// <summary>An object on the map.</summary>
[Describe("Objekt på kartan: vem som äger, vilka som deltar, vad som fattas. An object on the map.")]
public sealed record ObjectMapBox(string Slug, string Name, [property: Describe("Objektägare verksamhet. Owner, business.")] string? Owner, [property: Describe("Objektägare it. Owner, IT.")] string? OwnerIt,
    [property: Describe("Objektledare verksamhet. Manager, business.")] string? Manager, [property: Describe("Objektledare it. Manager, IT.")] string? ManagerIt, IReadOnlyList<ObjectMapPart> Participations,
    [property: Describe("Vakanta stolar. Empty chairs.")] IReadOnlyList<EmptyChair> VacantSeats, [property: Describe("Antal it-system. Number of systems.")] int SystemCount,
    [property: Describe("Funktioner som flera system fyller. Functions that several systems serve.")] IReadOnlyList<DuplicateFunction> Duplicates,
    [property: Describe("Luckor: ärenden som ingen regel eller flera regler täcker. Matters without one answer.")] IReadOnlyList<GapView> Gaps);

/// <summary>A kommun's part.</summary>
[Describe("Deltagande på kartan. A kommun's part.")]
public sealed record ObjectMapPart(string Kommun, ParticipationMode Mode);

/// <summary>An empty chair.</summary>
[Describe("Vakant stol: roll och kommun. An empty chair.")]
public sealed record EmptyChair(string Role, string? Kommun);

/// <summary>A function served twice.</summary>
[Describe("Dubblett: en funktion som flera system fyller. A function served by several systems.")]
public sealed record DuplicateFunction(string Function, int Systems);

/// <summary>A gap as an example that can be asked.</summary>
[Describe("Lucka: ett ärende utan ett svar, som det kan frågas. A gap as an example.")]
public sealed record GapView(string MatterType, string MatterTypeName, IReadOnlyList<string> Kommuner, decimal? Amount, AnswerOutcome Outcome)
{
    internal static GapView Of(RuleGap gap) => new(gap.MatterType, gap.MatterTypeName, [.. gap.Kommuner.Select(k => k.Code)], gap.Amount?.Kronor, gap.Outcome);
}

/// <summary>A day on which the map changes.</summary>
[Describe("Förändring: en dag då kartan ändras. A day of change.")]
public sealed record ObjectMapChange(DateOnly Day, string Text);
