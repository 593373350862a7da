using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Objekt.Api.Changes;
using Xunit;

namespace Objekt.Tests.Changes;

/// <summary>One change request driven through GraphQL, as people with a browser would.</summary>
internal sealed class Matter(ObjektApp app, string id, string requester)
{
    private const string Fields = """
        id number state version round waiting ratifyBy amount
        waitingFor { slug name } kommuner { code }
        steps { order round state deadline outcome because decider { kind name who { slug } } consenting { name verdict who { slug } } }
        positions { person { slug } seat kommun { code } verdict reason counts actingFor { slug } }
        decision { number outcome decidedAt dissent because deciderName decider { slug } right { key } }
        decisions { number outcome }
        actions { act may code because }
        events { order kind text }
        """;

    public string Id => id;
    public string Requester => requester;

    /// <summary>Submits and expects it to be taken in.</summary>
    public static async Task<Matter> Submit(ObjektApp app, string requester, string type, string? about, decimal? amount, string[]? kommuner = null, object? parts = null, string? key = null)
    {
        var answer = await app.Graph(requester, "mutation($input: SubmitChangeRequestInput!) { submitChangeRequest(input: $input) { changeRequest { id } errors { code message path } } }", new
        {
            input = new { title = "Byt verktyg", summary = "Vi byter verktyg så att alla får samma.", why = "Avtalet går ut.", matterType = type, @object = about, kommuner, amount, amountPerKommun = parts, idempotencyKey = key }
        });
        var payload = answer.GetProperty("submitChangeRequest");
        Assert.Equal("[]", payload.GetProperty("errors").GetRawText());
        return new Matter(app, payload.GetProperty("changeRequest").GetProperty("id").GetString()!, requester);
    }

    /// <summary>The number of an open matter of three kommuner in its first step, with a question and a position.</summary>
    public static async Task<string> Numbered(ObjektApp app)
    {
        var matter = await Submit(app, "lasare-mora", "change-normal", "utbildning", 900_000m);
        Assert.Null(await matter.Does("lasare-mora", "addMessage", new { text = "Kan det vänta?" }));
        if ((await matter.Consenting()) is [var first, ..]) Assert.Null(await matter.Says(first, "FOR"));
        return (await matter.Read()).GetProperty("number").GetString()!;
    }

    /// <summary>A matter of 40 000 kr that the one whom the rules name has approved under a delegation.</summary>
    public static async Task<Matter> Approved(ObjektApp app)
    {
        var matter = await Submit(app, "lasare-mora", "system-replace", "utbildning", 40_000m);
        foreach (var person in await matter.Consenting()) Assert.Null(await matter.Says(person, "FOR"));
        Assert.Null(await matter.Decides((await matter.Deciders())[0], "APPROVE"));
        return matter;
    }

    /// <summary>A decided matter with a row in every table that matters have; the day after it was decided.</summary>
    public static async Task<Matter> WithEverything(ObjektApp app)
    {
        var matter = await Submit(app, "lasare-mora", "system-replace", "utbildning", 40_000m);
        Assert.Null(await matter.Does("lasare-mora", "addMessage", new { text = "Kan det vänta?" }));
        Assert.Null(await matter.Does("lasare-mora", "addDocument", new { name = "Förstudie", link = "https://example.org/forstudie" }));
        Assert.Null(await matter.Does("lasare-orsa", "declareConflict", new { reason = "Släkt med leverantören." }));
        foreach (var person in await matter.Consenting()) Assert.Null(await matter.Says(person, "FOR"));
        Assert.Null(await matter.Decides((await matter.Deciders())[0], "APPROVE"));
        Assert.Null(await matter.Does("lasare-mora", "markSecret", new { part = "SUMMARY", secret = true, ground = "OSL 18 kap. 8 §" }));
        Assert.Null(await matter.Does("lasare-mora", "discloseMatter", null, "MatterInput"));
        var sitting = new Sitting(app);
        Assert.Null((await sitting.Does(Sitting.Secretary, "setDiarienummer", "decision { id }", new { decisionId = (await matter.Read()).GetProperty("decision").GetProperty("number").GetString(), diarienummer = "GN 2026/41" })).Code);
        await matter.On(sitting.Today.AddDays(1));
        Assert.Null((await sitting.Does(Sitting.Secretary, "closeDelegationReport", "delegationReport { id }", new { forum = Sitting.Forum, meeting = sitting.Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) })).Code);
        return matter;
    }

    public async Task<JsonElement> Read(string? person = null) =>
        (await app.Graph(person ?? requester, $"query($id: ID!) {{ changeRequest(id: $id) {{ {Fields} }} }}", new { id })).GetProperty("changeRequest");

    public async Task<string> State() => (await Read()).GetProperty("state").GetString()!;

    /// <summary>The open step.</summary>
    public async Task<JsonElement> Step() => (await Read()).GetProperty("steps").EnumerateArray().Single(s => s.GetProperty("state").GetString() == "OPEN");

    /// <summary>Slugs of those who may decide or vote in the open step.</summary>
    public async Task<string[]> Deciders() => [.. (await Step()).GetProperty("decider").GetProperty("who").EnumerateArray().Select(w => w.GetProperty("slug").GetString()!)];

    /// <summary>Slugs of those whose consent is asked in the open step.</summary>
    public async Task<string[]> Consenting() => [.. (await Step()).GetProperty("consenting").EnumerateArray().SelectMany(c => c.GetProperty("who").EnumerateArray()).Select(w => w.GetProperty("slug").GetString()!)];

    /// <summary>Does something and returns the code of the refusal; null when it was done.</summary>
    public async Task<string?> Does(string person, string mutation, object? more = null, string type = "")
    {
        var input = JsonSerializer.Deserialize<Dictionary<string, object?>>(JsonSerializer.Serialize(more ?? new { }))!;
        input["changeRequestId"] = id;
        var name = type.Length > 0 ? type : char.ToUpperInvariant(mutation[0]) + mutation[1..] + "Input";
        var answer = (await app.Graph(person, $"mutation($input: {name}!) {{ {mutation}(input: $input) {{ changeRequest {{ id state }} errors {{ code message path }} }} }}", new { input })).GetProperty(mutation);
        return answer.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("code").GetString()).FirstOrDefault();
    }

    public Task<string?> Says(string person, string verdict) => Does(person, "castPosition", new { verdict, reason = "Därför." });
    public Task<string?> Decides(string person, string verdict) => Does(person, "decide", new { verdict, reason = "Så blir det." });
    public Task<string?> Withdraws(string person) => Does(person, "withdrawChangeRequest", null, "MatterInput");

    /// <summary>Moves the clock to noon on a day and lets what is due happen.</summary>
    public async Task On(DateOnly day)
    {
        app.Clock.Now = new DateTimeOffset(day.ToDateTime(new TimeOnly(10, 0)), TimeSpan.Zero);
        app.SignOut();
        await app.Services.GetRequiredService<Deadlines>().Sweep(TestContext.Current.CancellationToken);
    }
}
