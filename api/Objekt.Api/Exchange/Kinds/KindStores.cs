using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Domain.Exchange;
using Objekt.Domain.Identity;

namespace Objekt.Api.Exchange.Kinds;

/// <summary>Every kind of list, and the facts that planning an import of it takes.</summary>
internal static class KindStores
{
    private static readonly KindStore[] All =
        [new SystemStore(), new UseStore(), new KommunStore(), new NamndStore(), new PersonStore(), new FamilyStore(), new ObjectStore(), new SeatStore(), new ForumStore(), new MatterTypeStore(), new RightStore()];

    public static KindStore? Find(string kind) => Array.Find(All, s => s.Kind.Name == kind);

    /// <summary>What exists today, as far as the caller sees.</summary>
    public static async Task<ImportFacts> Facts(ObjektDb db, KindStore store, Caller caller, DateOnly today, CancellationToken stop)
    {
        var everywhere = Permits.Everywhere(caller);
        var facts = new ImportFacts
        {
            Today = today, Known = await store.Known(db, today, stop), Kommuner = await db.Kommun.AsNoTracking().OrderBy(k => k.Order).ToDictionaryAsync(k => k.Code, k => k.Name, stop),
            MayWrite = everywhere || !store.Kind.PerKommun ? null : [.. caller.Held.Where(h => h.Role == Authority.RoleKeys.KommunEditor).Select(h => h.Kommun).OfType<string>()], MayWriteCatalogue = everywhere,
        };
        if (!store.Kind.PerKommun) return facts with { Registers = await Registers(db, store.Kind, stop), RoleScopes = await db.RoleTypes.ToDictionaryAsync(r => r.Key, r => EnumCodes.Code(r.Scope), stop) };

        return facts with
        {
            Known = await new UseStore().Known(db, today, stop), Bases = await new SystemStore().Known(db, today, stop), Registers = await Registers(db, store.Kind, stop),
            Vocabulary = new Dictionary<string, IReadOnlyList<string>>
            {
                ["area"] = [.. (await db.SystemUses.Where(u => u.Area != null).Select(u => u.Area!).Distinct().ToListAsync(stop)).SelectMany(ValueList.Values).Distinct()],
                ["functions"] = await db.Functions.Select(f => f.Name).ToListAsync(stop),
            },
        };
    }

    /// <summary>The registers that the kind's references point into.</summary>
    public static async Task<IReadOnlyDictionary<string, Register>> Registers(ObjektDb db, ImportKind kind, CancellationToken stop)
    {
        var registers = new Dictionary<string, Register>();
        foreach (var name in kind.Fields.Select(f => f.Of).OfType<string>().Distinct())
        {
            registers[name] = name switch
            {
                "objects" => new Register("objekten", (await db.MaintenanceObjects.AsNoTracking().Select(o => new { o.Slug, o.Name }).ToListAsync(stop)).Select(o => Entry(o.Slug, o.Name))),
                "families" => new Register("familjerna", (await db.ObjectFamilies.AsNoTracking().Select(f => new { f.Slug, f.Name }).ToListAsync(stop)).Select(f => Entry(f.Slug, f.Name))),
                "people" => new Register("personerna", (await People(db, stop)).Select(p => Entry(p.Key, p.Name))),
                "namnder" => new Register("nämnderna", (await db.Namnder.AsNoTracking().Select(n => new { n.Slug, n.Name, Kommun = n.Kommun!.Name }).ToListAsync(stop)).Select(n => Entry(n.Slug, n.Name, $"{n.Name} {n.Kommun}", $"{n.Name} i {n.Kommun}"))),
                "forums" => new Register("forumen", (await db.Forums.AsNoTracking().Select(f => new { f.Slug, f.Name }).ToListAsync(stop)).Select(f => Entry(f.Slug, f.Name))),
                "roles" => new Register("rollerna", (await db.RoleTypes.AsNoTracking().ToListAsync(stop)).Select(r => Entry(r.Key, r.Name, r.OlderName))),
                "matter-types" => new Register("beslutstyperna", (await db.MatterTypes.AsNoTracking().ToListAsync(stop)).Select(m => Entry(m.Key, m.Name))),
                "members" => new Register("personer och roller", [.. await Members(db, stop)]),
                "deciders" => new Register("roller och organ", [.. await Deciders(db, stop)]),
                _ => throw new InvalidOperationException($"No register {name}."),
            };
        }
        return registers;
    }

    private static (string Key, IReadOnlyList<string> Names) Entry(string key, params string[] names) => (key, names);

    private static async Task<List<(string Key, string Name)>> People(ObjektDb db, CancellationToken stop) =>
        [.. (await db.People.AsNoTracking().Select(p => new { p.Slug, p.Name }).ToListAsync(stop)).Select(p => (p.Slug, p.Name))];

    private static async Task<List<(string Slug, string Name)>> Seats(ObjektDb db, CancellationToken stop) =>
        [.. (await db.Seats.AsNoTracking().Select(s => new { s.Slug, Role = s.Role!.Name, Object = s.Object!.Name, Kommun = s.Kommun!.Name, Forum = s.Forum!.Name, Namnd = s.Namnd!.Name }).ToListAsync(stop))
            .Select(s => (s.Slug, string.Join(' ', new[] { s.Role, s.Object, s.Forum, s.Namnd, s.Kommun }.Where(p => p is not null))))];

    /// <summary>Members of forums: people and seats, each also for each kommun that they may speak for.</summary>
    private static async Task<IEnumerable<(string Key, IReadOnlyList<string> Names)>> Members(ObjektDb db, CancellationToken stop)
    {
        var kommuner = await db.Kommun.AsNoTracking().Select(k => new { k.Code, k.Name }).ToListAsync(stop);
        var who = (await People(db, stop)).Concat((await Seats(db, stop)).Select(s => (Key: $"stol:{s.Slug}", s.Name))).ToList();
        return who.SelectMany(w => kommuner.Select(k => Entry($"{w.Key}@{k.Code}", $"{w.Name} ({k.Name})")).Prepend(Entry(w.Key, w.Name)));
    }

    private static async Task<IEnumerable<(string Key, IReadOnlyList<string> Names)>> Deciders(ObjektDb db, CancellationToken stop)
    {
        var roles = await db.RoleTypes.AsNoTracking().ToListAsync(stop);
        var forums = await db.Forums.AsNoTracking().Select(f => new { f.Slug, f.Name }).ToListAsync(stop);
        return (await Seats(db, stop)).Select(s => Entry($"stol:{s.Slug}", s.Name, s.Slug))
            .Concat(roles.Select(r => Entry($"objektets:{r.Key}", $"objektets {r.Name}", r.Scope == Domain.Authority.SeatScope.Object ? r.Name : $"objektets {r.Key}")))
            .Concat(roles.Select(r => Entry($"kommunens:{r.Key}", $"varje berörd kommuns {r.Name}", $"berörd kommuns {r.Name}")))
            .Concat(forums.Select(f => Entry($"ordforande:{f.Slug}", $"ordförande i {f.Name}", $"ordförande {f.Name}")))
            .Concat(forums.Select(f => Entry($"organ:{f.Slug}", f.Name)))
            .Concat(Enum.GetValues<Domain.Authority.ForumBody>().Select(b => Entry($"kommunens-organ:{EnumCodes.Code(b)}", $"berörd kommuns {ImportKinds.Forums["body"].Choices.First(c => c.Code == EnumCodes.Code(b)).Word.ToLowerInvariant()}")));
    }
}
