namespace Objekt.Domain.Changes;

/// <summary>Ledtid: how long steps take, in working days.</summary>
public static class LeadTime
{
    /// <summary>The median of a count for each number of days; null when nothing was counted. Of an even number the lower and the upper middle share.</summary>
    public static decimal? Median(IEnumerable<(int Days, int Cases)> counted)
    {
        var sorted = counted.Where(c => c.Cases > 0).OrderBy(c => c.Days).ToList();
        var cases = sorted.Sum(c => c.Cases);
        return cases == 0 ? null : (At((cases - 1) / 2) + At(cases / 2)) / 2m;

        int At(int place)
        {
            foreach (var (days, count) in sorted)
            {
                if (place < count) return days;
                place -= count;
            }
            return sorted[^1].Days;
        }
    }
}
