using Objekt.Domain.Authority;

namespace Objekt.Domain.Changes;

/// <summary>A place in a body as it is in one matter: who votes for it, or why nobody can.</summary>
/// <param name="Person">Who votes for it; null when nobody can.</param>
/// <param name="ActingFor">The principal whose deputy that is.</param>
/// <param name="Hindered">Who cannot, and why, in Swedish.</param>
public sealed record VotingPlace(string Name, string? KommunCode, PersonRef? Person, PersonRef? ActingFor, IReadOnlyList<(PersonRef Person, string Because)> Hindered);

/// <summary>Who votes in a matter, for its agenda and its record.</summary>
public sealed partial class Deciding
{
    /// <summary>Working days that the open step has taken so far; null when none is open.</summary>
    public int? DaysOpen() => matter.Open is { } step ? WorkingDays.Between(step.StartDay, today) : null;

    /// <summary>Every place of the body that decides the open step; empty when a seat does.</summary>
    public IReadOnlyList<VotingPlace> Voting()
    {
        if (matter.Open is not { ForumId: not null } step) return [];
        return [.. Roster(step).Voters.Select(v =>
        {
            var speaker = v.Speakers is [var first, ..] ? first : null;
            return new VotingPlace(v.Name, v.KommunCode, speaker?.Person, speaker?.Principal, [.. v.Persons.Where(p => p.Hindrance is not null).Select(p => (p.Person, p.Because ?? "kan inte"))]);
        })];
    }
}
