namespace Objekt.Domain.Organisation;

/// <summary>Lets one fact follow another in time without rewriting what has been.</summary>
public static class Succession
{
    /// <summary>
    /// Makes room for a fact from a day on: the one before it ends the day before, and one that began the very same day gives way.
    /// A fact that begins later is left alone, and is in the way when the new one would reach into it.
    /// </summary>
    /// <param name="end">Sets a fact's last day.</param>
    public static Room<T> MakeRoom<T>(IEnumerable<T> facts, DateOnly from, DateOnly? to, Action<T, DateOnly?> end) where T : class, IPeriod
    {
        T? inTheWay = null;
        var gone = new List<T>();
        foreach (var fact in facts.Where(f => !f.IsTakenBack()).OrderBy(f => f.From))
        {
            if (fact.From > from)
            {
                if (inTheWay is null && (to is null || fact.From <= to)) inTheWay = fact;
            }
            else if (fact.Holds(from))
            {
                if (fact.From == from) gone.Add(fact);
                else end(fact, from.AddDays(-1));
            }
        }
        return new Room<T>(gone, inTheWay);
    }

    /// <summary>Ends on the given day everything that would go on after it; what had not begun by then is gone.</summary>
    public static IReadOnlyList<T> EndAll<T>(IEnumerable<T> facts, DateOnly last, Action<T, DateOnly?> end) where T : class, IPeriod
    {
        var gone = new List<T>();
        foreach (var fact in facts.Where(f => !f.IsTakenBack()))
        {
            if (fact.From > last) gone.Add(fact);
            else if (fact.To is null || fact.To > last) end(fact, last);
        }
        return gone;
    }

    /// <summary>The first pair, in order of time, that shares a day; null when none does.</summary>
    public static (T Earlier, T Later)? FirstOverlap<T>(IEnumerable<T> facts) where T : class, IPeriod
    {
        T? before = null;
        foreach (var fact in facts.Where(f => !f.IsTakenBack()).OrderBy(f => f.From))
        {
            if (before is not null && before.Overlaps(fact)) return (before, fact);
            before = fact;
        }
        return null;
    }
}

/// <summary>What making room led to.</summary>
/// <param name="Gone">Facts that began the same day and give way; they never held a day of their own before it.</param>
/// <param name="InTheWay">A later fact that the new one would reach into.</param>
public sealed record Room<T>(IReadOnlyList<T> Gone, T? InTheWay) where T : class;
