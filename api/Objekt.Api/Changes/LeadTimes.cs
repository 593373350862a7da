using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Api.GraphQL;
using Objekt.Domain.Authority;
using Objekt.Domain.Changes;

namespace Objekt.Api.Changes;

/// <summary>How long steps take. The database counts the steps for each number of days; a median is read from so few rows.</summary>
public static class LeadTimesQuery
{
    [Query, Describe("Ledtid per steg och forum det senaste året, i de ärenden du ser. Lead time by step and forum over the last year.")]
    public static async Task<IReadOnlyList<LeadTimeView>> LeadTimes(Ask ask, string? forum = null, string? @object = null)
    {
        var counted = await Counted(ask.Db, ask.Day, forum, @object, ask.Stop);
        return [.. counted.GroupBy(c => (c.ForumId, c.Order)).OrderBy(g => g.Key.Order).ThenBy(g => g.Key.ForumId)
            .Select(g => new LeadTimeView(g.Key.ForumId is { } id ? new Ref<DecisionForum>(id) : null, g.Key.Order, LeadTime.Median(g.Select(c => (c.Days, c.Cases))), g.Sum(c => c.Cases)))];
    }

    /// <summary>All steps of a forum together.</summary>
    internal static async Task<LeadTimeView> Of(Ask ask, DecisionForum forum)
    {
        var counted = await Counted(ask.Db, ask.Day, forum.Slug, null, ask.Stop);
        return new(new Ref<DecisionForum>(forum.Id), null, LeadTime.Median(counted.Select(c => (c.Days, c.Cases))), counted.Sum(c => c.Cases));
    }

    private static async Task<List<DaysCounted>> Counted(ObjektDb db, DateOnly day, string? forum, string? about, CancellationToken stop)
    {
        var from = day.AddYears(-1);
        var steps = db.Set<ChangeStep>().Where(s => s.EndDay > from && s.EndDay <= day && s.DaysTaken != null
            && (s.Outcome == StepOutcome.Approved || s.Outcome == StepOutcome.Rejected || s.Outcome == StepOutcome.PartlyApproved || s.Outcome == StepOutcome.NoChange || s.Outcome == StepOutcome.MovedUp));
        if (forum is not null) steps = steps.Where(s => db.Forums.Any(f => f.Slug == forum && f.Id == s.ForumId));
        if (about is not null) steps = steps.Where(s => db.ChangeRequests.Any(c => c.Id == s.ChangeRequestId && c.Object!.Slug == about));
        return await steps.GroupBy(s => new { s.ForumId, s.Order, s.DaysTaken }).Select(g => new DaysCounted(g.Key.ForumId, g.Key.Order, g.Key.DaysTaken!.Value, g.Count())).ToListAsync(stop);
    }

    private sealed record DaysCounted(Guid? ForumId, int Order, int Days, int Cases);
}
