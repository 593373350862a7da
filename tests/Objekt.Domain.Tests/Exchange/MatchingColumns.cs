using Objekt.Domain.Exchange;
using Xunit;
using static Objekt.Domain.Tests.Exchange.Lists;

namespace Objekt.Domain.Tests.Exchange;

public sealed class MatchingColumns
{
    [Theory]
    [InlineData("Systemnamn", "name")]
    [InlineData("System\u200Bnamn ", "name")]
    [InlineData("SYSTEM", "name")]
    [InlineData("System name", "name")]
    [InlineData("Systemägare (enhet)", "owner")]
    [InlineData("Driftform", "hosting")]
    [InlineData("Leverantör", "supplier")]
    [InlineData("Leveranto\u0308r", "supplier")]
    [InlineData("Supplier", "supplier")]
    [InlineData("Antal användare", "users")]
    [InlineData("Årskostnad (kr)", "yearlyCost")]
    [InlineData("Årskostnad tkr", "yearlyCost")]
    [InlineData("Kategori", "area")]
    [InlineData("Kommunkod", "kommun")]
    public void Swedish_and_English_heads_are_known(string head, string field)
    {
        var sheet = Sheet(ImportKinds.Systems, head + "|Kolumn X", "x|y");

        Assert.Equal(field, ColumnMap.Guess(ImportKinds.Systems, sheet).Columns[0].Field);
    }

    [Theory]
    [InlineData("Årskostnad (EUR)")]
    [InlineData("Kostnad (per månad)")]
    [InlineData("Månadskostnad")]
    [InlineData("Status")]
    [InlineData("Avtal löper ut")]
    public void A_head_that_may_mean_something_else_goes_to_the_note_under_its_own_name(string head)
    {
        var sheet = Sheet(ImportKinds.Systems, "System|" + head, "x|någonting");

        Assert.Equal(new MappedColumn(1, head, "note", false, head), ColumnMap.Guess(ImportKinds.Systems, sheet).Columns[1]);
    }

    [Fact]
    public void An_organisation_column_is_the_kommun_only_when_its_cells_are()
    {
        Assert.Equal("kommun", Second("Lunds kommun (skola)", "Borås Stad"));
        Assert.Equal("owner", Second("Skolförvaltningen", "Borås Stad"));

        static string? Second(params string[] cells) => ColumnMap.Guess(ImportKinds.Systems, Sheet(ImportKinds.Systems, ["System|Organisation", .. cells.Select(c => "x|" + c)])).Columns[1].Field;
    }

    [Fact]
    public void Category_is_the_area_only_where_no_area_column_is()
    {
        var both = ColumnMap.Guess(ImportKinds.Systems, Sheet(ImportKinds.Systems, "System|Kategori|Verksamhetsområde", "x|y|z"));

        Assert.Equal(["name", "note", "area"], both.Columns.Select(c => c.Field));
    }

    [Fact]
    public void A_person_can_say_where_a_column_goes_and_it_can_be_kept()
    {
        var sheet = Sheet(ImportKinds.Systems, "Benämning|Systemnamn|Skräp", "x|y|z");

        var (map, fault) = ColumnMap.Given(ImportKinds.Systems, sheet, new Dictionary<string, string?> { ["benämning"] = "name", ["Skräp"] = null });

        Assert.Null(fault);
        Assert.Equal(["name", "note", null], map!.Columns.Select(c => c.Field));
        Assert.Equal(map.Columns, ColumnMap.Given(ImportKinds.Systems, sheet, map.ToGiven()).Map!.Columns);
    }

    [Fact]
    public void A_field_that_does_not_exist_is_named_with_those_that_do()
    {
        var fault = ColumnMap.Given(ImportKinds.Systems, Sheet(ImportKinds.Systems, "System", "x"), new Dictionary<string, string?> { ["System"] = "namn" }).Fault;

        Assert.Contains("'namn'", fault, StringComparison.Ordinal);
        Assert.Contains("name", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_heads_in_another_spelling_come_from_the_same_place()
    {
        var one = ColumnMap.Signature(ImportKinds.Systems, Sheet(ImportKinds.Systems, "System|Ägare", "x|y"));

        Assert.Equal(one, ColumnMap.Signature(ImportKinds.Systems, Sheet(ImportKinds.Systems, "SYSTEM |A\u0308gare", "p|q")));
        Assert.NotEqual(one, ColumnMap.Signature(ImportKinds.Systems, Sheet(ImportKinds.Systems, "System", "x")));
    }

    [Fact]
    public void Every_kind_finds_every_column_of_its_own_exports()
    {
        foreach (var kind in ImportKinds.All)
        {
            var heads = kind.Fields.SelectMany(f => f.KeyHead is { } key ? new[] { f.Head, key } : [f.Head]).Concat(kind.WorkedOut).ToList();
            var map = ColumnMap.Guess(kind, new Sheet(1, heads, [], []));

            Assert.All(map.Columns.Take(heads.Count - kind.WorkedOut.Count), c => Assert.True(c.Field is not null && c.Label is null, $"{kind.Name}: {c.Head}"));
            Assert.All(map.Columns.TakeLast(kind.WorkedOut.Count), c => Assert.Null(c.Field));
            Assert.Equal(map.Columns.Count - kind.WorkedOut.Count, map.Columns.Where(c => c.Field is not null).Select(c => (c.Field, c.IsKey)).Distinct().Count());
        }
    }
}
