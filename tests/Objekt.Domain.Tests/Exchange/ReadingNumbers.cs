using Objekt.Domain.Exchange;
using Xunit;

namespace Objekt.Domain.Tests.Exchange;

public sealed class ReadingNumbers
{
    [Theory]
    [InlineData("1234", "1234,00")]
    [InlineData("1 234,50", "1234,50")]
    [InlineData("1\u00A0234,50", "1234,50")]
    [InlineData("1\u202F234\u202F567,05", "1234567,05")]
    [InlineData("1 250 000 kr", "1250000,00")]
    [InlineData("1 250 000 kr.", "1250000,00")]
    [InlineData("50 000:-", "50000,00")]
    [InlineData("105 tkr", "105000,00")]
    [InlineData("4,1 mnkr", "4100000,00")]
    [InlineData("1.234,50", "1234,50")]
    [InlineData("1,234.50", "1234,50")]
    [InlineData("1.234.567", "1234567,00")]
    [InlineData("1,234,567", "1234567,00")]
    [InlineData("1234.5", "1234,50")]
    [InlineData("1234,5", "1234,50")]
    [InlineData("0,50", "0,50")]
    [InlineData("SEK", null)]
    public void A_number_that_has_one_meaning_is_read_to_the_ore(string written, string? canonical)
    {
        var reading = SwedishNumber.Kronor(new Cell(written));

        if (canonical is null) Assert.IsType<Reading.Doubt>(reading);
        else Assert.Equal(canonical, Assert.IsType<Reading.Value>(reading).Text);
    }

    [Theory]
    [InlineData("1.234", "1234", "1,234")]
    [InlineData("1,234", "1234", "1,234")]
    [InlineData("12.345", "12345", "12,345")]
    [InlineData("999,000 kr", "999000", "999")]
    public void A_number_that_Swedes_and_Britons_read_differently_is_asked_about(string written, string one, string other)
    {
        var doubt = Assert.IsType<Reading.Doubt>(SwedishNumber.Kronor(new Cell(written)));

        Assert.Equal([one, other], doubt.Choices);
    }

    [Theory]
    [InlineData("ca 50")]
    [InlineData("1e5")]
    [InlineData("50%")]
    [InlineData("(500)")]
    [InlineData("-500")]
    [InlineData("\u2212500")]
    [InlineData("1 23 456")]
    [InlineData("1,23,456")]
    [InlineData("1'234")]
    [InlineData("0,005")]
    [InlineData("1234,567")]
    [InlineData("10-20")]
    [InlineData("٣٤")]
    [InlineData("99999999999999999999999999999999999")]
    public void What_is_no_amount_is_asked_about_and_never_becomes_one(string written) =>
        Assert.IsType<Reading.Doubt>(SwedishNumber.Kronor(new Cell(written)));

    [Fact]
    public void A_typed_number_of_a_spreadsheet_has_one_meaning() =>
        Assert.Equal(new Reading.Value("1,23"), SwedishNumber.Kronor(new Cell("1.23", CellForm.Number)));

    [Fact]
    public void A_head_in_thousands_makes_bare_numbers_thousands_and_leaves_named_kronor_alone()
    {
        Assert.Equal(new Reading.Value("105000,00"), SwedishNumber.Kronor(new Cell("105"), factor: 1000));
        Assert.Equal(new Reading.Value("105,00"), SwedishNumber.Kronor(new Cell("105 kr"), factor: 1000));
    }

    [Fact]
    public void Both_meanings_of_a_doubtful_number_can_be_given_as_the_answer()
    {
        var doubt = Assert.IsType<Reading.Doubt>(SwedishNumber.Kronor(new Cell("1.234"), factor: 1000));

        Assert.Equal(["1234000,00", "1234,00"], doubt.Choices.Select(c => Assert.IsType<Reading.Value>(SwedishNumber.Kronor(new Cell(c), factor: 1000)).Text));
    }

    [Theory]
    [InlineData("40", "40")]
    [InlineData("1 250", "1250")]
    [InlineData("40,0", "40")]
    public void A_counted_figure_is_whole(string written, string canonical) =>
        Assert.Equal(new Reading.Value(canonical), SwedishNumber.Whole(new Cell(written)));

    [Theory]
    [InlineData("40,5")]
    [InlineData("1.250")]
    [InlineData("-1")]
    [InlineData("3000000000")]
    public void A_figure_that_cannot_be_a_count_is_asked_about(string written) =>
        Assert.IsType<Reading.Doubt>(SwedishNumber.Whole(new Cell(written)));
}
