using Objekt.Domain.Exchange;
using Xunit;

namespace Objekt.Domain.Tests.Exchange;

public sealed class ReadingDays
{
    [Theory]
    [InlineData("2026-11-23")]
    [InlineData("2026-11-23 00:00:00")]
    [InlineData("20261123")]
    [InlineData("2026/11/23")]
    [InlineData("2026.11.23")]
    [InlineData("23/11/2026")]
    [InlineData("11/23/2026")]
    [InlineData("23.11.2026")]
    [InlineData("23 november 2026")]
    [InlineData("23 nov. 2026")]
    [InlineData("46349")]
    public void A_day_that_has_one_meaning_is_read(string written) =>
        Assert.Equal("2026-11-23", Assert.IsType<Reading.Value>(SwedishDate.Day(new Cell(written))).Text);

    [Theory]
    [InlineData("03/04/2026")]
    [InlineData("3-4-2026")]
    public void Day_and_month_that_could_be_swapped_are_asked_about(string written) =>
        Assert.Equal(["2026-04-03", "2026-03-04"], Assert.IsType<Reading.Doubt>(SwedishDate.Day(new Cell(written))).Choices);

    [Fact]
    public void Swapping_equal_day_and_month_changes_nothing() => Assert.Equal(new Reading.Value("2026-05-05"), SwedishDate.Day(new Cell("05/05/2026")));

    [Theory]
    [InlineData("2026")]
    [InlineData("2024-2025")]
    [InlineData("2024-12")]
    [InlineData("löpande")]
    [InlineData("Tills vidare")]
    [InlineData("tv")]
    public void What_is_true_but_no_day_is_kept_as_written(string written) =>
        Assert.Equal(written, Assert.IsType<Reading.AsWritten>(SwedishDate.Day(new Cell(written))).Text);

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("31/04/2026")]
    [InlineData("23/11/26")]
    [InlineData("hösten")]
    [InlineData("2026-11/23")]
    public void What_is_no_day_is_asked_about(string written) => Assert.IsType<Reading.Doubt>(SwedishDate.Day(new Cell(written)));
}
