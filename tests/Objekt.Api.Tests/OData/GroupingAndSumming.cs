using System.Globalization;
using System.Text.Json;
using Xunit;

namespace Objekt.Tests.OData;

public sealed class GroupingAndSumming(Apps apps) : IClassFixture<Apps>
{
    [Theory, Databases]
    public async Task Cost_per_kommun_is_what_sql_by_hand_says_to_the_ore(Provider provider)
    {
        var app = await apps.On(provider);
        var rows = (await app.Ask("SystemUses?$apply=groupby((KommunCode,KommunName),aggregate(YearlyCost with sum as Total,$count as Uses,Users with max as Most,SystemId with countdistinct as Systems))&$orderby=KommunCode")).Answers().Rows;
        var byHand = await app.Sql("""
            SELECT k."Code", k."Name", SUM(u."YearlyCost"), COUNT(*), MAX(u."Users"), COUNT(DISTINCT u."ItSystemId") FROM "SystemUses" u JOIN "Kommuner" k ON k."Code" = u."KommunCode" GROUP BY k."Code", k."Name" ORDER BY k."Code"
            """);
        Assert.Equal(byHand, rows.Select(r => string.Join('|', r.GetProperty("KommunCode").GetString(), r.GetProperty("KommunName").GetString(), ((long)(r.GetProperty("Total").GetDecimal() * 100)).ToString(CultureInfo.InvariantCulture),
            r.GetProperty("Uses").GetRawText(), r.GetProperty("Most").GetRawText(), r.GetProperty("Systems").GetRawText())));
    }

    [Theory, Databases]
    public async Task A_filter_comes_before_a_filter_after_and_an_order_by_the_sum(Provider provider)
    {
        var app = await apps.On(provider);
        var rows = (await app.Ask("SystemUses?$apply=filter(YearlyCost ge 1000)/groupby((SystemSlug),aggregate(YearlyCost with sum as Total,$count as N))/filter(N ge 2)&$filter=Total gt 100000.5&$orderby=Total desc,SystemSlug&$top=500")).Answers();
        var byHand = await app.Sql("""
            SELECT s."Slug" FROM "SystemUses" u JOIN "ItSystems" s ON s."Id" = u."ItSystemId" WHERE u."YearlyCost" >= 100000 GROUP BY s."Slug" HAVING COUNT(*) >= 2 AND SUM(u."YearlyCost") > 10000050 ORDER BY SUM(u."YearlyCost") DESC, s."Slug"
            """);
        Assert.NotEmpty(byHand);
        Assert.Equal(byHand, rows.Column("SystemSlug"));
    }

    [Theory, Databases]
    public async Task Groups_come_in_pages_too(Provider provider)
    {
        var app = await apps.On(provider);
        var question = "SystemUses?$apply=groupby((SystemName,KommunCode),aggregate(YearlyCost with sum as Total))&$orderby=Total desc&$count=true";
        var first = (await app.Ask(question)).Answers();
        Assert.Equal(100, first.Rows.Length);
        var all = await app.All(question);
        Assert.Equal(first.Json.GetProperty("@odata.count").GetInt32(), all.Count);
        Assert.Equal(all.Count, all.Select(r => r.GetProperty("SystemName").GetString() + r.GetProperty("KommunCode").GetString()).Distinct().Count());
        var totals = all.Select(r => r.GetProperty("Total")).Select(t => t.ValueKind == JsonValueKind.Null ? -1 : t.GetDecimal()).ToList();
        Assert.Equal(totals.OrderDescending(), totals);
    }

    [Theory, Databases]
    public async Task Nothing_known_is_null_and_not_zero(Provider provider)
    {
        var app = await apps.On(provider);
        var nobody = (await app.Ask("SystemUses?$apply=filter(KommunCode eq 'none')/aggregate(YearlyCost with sum as Total,$count as N,YearlyCost with average as Mean)")).Answers().Rows;
        Assert.Equal("""[{"Total":null,"N":0,"Mean":null}]""", $"[{Assert.Single(nobody).GetRawText()}]");
        var unknown = (await app.Ask("SystemUses?$apply=filter(YearlyCost eq null)/groupby((KommunCode),aggregate(YearlyCost with sum as Total))")).Answers().Rows;
        Assert.NotEmpty(unknown);
        Assert.All(unknown, row => Assert.Equal(JsonValueKind.Null, row.GetProperty("Total").ValueKind));
    }

    [Theory, Databases]
    public async Task An_average_amount_is_rounded_to_the_ore(Provider provider)
    {
        var app = await apps.On(provider);
        var mean = (await app.Ask("SystemUses?$apply=aggregate(YearlyCost with average as Mean)")).Answers().Rows[0].GetProperty("Mean");
        var parts = (await app.Sql("""SELECT SUM("YearlyCost"), COUNT("YearlyCost") FROM "SystemUses" """))[0].Split('|');
        Assert.Equal(decimal.Round(decimal.Parse(parts[0], CultureInfo.InvariantCulture) / decimal.Parse(parts[1], CultureInfo.InvariantCulture), MidpointRounding.AwayFromZero) / 100, mean.GetDecimal());
        Assert.Matches(@"^\d+\.\d\d$", mean.GetRawText());
    }

    [Theory]
    [InlineData("groupby((Kommun/Name))"), InlineData("groupby((Users,Users))"), InlineData("aggregate(Users with sum as A,Users with max as A)"), InlineData("aggregate(Name with sum as S)"), InlineData("aggregate(SystemName with sum as S)")]
    [InlineData("aggregate(Users mul 2 with sum as S)"), InlineData("groupby((KommunCode))/groupby((KommunCode))"), InlineData("groupby((KommunCode),filter(Users gt 1))"), InlineData("aggregate(Lifecycle with max as M)"), InlineData("expand(System)"), InlineData("aggregate(Users with custom.thing as X)")]
    public async Task Other_steps_are_refused(string apply) => (await (await apps.On(Provider.Sqlite)).Ask("SystemUses?$apply=" + apply)).Refuses(400);
}
