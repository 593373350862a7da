using Microsoft.EntityFrameworkCore;
using Objekt.Domain.Changes;
using Objekt.Domain.Exchange;
using Objekt.Domain.Organisation;
using Objekt.Domain.Systems;

namespace Objekt.Api.Exchange.Kinds;

/// <summary>Writes systems and their uses as a plan says.</summary>
internal sealed class SystemWriting(ImportWriting writing)
{
    private readonly Dictionary<string, ItSystem> systems = new(StringComparer.Ordinal);
    private Dictionary<string, Supplier> suppliers = [];
    private Dictionary<string, Function> functions = [];
    private Dictionary<string, Guid> objects = [];

    public async Task<Refusal?> Apply(CancellationToken stop)
    {
        var db = writing.Db;
        suppliers = (await db.Suppliers.ToListAsync(stop)).GroupBy(s => CellText.Fold(s.Name)).ToDictionary(g => g.Key, g => g.OrderBy(s => s.Id).First());
        functions = (await db.Functions.ToListAsync(stop)).GroupBy(f => CellText.Fold(f.Name)).ToDictionary(g => g.Key, g => g.OrderBy(f => f.Id).First());
        objects = await db.MaintenanceObjects.ToDictionaryAsync(o => o.Slug, o => o.Id, stop);
        await Load(stop);
        var uses = await Uses(stop);

        foreach (var record in writing.Records)
        {
            var system = await System(record, stop);
            if (record["kommun"].Length == 0) continue;
            if (record.KnownId is null)
            {
                var use = new SystemUse { Id = Guid.CreateVersion7(), ItSystemId = system.Id, KommunCode = record["kommun"], Version = Guid.CreateVersion7() };
                Fill(use, record, record.Values.Keys);
                db.Add(use);
            }
            else if (record.Changed.Any(c => !writing.Plan.Kind[c].Shared))
            {
                if (!uses.TryGetValue(Guid.Parse(record.KnownId), out var use)) return new Refusal.Stale("Användningen");
                Fill(use, record, record.Changed);
                use.Version = Guid.CreateVersion7();
            }
        }
        return null;
    }

    /// <summary>Loads the systems that exist, among them those of the same exact name that the caller does not see yet: a common name is a common system.</summary>
    private async Task Load(CancellationToken stop)
    {
        var known = writing.Records.Select(r => r.BaseId).OfType<string>().Distinct().ToList();
        foreach (var page in known.Chunk(500))
        {
            foreach (var system in await writing.Db.ItSystems.Include(s => s.Functions).Include(s => s.Objects).Include(s => s.Aliases).Where(s => page.Contains(s.Slug)).AsSplitQuery().ToListAsync(stop)) systems[system.Slug] = system;
        }
        var names = writing.Records.Where(r => r.BaseId is null).Select(r => r["name"]).Distinct().ToList();
        foreach (var page in names.Chunk(500))
        {
            foreach (var system in await writing.Named(page, stop)) systems["+" + system.Name] = system;
        }
    }

    private async Task<Dictionary<Guid, SystemUse>> Uses(CancellationToken stop)
    {
        var found = new Dictionary<Guid, SystemUse>();
        var ids = writing.Records.Where(r => r.BaseId is not null && r["kommun"].Length > 0).Select(r => r.KnownId).OfType<string>().Select(Guid.Parse).ToList();
        foreach (var page in ids.Chunk(500))
        {
            foreach (var use in await writing.Db.SystemUses.Where(u => page.Contains(u.Id)).ToListAsync(stop)) found[use.Id] = use;
        }
        return found;
    }

    private async Task<ItSystem> System(PlannedRecord record, CancellationToken stop)
    {
        var key = record.BaseId ?? record.BaseKey;
        if (!systems.TryGetValue(key, out var system))
        {
            system = new ItSystem
            {
                Id = Guid.CreateVersion7(), Name = record["name"], NameFolded = CellText.Fold(record["name"]), Version = Guid.CreateVersion7(),
                Slug = await writing.Slug<ItSystem>(record["slug"], record["name"], "system", 120, stop),
            };
            writing.Db.Add(system);
            systems[key] = system;
            await Share(system, record, [.. writing.Plan.Kind.Fields.Where(f => f.Shared && f.Key is not "name" && record[f.Key].Length > 0).Select(f => f.Key)], stop);
        }
        else if (record.BaseId is not null)
        {
            await Share(system, record, record.Changed, stop);
        }
        else if (writing.Db.Entry(system).State == EntityState.Added)
        {
            // Another kommun's row in the same file may know what the first left blank.
            await Share(system, record, [.. record.Changed.Where(f => IsBlank(system, f))], stop);
        }
        if (record.Alias is { } alias && !system.Aliases.Any(a => a.Name == alias))
        {
            writing.Db.Add(new SystemAlias { Id = Guid.CreateVersion7(), ItSystemId = system.Id, Name = alias, NameFolded = CellText.Fold(alias) });
        }
        return system;
    }

    private static bool IsBlank(ItSystem system, string field) => field switch
    {
        "supplier" => system.SupplierId is null,
        "description" => system.Description is null,
        "lifecycle" => system.Lifecycle == Lifecycle.Unknown,
        "common" => !system.Common,
        _ => field is "functions" or "responsible" or "using",
    };

    /// <summary>Sets what is common to all kommuner.</summary>
    private async Task Share(ItSystem system, PlannedRecord record, IReadOnlyCollection<string> fields, CancellationToken stop)
    {
        foreach (var field in fields)
        {
            switch (field)
            {
                case "name":
                    (system.Name, system.NameFolded) = (record["name"], CellText.Fold(record["name"]));
                    break;
                case "supplier":
                    system.SupplierId = await Supplier(record["supplier"], stop);
                    break;
                case "description":
                    system.Description = record.Text(field);
                    break;
                case "lifecycle":
                    system.Lifecycle = record.Choice(field, Lifecycle.Unknown);
                    break;
                case "common":
                    system.Common = record.Yes(field);
                    break;
                case "functions":
                    foreach (var name in record.List(field)) await Function(system, name, stop);
                    break;
                case "responsible":
                    Tie(system, objects[record[field]], SystemObjectRole.Responsible);
                    break;
                case "using":
                    foreach (var slug in record.List(field)) Tie(system, objects[slug], SystemObjectRole.Using);
                    break;
                default:
                    continue;
            }
            system.Version = Guid.CreateVersion7();
        }
    }

    private async Task<Guid> Supplier(string name, CancellationToken stop)
    {
        if (!suppliers.TryGetValue(CellText.Fold(name), out var supplier))
        {
            supplier = new Supplier { Id = Guid.CreateVersion7(), Name = name, Slug = await writing.Slug<Supplier>("", name, "leverantor", 120, stop), Version = Guid.CreateVersion7() };
            writing.Db.Add(supplier);
            suppliers[CellText.Fold(name)] = supplier;
        }
        return supplier.Id;
    }

    private async Task Function(ItSystem system, string name, CancellationToken stop)
    {
        if (!functions.TryGetValue(CellText.Fold(name), out var function))
        {
            function = new Function { Id = Guid.CreateVersion7(), Name = name, Slug = await writing.Slug<Function>("", name, "funktion", 120, stop), Version = Guid.CreateVersion7() };
            writing.Db.Add(function);
            functions[CellText.Fold(name)] = function;
        }
        if (system.Functions.All(f => f.FunctionId != function.Id)) writing.Db.Add(new SystemFunction { ItSystemId = system.Id, FunctionId = function.Id });
    }

    /// <summary>Ties the system to an object from today; one object is responsible at a time, and an object has one tie.</summary>
    private void Tie(ItSystem system, Guid objectId, SystemObjectRole role)
    {
        var today = writing.Today;
        var current = system.Objects.On(today).ToList();
        if (current.Any(o => o.ObjectId == objectId && o.Role == role)) return;
        foreach (var before in current.Where(o => o.ObjectId == objectId || (role == SystemObjectRole.Responsible && o.Role == role)))
        {
            if (before.From == today)
            {
                system.Objects.Remove(before);
                writing.Db.Remove(before);
            }
            else before.To = today.AddDays(-1);
        }
        var tie = new SystemObject { Id = Guid.CreateVersion7(), ItSystemId = system.Id, ObjectId = objectId, Role = role, From = today };
        writing.Db.Add(tie);
    }

    private static void Fill(SystemUse use, PlannedRecord record, IEnumerable<string> fields)
    {
        foreach (var field in fields)
        {
            switch (field)
            {
                case "localName":
                    use.LocalName = record.Text(field);
                    break;
                case "users":
                    use.Users = record.Whole(field);
                    break;
                case "yearlyCost":
                    use.YearlyCost = record.Ore(field);
                    break;
                case "owner":
                    use.Owner = record.Text(field);
                    break;
                case "hosting":
                    use.Hosting = record.Text(field);
                    break;
                case "area":
                    use.Area = record.Text(field);
                    break;
                case "note":
                    use.Note = record.Text(field);
                    break;
                case "since":
                    use.Since = record.Day(field);
                    break;
                case "until":
                    use.Until = record.Day(field);
                    break;
            }
        }
    }
}
