using System.Globalization;
using Xunit;

namespace Objekt.Tests.OData;

public sealed class KeepingTheLimits(Apps apps) : IClassFixture<Apps>
{
    private Task<ObjektApp> App => apps.On(Provider.Sqlite);

    [Fact]
    public async Task A_page_has_a_hundred_rows_and_says_where_the_next_begins()
    {
        var page = (await (await App).Ask("SystemUses")).Answers();
        Assert.Equal(100, page.Rows.Length);
        Assert.NotNull(page.Next);
    }

    [Theory, InlineData(500, true), InlineData(501, false), InlineData(0, true)]
    public async Task Top_is_at_most_500(int top, bool accepted) => await Accepts($"ItSystems?$top={top}", accepted);

    [Theory, InlineData(100_000, true), InlineData(100_001, false)]
    public async Task Skip_is_at_most_100_000(int skip, bool accepted) => await Accepts($"ItSystems?$skip={skip}", accepted);

    [Theory, InlineData("-1"), InlineData("1.5"), InlineData("x"), InlineData("99999999999999999999"), InlineData(" 5"), InlineData("٥")]
    public async Task Top_is_a_whole_number(string top) => await Accepts($"ItSystems?$top={Uri.EscapeDataString(top)}", false);

    [Theory, InlineData(4096, true), InlineData(4097, false)]
    public async Task The_question_has_at_most_4096_characters(int length, bool accepted)
    {
        const string Start = "$filter=Name%20eq%20'";
        await Accepts($"ItSystems?{Start}{new string('x', length - Start.Length - 2)}'", accepted);
    }

    /// <summary>Four parts per term (comparison, column, value) and one for each or: 15 terms are 59 parts, 16 are 63.</summary>
    [Theory, InlineData(15, "", true), InlineData(15, "not ", true), InlineData(16, "", false)]
    public async Task A_filter_has_at_most_60_parts(int terms, string before, bool accepted) =>
        await Accepts("ItSystems?$filter=" + before + Feed.Or(terms, "Common eq true"), accepted);

    [Fact]
    public async Task Sixty_parts_are_accepted_and_sixty_one_are_not()
    {
        await Accepts("ItSystems?$filter=not " + Feed.Or(15, "Common eq true"), true);
        await Accepts("ItSystems?$filter=not (not " + Feed.Or(15, "Common eq true") + ")", false);
    }

    [Theory, InlineData(100, true), InlineData(101, false)]
    public async Task A_list_has_at_most_100_values(int values, bool accepted) =>
        await Accepts($"ItSystems?$filter=Slug in ({string.Join(',', Enumerable.Range(0, values).Select(v => $"'{v}'"))})", accepted);

    [Theory, InlineData(5, true), InlineData(6, false)]
    public async Task Functions_stand_in_each_other_at_most_five_times(int depth, bool accepted) =>
        await Accepts($"ItSystems?$filter={string.Concat(Enumerable.Repeat("tolower(", depth))}Name{new string(')', depth)} eq 'x'", accepted);

    [Theory, InlineData(5, true), InlineData(6, false)]
    public async Task Five_columns_are_sorted_by_at_most(int columns, bool accepted) =>
        await Accepts("ItSystems?$orderby=" + string.Join(',', new[] { "Name", "Slug", "Common", "Lifecycle", "SupplierName", "Description" }.Take(columns)), accepted);

    [Fact]
    public async Task Any_and_all_stand_one_level_deep()
    {
        await Accepts("ItSystems?$filter=Uses/any(u:u/KommunCode eq '2062')", true);
        await Accepts("ItSystems?$filter=Uses/any(u:u/Assessments/any(a:a/Side eq 'IT'))", false);
    }

    [Theory, InlineData(4, true), InlineData(5, false)]
    public async Task Four_columns_are_grouped_by_at_most(int groups, bool accepted) =>
        await Accepts($"SystemUses?$apply=groupby(({string.Join(',', new[] { "KommunCode", "Lifecycle", "SystemSlug", "SupplierName", "Area" }.Take(groups))}),aggregate($count as N))", accepted);

    [Theory, InlineData(6, true), InlineData(7, false)]
    public async Task Six_results_are_worked_out_at_most(int aggregates, bool accepted) =>
        await Accepts($"SystemUses?$apply=aggregate({string.Join(',', Enumerable.Range(0, aggregates).Select(a => $"Users with sum as S{a.ToString(CultureInfo.InvariantCulture)}"))})", accepted);

    [Theory]
    [InlineData("ItSystems?$expand=Uses($expand=Kommun)"), InlineData("ItSystems?$expand=Uses($filter=Users gt 1)"), InlineData("ItSystems?$expand=Uses($top=1)"), InlineData("ItSystems?$expand=Uses($orderby=Users)")]
    [InlineData("ItSystems?$expand=Uses($skip=1)"), InlineData("ItSystems?$expand=Uses($count=true)"), InlineData("ItSystems?$expand=Uses($levels=2)"), InlineData("ItSystems?$expand=Uses/$ref"), InlineData("ItSystems?$expand=Uses($search=x)")]
    public async Task An_expand_goes_one_step_with_nothing_but_select_inside(string path) => await Accepts(path, false);

    [Theory]
    [InlineData("?$search=x"), InlineData("?$format=json"), InlineData("?$format=xml"), InlineData("?$compute=Name as N"), InlineData("?$deltatoken=1"), InlineData("?$levels=1"), InlineData("?$index=1"), InlineData("?$schemaversion=1")]
    [InlineData("?day=2026-01-01"), InlineData("?x=1"), InlineData("?$filter="), InlineData("?$filter"), InlineData("?="), InlineData("?&"), InlineData("?$top=1&"), InlineData("?$filter=%20"), InlineData("?$top=1&$top=2"), InlineData("?$top=1&top=2"), InlineData("?$TOP=1&$top=1"), InlineData("?@p=1&$filter=Name eq @p")]
    [InlineData("?$skiptoken=x"), InlineData("?$skiptoken=WyJJZCIsIngiXQ"), InlineData("?$apply=compute(Name as N)"), InlineData("?$apply=topcount(1,Users)"), InlineData("?$count=maybe"), InlineData("?$select=Nothing"), InlineData("?$expand=Nothing"), InlineData("?$orderby=Nothing"), InlineData("?$filter=Nothing eq 1")]
    [InlineData("?$filter=Name eq '%00'"), InlineData("?$filter=%FF eq 1"), InlineData("?$filter=Name eq 1"), InlineData("?$filter=Name"), InlineData("?$filter=1 eq 1"), InlineData("?$filter=Name add 1 eq 2")]
    public async Task What_is_not_offered_is_refused(string query) => await Accepts("ItSystems" + query, false);

    [Fact]
    public async Task The_newer_spelling_without_dollar_is_understood()
    {
        var plain = (await (await App).Ask("ItSystems?top=1&ORDERBY=Name&select=Slug")).Answers();
        Assert.Equal((await (await App).Ask("ItSystems?$top=1&$orderby=Name&$select=Slug")).Body, plain.Body);
    }

    [Fact]
    public async Task A_personal_name_never_stands_in_an_address()
    {
        Assert.Contains("HolderName", (await (await App).Ask("Seats?$top=1")).Answers().Body, StringComparison.Ordinal);
        foreach (var question in new[] { "$filter=HolderName eq 'x'", "$orderby=HolderName", "$apply=groupby((HolderName))", "$filter=contains(DeputyName,'x')", "$filter=HolderName in ('x')", "$filter=tolower(HolderName) eq null" })
        {
            (await (await App).Ask("Seats?" + question)).Refuses(400, "personnamn");
        }
        Assert.All((await (await App).Ask("Seats?$filter=HolderName ne null")).Answers().Column("HolderName"), Assert.NotNull);
    }

    private async Task Accepts(string path, bool accepted)
    {
        var reply = await (await App).Ask(path);
        if (accepted) reply.Answers();
        else reply.Refuses(400);
    }
}
