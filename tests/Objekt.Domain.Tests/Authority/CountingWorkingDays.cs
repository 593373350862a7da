using System.Globalization;
using Objekt.Domain.Authority;

namespace Objekt.Domain.Tests.Authority;

public sealed class CountingWorkingDays
{
    private static readonly Dictionary<int, string[]> Table = ReadTable();

    [Fact]
    public void Every_day_from_2020_to_2060_agrees_with_the_table()
    {
        var wrong = new List<DateOnly>();
        for (var day = new DateOnly(2020, 1, 1); day.Year <= 2060; day = day.AddDays(1))
        {
            var off = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || Table[day.Year].Skip(1).Contains(Key(day));
            if (WorkingDays.IsWorkingDay(day) == off) wrong.Add(day);
        }
        Assert.Empty(wrong);
    }

    [Fact]
    public void Easter_agrees_with_the_table_of_full_moons() =>
        Assert.All(Table, row => Assert.Equal(row.Value[0], Key(WorkingDays.EasterSunday(row.Key))));

    [Theory]
    [InlineData("2026-05-15")]   // between Kristi himmelsfärd and a Saturday
    [InlineData("2026-04-02")]   // skärtorsdag
    [InlineData("2026-01-05")]   // trettondagsafton
    [InlineData("2026-10-30")]   // allhelgonaafton
    [InlineData("2026-04-30")]   // valborgsmässoafton
    public void Klamdagar_and_half_days_are_working_days(string day) => Assert.True(WorkingDays.IsWorkingDay(Iso(day)));

    [Theory]
    [InlineData("2026-06-19")]
    [InlineData("2026-12-24")]
    [InlineData("2026-12-31")]
    [InlineData("2026-06-06")]
    [InlineData("2026-05-14")]
    public void The_eves_and_the_holidays_are_days_off(string day) => Assert.False(WorkingDays.IsWorkingDay(Iso(day)));

    [Theory]
    [InlineData("2026-11-23", 10, "2026-12-07")]
    [InlineData("2026-12-07", 15, "2026-12-30")]
    [InlineData("2026-11-20", 1, "2026-11-23")]   // a Friday: day one is Monday
    [InlineData("2026-11-21", 1, "2026-11-23")]   // a Saturday: day one is Monday too
    [InlineData("2026-12-23", 1, "2026-12-28")]
    [InlineData("2026-11-23", 0, "2026-11-23")]
    public void Day_one_is_the_first_working_day_after_the_start(string start, int days, string end) =>
        Assert.Equal(Iso(end), WorkingDays.Add(Iso(start), days));

    private static DateOnly Iso(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
    private static string Key(DateOnly day) => day.ToString("MMdd", CultureInfo.InvariantCulture);

    private static Dictionary<int, string[]> ReadTable()
    {
        using var reader = new StreamReader(typeof(CountingWorkingDays).Assembly.GetManifestResourceStream("days-off")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#')
            .Select(l => l.Split(' ')).ToDictionary(p => int.Parse(p[0], CultureInfo.InvariantCulture), p => p[1..]);
    }
}
