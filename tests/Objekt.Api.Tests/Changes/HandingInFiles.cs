using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Objekt.Domain.Changes;
using Xunit;

namespace Objekt.Tests.Changes;

/// <summary>Files that a matter rests on: who may hand them in, what is taken, and who reads them.</summary>
public sealed class HandingInFiles(Apps apps) : IClassFixture<Apps>
{
    private static readonly byte[] Study = Encoding.UTF8.GetBytes("Förstudie: vi byter verktyg.");

    [Theory, Databases]
    public async Task The_requester_hands_one_in_and_those_who_see_the_matter_read_it_as_it_was(Provider provider)
    {
        var app = await apps.On(provider);
        var matter = await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 40_000m);
        Assert.Equal(HttpStatusCode.Created, (await HandIn(app, "lasare-mora", matter, "förstudie.txt", Study)).Status);

        var shown = (await app.Graph("lasare-orsa", "query($id: ID!) { changeRequest(id: $id) { documents { id name link size hash } } }", new { id = matter.Id })).GetProperty("changeRequest").GetProperty("documents").EnumerateArray().Single();
        Assert.Equal(("förstudie.txt", Study.Length, JsonValueKind.Null), (shown.GetProperty("name").GetString(), shown.GetProperty("size").GetInt32(), shown.GetProperty("link").ValueKind));
        using var file = await (await app.As("lasare-orsa")).GetAsync(Address(shown), TestContext.Current.CancellationToken);
        Assert.Equal(Study, await file.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("nosniff", file.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Theory, Databases]
    public async Task Whoever_does_not_see_the_matter_or_is_recused_finds_no_file(Provider provider)
    {
        var app = await apps.On(provider);
        var matter = await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 40_000m);
        await HandIn(app, "lasare-mora", matter, "förstudie.txt", Study);
        var address = await Stored(app, matter);
        Assert.Null(await matter.Does("lasare-orsa", "declareConflict", new { reason = "Släkt med leverantören." }));
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.As("lasare-orsa")).GetAsync(address, TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await app.Anonymous.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Theory, Databases]
    public async Task What_is_not_taken_is_told_and_nothing_is_kept(Provider provider)
    {
        var app = await apps.On(provider);
        var matter = await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 40_000m);
        Assert.Equal((HttpStatusCode.BadRequest, "INVALID"), await HandIn(app, "lasare-mora", matter, "körs.exe", Study));
        Assert.Equal((HttpStatusCode.BadRequest, "INVALID"), await HandIn(app, "lasare-mora", matter, "sida.html", Study));
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "TOO_LARGE"), await HandIn(app, "lasare-mora", matter, "tom.pdf", []));
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "TOO_LARGE"), await HandIn(app, "lasare-mora", matter, "stor.pdf", new byte[(10 * 1024 * 1024) + 1]));
        Assert.Equal((HttpStatusCode.Forbidden, "NO_MANDATE"), await HandIn(app, "lasare-orsa", matter, "förstudie.txt", Study));
        Assert.Equal(0, await app.Inside(db => db.Set<ChangeDocument>().CountAsync(d => new[] { "körs.exe", "sida.html", "tom.pdf", "stor.pdf" }.Contains(d.Name))));
    }

    [Theory, Databases]
    public async Task The_same_key_again_is_the_same_file_and_with_another_content_refused(Provider provider)
    {
        var app = await apps.On(provider);
        var matter = await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 40_000m);
        var key = Guid.NewGuid().ToString();
        for (var i = 0; i < 3; i++) Assert.Equal(HttpStatusCode.Created, (await HandIn(app, "lasare-mora", matter, "plan.txt", Study, key)).Status);
        Assert.Equal("KEY_REUSED", (await HandIn(app, "lasare-mora", matter, "plan.txt", [1, 2, 3], key)).Code);
        var number = (await matter.Read()).GetProperty("number").GetString();
        Assert.Equal(1, await app.Inside(db => db.Set<ChangeDocument>().CountAsync(d => db.ChangeRequests.Any(c => c.Id == d.ChangeRequestId && c.Number == number))));
    }

    private static string Address(JsonElement document) => "/documents/" + document.GetProperty("id").GetString()!.Split(':')[^1];

    private static async Task<string> Stored(ObjektApp app, Matter matter) =>
        Address((await app.Graph("lasare-mora", "query($id: ID!) { changeRequest(id: $id) { documents { id } } }", new { id = matter.Id })).GetProperty("changeRequest").GetProperty("documents")[0]);

    private static async Task<(HttpStatusCode Status, string? Code)> HandIn(ObjektApp app, string person, Matter matter, string name, byte[] content, string? key = null)
    {
        using var form = new MultipartFormDataContent { { new StringContent(matter.Id), "matter" } };
        if (key is not null) form.Add(new StringContent(key), "idempotencyKey");
        using var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(file, "file", name);
        using var answer = await (await app.As(person)).PostAsync("/documents", form);
        var body = await answer.Content.ReadAsStringAsync();
        using var json = body.StartsWith('{') ? JsonDocument.Parse(body) : null;
        return (answer.StatusCode, json?.RootElement.GetProperty("code").GetString());
    }
}
