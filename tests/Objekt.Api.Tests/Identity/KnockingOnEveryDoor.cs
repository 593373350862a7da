using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Objekt.Tests.Identity;

/// <summary>What a stranger, a lost path and a wrong method are told at each door.</summary>
public sealed class KnockingOnEveryDoor(Apps apps) : IClassFixture<Apps>
{
    public static TheoryData<string> Lost => ["/graphql/x", "/odata/x/y", "/export", "/export/x/y.csv", "/import/files/x", "/health", "/health/x", "/signin/x", "/calendar/x", "/feed/x", "/api/x"];

    [Theory, MemberData(nameof(Lost))]
    public async Task A_lost_path_is_a_problem_and_never_the_page(string path)
    {
        var app = await apps.On(Provider.Sqlite);
        foreach (var client in (HttpClient[])[app.Anonymous, await app.As("it-strateg")])
        {
            using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
            Assert.Contains(answer.StatusCode, (HttpStatusCode[])[HttpStatusCode.NotFound, HttpStatusCode.Unauthorized]);
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
            if (client != app.Anonymous) Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("POST", "/health/live", "GET")]
    [InlineData("DELETE", "/signin/out", "POST")]
    [InlineData("GET", "/graphql", "POST")]
    public async Task A_wrong_method_is_told_the_right_one(string method, string path, string allowed)
    {
        var app = await apps.On(Provider.Sqlite);
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var answer = await (await app.As("it-strateg")).SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal([allowed], answer.Content.Headers.Allow);
    }

    [Fact]
    public async Task A_stranger_is_told_to_sign_in_and_never_sent_elsewhere()
    {
        var app = await apps.On(Provider.Sqlite);
        using var answer = await app.Anonymous.PostAsync("/graphql", new StringContent("{}", System.Text.Encoding.UTF8, "application/json"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Null(answer.Headers.Location);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Only_these_routes_are_open_to_strangers()
    {
        var app = await apps.On(Provider.Sqlite);
        var open = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<IAllowAnonymous>() is not null && e.DisplayName?.StartsWith("Unknown under", StringComparison.Ordinal) != true)
            .Select(e => e.RoutePattern.RawText!.TrimStart('/')).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(["calendar/{file}", "graphql/schema.graphql", "health/live", "health/ready", "signin", "signin/development", "signin/out", "{*path}"], open);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/graphql/schema.graphql")]
    [InlineData("/signin/development")]
    [InlineData("/nagonstans")]
    public async Task Every_answer_tells_the_browser_what_to_refuse(string path)
    {
        var app = await apps.On(Provider.Sqlite);
        using var answer = await app.Anonymous.GetAsync(path, TestContext.Current.CancellationToken);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.False(answer.Headers.Contains("Server"));
        Assert.True(answer.Headers.CacheControl is { NoStore: true } or { NoCache: true }, $"{path} may be kept");
    }
}
