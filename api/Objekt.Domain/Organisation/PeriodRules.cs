using Objekt.Domain.Changes;

namespace Objekt.Domain.Organisation;

/// <summary>What days and periods must hold.</summary>
public static class PeriodRules
{
    /// <summary>The days that can be stated; outside them somebody wrote the wrong year.</summary>
    public static readonly DateOnly First = new(1900, 1, 1), Last = new(2199, 12, 31);

    /// <summary>From is not after to, and both are days of our time.</summary>
    public static void Period(this Faults faults, DateOnly? from, DateOnly? to, string fromField = "from", string toField = "to")
    {
        faults.Day(from, fromField);
        faults.Day(to, toField);
        if (from is { } first && to is { } last && last < first)
        {
            faults.Add($"Sista dagen {last:yyyy-MM-dd} ligger före första dagen {first:yyyy-MM-dd}. Ange samma dag eller en senare.", toField);
        }
    }

    /// <summary>A day of our time.</summary>
    public static void Day(this Faults faults, DateOnly? day, string field)
    {
        if (day is { } stated && (stated < First || stated > Last)) faults.Add($"Dagen {stated:yyyy-MM-dd} går inte att ange. Skriv en dag mellan 1900 och 2199.", field);
    }

    /// <summary>The inner period lies inside the outer.</summary>
    /// <param name="outerWord">What the outer period is of, e.g. objektet Ekonomi.</param>
    public static void Inside(this Faults faults, IPeriod inner, IPeriod outer, string outerWord, string fromField = "from", string toField = "to")
    {
        if (inner.From < outer.From) faults.Add($"Första dagen {inner.From:yyyy-MM-dd} ligger före {outerWord}, som börjar {outer.From:yyyy-MM-dd}. Ange den dagen eller en senare.", fromField);
        if (outer.To is { } end && (inner.To is not { } last || last > end)) faults.Add($"{Upper(outerWord)} upphör {end:yyyy-MM-dd}. Ange den dagen eller en tidigare som sista dag.", toField);
    }

    private static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
