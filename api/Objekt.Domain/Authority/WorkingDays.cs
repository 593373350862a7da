namespace Objekt.Domain.Authority;

/// <summary>
/// Working days in Sweden: not Saturdays, Sundays, the holidays of lagen (1989:253) om allmänna helgdagar,
/// nor midsommarafton, julafton and nyårsafton. Klämdagar are working days.
/// </summary>
public static class WorkingDays
{
    public static bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsFixedDayOff(day) && !IsMovableDayOff(day);

    /// <summary>
    /// The last day of so many working days: day one is the first working day after the start day.
    /// No days at all end on the start day itself.
    /// </summary>
    public static DateOnly Add(DateOnly start, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var day = start;
        while (days > 0)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day)) days--;
        }
        return day;
    }

    /// <summary>How many working days passed: those after the start day, the end day included. The opposite of <see cref="Add"/>.</summary>
    public static int Between(DateOnly start, DateOnly end)
    {
        var days = 0;
        for (var day = start; day < end;)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day)) days++;
        }
        return days;
    }

    /// <summary>Easter Sunday in the Gregorian calendar (the anonymous algorithm of 1876).</summary>
    public static DateOnly EasterSunday(int year)
    {
        var golden = year % 19;
        var (century, rest) = Math.DivRem(year, 100);
        var moonCorrection = (century - (century + 8) / 25 + 1) / 3;
        var epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        var late = (golden + 11 * epact + 22 * weekday) / 451;
        var (month, day) = Math.DivRem(epact + weekday - 7 * late + 114, 31);
        return new DateOnly(year, month, day + 1);
    }

    private static bool IsFixedDayOff(DateOnly day) => (day.Month, day.Day) is
        (1, 1) or (1, 6)                             // nyårsdagen, trettondedag jul
        or (5, 1) or (6, 6)                          // första maj, nationaldagen
        or (12, 24) or (12, 25) or (12, 26) or (12, 31);

    /// <summary>
    /// Midsommardagen and alla helgons dag are Saturdays and påskdagen and pingstdagen Sundays,
    /// so only the movable days that fall on a weekday are looked for.
    /// </summary>
    private static bool IsMovableDayOff(DateOnly day)
    {
        if (day is { Month: 6, Day: >= 19 and <= 25, DayOfWeek: DayOfWeek.Friday }) return true;   // midsommarafton
        if (day.Month is < 3 or > 6) return false;

        return (day.DayNumber - EasterSunday(day.Year).DayNumber) is -2 or 1 or 39;                 // långfredag, annandag påsk, Kristi himmelsfärd
    }
}
