using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Domain.Authority;
using Objekt.Domain.Changes;
using Objekt.Domain.Exchange;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Exchange.Kinds;

/// <summary>Forums with members and meetings.</summary>
internal sealed class ForumStore() : KindStore(ImportKinds.Forums)
{
    public override async IAsyncEnumerable<KnownRecord> Read(ObjektDb db, ExportView view, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        var day = view.Day;
        var forums = await db.Forums.AsNoTracking().Where(f => view.Ended || f.To == null || f.To >= day).OrderBy(f => f.Name).ThenBy(f => f.Id).Select(f => new
        {
            f.Slug, f.Name, f.LegalKind, f.Body, f.Task, f.KommunCode, f.From, f.To, Object = f.Object!.Slug,
            Members = f.Members.Where(m => m.From <= day && (m.To == null || m.To >= day)).Select(m => new { Seat = m.Seat!.Slug, Person = m.Person!.Slug, m.KommunCode }).ToList(),
            Meetings = f.Meetings.Select(m => m.Day).ToList(),
        }).AsSplitQuery().ToListAsync(stop);
        foreach (var f in forums)
        {
            yield return new KnownRecord(f.Slug, Values(("slug", f.Slug), ("name", f.Name), ("legalKind", Code(f.LegalKind)), ("body", Code(f.Body)), ("task", f.Task), ("kommun", f.KommunCode), ("object", f.Object),
                ("members", ValueList.Write(f.Members.Select(m => MemberKey(m.Seat, m.Person, m.KommunCode)).OfType<string>().Order(StringComparer.Ordinal))),
                ("meetings", ValueList.Write(f.Meetings.Order().Select(SwedishDate.Write))), ("from", Text(f.From)), ("to", Text(f.To))), [f.Name]);
        }
    }

    /// <summary>How a member is written: a seat as stol:slug, a person as slug, and the kommun it speaks for after @.</summary>
    public static string? MemberKey(string? seat, string? person, string? kommun)
    {
        var who = seat is not null ? $"stol:{seat}" : person;
        return who is null || kommun is null ? who : $"{who}@{kommun}";
    }

    public override async Task<Refusal?> Apply(ImportWriting writing, CancellationToken stop)
    {
        var db = writing.Db;
        var objects = await db.MaintenanceObjects.ToDictionaryAsync(o => o.Slug, o => o.Id, stop);
        var people = await db.People.ToDictionaryAsync(p => p.Slug, p => p.Id, stop);
        var seats = await db.Seats.ToDictionaryAsync(s => s.Slug, s => s.Id, stop);
        var all = await db.Forums.Include(f => f.Members).Include(f => f.Meetings).AsSplitQuery().ToDictionaryAsync(f => f.Slug, stop);
        foreach (var record in writing.Records)
        {
            if (record.KnownId is null || !all.TryGetValue(record.KnownId, out var forum))
            {
                forum = new DecisionForum
                {
                    Id = Guid.CreateVersion7(), Name = record["name"], From = record.Day("from") ?? writing.Today, LegalKind = ForumLegalKind.Advisory, Body = ForumBody.Other,
                    Slug = await writing.Slug<DecisionForum>(record["slug"], record["name"], "forum", 120, stop),
                };
                db.Add(forum);
            }
            if (record.Has("name")) forum.Name = record["name"];
            if (record.Has("legalKind")) forum.LegalKind = record.Choice("legalKind", forum.LegalKind);
            if (record.Has("body")) forum.Body = record.Choice("body", forum.Body);
            if (record.Has("task")) forum.Task = record.Text("task");
            if (record.Has("kommun")) forum.KommunCode = record.Text("kommun");
            if (record.Has("object")) forum.ObjectId = record.Text("object") is { } o ? objects[o] : null;
            if (record.Has("from")) forum.From = record.Day("from")!.Value;
            if (record.Has("to")) forum.To = record.Day("to");
            forum.Version = Guid.CreateVersion7();

            var from = forum.From > writing.Today || record.KnownId is null ? forum.From : writing.Today;
            foreach (var member in record.List("members"))
            {
                var (who, kommun) = member.Split('@') is [var w, var k] ? (w, k) : (member, null);
                var isSeat = who.StartsWith("stol:", StringComparison.Ordinal);
                Guid? seat = isSeat ? seats[who[5..]] : null, person = isSeat ? null : people[who];
                if (forum.Members.On(writing.Today).Any(m => m.SeatId == seat && m.PersonId == person && m.KommunCode == kommun)) continue;
                db.Add(new ForumMember { Id = Guid.CreateVersion7(), ForumId = forum.Id, SeatId = seat, PersonId = person, KommunCode = kommun, From = from });
            }
            foreach (var day in record.List("meetings").Select(SwedishDate.Parse).Where(d => forum.Meetings.All(m => m.Day != d)))
            {
                db.Add(new ForumMeeting { Id = Guid.CreateVersion7(), ForumId = forum.Id, Day = day });
            }
        }
        return null;
    }
}

/// <summary>Matter types.</summary>
internal sealed class MatterTypeStore() : KindStore(ImportKinds.MatterTypes)
{
    public override async IAsyncEnumerable<KnownRecord> Read(ObjektDb db, ExportView view, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        foreach (var m in await db.MatterTypes.AsNoTracking().OrderBy(m => m.Order).ThenBy(m => m.Key).ToListAsync(stop))
        {
            yield return new KnownRecord(m.Key, Values(("key", m.Key), ("name", m.Name), ("category", m.Category), ("legalClass", Code(m.LegalClass)), ("hasAmount", YesNo(m.HasAmount)),
                ("amountCounts", m.AmountCounts), ("flavour", Code(m.Flavour)), ("order", Text(m.Order))), [m.Name]);
        }
    }

    public override async Task<Refusal?> Apply(ImportWriting writing, CancellationToken stop)
    {
        var all = await writing.Db.MatterTypes.ToDictionaryAsync(m => m.Key, stop);
        var next = all.Values.Select(m => m.Order).DefaultIfEmpty(0).Max();
        foreach (var record in writing.Records)
        {
            if (record.KnownId is null || !all.TryGetValue(record.KnownId, out var type))
            {
                // Without a class the strictest holds: nobody gains a right by a blank cell.
                type = new MatterType { Id = Guid.CreateVersion7(), Key = record["key"], Name = record.Text("name") ?? record["key"], Category = record.Text("category") ?? "other", LegalClass = LegalClass.NamndDecision, Order = ++next };
                writing.Db.Add(type);
            }
            if (record.Has("name")) type.Name = record["name"];
            if (record.Has("category")) type.Category = record["category"];
            if (record.Has("legalClass")) type.LegalClass = record.Choice("legalClass", type.LegalClass);
            if (record.Has("hasAmount")) type.HasAmount = record.Yes("hasAmount");
            if (record.Has("amountCounts")) type.AmountCounts = record.Text("amountCounts");
            if (record.Has("flavour")) type.Flavour = record.Choice("flavour", type.Flavour);
            if (record.Has("order")) type.Order = record.Whole("order")!.Value;
            type.Version = Guid.CreateVersion7();
        }
        return null;
    }
}
