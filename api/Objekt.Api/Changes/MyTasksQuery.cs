using Microsoft.EntityFrameworkCore;
using Objekt.Api.Authority;
using Objekt.Api.Data;
using Objekt.Api.GraphQL;
using Objekt.Domain.Changes;
using Objekt.Domain.Identity;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Changes;

/// <summary>Att göra: what waits for the one who asks.</summary>
public static class MyTasksQuery
{
    [Query, Describe("Uppgifter som väntar på dig, den med kortast tid först. What waits for you, shortest time first.")]
    public static async Task<IReadOnlyList<MyTask>> MyTasks(Ask ask, Caller caller, RuleBooks books, TimeProvider clock)
    {
        var rules = await books.Now(ask.Db, ask.Stop);
        return [.. (await PersonTasks.Of(ask.Db, rules, caller.PersonId, clock.GetUtcNow(), ask.Stop))
            .Select(t => new MyTask(new Ref<ChangeRequest>(t.Matter.Id), t.Matter.Number, t.Matter.Title, t.Task.Kind, t.Task.Capacity, t.Task.Deadline, t.Task.Ready, t.Task.Because, t.Task.Otherwise))];
    }
}

/// <summary>Finds a person's tasks in four statements, however many matters are open: whose seats a step asks is read first, and only those matters whole.</summary>
internal static class PersonTasks
{
    /// <summary>Matters read whole for one person; whoever has more sees those with the shortest time.</summary>
    private const int Most = 200;

    /// <param name="db">Sees as the person: a task in a matter out of sight is no task.</param>
    public static async Task<List<(ChangeRequest Matter, MatterTask Task)>> Of(ObjektDb db, LoadedRules rules, Guid person, DateTimeOffset now, CancellationToken stop)
    {
        var facts = rules.Facts;
        var day = SwedishTime.DayOf(now);
        var seats = facts.Holdings.Where(h => h.PersonId == person).On(day).Select(h => h.SeatId).Concat(facts.Deputies.Where(d => d.PersonId == person).On(day).Select(d => d.SeatId)).ToHashSet();
        var forums = facts.ForumMembers.Where(m => m.PersonId == person || m.SeatId is { } seat && seats.Contains(seat)).Select(m => m.ForumId)
            .Concat(facts.Seats.Where(s => seats.Contains(s.Id)).Select(s => s.ForumId).OfType<Guid>()).ToHashSet();

        var own = await db.ChangeRequests.Where(c => c.RequesterId == person && (c.State == ChangeState.Returned || c.State == ChangeState.Draft)).OrderBy(c => c.DueAt == null).ThenBy(c => c.DueAt).ThenBy(c => c.Id).Select(c => c.Id).Take(Most).ToListAsync(stop);
        var open = seats.Count == 0 && forums.Count == 0 ? [] : await db.Set<ChangeStep>().AsNoTracking().Where(s => s.EndedAt == null).OrderBy(s => s.Deadline)
            .Select(s => new { s.ChangeRequestId, s.SeatId, s.ForumId, s.Consenting, s.Heard }).ToListAsync(stop);
        var asked = open.Where(s => s.SeatId is { } seat && seats.Contains(seat) || s.ForumId is { } forum && forums.Contains(forum) || s.Consenting.Concat(s.Heard).Any(v => v.SeatId is { } voice && seats.Contains(voice)))
            .Select(s => s.ChangeRequestId).Take(Most);

        var found = new List<(ChangeRequest, MatterTask)>();
        foreach (var matter in await db.Whole([.. own.Concat(asked).Distinct()], track: false, stop))
            found.AddRange(new Deciding(matter, rules.Book, now).Tasks().Where(t => t.Person.Id == person).Select(t => (matter, t)));
        return [.. found.OrderBy(t => t.Item2.Deadline ?? DateOnly.MaxValue).ThenBy(t => t.Item1.SubmittedAt).ThenBy(t => t.Item1.Id).ThenBy(t => t.Item2.Kind)];
    }
}

/// <summary>One thing that waits for the caller.</summary>
[Describe("Uppgift: vad du ska göra i ett ärende, i vilken egenskap, senast när, och vad som annars händer. What waits for you.")]
public sealed record MyTask(Ref<ChangeRequest> ChangeRequest, [property: Describe("Nummer; tomt för ett utkast. Number.")] string? Number, [property: Describe("Rubrik. Title.")] string Title,
    [property: Describe("Uppgift: slaget. Kind.")] TaskKind Kind, string? Capacity, [property: Describe("Senast den dagen. The last day.")] DateOnly? Deadline,
    [property: Describe("Kan göras nu; annars väntar den på andra. Can be done now.")] bool Ready, [property: Describe("Därför kan den inte göras ännu. Why not yet.")] string? Because,
    [property: Describe("Händer om du inget säger. What happens otherwise.")] string Otherwise);
