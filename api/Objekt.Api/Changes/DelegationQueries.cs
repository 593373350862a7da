using Microsoft.EntityFrameworkCore;
using Objekt.Api.Authority;
using Objekt.Api.Data;
using Objekt.Api.GraphQL;
using Objekt.Domain.Authority;
using Objekt.Domain.Changes;
using Objekt.Domain.Identity;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Changes;

/// <summary>What has not been reported yet, body by body.</summary>
public static class DelegationQueries
{
    /// <summary>Counting stops here: more than this is said as more than this.</summary>
    internal const int Most = 1000;

    /// <summary>A list takes everything through its last day; so far back is looked anyway, for a host clock that was set back.</summary>
    private const int DaysLookedBack = 31;

    [Query, Describe("Anmälan: delegationsbeslut som ännu inte anmälts, nämnd för nämnd, med larm för dem som är försenade. Delegated decisions not yet reported.")]
    public static async Task<DelegationDueView> DelegationDue(Ask ask, Caller caller, RuleBooks books, TimeProvider clock, string? forum = null)
    {
        var (db, today) = (ask.Db, clock.Today());
        var book = (await books.Now(db, ask.Stop)).Book;
        var bodies = await db.Forums.Where(f => f.LegalKind == ForumLegalKind.LegalBody && (forum == null || f.Slug == forum)).OrderBy(f => f.Name).Select(f => new
        {
            f.Id, Through = db.DelegationReports.Where(r => r.ForumId == f.Id).OrderByDescending(r => r.Through).Select(r => (DateOnly?)r.Through).FirstOrDefault(),
        }).ToListAsync(ask.Stop);
        var open = new Dictionary<Guid, (DateTimeOffset? Oldest, int Count)>();
        // What is reported already is not walked through again; bodies that have come equally far are asked about together.
        foreach (var group in bodies.GroupBy(f => f.Through))
        {
            var (ids, since) = (group.Select(f => f.Id).ToArray(), group.Key is { } last ? SwedishTime.StartOf(last.AddDays(-DaysLookedBack)) : DateTimeOffset.MinValue);
            var counted = await db.Forums.Where(f => ids.Contains(f.Id)).Select(f => new
            {
                f.Id, Oldest = db.Decisions.Where(d => d.BodyId == f.Id && d.LegalClass == LegalClass.DelegatedDecision && d.DecidedAt >= since && d.DeciderId != null && d.Reported == null).OrderBy(d => d.DecidedAt).Select(d => (DateTimeOffset?)d.DecidedAt).FirstOrDefault(),
                Count = db.Decisions.Where(d => d.BodyId == f.Id && d.LegalClass == LegalClass.DelegatedDecision && d.DecidedAt >= since && d.DeciderId != null && d.Reported == null).Take(Most + 1).Count(),
            }).ToListAsync(ask.Stop);
            foreach (var one in counted) open[one.Id] = (one.Oldest, one.Count);
        }
        var found = bodies.ConvertAll(f => (f.Id, f.Through, open[f.Id].Oldest, open[f.Id].Count));
        var without = await db.Decisions.Where(d => d.BodyId == null && d.LegalClass == LegalClass.DelegatedDecision && d.DeciderId != null).Take(Most + 1).CountAsync(ask.Stop);
        return new([.. found.Where(f => f.Count > 0 || f.Through != null || forum != null).Select(f =>
        {
            var oldest = f.Oldest is { } at ? SwedishTime.DayOf(at) : (DateOnly?)null;
            var due = oldest is { } day ? book.DueOn(f.Id, day) : (DateOnly?)null;
            var speak = book.SpeaksFor(f.Id, today);
            return new DelegationDueRow(new Ref<DecisionForum>(f.Id), f.Count, f.Count > Most, oldest, due, due < today, f.Through, !caller.ReadOnly && speak.Any(p => p.Id == caller.PersonId), [.. speak.Select(p => new Ref<Person>(p.Id))]);
        })], without);
    }
}

/// <summary>What has not been reported yet.</summary>
[Describe("Anmälan som återstår, per nämnd. What has not been reported.")]
public sealed record DelegationDueView(IReadOnlyList<DelegationDueRow> Bodies, [property: Describe("Delegationsbeslut vars rätt saknar nämnd, så att de inte kan anmälas. Those that rest on no body.")] int WithoutBody);

/// <summary>One body's row.</summary>
[Describe("Anmälan som återstår till en nämnd. What one body has not been told of.")]
public sealed record DelegationDueRow(Ref<DecisionForum> Forum, int Count, [property: Describe("Fler än antalet. There are more.")] bool More, [property: Describe("Äldsta beslutets dag. Day of the oldest.")] DateOnly? Oldest,
    [property: Describe("Senaste dag att anmäla det äldsta. Last day to report the oldest.")] DateOnly? Due, [property: Describe("Försenat. Overdue.")] bool Overdue, [property: Describe("Till och med: sista dag på den senaste listan. Last day of the latest list.")] DateOnly? Through,
    [property: Describe("Får du stänga listan. May you close the list.")] bool MayClose, [property: Describe("De som kan stänga listan. Who can.")] IReadOnlyList<Ref<Person>> Who);
