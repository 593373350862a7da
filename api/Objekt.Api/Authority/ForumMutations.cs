using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Api.GraphQL;
using Objekt.Domain.Authority;
using Objekt.Domain.Changes;
using Objekt.Domain.Identity;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Authority;

/// <summary>The forums of the union, their members and their calendar.</summary>
public static class ForumMutations
{
    private const int MostMeetings = 200, MostMembers = 200;

    [Mutation("forum", typeof(DecisionForum)), Describe("Spara forum med ledamöter och möten. Save a forum.")]
    public static Task<Outcome> SaveForum(SaveForumInput input, Caller caller, WritePath door, ObjektDb db, CancellationToken stop) => door.Save(caller, "saveForum", input, async today =>
    {
        var (forum, no) = await db.Forums.Include(f => f.Members).Include(f => f.Meetings).AsSplitQuery().Target("Forumet", input.Id, input.Slug, input.Version, stop);
        if (no is not null) return no;

        var faults = new Faults();
        var name = TextRules.Line(input.Name) ?? "";
        var slug = await db.FreeSlug<DecisionForum>(faults, input.Slug, forum?.Slug, name, "forum", 120, stop);
        if (forum is null) db.Add(forum = new DecisionForum { Id = Guid.CreateVersion7(), Slug = slug, Name = name, From = input.From ?? today });
        (forum.Slug, forum.Name, forum.LegalKind, forum.Body) = (slug, name, input.LegalKind, input.Body);
        if (input.Has(nameof(input.Task))) forum.Task = TextRules.Lines(input.Task);
        if (input.Has(nameof(input.Kommun))) forum.KommunCode = (await db.Kommun.Refer(faults, input.Kommun, "kommun", stop))?.Code;
        if (input.Has(nameof(input.Object))) forum.ObjectId = (await db.MaintenanceObjects.Refer(faults, input.Object, "Objektet", "object", stop))?.Id;
        if (input.From is { } from) forum.From = from;
        if (input.Has(nameof(input.To))) forum.To = input.To;
        faults.Check(forum);
        if (faults.Any) return faults.Outcome;

        if (input.Members is { } members) await Members(db, faults, forum, members, today, stop);
        if (input.Meetings is { } days) Meetings(db, faults, forum, days, today);
        forum.Version = Guid.CreateVersion7();
        return faults.Any ? faults.Outcome : Outcome.Of("Forum", slug, forum.Id);
    }, stop);

    /// <summary>The stated members are those from today on. One who is no longer stated was a member until yesterday.</summary>
    private static async Task Members(ObjektDb db, Faults faults, DecisionForum forum, IReadOnlyList<ForumMemberInput> stated, DateOnly today, CancellationToken stop)
    {
        faults.Demand(stated.Count <= MostMembers, $"Ett forum har högst {MostMembers} ledamöter. Korta listan.", "members");
        if (faults.Any) return;

        var left = forum.Members.Where(m => m.To is null || m.To >= today).ToList();
        var named = new HashSet<(Guid?, Guid?, string?)>();
        for (var i = 0; i < stated.Count; i++)
        {
            var (one, field) = (stated[i], $"members[{i}]");
            var seat = await db.Seats.Refer(faults, one.Seat, "Rollen", field + ".seat", stop);
            var person = await db.People.Refer(faults, one.Person, "Personen", field + ".person", stop);
            var kommun = await db.Kommun.Refer(faults, one.Kommun, field + ".kommun", stop);
            if (faults.Any) continue;
            if (!named.Add((seat?.Id, person?.Id, kommun?.Code))) faults.Add("Samma ledamot står två gånger. Ta bort den ena.", field);

            var member = left.FirstOrDefault(m => m.SeatId == seat?.Id && m.PersonId == person?.Id && m.KommunCode == kommun?.Code);
            if (member is not null) left.Remove(member);
            else db.Add(member = new ForumMember { Id = Guid.CreateVersion7(), ForumId = forum.Id, SeatId = seat?.Id, PersonId = person?.Id, KommunCode = kommun?.Code, From = one.From ?? (forum.From > today ? forum.From : today) });
            if (one.From is { } from && member.From > today) member.From = from;
            member.To = one.To;
            faults.Check(member, field);
        }
        foreach (var gone in left)
        {
            if (gone.From >= today) db.Remove(gone);
            else gone.To = today.AddDays(-1);
        }
    }

    /// <summary>The stated days are the calendar from today on. Meetings that have been stay.</summary>
    private static void Meetings(ObjektDb db, Faults faults, DecisionForum forum, IReadOnlyList<DateOnly> days, DateOnly today)
    {
        faults.Demand(days.Count <= MostMeetings, $"Kalendern har högst {MostMeetings} möten åt gången. Korta listan.", "meetings");
        for (var i = 0; i < days.Count && !faults.Any; i++) faults.Day(days[i], $"meetings[{i}]");
        if (faults.Any) return;

        db.RemoveRange(forum.Meetings.Where(m => m.Day >= today && !days.Contains(m.Day)).ToList());
        var known = forum.Meetings.Select(m => m.Day).ToHashSet();
        db.AddRange(days.Distinct().Where(d => !known.Contains(d)).Select(d => new ForumMeeting { Id = Guid.CreateVersion7(), ForumId = forum.Id, Day = d }).ToList());
    }
}

/// <summary>A forum to save.</summary>
[Describe("Forum att spara. A forum to save.")]
public sealed record SaveForumInput : NamedInput
{
    public required string Name { get; init; }

    [Describe("Beslutande organ eller rådgivande. Legal body or advisory.")]
    public required ForumLegalKind LegalKind { get; init; }

    [Describe("Slag av organ. Which body.")]
    public required ForumBody Body { get; init; }

    [Describe("Uppgift: vad forumet är till för. What it is for.")]
    public string? Task { get; init; }

    [Describe("Kommunkod: kommunen som det hör till eller som är värd. Its kommun.")]
    public string? Kommun { get; init; }

    [Describe("Kortnamn eller id på objektet som det är styrgrupp för. Its object.")]
    public string? Object { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }

    [Describe("Ledamöter från idag, hela listan. All members from today on.")]
    public IReadOnlyList<ForumMemberInput>? Members { get; init; }

    [Describe("Mötesdagar från idag, hela listan. All meetings from today on.")]
    public IReadOnlyList<DateOnly>? Meetings { get; init; }
}

/// <summary>A member of a forum.</summary>
[Describe("Ledamot: en roll eller en person, för en kommun när den talar för en. A member.")]
public sealed record ForumMemberInput
{
    [Describe("Rollens kortnamn eller id. Slug or id of the seat.")]
    public string? Seat { get; init; }

    [Describe("Personens kortnamn eller id. Slug or id of the person.")]
    public string? Person { get; init; }

    [Describe("Kommunkod. Code of the kommun it speaks for.")]
    public string? Kommun { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
}
