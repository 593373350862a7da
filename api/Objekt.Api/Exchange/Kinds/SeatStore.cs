using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Domain.Authority;
using Objekt.Domain.Changes;
using Objekt.Domain.Exchange;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Exchange.Kinds;

/// <summary>Seats with holder and deputy as they are on the day.</summary>
internal sealed class SeatStore() : KindStore(ImportKinds.Seats)
{
    public const string Level = "Nivå", Side = "Sida", Vacant = "Vakant";

    public override async IAsyncEnumerable<KnownRecord> Read(ObjektDb db, ExportView view, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        var (day, kommuner, slug, text) = (view.Day, view.Kommuner, view.Object, view.Folded);
        var seats = db.Seats.AsNoTracking().Where(s => view.Ended || s.To == null || s.To >= day);
        if (kommuner.Count > 0) seats = seats.Where(s => kommuner.Contains(s.KommunCode!));
        if (slug is not null) seats = seats.Where(s => s.Object!.Slug == slug);
        if (text is not null) seats = seats.Where(s => s.Role!.Name.ToLower().Contains(text) || s.Object!.Name.ToLower().Contains(text) || s.Holdings.Any(h => h.Person!.Name.ToLower().Contains(text)));

        var ids = await seats.OrderBy(s => s.Object!.Name).ThenBy(s => s.Role!.Order).ThenBy(s => s.Kommun!.Order).ThenBy(s => s.Slug).Select(s => s.Id).ToListAsync(stop);
        foreach (var page in ids.Chunk(Page))
        {
            var rows = await db.Seats.AsNoTracking().Where(s => EF.Parameter(page).Contains(s.Id)).Select(s => new
            {
                s.Id, s.Slug, s.RoleKey, s.Level, s.Side, s.KommunCode, s.From, s.To,
                Object = s.Object!.Slug, Namnd = s.Namnd!.Slug, Forum = s.Forum!.Slug,
                Holder = s.Holdings.Where(h => h.From <= day && (h.To == null || h.To >= day)).Select(h => new { h.Person!.Slug, h.From }).FirstOrDefault(),
                Deputy = s.Deputies.Where(d => d.From <= day && (d.To == null || d.To >= day)).Select(d => new { d.Person!.Slug, d.From, d.To }).FirstOrDefault(),
            }).AsSplitQuery().ToListAsync(stop);
            foreach (var row in rows.OrderBy(r => Array.IndexOf(page, r.Id)))
            {
                yield return new KnownRecord(row.Slug, Values(("slug", row.Slug), ("role", row.RoleKey), ("object", row.Object), ("kommun", row.KommunCode), ("namnd", row.Namnd), ("forum", row.Forum),
                    ("holder", row.Holder?.Slug), ("holderFrom", Text(row.Holder?.From)), ("deputy", row.Deputy?.Slug), ("deputyFrom", Text(row.Deputy?.From)), ("deputyTo", Text(row.Deputy?.To)),
                    ("from", Text(row.From)), ("to", Text(row.To)), (Level, row.Level is { } level ? Code(level) : ""), (Side, row.Side is { } side ? Code(side) : ""), (Vacant, row.Holder is null ? "Ja" : "Nej")), []);
            }
        }
    }

    public override async Task<Refusal?> Apply(ImportWriting writing, CancellationToken stop)
    {
        var db = writing.Db;
        var roles = await db.RoleTypes.ToDictionaryAsync(r => r.Key, stop);
        var objects = await db.MaintenanceObjects.ToDictionaryAsync(o => o.Slug, o => o.Id, stop);
        var namnder = await db.Namnder.ToDictionaryAsync(n => n.Slug, n => n.Id, stop);
        var forums = await db.Forums.ToDictionaryAsync(f => f.Slug, f => f.Id, stop);
        var people = await db.People.ToDictionaryAsync(p => p.Slug, p => p.Id, stop);
        var all = await db.Seats.Include(s => s.Holdings).Include(s => s.Deputies).ThenInclude(d => d.Periods).AsSplitQuery().ToDictionaryAsync(s => s.Slug, stop);
        foreach (var record in writing.Records)
        {
            var seat = record.KnownId is { } known ? all.GetValueOrDefault(known) : null;
            if (seat is not null && Moves(record, seat, objects, namnder, forums))
            {
                return new Refusal.Invalid($"{seat.Slug}: en roll byter inte slag eller plats, för då skulle historien ändras. Avsluta den och lägg upp en ny.", "role");
            }
            if (seat is null)
            {
                var named = string.Join(' ', new[] { roles[record["role"]].Name, record["object"], record["kommun"].Length > 0 ? SwedishKommuner.Find(record["kommun"])?.Name : "", record["namnd"], record["forum"] }.Where(p => !string.IsNullOrEmpty(p)));
                seat = new Seat { Id = Guid.CreateVersion7(), RoleKey = record["role"], From = record.Day("from") ?? writing.Today, Slug = await writing.Slug<Seat>(record["slug"], named, "roll", 200, stop) };
                db.Add(seat);
            }
            if (record.KnownId is null || record.Has("role"))
            {
                var role = roles[record["role"]];
                (seat.RoleKey, seat.Scope, seat.Level, seat.Side) = (role.Key, role.Scope, role.Level, role.Side);
            }
            if (record.Has("object")) seat.ObjectId = record.Text("object") is { } o ? objects[o] : null;
            if (record.Has("kommun")) seat.KommunCode = record.Text("kommun");
            if (record.Has("namnd")) seat.NamndId = record.Text("namnd") is { } n ? namnder[n] : null;
            if (record.Has("forum")) seat.ForumId = record.Text("forum") is { } f ? forums[f] : null;
            if (record.Has("from")) seat.From = record.Day("from")!.Value;
            if (record.Has("to")) seat.To = record.Day("to");
            seat.Version = Guid.CreateVersion7();
            if (Holder(writing, seat, record, people) is { } no) return no;
            if (Deputy(writing, seat, record, people) is { } refused) return refused;
        }
        return null;
    }

    private static bool Moves(PlannedRecord record, Seat seat, Dictionary<string, Guid> objects, Dictionary<string, Guid> namnder, Dictionary<string, Guid> forums) =>
        (record.Has("role") && record["role"] != seat.RoleKey)
        || (record.Has("object") && (record.Text("object") is { } o ? objects[o] : (Guid?)null) != seat.ObjectId)
        || (record.Has("kommun") && record.Text("kommun") != seat.KommunCode)
        || (record.Has("namnd") && (record.Text("namnd") is { } n ? namnder[n] : (Guid?)null) != seat.NamndId)
        || (record.Has("forum") && (record.Text("forum") is { } f ? forums[f] : (Guid?)null) != seat.ForumId);

    /// <summary>A new holder follows the old one from the day the file says, else from today; the past is not rewritten.</summary>
    private static Refusal? Holder(ImportWriting writing, Seat seat, PlannedRecord record, Dictionary<string, Guid> people)
    {
        if (!record.Has("holder") && !record.Has("holderFrom")) return null;
        var current = seat.HolderOn(writing.Today);
        var asked = record.Text("holder") is { } slug ? people[slug] : (Guid?)null;
        if (!record.Values.ContainsKey("holder")) asked = current?.PersonId;
        var from = Since(record, "holderFrom", writing.Today, current?.From, seat.From, record.Has("holder"));
        if (asked is null)
        {
            writing.Db.TakeBack(Succession.EndAll(seat.Holdings, writing.Today.AddDays(-1), (h, day) => h.To = day));
            return null;
        }
        if (current is not null && current.PersonId == asked)
        {
            if (current.From == from) return null;
            // Another first day is another fact: the wrong one is taken back.
            writing.Db.Add(new SeatHolding { Id = Guid.CreateVersion7(), SeatId = seat.Id, PersonId = current.PersonId, From = from, To = current.To });
            writing.Db.TakeBack([current]);
            return null;
        }
        var room = Succession.MakeRoom(seat.Holdings, from, null, (h, day) => h.To = day);
        if (room.InTheWay is not null) return new Refusal.Invalid($"{seat.Slug} har redan en innehavare som börjar senare. Ändra det på rollens sida först.", "holder");
        writing.Db.TakeBack(room.Gone);
        writing.Db.Add(new SeatHolding { Id = Guid.CreateVersion7(), SeatId = seat.Id, PersonId = asked.Value, From = from });
        return null;
    }

    private static Refusal? Deputy(ImportWriting writing, Seat seat, PlannedRecord record, Dictionary<string, Guid> people)
    {
        if (!record.Has("deputy") && !record.Has("deputyFrom") && !record.Has("deputyTo")) return null;
        var current = seat.DeputyOn(writing.Today);
        var asked = record.Text("deputy") is { } slug ? people[slug] : (Guid?)null;
        if (!record.Values.ContainsKey("deputy")) asked = current?.PersonId;
        var from = Since(record, "deputyFrom", writing.Today, current?.From, seat.From, record.Has("deputy"));
        var to = record.Values.ContainsKey("deputyTo") ? record.Day("deputyTo") : null;
        if (asked is null)
        {
            writing.Db.TakeBack(Succession.EndAll(seat.Deputies, writing.Today.AddDays(-1), (d, day) => d.To = day));
            return null;
        }
        if (current is not null && current.PersonId == asked)
        {
            if (record.Has("deputyTo")) current.To = to;
            if (current.From == from) return null;
            var deputy = new SeatDeputy { Id = Guid.CreateVersion7(), SeatId = seat.Id, PersonId = current.PersonId, From = from, To = current.To };
            writing.Db.Add(deputy);
            writing.Db.AddRange(current.Periods.Select(p => new DeputyPeriod { Id = Guid.CreateVersion7(), DeputyId = deputy.Id, From = p.From, To = p.To }));
            writing.Db.TakeBack([current]);
            return null;
        }
        var room = Succession.MakeRoom(seat.Deputies, from, to, (d, day) => d.To = day);
        if (room.InTheWay is not null) return new Refusal.Invalid($"{seat.Slug} har redan en ersättare som börjar senare. Ändra det på rollens sida först.", "deputy");
        writing.Db.TakeBack(room.Gone);
        writing.Db.Add(new SeatDeputy { Id = Guid.CreateVersion7(), SeatId = seat.Id, PersonId = asked.Value, From = from, To = to });
        return null;
    }

    /// <summary>The day a new person begins: as the file says, but never on the day that the one before began (then the file only repeats that day).</summary>
    private static DateOnly Since(PlannedRecord record, string field, DateOnly today, DateOnly? before, DateOnly seatFrom, bool other)
    {
        if (record.Day(field) is { } said && !(other && said == before)) return said;
        if (!other && before is { } kept) return kept;
        return before is null && seatFrom > today ? seatFrom : today;
    }
}
