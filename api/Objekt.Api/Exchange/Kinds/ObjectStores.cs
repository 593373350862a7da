using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Domain.Changes;
using Objekt.Domain.Exchange;
using Objekt.Domain.Objects;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Exchange.Kinds;

/// <summary>Object families.</summary>
internal sealed class FamilyStore() : KindStore(ImportKinds.Families)
{
    public override async IAsyncEnumerable<KnownRecord> Read(ObjektDb db, ExportView view, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        foreach (var f in await db.ObjectFamilies.AsNoTracking().OrderBy(f => f.Order).ThenBy(f => f.Name).ThenBy(f => f.Id).ToListAsync(stop))
        {
            yield return new KnownRecord(f.Slug, Values(("slug", f.Slug), ("name", f.Name), ("order", Text(f.Order))), [f.Name]);
        }
    }

    public override async Task<Refusal?> Apply(ImportWriting writing, CancellationToken stop)
    {
        var all = await writing.Db.ObjectFamilies.ToDictionaryAsync(f => f.Slug, stop);
        var next = all.Values.Select(f => f.Order).DefaultIfEmpty(0).Max();
        foreach (var record in writing.Records)
        {
            if (record.KnownId is null || !all.TryGetValue(record.KnownId, out var family))
            {
                family = new ObjectFamily { Id = Guid.CreateVersion7(), Slug = await writing.Slug<ObjectFamily>(record["slug"], record["name"], "familj", 120, stop), Name = record["name"], Order = ++next };
                writing.Db.Add(family);
            }
            if (record.Has("name")) family.Name = record["name"];
            if (record.Has("order")) family.Order = record.Whole("order")!.Value;
            family.Version = Guid.CreateVersion7();
        }
        return null;
    }
}

/// <summary>Maintenance objects with family and participation as they are on the day.</summary>
internal sealed class ObjectStore() : KindStore(ImportKinds.Objects)
{
    public const string Systems = "Antal system";

    public override async IAsyncEnumerable<KnownRecord> Read(ObjektDb db, ExportView view, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        var (day, kommuner, text, slug) = (view.Day, view.Kommuner, view.Folded, view.Object);
        var objects = db.MaintenanceObjects.AsNoTracking().Where(o => view.Ended || o.To == null || o.To >= day);
        if (text is not null) objects = objects.Where(o => o.Name.ToLower().Contains(text));
        if (slug is not null) objects = objects.Where(o => o.Slug == slug);
        if (kommuner.Count > 0) objects = objects.Where(o => o.Participations.Any(p => kommuner.Contains(p.KommunCode) && p.From <= day && (p.To == null || p.To >= day)));

        var ids = await objects.OrderBy(o => o.Name).ThenBy(o => o.Id).Select(o => o.Id).ToListAsync(stop);
        foreach (var page in ids.Chunk(Page))
        {
            var rows = await db.MaintenanceObjects.AsNoTracking().Where(o => EF.Parameter(page).Contains(o.Id)).Select(o => new
            {
                o.Id, o.Slug, o.Name, o.Purpose, o.From, o.To,
                Family = o.Families.Where(f => f.From <= day && (f.To == null || f.To >= day)).Select(f => f.Family!.Slug).FirstOrDefault(),
                Parts = o.Participations.Where(p => (p.To == null || p.To >= day) && p.From <= day).Select(p => new { p.KommunCode, p.Mode }).ToList(),
                Systems = o.Systems.Count(s => s.From <= day && (s.To == null || s.To >= day)),
            }).AsSplitQuery().ToListAsync(stop);
            foreach (var row in rows.OrderBy(r => Array.IndexOf(page, r.Id)))
            {
                yield return new KnownRecord(row.Slug, Values(("slug", row.Slug), ("name", row.Name), ("family", row.Family), ("purpose", row.Purpose),
                    ("kommuner", ValueList.Write(row.Parts.Select(p => $"{p.KommunCode} {Code(p.Mode)}").Order(StringComparer.Ordinal))), ("from", Text(row.From)), ("to", Text(row.To)), (Systems, Text(row.Systems))), [row.Name]);
            }
        }
    }

    public override async Task<Refusal?> Apply(ImportWriting writing, CancellationToken stop)
    {
        var families = await writing.Db.ObjectFamilies.ToDictionaryAsync(f => f.Slug, f => f.Id, stop);
        var all = await writing.Db.MaintenanceObjects.Include(o => o.Families).Include(o => o.Participations).AsSplitQuery().ToDictionaryAsync(o => o.Slug, stop);
        foreach (var record in writing.Records)
        {
            if (record.KnownId is null || !all.TryGetValue(record.KnownId, out var target))
            {
                target = new MaintenanceObject
                {
                    Id = Guid.CreateVersion7(), Name = record["name"], From = record.Day("from") ?? writing.Today,
                    Slug = await writing.Slug<MaintenanceObject>(record["slug"], record["name"], "objekt", 120, stop),
                };
                writing.Db.Add(target);
            }
            if (record.Has("name")) target.Name = record["name"];
            if (record.Has("purpose")) target.Purpose = record.Text("purpose");
            if (record.Has("from")) target.From = record.Day("from")!.Value;
            if (record.Has("to")) target.To = record.Day("to");
            target.Version = Guid.CreateVersion7();

            var from = record.KnownId is null || target.From > writing.Today ? target.From : writing.Today;
            if (record.Has("family") && Family(writing, target, families[record["family"]], from) is { } no) return no;
            if (record.Has("kommuner") && Participation(writing, target, record.List("kommuner"), from) is { } refused) return refused;
        }
        return null;
    }

    private static Refusal? Family(ImportWriting writing, MaintenanceObject target, Guid family, DateOnly from)
    {
        var room = Succession.MakeRoom(target.Families, from, null, (m, day) => m.To = day);
        if (room.InTheWay is { } later) return new Refusal.Invalid($"{target.Name} byter redan familj {later.From:yyyy-MM-dd}. Ändra det först.", "family");
        writing.Db.RemoveRange(room.Gone);
        writing.Db.Add(new FamilyMembership { Id = Guid.CreateVersion7(), ObjectId = target.Id, FamilyId = family, From = from });
        return null;
    }

    private static Refusal? Participation(ImportWriting writing, MaintenanceObject target, IReadOnlyList<string> parts, DateOnly from)
    {
        foreach (var part in parts)
        {
            var (code, mode) = (part[..4], EnumCodes.Parse<ParticipationMode>(part[5..])!.Value);
            var there = target.Participations.Where(p => p.KommunCode == code).ToList();
            if (there.On(from).Any(p => p.Mode == mode)) continue;
            var room = Succession.MakeRoom(there, from, null, (p, day) => p.To = day);
            if (room.InTheWay is { } later) return new Refusal.Invalid($"Deltagandet i {target.Name} ändras redan {later.From:yyyy-MM-dd} för {code}. Ändra det först.", "kommuner");
            writing.Db.RemoveRange(room.Gone);
            writing.Db.Add(new ObjectParticipation { Id = Guid.CreateVersion7(), ObjectId = target.Id, KommunCode = code, Mode = mode, From = from });
        }
        return null;
    }
}
