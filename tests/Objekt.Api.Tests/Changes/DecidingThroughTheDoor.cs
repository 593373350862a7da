using Xunit;

namespace Objekt.Tests.Changes;

/// <summary>A change request from submission to decision over GraphQL, on both databases, by the demo's own rules.</summary>
public sealed class DecidingThroughTheDoor
{
    [Theory, Databases]
    public async Task A_change_is_approved_by_the_one_the_rules_name_and_gets_a_number(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        var matter = await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 40_000m);
        Assert.Equal("IN_STEP", await matter.State());
        foreach (var person in await matter.Consenting()) Assert.Null(await matter.Says(person, "FOR"));
        var decider = Assert.Single(await matter.Deciders());
        Assert.Equal("NO_MANDATE", await matter.Decides("systemadministrator", "APPROVE"));
        Assert.Null(await matter.Decides(decider, "APPROVE"));
        var read = await matter.Read();
        Assert.Equal(("DECIDED", "APPROVED"), (read.GetProperty("state").GetString(), read.GetProperty("decision").GetProperty("outcome").GetString()));
        Assert.Matches(@" 2026:1$", read.GetProperty("decision").GetProperty("number").GetString());
        Assert.Equal("ALREADY_DECIDED", await matter.Decides(decider, "REJECT"));
        Assert.Equal("ALREADY_DECIDED", await matter.Withdraws("lasare-mora"));
    }

    [Theory, Databases]
    public async Task When_they_do_not_agree_it_climbs_by_itself_until_the_body_decides(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        var matter = await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 900_000m);
        var orders = new List<int>();
        while (await matter.State() == "IN_STEP")
        {
            var step = await matter.Step();
            orders.Add(step.GetProperty("order").GetInt32());
            Assert.True(orders.Count < 10, "It never ends.");
            if ((await matter.Consenting()) is [var first, ..])
            {
                Assert.Null(await matter.Says(first, "AGAINST"));   // moves it up at once
                continue;
            }
            await matter.On(DateOnly.Parse(step.GetProperty("deadline").GetString()!, System.Globalization.CultureInfo.InvariantCulture).AddDays(1));
        }
        Assert.True(orders.Count > 1, "It did not climb.");
        Assert.Equal(orders.Order(), orders);
        var read = await matter.Read();
        Assert.Equal("NO_CHANGE", read.GetProperty("decision").GetProperty("outcome").GetString());
        Assert.Null(read.GetProperty("decision").GetProperty("deciderName").GetString());
    }

    [Theory, Databases]
    public async Task A_key_used_again_is_one_matter_and_with_another_text_refused(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        var one = await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 40_000m, key: "en-avsikt");
        for (var i = 0; i < 5; i++) Assert.Equal(one.Id, (await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 40_000m, key: "en-avsikt")).Id);
        var answer = await app.Graph("lasare-mora", "mutation { submitChangeRequest(input: { title: \"Annat\", summary: \"Annat\", matterType: \"change-normal\", object: \"utbildning\", amount: 1, idempotencyKey: \"en-avsikt\" }) { errors { code } } }");
        Assert.Equal("KEY_REUSED", answer.GetProperty("submitChangeRequest").GetProperty("errors")[0].GetProperty("code").GetString());
        Assert.Equal(1, (await app.Graph("it-strateg", "{ changeRequests { totalCount } }")).GetProperty("changeRequests").GetProperty("totalCount").GetInt32());
    }

    [Theory, Databases]
    public async Task An_emergency_at_two_is_done_at_once_and_ratified_late(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        app.Clock.Now = new(2026, 9, 16, 0, 0, 0, TimeSpan.Zero);   // 02.00 in Sweden
        var matter = await Matter.Submit(app, "lasare-mora", "change-emergency", "utbildning", 10_000m);
        Assert.Null(await matter.Decides(Assert.Single(await matter.Deciders()), "APPROVE"));
        var read = await matter.Read();
        Assert.Equal(("EMERGENCY_DECIDED", "2026-09-23"), (read.GetProperty("state").GetString(), read.GetProperty("ratifyBy").GetString()));
        await matter.On(new(2026, 12, 1));
        Assert.Contains((await matter.Read()).GetProperty("events").EnumerateArray(), e => e.GetProperty("kind").GetString() == "RATIFICATION_LATE");
        Assert.Equal("EMERGENCY_DECIDED", await matter.State());
    }

    [Theory, Databases]
    public async Task A_matter_without_a_rule_waits_outside_every_deadline(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        var matter = await Matter.Submit(app, "lasare-mora", "eservice-publish", null, null);
        Assert.Equal("AWAITING_RULE", await matter.State());
        Assert.Equal("NO_RULE", await matter.Decides("it-strateg", "APPROVE"));
        await matter.On(new(2027, 9, 1));
        Assert.Equal("AWAITING_RULE", await matter.State());
    }

    [Theory, Databases]
    public async Task What_is_wrong_is_told_all_at_once_and_nothing_is_kept(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        var answer = await app.Graph("lasare-mora", "mutation { submitChangeRequest(input: { title: \"\", matterType: \"finns-inte\", object: \"inte-heller\", amount: 1, amountPerKommun: [{ kommun: \"9999\", amount: 2 }] }) { changeRequest { id } errors { code path } } }");
        var paths = answer.GetProperty("submitChangeRequest").GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("path").GetString()).ToHashSet();
        Assert.Superset(new HashSet<string?> { "title", "summary", "matterType", "object", "kommuner" }, paths);
        Assert.Equal(0, (await app.Graph("it-strateg", "{ changeRequests { totalCount } }")).GetProperty("changeRequests").GetProperty("totalCount").GetInt32());
    }

    [Theory, Databases]
    public async Task The_register_is_read_through_odata_and_taken_out_as_files(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        var matter = await Matter.WithEverything(app);
        var number = (await matter.Read()).GetProperty("decision").GetProperty("number").GetString()!;

        var row = (await app.OData("controller", "Decisions?$expand=ChangeRequest")).GetProperty("value").EnumerateArray().Single();
        Assert.Equal((number, "APPROVED", 40_000m), (row.GetProperty("Number").GetString(), row.GetProperty("Outcome").GetString(), row.GetProperty("Amount").GetDecimal()));
        Assert.Equal("Byt verktyg", row.GetProperty("ChangeRequest").GetProperty("Title").GetString());
        Assert.NotEmpty((await app.OData("controller", "ChangeRequests?$expand=Positions")).GetProperty("value")[0].GetProperty("Positions").EnumerateArray());

        var client = await app.As("revisor");
        Assert.Contains(number, await client.GetStringAsync("/export/decisions.csv", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("Byt verktyg;Beslutat;", await client.GetStringAsync("/export/changes.csv", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.NotEmpty(await client.GetByteArrayAsync("/export/decisions.xlsx", TestContext.Current.CancellationToken));
    }
}
