using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Objekt.Api.Exchange;
using Xunit;

namespace Objekt.Tests.Exchange;

public sealed class ImportingInTheBrowser(Apps apps) : IClassFixture<Apps>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, Databases]
    public async Task A_file_is_uploaded_looked_at_answered_and_confirmed(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        var client = await app.As("it-strateg");
        var view = await Upload(client, "lista.csv", "System;Årskostnad;Färg\nTallbit nytt;1.234;röd\nKorp nytt;5;\nVisma Control;;\n", ("kommun", "2062"));

        Assert.Equal("OPEN", view.GetProperty("state").GetString());
        Assert.Equal(1, view.GetProperty("figures").GetProperty("questions").GetInt32());
        var ask = view.GetProperty("rows")[0];
        Assert.Equal((2, "QUESTION"), (ask.GetProperty("row").GetInt32(), ask.GetProperty("verdict").GetString()));
        var remark = ask.GetProperty("remarks")[0];
        Assert.Equal(["1234", "1,234"], remark.GetProperty("choices").EnumerateArray().Select(c => c.GetString()));
        Assert.Equal("note", view.GetProperty("columns")[2].GetProperty("field").GetString());
        Assert.Equal(3, (await Again(client, view)).GetProperty("figures").GetProperty("rows").GetInt32());

        var answered = await Preview(client, view, new { answers = new[] { new { field = "yearlyCost", given = "1.234", meant = "1234" } }, map = new Dictionary<string, string?> { ["Färg"] = null } });
        Assert.Equal(0, answered.GetProperty("figures").GetProperty("questions").GetInt32());
        Assert.Equal(JsonValueKind.Null, answered.GetProperty("columns")[2].GetProperty("field").ValueKind);

        using var stale = await Confirm(client, view, view.GetProperty("version").GetString()!);
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        using var done = await Confirm(client, view, answered.GetProperty("version").GetString()!);
        Assert.Equal(HttpStatusCode.OK, done.StatusCode);
        using var twice = await Confirm(client, view, answered.GetProperty("version").GetString()!);
        Assert.Equal(await done.Content.ReadAsStringAsync(Stop), await twice.Content.ReadAsStringAsync(Stop));
        Assert.Equal("DONE", (await Again(client, view)).GetProperty("state").GetString());

        Assert.Equal(123400, await app.Inside(db => db.SystemUses.Where(u => u.ItSystem!.Name == "Tallbit nytt").Select(u => u.YearlyCost).SingleAsync(Stop)));
        var entry = await app.Inside(db => db.AuditEntries.OrderByDescending(e => e.Number).FirstAsync(Stop));
        Assert.Equal(("import", "lista.csv"), (entry.Kind, entry.Subject));
        Assert.Contains("Tallbit nytt", entry.Body, StringComparison.Ordinal);
        Assert.Empty((await app.Inside(db => db.Set<ImportFile>().IgnoreQueryFilters().Where(f => f.Done != null).Select(f => f.Content).ToListAsync(Stop))).SelectMany(c => c));
    }

    [Theory, Databases]
    public async Task A_plan_that_the_register_has_overtaken_is_not_carried_out(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        var client = await app.As("it-strateg");
        var one = await Upload(client, "a.csv", "System;Användare\nTallbit nytt;40\n", ("kommun", "2062"));
        var other = await Upload(client, "b.csv", "System;Användare\nTallbit nytt;60\n", ("kommun", "2062"));

        using var first = await Confirm(client, one, one.GetProperty("version").GetString()!);
        using var second = await Confirm(client, other, other.GetProperty("version").GetString()!);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Conflict), (first.StatusCode, second.StatusCode));
        Assert.Equal(40, await app.Inside(db => db.SystemUses.Where(u => u.ItSystem!.Name == "Tallbit nytt").Select(u => u.Users).SingleAsync(Stop)));
    }

    [Theory, Databases]
    public async Task A_kommuns_own_editor_adds_its_uses_and_neither_others_nor_the_catalogue(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        var client = await app.As("registervardare-orsa");
        var known = await app.Inside(db => db.ItSystems.Where(s => s.Common && !s.Uses.Any(u => u.KommunCode == "2034" && u.Until == null)).Select(s => s.Name).FirstOrDefaultAsync(Stop));

        var foreign = await Upload(client, "a.csv", "Kommun;System\nMora;Tallbit nytt\n");
        Assert.Equal(1, foreign.GetProperty("figures").GetProperty("refused").GetInt32());
        using var no = await Confirm(client, foreign, foreign.GetProperty("version").GetString()!);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, no.StatusCode);

        var own = await Upload(client, "b.csv", $"Kommun;System;Leverantör\nOrsa;Tallbit nytt;Barrverket\n{(known is null ? "" : $"Orsa;{known};Barrverket\n")}");
        using var yes = await Confirm(client, own, own.GetProperty("version").GetString()!);
        Assert.Equal(HttpStatusCode.OK, yes.StatusCode);
        Assert.Equal("Barrverket", await app.Inside(db => db.ItSystems.Where(s => s.Name == "Tallbit nytt").Select(s => s.Supplier!.Name).SingleAsync(Stop)));
        if (known is not null) Assert.NotEqual("Barrverket", await app.Inside(db => db.ItSystems.Where(s => s.Name == known).Select(s => s.Supplier!.Name).FirstAsync(Stop)));
    }

    [Theory, Databases]
    public async Task A_name_out_of_sight_becomes_a_use_of_that_system_and_not_a_second_one(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        var hidden = await app.Inside(db => db.ItSystems.Where(s => !s.Common && s.Uses.Any() && s.Uses.All(u => u.KommunCode == "2062") && !s.Objects.Any(o => o.Object!.Participations.Any(p => p.KommunCode == "2034"))).Select(s => s.Name).FirstOrDefaultAsync(Stop))
            ?? await app.Inside(db => db.ItSystems.Where(s => !s.Common && s.Uses.Any() && s.Uses.All(u => u.KommunCode == "2062")).Select(s => s.Name).FirstAsync(Stop));
        var client = await app.As("registervardare-orsa");

        var view = await Upload(client, "a.csv", $"System\n\"{hidden}\"\n", ("kommun", "2034"));
        Assert.Equal(1, view.GetProperty("figures").GetProperty("added").GetInt32());
        Assert.DoesNotContain("katalogen", view.ToString(), StringComparison.Ordinal);
        using var yes = await Confirm(client, view, view.GetProperty("version").GetString()!);

        Assert.Equal(HttpStatusCode.OK, yes.StatusCode);
        Assert.Equal(1, await app.Inside(db => db.ItSystems.CountAsync(s => s.Name == hidden, Stop)));
        Assert.Equal(2, await app.Inside(db => db.SystemUses.CountAsync(u => u.ItSystem!.Name == hidden, Stop)));
    }

    [Theory, Databases]
    public async Task An_upload_is_its_owners_alone_and_readers_may_not_upload(Provider provider)
    {
        var app = await apps.On(provider);
        var view = await Upload(await app.As("it-strateg"), "a.csv", "System\nTallbit nytt\n", ("kommun", "2062"));
        var id = view.GetProperty("id").GetString();

        foreach (var person in new[] { "systemadministrator", "lasare-mora" })
        {
            var client = await app.As(person);
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/import/files/{id}", Stop)).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/import/files/{id}/rows", Stop)).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await client.DeleteAsync($"/import/files/{id}", Stop)).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await client.PostAsJsonAsync($"/import/files/{id}/confirm", new { version = "x" }, Stop)).StatusCode);
            Assert.DoesNotContain(id!, await client.GetStringAsync("/import/files", Stop), StringComparison.Ordinal);
        }
        using var refused = await Send(await app.As("lasare-mora"), "a.csv", "System\nx\n"u8.ToArray());
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        using var structure = await Send(await app.As("it-strateg"), "a.csv", "Kommun\nLund\n"u8.ToArray(), ("kind", "kommuner"));
        Assert.Equal(HttpStatusCode.Forbidden, structure.StatusCode);
        using var anonymous = await Send(app.Anonymous, "a.csv", "System\nx\n"u8.ToArray());
        Assert.Equal(HttpStatusCode.Unauthorized, anonymous.StatusCode);
    }

    [Fact]
    public async Task What_cannot_be_read_is_refused_in_words_and_never_fails()
    {
        var client = await (await apps.On(Provider.Sqlite)).As("it-strateg");

        foreach (var (bytes, status) in new[] { (new byte[FileLimits.Bytes + 1], HttpStatusCode.RequestEntityTooLarge), ([], HttpStatusCode.UnprocessableEntity), ("PK\u0003\u0004x"u8.ToArray(), HttpStatusCode.UnprocessableEntity) })
        {
            using var answer = await Send(client, "x.xlsx", bytes);
            Assert.Equal(status, answer.StatusCode);
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        }
        using var garbled = new HttpRequestMessage(HttpMethod.Post, "/import/files") { Content = new StringContent("--x\r\nnonsense") { Headers = { ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=y") } } };
        Assert.Equal(HttpStatusCode.BadRequest, (await client.SendAsync(garbled, Stop)).StatusCode);
        using var json = await client.PostAsJsonAsync("/import/files", new { }, Stop);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, json.StatusCode);
        var view = await Upload(client, "a.csv", "System\nTallbit nytt\n", ("kommun", "2062"));
        foreach (var body in new[] { "{", "[]", "{\"answers\":[null]}", "{\"answers\":[{}]}", "{\"map\":{\"System\":\"nope\"}}", "{\"sheet\":\"Blad9\"}" })
        {
            using var answer = await client.PostAsync($"/import/files/{view.GetProperty("id").GetString()}/preview", new StringContent(body, Encoding.UTF8, "application/json"), Stop);
            Assert.InRange((int)answer.StatusCode, 400, 499);
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        }
    }

    private static async Task<JsonElement> Upload(HttpClient client, string name, string text, params (string Name, string Value)[] fields)
    {
        using var answer = await Send(client, name, Encoding.UTF8.GetBytes(text), fields);
        Assert.True(answer.StatusCode == HttpStatusCode.Created, await answer.Content.ReadAsStringAsync(Stop));
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Stop)).RootElement.Clone();
    }

    private static async Task<HttpResponseMessage> Send(HttpClient client, string name, byte[] bytes, params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent();
        form.Add(new ByteArrayContent(bytes), "file", name);
        foreach (var (field, value) in fields) form.Add(new StringContent(value), field);
        return await client.PostAsync("/import/files", form, Stop);
    }

    private static async Task<JsonElement> Again(HttpClient client, JsonElement view) => JsonDocument.Parse(await client.GetStringAsync($"/import/files/{view.GetProperty("id").GetString()}", Stop)).RootElement.Clone();

    private static async Task<JsonElement> Preview(HttpClient client, JsonElement view, object said)
    {
        using var answer = await client.PostAsJsonAsync($"/import/files/{view.GetProperty("id").GetString()}/preview", said, Stop);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(Stop));
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Stop)).RootElement.Clone();
    }

    private static Task<HttpResponseMessage> Confirm(HttpClient client, JsonElement view, string version) => client.PostAsJsonAsync($"/import/files/{view.GetProperty("id").GetString()}/confirm", new { version, idempotencyKey = "k-" + version[..8] }, Stop);
}
