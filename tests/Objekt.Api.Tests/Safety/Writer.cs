using System.Net;
using System.Text.Json;
using Xunit;

namespace Objekt.Tests.Safety;

/// <summary>
/// One who submits changes and lets them be decided, over and over, each call with a key of its own, and remembers what was
/// promised: the calls that were answered, and the one whose answer never came.
/// </summary>
internal sealed class Writer(int number)
{
    private const string Submit = "mutation($input: SubmitChangeRequestInput!) { done: submitChangeRequest(input: $input) { changeRequest { id number } errors { code message } } }";
    private const string Position = "mutation($input: CastPositionInput!) { done: castPosition(input: $input) { changeRequest { id number } errors { code message } } }";
    private const string Decide = "mutation($input: DecideInput!) { done: decide(input: $input) { changeRequest { id number } errors { code message } } }";
    private const string Roster = "query($id: ID!) { changeRequest(id: $id) { steps { state decider { who { slug } } consenting { who { slug } } } } }";

    private int calls;

    /// <summary>What was answered 200 without errors.</summary>
    public List<Promise> Kept { get; } = [];

    /// <summary>The call that was under way when the answers stopped.</summary>
    public Call? Lost { get; private set; }

    /// <summary>Statuses other than 200, and whether each said when to come again.</summary>
    public List<Served.Heard> Refused { get; } = [];

    /// <summary>Works until stopped or cut off.</summary>
    /// <param name="patient">Repeats what was refused as busy, with the same key, until it is answered.</param>
    public async Task Work(Func<string, Task<HttpClient>> clients, bool patient, CancellationToken stop)
    {
        try
        {
            while (!stop.IsCancellationRequested)
            {
                var made = await Do(clients, new Call(Submit, "lasare-mora", Key(), new Dictionary<string, object?>
                {
                    ["title"] = $"Skribent {number}", ["summary"] = "Skrivs medan allt faller.", ["matterType"] = "change-normal", ["object"] = "utbildning", ["amount"] = 40_000m,
                }), patient, stop);
                if (made is null) continue;
                var steps = await Ask(clients, made.Matter, patient, stop);
                if (steps is not { } roster) continue;
                var open = roster.EnumerateArray().Single(s => s.GetProperty("state").GetString() == "OPEN");
                foreach (var person in open.GetProperty("consenting").EnumerateArray().SelectMany(c => c.GetProperty("who").EnumerateArray()).Select(w => w.GetProperty("slug").GetString()!))
                {
                    await Do(clients, new Call(Position, person, Key(), new() { ["changeRequestId"] = made.Matter, ["verdict"] = "FOR" }), patient, stop);
                }
                var decider = open.GetProperty("decider").GetProperty("who").EnumerateArray().Select(w => w.GetProperty("slug").GetString()!).First();
                await Do(clients, new Call(Decide, decider, Key(), new() { ["changeRequestId"] = made.Matter, ["verdict"] = "APPROVE", ["reason"] = "Ja." }), patient, stop);
            }
        }
        catch (Exception cut) when (cut is HttpRequestException or IOException or OperationCanceledException)
        {
            // Killed in the middle of an answer, or stopped.
        }
    }

    /// <summary>The same call again, as a client does that never got its answer.</summary>
    public static async Task<Promise> Repeat(Func<string, Task<HttpClient>> clients, Call call)
    {
        var heard = await Served.Ask(await clients(call.Person), call.Mutation, Body(call));
        Assert.Equal(HttpStatusCode.OK, heard.Status);
        return Promised(call, heard);
    }

    private string Key() => $"skribent-{number}-{Guid.NewGuid():N}-{calls++}";

    private static object Body(Call call) => new { input = new Dictionary<string, object?>(call.Input) { ["idempotencyKey"] = call.Key } };

    private async Task<Promise?> Do(Func<string, Task<HttpClient>> clients, Call call, bool patient, CancellationToken stop)
    {
        Lost = call;
        while (true)
        {
            stop.ThrowIfCancellationRequested();
            var heard = await Served.Ask(await clients(call.Person), call.Mutation, Body(call));
            if (heard.Status != HttpStatusCode.OK)
            {
                Refused.Add(heard);
                if (!patient) return null;
                await Task.Delay(100, stop);
                continue;
            }
            Lost = null;
            var promise = Promised(call, heard);
            Kept.Add(promise);
            return promise;
        }
    }

    private async Task<JsonElement?> Ask(Func<string, Task<HttpClient>> clients, string matter, bool patient, CancellationToken stop)
    {
        while (true)
        {
            stop.ThrowIfCancellationRequested();
            var heard = await Served.Ask(await clients("lasare-mora"), Roster, new { id = matter });
            if (heard.Status == HttpStatusCode.OK) return heard.Data.GetProperty("changeRequest").GetProperty("steps");
            Refused.Add(heard);
            if (!patient) return null;
            await Task.Delay(100, stop);
        }
    }

    private static Promise Promised(Call call, Served.Heard heard)
    {
        var done = heard.Data.GetProperty("done");
        Assert.True(done.GetProperty("errors").GetArrayLength() == 0, heard.Body);
        var matter = done.GetProperty("changeRequest");
        return new(call, matter.GetProperty("id").GetString()!, matter.GetProperty("number").GetString()!);
    }

    /// <summary>A call as it was sent.</summary>
    public sealed record Call(string Mutation, string Person, string Key, Dictionary<string, object?> Input)
    {
        public bool Decides => Mutation == Decide;
        public bool Submits => Mutation == Submit;
        public bool TakesPosition => Mutation == Position;
    }

    /// <summary>A call that was answered: which matter it made or moved.</summary>
    public sealed record Promise(Call Call, string Matter, string Number);
}
