using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Objekt.Tests.Changes;
using Xunit;

namespace Objekt.Tests.Safety;

/// <summary>Many at the same matter at the same time, over HTTP.</summary>
public sealed class Racing(Apps apps) : IClassFixture<Apps>
{
    private const int Callers = 64;
    private static readonly string[] Closing = ["decide", "withdrawChangeRequest"];

    [Theory, Databases]
    public async Task Sixty_four_callers_make_one_decision_and_the_others_are_told_who_made_it_and_when(Provider provider)
    {
        var app = await apps.On(provider);
        for (var round = 0; round < OnDemand.Rounds(20); round++)
        {
            var matter = await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 40_000m);
            foreach (var person in await matter.Consenting()) Assert.Null(await matter.Says(person, "FOR"));
            var decider = Assert.Single(await matter.Deciders());
            var before = await Entries(app);

            var answers = await Task.WhenAll(Enumerable.Range(0, Callers).Select(i => (i % 3) switch
            {
                0 => Act(app, matter, decider, "decide", "DecideInput", new { changeRequestId = matter.Id, verdict = "APPROVE", reason = "Ja." }),
                1 => Act(app, matter, decider, "decide", "DecideInput", new { changeRequestId = matter.Id, verdict = "REJECT", reason = "Nej." }),
                _ => Act(app, matter, "lasare-mora", "withdrawChangeRequest", "MatterInput", new { changeRequestId = matter.Id }),
            }));

            Assert.Single(answers, a => a is null);
            var read = await matter.Read();
            var decided = read.GetProperty("decision");
            var name = await app.Inside(db => db.People.Where(p => p.Slug == (decided.ValueKind == JsonValueKind.Null ? "lasare-mora" : decider)).Select(p => p.Name).SingleAsync());
            Assert.All(answers.OfType<Refused>(), no =>
            {
                Assert.Equal("ALREADY_DECIDED", no.Code);
                Assert.Contains(name, no.Message, StringComparison.Ordinal);
                Assert.Contains("15 september 2026", no.Message, StringComparison.Ordinal);
            });
            Assert.Equal(decided.ValueKind == JsonValueKind.Null ? "WITHDRAWN" : "DECIDED", read.GetProperty("state").GetString());
            Assert.Equal(before + 1, await Entries(app));
        }
    }

    [Theory, Databases]
    public async Task Sixty_four_requests_at_once_get_sixty_four_numbers_without_a_gap(Provider provider)
    {
        var app = await apps.On(provider);
        var made = await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 40_000m)));
        List<int> numbers = [];
        foreach (var matter in made) numbers.Add(int.Parse((await matter.Read()).GetProperty("number").GetString()!.Split('-')[1], CultureInfo.InvariantCulture));
        numbers.Sort();
        Assert.Equal(Enumerable.Range(numbers[0], Callers), numbers);
    }

    private static Task<int> Entries(ObjektApp app) => app.Inside(db => db.AuditEntries.CountAsync(e => Closing.Contains(e.Kind)));

    private static async Task<Refused?> Act(ObjektApp app, Matter matter, string person, string mutation, string input, object value)
    {
        Assert.NotEmpty(matter.Id);
        var errors = (await app.Graph(person, $"mutation($input: {input}!) {{ {mutation}(input: $input) {{ errors {{ code message }} }} }}", new { input = value })).GetProperty(mutation).GetProperty("errors");
        return errors.GetArrayLength() == 0 ? null : new(errors[0].GetProperty("code").GetString()!, errors[0].GetProperty("message").GetString()!);
    }

    private sealed record Refused(string Code, string Message);
}
