using System.Globalization;
using System.Text.Json;
using Xunit;

namespace Objekt.Tests.Changes;

/// <summary>Stories of deciding from beginning to end over GraphQL, on both databases, by the demo's own rules.</summary>
public sealed class WorkedScenarios
{
    [Theory, Databases]
    public async Task Three_kommuner_disagree_and_the_gemensamma_namnden_decides_by_its_chairs_casting_vote_with_the_dissent_recorded(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        var matter = await Matter.Submit(app, "lasare-mora", "system-replace", "ekonomi", 400_000m);
        var asked = await matter.Consenting();
        Assert.Equal(3, asked.Length);
        Assert.Null(await matter.Says(asked[0], "FOR"));
        Assert.Null(await matter.Says(asked[1], "AGAINST"));
        var orders = await Climb(matter);
        Assert.True(orders.Count >= 2 && orders.SequenceEqual(orders.Order()), string.Join(' ', orders));

        var step = await matter.Step();
        Assert.Equal("FORUM", step.GetProperty("decider").GetProperty("kind").GetString());
        var day = Day(step.GetProperty("deadline"));
        await matter.On(day);
        // Three for and three against: the one who presides decides.
        Assert.Empty(await new Sitting(app).Keeps([Sitting.Item(matter, "ledamot-1-orsa", "ordforande-kommunstyrelsen-orsa", "ledamot-1-alvdalen")], day: day));
        var decision = (await matter.Read()).GetProperty("decision");
        Assert.Equal("APPROVED", decision.GetProperty("outcome").GetString());
        Assert.Contains("utslagsröst avgör", decision.GetProperty("because").GetString(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(3, decision.GetProperty("dissent").GetString()!.Split("var emot").Length - 1);
        Assert.Equal("ALREADY_DECIDED", await matter.Withdraws("lasare-mora"));
    }

    [Theory, Databases]
    public async Task Two_say_yes_and_one_nothing_so_it_moves_on_the_working_day_after_and_a_no_moves_it_at_once(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        var (silent, loud) = (await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 900_000m), await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 900_000m));
        Assert.Null(await loud.Says((await loud.Consenting())[0], "AGAINST"));
        Assert.Equal(2, (await loud.Step()).GetProperty("order").GetInt32());
        foreach (var person in (await silent.Consenting())[..2]) Assert.Null(await silent.Says(person, "FOR"));
        var last = Day((await silent.Step()).GetProperty("deadline"));
        await silent.On(last);
        Assert.Equal(1, (await silent.Step()).GetProperty("order").GetInt32());
        await silent.On(last.AddDays(1));
        Assert.Equal(2, (await silent.Step()).GetProperty("order").GetInt32());
        Assert.Equal("2026-09-30", last.AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory, Databases]
    public async Task Who_has_a_tie_to_the_supplier_steps_out_the_deputy_steps_in_and_the_preparation_is_hidden(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        var matter = await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 400_000m);
        foreach (var person in await matter.Consenting()) Assert.Null(await matter.Says(person, "FOR"));
        Assert.Equal(["objektagare-utbildning"], await matter.Deciders());
        Assert.Null(await matter.Does("objektagare-utbildning", "declareConflict", new { reason = "Min bror äger leverantören." }));
        Assert.Equal(["objektagare-forskola-och-fritidshem"], await matter.Deciders());
        var hidden = await app.Graph("objektagare-utbildning", "query($id: ID!) { changeRequest(id: $id) { title positions { reason } events { text } decisions { number } } }", new { id = matter.Id });
        var seen = hidden.GetProperty("changeRequest");
        Assert.True(seen.ValueKind == JsonValueKind.Null || seen.GetProperty("positions").GetArrayLength() + seen.GetProperty("events").GetArrayLength() == 0, seen.GetRawText());
        Assert.Contains(await matter.Decides("objektagare-utbildning", "APPROVE"), new[] { "RECUSED", "NOT_FOUND" });
        Assert.Null(await matter.Decides("objektagare-forskola-och-fritidshem", "APPROVE"));
        Assert.Equal("objektagare-forskola-och-fritidshem", (await matter.Read()).GetProperty("decision").GetProperty("decider").GetProperty("slug").GetString());
    }

    [Theory, Databases]
    public async Task When_an_owner_leaves_the_old_decision_stands_and_the_open_matter_waits_for_the_next(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        var (signed, open) = (await Ready(app), await Ready(app));
        Assert.Null(await signed.Decides("objektagare-utbildning", "APPROVE"));
        await Leave(app, "objektagare-utbildning", new(2026, 9, 15));
        await open.On(new(2026, 9, 16));

        Assert.Equal("objektagare-utbildning", (await signed.Read()).GetProperty("decision").GetProperty("decider").GetProperty("slug").GetString());
        Assert.DoesNotContain("objektagare-utbildning", await open.Deciders());
        Assert.Equal("NO_MANDATE", await open.Decides("objektagare-utbildning", "APPROVE"));
        // What was said stays said.
        Assert.All((await open.Read()).GetProperty("positions").EnumerateArray(), p => Assert.True(p.GetProperty("counts").GetBoolean()));
        var no = (await app.Graph("objektagare-utbildning", "mutation($input: DecideInput!) { decide(input: $input) { errors { message } } }", new { input = new { changeRequestId = open.Id, verdict = "APPROVE" } })).GetProperty("decide").GetProperty("errors")[0].GetProperty("message").GetString();
        Assert.Matches("beslutar|vakant|går vidare", no);
    }

    [Theory, Databases]
    public async Task The_body_takes_over_while_the_delegate_approves_and_exactly_one_of_them_wins(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        for (var round = 0; round < 4; round++)
        {
            var matter = await Ready(app);
            var answers = await Task.WhenAll(
                matter.Decides("objektagare-utbildning", "APPROVE"),
                matter.Does(Sitting.Chair, "takeOver", new { reason = "Nämnden vill avgöra själv." }));
            Assert.Single(answers, a => a is null);
            var read = await matter.Read();
            Assert.Equal(answers[0] is null ? "DECIDED" : "IN_STEP", read.GetProperty("state").GetString());
            if (answers[0] is not null) Assert.Equal("FORUM", (await matter.Step()).GetProperty("decider").GetProperty("kind").GetString());
        }
    }

    [Theory, Databases]
    public async Task An_empty_chair_approves_nothing_by_time_and_says_what_it_waits_for(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        var matter = await Ready(app);
        await Leave(app, "objektagare-utbildning", new(2026, 9, 15));
        await Leave(app, "objektagare-forskola-och-fritidshem", new(2026, 9, 15));
        await matter.On(new(2026, 12, 1));
        var read = await matter.Read();
        Assert.NotEqual("APPROVED", read.GetProperty("decision").ValueKind == JsonValueKind.Null ? null : read.GetProperty("decision").GetProperty("outcome").GetString());
        Assert.True(read.GetProperty("steps").EnumerateArray().Count(s => s.GetProperty("state").GetString() != "PLANNED") > 1, "It has gone to the ladder.");
    }

    /// <summary>A matter whose consent is all in: it waits for objektägare Utbildning alone.</summary>
    private static async Task<Matter> Ready(ObjektApp app)
    {
        var matter = await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 400_000m);
        foreach (var person in await matter.Consenting()) Assert.Null(await matter.Says(person, "FOR"));
        return matter;
    }

    /// <summary>Says no in every step that asks for consent, and lets time pass where one decides alone, until a body is to vote.</summary>
    private static async Task<List<int>> Climb(Matter matter)
    {
        var orders = new List<int>();
        while ((await matter.Step()).GetProperty("decider").GetProperty("kind").GetString() != "FORUM")
        {
            var step = await matter.Step();
            orders.Add(step.GetProperty("order").GetInt32());
            Assert.True(orders.Count < 10, "It never comes to a body.");
            if ((await matter.Consenting()) is [var first, ..] && (await matter.Says(first, "AGAINST")) is null) continue;
            await matter.On(Day(step.GetProperty("deadline")).AddDays(1));
        }
        orders.Add((await matter.Step()).GetProperty("order").GetInt32());
        return orders;
    }

    /// <summary>The one who holds the seat leaves it after the day, and nobody follows.</summary>
    private static async Task Leave(ObjektApp app, string seat, DateOnly last)
    {
        var answer = await app.Graph("systemadministrator", "mutation($input: AssignSeatInput!) { assignSeat(input: $input) { errors { code message } } }",
            new { input = new { seat, person = (string?)null, from = last.AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) } });
        Assert.Equal("[]", answer.GetProperty("assignSeat").GetProperty("errors").GetRawText());
    }

    private static DateOnly Day(JsonElement day) => DateOnly.Parse(day.GetString()!, CultureInfo.InvariantCulture);
}
