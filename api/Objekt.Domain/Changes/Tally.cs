using Objekt.Domain.Authority;
using Objekt.Domain.Organisation;

namespace Objekt.Domain.Changes;

/// <summary>How consent stands.</summary>
/// <param name="Met">The decider may approve.</param>
/// <param name="Broken">It can no longer be met, positions taken as final.</param>
internal sealed record ConsentCount(bool Met, bool Broken, int For, int Against, int Of, string Text);

/// <summary>How a vote stands.</summary>
/// <param name="Decided">The outcome that can no longer change; null while it can.</param>
internal sealed record VoteCount(int For, int Against, int Abstaining, int Members, int Able, bool Quorate, bool Reachable, bool Fixed, VoteEnd End, string Text);

/// <summary>What a vote comes to if it ends now.</summary>
internal enum VoteEnd { Approved, Rejected, NoChange, MovesUp, NoQuorum }

/// <summary>Counts the positions of one step; nothing here knows what time it is or who asks.</summary>
internal static class Tally
{
    /// <summary>
    /// The position that counts for each voice: the holder's latest, else the deputy's latest. What a person said before
    /// declaring a conflict of interest is kept and does not count.
    /// </summary>
    public static Dictionary<Guid, Position> Counting(ChangeRequest matter, ChangeStep step, Capacity capacity)
    {
        var recused = matter.Conflicts.Select(c => c.PersonId).ToHashSet();
        return matter.Positions.Where(p => p.StepId == step.Id && p.Capacity == capacity && !recused.Contains(p.PersonId))
            .GroupBy(p => p.Voice)
            .ToDictionary(g => g.Key, g => g.OrderBy(p => p.As == HeldAs.Holder).ThenBy(p => p.Order).Last());
    }

    public static ConsentCount Consent(ChangeRequest matter, ChangeStep step, bool silenceIsOver)
    {
        var given = Counting(matter, step, Capacity.Consent);
        var silent = silenceIsOver && step.Rule.Silence == Silence.Consent ? PositionVerdict.For : (PositionVerdict?)null;
        var rule = step.Rule.Consent ?? new ConsentRule(ConsentMeasure.All, PerKommun: false);
        var seats = step.Consenting.Where(v => v.Counts)
            .Select(v => (v.KommunCode, v.Name, Verdict: v.For ? PositionVerdict.For : v.SeatId is { } id && given.TryGetValue(id, out var said) ? said.Verdict : silent));
        var units = rule.PerKommun ? [.. seats.GroupBy(s => s.KommunCode ?? s.Name).Select(g => OfKommun([.. g.Select(s => s.Verdict)]))] : seats.Select(s => s.Verdict).ToList();

        var (of, yes, no, open) = (units.Count, units.Count(u => u == PositionVerdict.For), units.Count(u => u == PositionVerdict.Against), units.Count(u => u is null));
        var (met, broken) = of == 0 ? (true, false) : rule.Measure switch
        {
            ConsentMeasure.All => (no == 0 && open == 0, no > 0),
            ConsentMeasure.Majority => (yes * 2 > of, (yes + open) * 2 <= of),
            _ => (yes >= rule.AtLeast, yes + open < rule.AtLeast)
        };
        var unit = rule.PerKommun ? of == 1 ? "kommun" : "kommuner" : of == 1 ? "roll" : "roller";
        return new(met, broken, yes, no, of, of == 0 ? "Inget samtycke behövs." : $"{yes} av {of} {unit} samtycker{(no > 0 ? $", {no} säger nej" : "")}.");
    }

    /// <summary>Everyone who is heard has answered.</summary>
    public static bool AllHeard(ChangeRequest matter, ChangeStep step)
    {
        var given = Counting(matter, step, Capacity.BeHeard);
        return step.Heard.Where(v => v.Counts).All(v => v.SeatId is { } id && given.ContainsKey(id));
    }

    /// <summary>Counts a vote.</summary>
    /// <param name="present">How many are present beside those who cast a vote; recorded in a meeting.</param>
    /// <param name="ableLater">How many will be able to vote by the deadline.</param>
    public static VoteCount Vote(ChangeRequest matter, ChangeStep step, StepRoster roster, Guid? presiding, int present, int ableLater)
    {
        var given = Counting(matter, step, Capacity.Vote);
        var voters = roster.Voters.ToList();
        var members = voters.Count;
        var quorum = members / 2 + 1;
        var remaining = voters.Count(v => v.Speakers.Count > 0 && v.Key is { } key && !given.ContainsKey(key));
        var (yes, no) = (given.Values.Count(p => p.Verdict == PositionVerdict.For), given.Values.Count(p => p.Verdict == PositionVerdict.Against));
        var abstaining = given.Count - yes - no;
        var here = Math.Max(given.Count, present);
        var share = step.Rule.Vote?.SharePercent;
        var tie = step.Rule.Vote?.Tie ?? Tie.NoChange;
        var casting = presiding is { } chair ? given.Values.FirstOrDefault(p => p.PersonId == chair && p.Verdict != PositionVerdict.Abstain)?.Verdict : null;

        var end = here < quorum ? VoteEnd.NoQuorum
            : share is { } percent ? (yes + no > 0 && yes * 100 >= percent * (yes + no) ? VoteEnd.Approved : VoteEnd.Rejected)
            : yes > no ? VoteEnd.Approved
            : no > yes ? VoteEnd.Rejected
            : tie == Tie.MovesUp ? VoteEnd.MovesUp
            : tie == Tie.NoChange || casting is null ? VoteEnd.NoChange
            : casting == PositionVerdict.For ? VoteEnd.Approved : VoteEnd.Rejected;
        var isFixed = here >= quorum && (remaining == 0 || (share is { } p
            ? yes * 100 >= p * (yes + no + remaining) && yes > 0 || (yes + remaining) * 100 < p * (yes + remaining + no)
            : Math.Abs(yes - no) > remaining));
        var text = $"{yes} ja, {no} nej, {abstaining} avstår, av {members} ledamöter{(yes == no && casting is not null && share is null && tie == Tie.CastingVote && here >= quorum ? "; ordförandens utslagsröst avgör" : "")}.";
        return new(yes, no, abstaining, members, remaining + given.Count, here >= quorum, Math.Max(remaining + given.Count, ableLater) >= quorum, isFixed, end, text);
    }

    /// <summary>The kommuner whose own position in the step is for, given by a person who may bind that kommun.</summary>
    public static List<string> Willing(ChangeRequest matter, ChangeStep step, RuleBook book)
    {
        var said = Counting(matter, step, Capacity.Consent).Values.Concat(Counting(matter, step, Capacity.Vote).Values).ToList();
        var forSelf = step.Consenting.Where(v => v is { Counts: true, For: true }).Select(v => v.KommunCode).ToHashSet();
        return [.. matter.Kommuner.Where(k => k.Takes).Select(k => k.KommunCode).Where(code =>
        {
            var own = said.Where(p => p.KommunCode == code).ToList();
            var binding = own.Exists(p => p.Verdict == PositionVerdict.For && Binds(book, p, code)) || forSelf.Contains(code);
            return binding && !own.Exists(p => p.Verdict == PositionVerdict.Against);
        })];
    }

    /// <summary>The voice is the kommun's own seat, or the person is its own employee or elected member.</summary>
    private static bool Binds(RuleBook book, Position position, string kommun) =>
        position.SeatId is { } seat && book.Chairs.ById(seat)?.Seat.KommunCode == kommun || book.Person(position.PersonId)?.HomeKommunCode is not { } home || home == kommun;

    /// <summary>One against is the kommun's objection; else one for is its consent.</summary>
    private static PositionVerdict? OfKommun(IReadOnlyList<PositionVerdict?> seats) =>
        seats.Contains(PositionVerdict.Against) ? PositionVerdict.Against
        : seats.Contains(PositionVerdict.For) ? PositionVerdict.For
        : seats.Contains(null) ? null : PositionVerdict.Abstain;
}
