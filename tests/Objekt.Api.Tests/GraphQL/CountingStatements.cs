using Xunit;

namespace Objekt.Tests.GraphQL;

/// <summary>What a screen asks costs a number of SQL statements that follows from the question's shape, never from how many rows there are.</summary>
public sealed class CountingStatements(Apps apps) : IClassFixture<Apps>
{
    /// <summary>Two statements of every request read who asks.</summary>
    private const int WhoAsks = 2;

    private const string SystemList = "query($n:Int){itSystems(first:$n,order:[{name:ASC}]){totalCount nodes{slug name supplier{name} responsibleObject{slug name} usedBy{slug}}}}";

    private const string ObjectPage = """
        {maintenanceObject(slug:"utbildning"){slug name purpose family{slug name} kommuner{code name} participations{kommun{code} mode from to}
        seats{slug roleName level side kommun{code} holder{name} deputy{name} vacant vacantSince} systems{slug name supplier{name} lifecycle} forums{slug name}}
        decisionRights(first:200){nodes{key text covers{matterTypes above upTo} steps{order sentence}}}}
        """;

    [Theory, Databases]
    public async Task A_page_of_fifty_systems_costs_as_many_as_a_page_of_five(Provider provider)
    {
        var app = await apps.On(provider);
        using var heard = new Statements(app);
        var five = await heard.Of(() => app.Graph("it-strateg", SystemList, new { n = 5 }));
        var fifty = await heard.Of(() => app.Graph("it-strateg", SystemList, new { n = 50 }));
        Assert.Equal(five.Count, fifty.Count);
        Assert.Equal(WhoAsks + 4, fifty.Count);
    }

    [Theory, Databases]
    public async Task An_object_page_costs_one_statement_a_list(Provider provider)
    {
        var app = await apps.On(provider);
        await app.Graph("it-strateg", ObjectPage);
        using var heard = new Statements(app);
        var statements = await heard.Of(() => app.Graph("it-strateg", ObjectPage));
        Assert.InRange(statements.Count, 10, WhoAsks + 12);
    }

    [Theory, Databases]
    public async Task Who_decides_reads_no_rule_from_the_database_once_the_rules_are_loaded(Provider provider)
    {
        var app = await apps.On(provider);
        const string asked = "{whoDecides(input:{matterType:\"system-acquire\",object:\"utbildning\",amount:180000}){outcome because steps{order deadline decider{name holders{person{name}}}}}}";
        await app.Graph("it-strateg", asked);
        using var heard = new Statements(app);
        var statements = await heard.Of(() => app.Graph("it-strateg", asked));
        Assert.InRange(statements.Count, WhoAsks + 1, WhoAsks + 4);
        Assert.DoesNotContain(statements, s => s.Contains("\"DecisionRights\"", StringComparison.Ordinal));
    }

    [Theory, Databases]
    public async Task The_matrix_and_the_map_cost_a_handful(Provider provider)
    {
        var app = await apps.On(provider);
        await app.Graph("it-strateg", "{objectMap{families{name}}}");
        using var heard = new Statements(app);
        Assert.InRange((await heard.Of(() => app.Graph("it-strateg", "{systemMatrix(rows:SYSTEM,columns:KOMMUN){rowsTotal rows{name} cells{row column systems{name}}}}"))).Count, 1, WhoAsks + 3);
        Assert.InRange((await heard.Of(() => app.Graph("it-strateg", "{objectMap{families{name objects{name vacantSeats{role} gaps{matterType}}}}}"))).Count, 1, WhoAsks + 11);
    }

    [Theory, Databases]
    public async Task A_foreign_row_costs_the_same_statements_as_none(Provider provider)
    {
        var app = await apps.On(provider);
        var mine = (await app.Graph("lasare-mora", "{systemUses(where:{kommun:{code:{eq:\"2062\"}}},first:1){nodes{id}}}")).GetProperty("systemUses").GetProperty("nodes")[0].GetProperty("id").GetString();
        await app.As("lasare-orsa");
        using var heard = new Statements(app);
        var foreign = await heard.Of(() => app.Graph("lasare-orsa", $"{{node(id:\"{mine}\"){{id ...on SystemUse{{owner kommun{{name}}}}}}}}"));
        var unknown = await heard.Of(() => app.Graph("lasare-orsa", $"{{node(id:\"SystemUse:{Guid.NewGuid()}\"){{id ...on SystemUse{{owner kommun{{name}}}}}}}}"));
        Assert.Equal(unknown, foreign);
    }
}
