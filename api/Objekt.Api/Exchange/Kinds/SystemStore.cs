using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Domain.Changes;
using Objekt.Domain.Exchange;
using Objekt.Domain.Systems;

namespace Objekt.Api.Exchange.Kinds;

/// <summary>The catalogue: one row per system, with what its uses add up to for the reader.</summary>
internal sealed class SystemStore() : KindStore(ImportKinds.Systems)
{
    public const string Kommuner = "Kommuner", Users = "Användare i alla", Cost = "Årskostnad i alla", Count = "Antal kommuner";

    public override async IAsyncEnumerable<KnownRecord> Read(ObjektDb db, ExportView view, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        var (day, kommuner, text, slug) = (view.Day, view.Kommuner, view.Folded, view.Object);
        var systems = db.ItSystems.AsNoTracking();
        if (text is not null) systems = systems.Where(s => s.NameFolded.Contains(text) || s.Aliases.Any(a => a.NameFolded.Contains(text)));
        if (kommuner.Count > 0) systems = systems.Where(s => s.Uses.Any(u => kommuner.Contains(u.KommunCode) && (u.Until == null || u.Until >= day)));
        if (slug is not null) systems = systems.Where(s => s.Objects.Any(o => o.Object!.Slug == slug && o.From <= day && (o.To == null || o.To >= day)));

        var ids = await systems.OrderBy(s => s.Name).ThenBy(s => s.Id).Select(s => s.Id).ToListAsync(stop);
        foreach (var page in ids.Chunk(Page))
        {
            var rows = await db.ItSystems.AsNoTracking().Where(s => EF.Parameter(page).Contains(s.Id)).Select(s => new
            {
                s.Id, s.Slug, s.Name, s.Description, s.Lifecycle, s.Common,
                Supplier = s.Supplier!.Name,
                Functions = s.Functions.Select(f => f.Function!.Name).ToList(),
                Objects = s.Objects.Where(o => o.From <= day && (o.To == null || o.To >= day)).Select(o => new { o.Object!.Slug, o.Role }).ToList(),
                Aliases = s.Aliases.Select(a => a.Name).ToList(),
                Uses = s.Uses.Where(u => u.Until == null || u.Until >= day).Select(u => new { Code = u.KommunCode, u.Kommun!.Name, u.Kommun.Order, u.Users, u.YearlyCost }).ToList(),
            }).AsSplitQuery().ToListAsync(stop);
            foreach (var row in rows.OrderBy(r => Array.IndexOf(page, r.Id)))
            {
                var uses = row.Uses.OrderBy(u => u.Order).ThenBy(u => u.Code, StringComparer.Ordinal).ToList();
                yield return new KnownRecord(row.Slug, Values(
                    ("slug", row.Slug), ("name", row.Name), ("supplier", row.Supplier), ("description", row.Description), ("lifecycle", Code(row.Lifecycle)), ("common", YesNo(row.Common)),
                    ("functions", ValueList.Write(row.Functions.Order(StringComparer.Ordinal))),
                    ("responsible", row.Objects.FirstOrDefault(o => o.Role == SystemObjectRole.Responsible)?.Slug),
                    ("using", ValueList.Write(row.Objects.Where(o => o.Role == SystemObjectRole.Using).Select(o => o.Slug).Order(StringComparer.Ordinal))),
                    (Kommuner, ValueList.Write(uses.Select(u => u.Name))), (Count, Text(uses.Count)),
                    (Users, uses.Any(u => u.Users is not null) ? Text(uses.Sum(u => u.Users ?? 0)) : ""),
                    (Cost, uses.Any(u => u.YearlyCost is not null) ? SwedishNumber.Write(new Domain.Benefits.Sek(uses.Sum(u => u.YearlyCost ?? 0))) : "")),
                    [row.Name, .. row.Aliases.Order(StringComparer.Ordinal)]);
            }
        }
    }

    public override Task<Refusal?> Apply(ImportWriting writing, CancellationToken stop) => new SystemWriting(writing).Apply(stop);
}

/// <summary>Each kommun's use of each system.</summary>
internal sealed class UseStore() : KindStore(ImportKinds.Uses)
{
    public override async IAsyncEnumerable<KnownRecord> Read(ObjektDb db, ExportView view, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        var (day, kommuner, text, slug) = (view.Day, view.Kommuner, view.Folded, view.Object);
        // A use that has ended is history: it is in the list of its time, never in today's.
        var uses = db.SystemUses.AsNoTracking().Where(u => view.Ended || u.Until == null || u.Until >= day);
        if (kommuner.Count > 0) uses = uses.Where(u => kommuner.Contains(u.KommunCode));
        if (text is not null) uses = uses.Where(u => u.ItSystem!.NameFolded.Contains(text) || u.ItSystem.Aliases.Any(a => a.NameFolded.Contains(text)) || u.LocalName!.ToLower().Contains(text));
        if (slug is not null) uses = uses.Where(u => u.ItSystem!.Objects.Any(o => o.Object!.Slug == slug && o.From <= day && (o.To == null || o.To >= day)));

        var ids = await uses.OrderBy(u => u.ItSystem!.Name).ThenBy(u => u.Kommun!.Order).ThenBy(u => u.KommunCode).ThenBy(u => u.Since).ThenBy(u => u.Id).Select(u => u.Id).ToListAsync(stop);
        foreach (var page in ids.Chunk(Page))
        {
            var rows = await db.SystemUses.AsNoTracking().Where(u => EF.Parameter(page).Contains(u.Id)).Select(u => new
            {
                u.Id, u.KommunCode, u.LocalName, u.Users, u.YearlyCost, u.Owner, u.Hosting, u.Area, u.Note, u.Since, u.Until, u.ItSystem!.Slug, u.ItSystem.Name,
            }).ToListAsync(stop);
            foreach (var row in rows.OrderBy(r => Array.IndexOf(page, r.Id)))
            {
                yield return new KnownRecord(row.Id.ToString(), Values(
                    ("slug", row.Slug), ("name", row.Name), ("kommun", row.KommunCode), ("localName", row.LocalName), ("users", Text(row.Users)),
                    ("yearlyCost", row.YearlyCost is { } ore ? SwedishNumber.Write(new Domain.Benefits.Sek(ore)) : ""), ("owner", row.Owner), ("hosting", row.Hosting),
                    ("area", row.Area), ("note", row.Note), ("since", Text(row.Since)), ("until", Text(row.Until))),
                    row.LocalName is null ? [] : [row.LocalName], row.Slug);
            }
        }
    }

    public override Task<Refusal?> Apply(ImportWriting writing, CancellationToken stop) => new SystemWriting(writing).Apply(stop);
}
