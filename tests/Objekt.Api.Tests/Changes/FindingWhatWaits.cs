using System.Globalization;
using System.Text.Json;
using Objekt.Tests.GraphQL;
using Xunit;

namespace Objekt.Tests.Changes;

/// <summary>myTasks: what waits for the one who asks, by the same machine that decides it.</summary>
public sealed class FindingWhatWaits
{
    private const string Question = "{ myTasks { number title kind capacity deadline ready because otherwise changeRequest { state object { slug } } } }";

    [Theory, Databases]
    public async Task Each_person_sees_what_waits_for_them_and_what_happens_if_they_say_nothing(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        var matter = await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 40_000m);
        var (consenting, decider) = (await matter.Consenting(), (await matter.Deciders())[0]);
        foreach (var person in consenting)
        {
            var task = Assert.Single(await Tasks(app, person));
            Assert.Equal("CONSENT", task.GetProperty("kind").GetString());
            Assert.True(task.GetProperty("ready").GetBoolean());
            Assert.Matches("^Säger du inget senast den ", task.GetProperty("otherwise").GetString());
            Assert.Equal("utbildning", task.GetProperty("changeRequest").GetProperty("object").GetProperty("slug").GetString());
        }
        var waits = Assert.Single(await Tasks(app, decider));
        Assert.Equal(("DECIDE", false), (waits.GetProperty("kind").GetString(), waits.GetProperty("ready").GetBoolean()));
        Assert.Contains("Samtycke saknas", waits.GetProperty("because").GetString(), StringComparison.Ordinal);
        Assert.Empty(await Tasks(app, "lasare-mora"));

        foreach (var person in consenting) Assert.Null(await matter.Says(person, "FOR"));
        Assert.All(await Task.WhenAll(consenting.Select(p => Tasks(app, p))), Assert.Empty);
        Assert.True(Assert.Single(await Tasks(app, decider)).GetProperty("ready").GetBoolean());

        Assert.Null(await matter.Decides(decider, "RETURN"));
        var back = Assert.Single(await Tasks(app, "lasare-mora"));
        Assert.Equal("ANSWER_RETURN", back.GetProperty("kind").GetString());
        Assert.Matches("återkallas ärendet", back.GetProperty("otherwise").GetString());
        Assert.Empty(await Tasks(app, decider));
    }

    [Theory, Databases]
    public async Task The_shortest_time_comes_first_and_a_draft_last(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        await app.Graph("lasare-mora", "mutation { submitChangeRequest(input: { title: \"Utkast\", summary: \"Utkast.\", matterType: \"change-normal\", object: \"utbildning\", amount: 1, draft: true }) { errors { code } } }");
        var first = await Matter.Submit(app, "lasare-orsa", "change-normal", "utbildning", 40_000m);
        var person = (await first.Consenting())[0];
        app.Clock.Now = app.Clock.Now.AddDays(3);
        app.SignOut();
        await Matter.Submit(app, "lasare-orsa", "change-normal", "utbildning", 40_000m);
        var days = (await Tasks(app, person)).Select(t => DateOnly.Parse(t.GetProperty("deadline").GetString()!, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(2, days.Count);
        Assert.Equal(days.Order(), days);
        Assert.Equal("FINISH_DRAFT", Assert.Single(await Tasks(app, "lasare-mora")).GetProperty("kind").GetString());
    }

    [Theory, Databases]
    public async Task Twenty_matters_cost_as_many_statements_as_one(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        var first = await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 40_000m);
        var person = (await first.Consenting())[0];
        for (var i = 0; i < 2; i++) await Tasks(app, person);
        using var statements = new Statements(app);
        var one = (await statements.Of(() => Tasks(app, person))).Count;
        for (var i = 0; i < 20; i++) await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 40_000m + i);
        await Tasks(app, person);
        Assert.Equal(one, (await statements.Of(() => Tasks(app, person))).Count);
        Assert.Equal(21, (await Tasks(app, person)).Length);
    }

    private static async Task<JsonElement[]> Tasks(ObjektApp app, string person) => [.. (await app.Graph(person, Question)).GetProperty("myTasks").EnumerateArray()];
}
