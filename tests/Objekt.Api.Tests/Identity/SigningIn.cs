using System.Net;
using System.Net.Http.Json;
using Xunit;

namespace Objekt.Tests.Identity;

public sealed class SigningIn(Apps apps) : IClassFixture<Apps>
{
    [Theory, Databases]
    public async Task The_server_says_that_it_is_ready(Provider provider)
    {
        var app = await apps.On(provider);
        Assert.Equal("""{"status":"ready"}""", await app.Anonymous.GetStringAsync("/health/ready", TestContext.Current.CancellationToken));
    }

    [Theory, Databases]
    public async Task Nobody_signs_in_as_someone_who_is_not_there(Provider provider)
    {
        var app = await apps.On(provider);
        using var answer = await app.Anonymous.PostAsJsonAsync("/signin/development", new { person = "ingen" }, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }
}
