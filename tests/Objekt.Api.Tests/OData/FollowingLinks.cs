using System.Net;
using Objekt.Tests.GraphQL;
using Xunit;

namespace Objekt.Tests.OData;

public sealed class FollowingLinks(Apps apps) : IClassFixture<Apps>
{
    [Theory, Databases]
    public async Task A_page_with_two_links_costs_three_statements_however_many_rows(Provider provider)
    {
        var app = await apps.On(provider);
        var question = "ItSystems?$select=Name&$orderby=Name&$expand=Uses($select=KommunCode),Objects($select=Slug)&$top=";
        using var statements = new Statements(app);
        (await app.Ask(question + 1)).Answers();
        var few = await statements.Of(async () => Assert.Single((await app.Ask(question + 1)).Answers().Rows));
        var many = await statements.Of(async () => Assert.Equal(100, (await app.Ask(question + 100)).Answers().Rows.Length));
        Assert.Equal(few.Count, many.Count);
        // Two of them find out who asks.
        Assert.Equal(2 + 3, few.Count);
    }

    [Theory, Databases]
    public async Task Rows_beyond_a_link_are_those_that_sql_by_hand_finds(Provider provider)
    {
        var app = await apps.On(provider);
        var rows = await app.All("MaintenanceObjects?$select=Slug&$orderby=Slug&$expand=Systems($select=Slug),Participations($select=KommunCode)");
        var byHand = await app.Sql("""
            SELECT o."Slug", s."Slug" FROM "MaintenanceObjects" o JOIN "SystemObjects" x ON x."ObjectId" = o."Id" JOIN "ItSystems" s ON s."Id" = x."ItSystemId" WHERE x."From" <= '2026-09-15' AND (x."To" IS NULL OR x."To" >= '2026-09-15')
            """);
        Assert.NotEmpty(byHand);
        Assert.Equal(byHand.Distinct().Order(StringComparer.Ordinal), rows.SelectMany(r => r.GetProperty("Systems").EnumerateArray().Select(s => $"{r.GetProperty("Slug").GetString()}|{s.GetProperty("Slug").GetString()}")).Order(StringComparer.Ordinal));
        Assert.Equal((await app.Sql("""SELECT COUNT(*) FROM "ObjectParticipations" """))[0], rows.Sum(r => r.GetProperty("Participations").GetArrayLength()).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory, Databases]
    public async Task A_row_is_found_by_its_key_and_leads_on(Provider provider)
    {
        var app = await apps.On(provider);
        var use = (await app.Ask("SystemUses?$top=1&$expand=System,Kommun,Assessments")).Answers().Rows[0];
        var alone = (await app.Ask($"SystemUses({use.GetProperty("Id").GetString()})?$expand=System,Kommun,Assessments")).Answers().Json;
        foreach (var column in use.EnumerateObject()) Assert.Equal(column.Value.GetRawText(), alone.GetProperty(column.Name).GetRawText());
        Assert.EndsWith("/$entity", alone.GetProperty("@odata.context").GetString(), StringComparison.Ordinal);

        Assert.Equal(use.GetProperty("SystemSlug").GetString(), (await app.Ask($"SystemUses({use.GetProperty("Id").GetString()})/System")).Answers().Json.GetProperty("Slug").GetString());
        var uses = (await app.Ask($"ItSystems({use.GetProperty("SystemId").GetString()})/Uses?$select=Id&$count=true")).Answers();
        Assert.Contains(use.GetProperty("Id").GetString(), uses.Column("Id"));
        Assert.Equal(uses.Rows.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), (await app.Ask($"ItSystems({use.GetProperty("SystemId").GetString()})/Uses/$count")).Answers().Body);
        Assert.Equal("Mora", (await app.Ask("Kommuner('2062')")).Answers().Json.GetProperty("Name").GetString());
        var function = (await app.Ask("SystemFunctions?$top=1")).Answers().Rows[0];
        Assert.Equal(function.GetProperty("FunctionName").GetString(), (await app.Ask($"SystemFunctions(SystemId={function.GetProperty("SystemId").GetString()},FunctionId={function.GetProperty("FunctionId").GetString()})")).Answers().Json.GetProperty("FunctionName").GetString());
    }

    [Theory, Databases]
    public async Task A_link_that_leads_nowhere_is_empty_or_null(Provider provider)
    {
        var app = await apps.On(provider);
        var seat = (await app.Ask("Seats?$filter=ObjectId eq null&$top=1&$expand=Object,Kommun")).Answers().Rows[0];
        Assert.Equal(System.Text.Json.JsonValueKind.Null, seat.GetProperty("Object").ValueKind);
        Assert.Equal(HttpStatusCode.NoContent, (await app.Ask($"Seats({seat.GetProperty("Id").GetString()})/Object")).Status);
        (await app.Ask($"Seats({Guid.Empty})/Object")).Refuses(404);
    }

    [Theory, Databases]
    public async Task A_filter_reaches_through_any_all_and_one(Provider provider)
    {
        var app = await apps.On(provider);
        var any = (await app.Ask("ItSystems/$count?$filter=Uses/any(u:u/KommunCode eq '2062' and u/YearlyCost gt 180000)")).Answers().Body;
        Assert.Equal((await app.Sql("""SELECT COUNT(DISTINCT "ItSystemId") FROM "SystemUses" WHERE "KommunCode" = '2062' AND "YearlyCost" > 18000000"""))[0], any);
        var all = (await app.Ask("ItSystems/$count?$filter=Uses/any() and Uses/all(u:u/KommunCode eq '2062')")).Answers().Body;
        Assert.Equal((await app.Sql("""SELECT COUNT(*) FROM (SELECT "ItSystemId" FROM "SystemUses" GROUP BY "ItSystemId" HAVING MIN("KommunCode") = '2062' AND MAX("KommunCode") = '2062') x"""))[0], all);
        var through = (await app.Ask("ItSystems/$count?$filter=Objects/any(o:o/Slug eq 'ekonomi')")).Answers().Body;
        Assert.Equal((await app.Sql("""SELECT COUNT(DISTINCT x."ItSystemId") FROM "SystemObjects" x JOIN "MaintenanceObjects" o ON o."Id" = x."ObjectId" WHERE o."Slug" = 'ekonomi' AND x."From" <= '2026-09-15' AND (x."To" IS NULL OR x."To" >= '2026-09-15')"""))[0], through);
        var one = (await app.Ask("SystemUses?$filter=System/Common eq true and startswith(System/Name,'r')&$orderby=System/Name desc&$select=SystemName")).Answers();
        Assert.NotEmpty(one.Rows);
        Assert.All(one.Column("SystemName"), name => Assert.StartsWith("R", name, StringComparison.OrdinalIgnoreCase));
    }
}
