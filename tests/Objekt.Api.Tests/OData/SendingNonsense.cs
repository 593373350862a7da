using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Xml;
using Xunit;

namespace Objekt.Tests.OData;

/// <summary>Malformed and hostile requests from a generator of our own: none may bring the door down, cut a body or show its insides.</summary>
public sealed class SendingNonsense(Apps apps, ITestOutputHelper output) : IClassFixture<Apps>
{
    private const int Seed = 20_260_915;
    private static readonly string[] People = ["revisor", "lasare-mora", "controller", "systemadministrator", "it-strateg"];

    [Theory, InlineData(Provider.Sqlite, 1400), InlineData(Provider.Postgres, 600)]
    public async Task Two_thousand_malformed_requests_are_answered_whole_and_never_with_5xx(Provider provider, int requests)
    {
        var app = await apps.On(provider);
        var nonsense = new Nonsense(Seed + (int)provider);
        var statuses = new SortedDictionary<int, int>();
        for (var i = 0; i < requests; i++)
        {
            var path = nonsense.Path();
            var took = Stopwatch.StartNew();
            var (head, status, type, body) = await Send(app, People[i % People.Length], path, nonsense);
            statuses[(int)status] = statuses.GetValueOrDefault((int)status) + 1;
            var said = $"{path}\n{(int)status} {body}";
            Assert.True((int)status < 500, said);
            Assert.True(took.Elapsed < TimeSpan.FromSeconds(20), "Slow: " + said);
            Whole(head, status, type, body, said);
            foreach (var inside in new[] { "   at ", "Exception", "innererror", "SELECT ", "Microsoft.", "System.", "Objekt.Api", ".cs:" }) Assert.False(body.Contains(inside, StringComparison.Ordinal) && (int)status >= 400 && !path.Contains(inside, StringComparison.Ordinal), said);
        }
        output.WriteLine($"seed {Seed}: {string.Join(", ", statuses.Select(s => $"{s.Value} × {s.Key}"))}");
        // A generator that only ever hits the first guard would prove nothing.
        Assert.True(statuses.GetValueOrDefault(200) > requests / 50, "Too few of the questions get past the guards.");
        (await app.Ask("ItSystems?$top=1")).Answers();
    }

    private static void Whole(bool head, HttpStatusCode status, string? type, string body, string said)
    {
        // A zero in the path never reaches the product: the server itself closes the door.
        if (body.Length == 0 && status == HttpStatusCode.BadRequest && said.Split('?')[0].Contains("%00", StringComparison.Ordinal)) return;
        if (body.Length == 0 && (head || status == HttpStatusCode.NoContent)) return;
        // Two dots leave the door's own folder before any route is looked up: what is asked for then is the first page.
        if (type == "text/html" && (said.StartsWith("/%2e%2e", StringComparison.Ordinal) || said.StartsWith("/..", StringComparison.Ordinal)))
        {
            Assert.EndsWith("</html>", body.TrimEnd(), StringComparison.Ordinal);
            return;
        }

        if (type is "application/json" or "application/problem+json") JsonDocument.Parse(body).Dispose();
        else if (type == "application/xml") new XmlDocument().LoadXml(body);
        else if (type == "text/plain") Assert.True(long.TryParse(body, out _), said);
        else Assert.Fail(said);
        if ((int)status >= 400 && body.Length > 0) Assert.Equal("application/problem+json", type);
    }

    private static async Task<(bool, HttpStatusCode, string?, string)> Send(ObjektApp app, string person, string path, Nonsense nonsense)
    {
        var address = new Uri($"{app.Address.GetLeftPart(UriPartial.Authority)}/odata{path}", new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        using var request = new HttpRequestMessage(nonsense.Method(), address);
        if (nonsense.Header() is var (name, value)) request.Headers.TryAddWithoutValidation(name, value);
        using var answer = await (await app.As(person)).SendAsync(request, TestContext.Current.CancellationToken);
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        return (request.Method == HttpMethod.Head, answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, Encoding.UTF8.GetString(bytes));
    }
}
