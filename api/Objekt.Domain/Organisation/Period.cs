namespace Objekt.Domain.Organisation;

/// <summary>Something that is true from one Swedish calendar day to another, both days included; no end means open.</summary>
public interface IPeriod
{
    /// <summary>First day it is true.</summary>
    DateOnly From { get; }

    /// <summary>Last day it is true; null means until further notice.</summary>
    DateOnly? To { get; }
}

/// <summary>Reading facts as they are on a day.</summary>
public static class Periods
{
    /// <summary>Whether the period holds the day, both ends included.</summary>
    public static bool Holds(this IPeriod period, DateOnly day) => period.From <= day && (period.To is not { } to || day <= to);

    /// <summary>The facts that are true on the day.</summary>
    public static IEnumerable<T> On<T>(this IEnumerable<T> facts, DateOnly day) where T : IPeriod => facts.Where(f => f.Holds(day));

    /// <summary>Whether it holds no day at all: a fact that was taken back before it held one.</summary>
    public static bool IsTakenBack(this IPeriod period) => period.To < period.From;

    /// <summary>Whether two periods share at least one day.</summary>
    public static bool Overlaps(this IPeriod one, IPeriod other) =>
        !one.IsTakenBack() && !other.IsTakenBack() && (other.To is not { } otherTo || one.From <= otherTo) && (one.To is not { } oneTo || other.From <= oneTo);
}
