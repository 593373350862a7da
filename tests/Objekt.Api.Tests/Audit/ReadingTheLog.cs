using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Objekt.Tests.StartUp;
using Xunit;

namespace Objekt.Tests.Audit;

/// <summary>What the revisor gets through the doors, and what others do not.</summary>
public sealed class ReadingTheLog(Apps apps) : IClassFixture<Apps>
{
    [Theory, Databases]
    public async Task The_revisor_filters_by_time_person_act_and_thing_and_sees_the_head(Provider provider)
    {
        var app = await apps.On(provider);
        await app.Graph("systemadministrator", "mutation($input: SaveSupplierInput!) { saveSupplier(input: $input) { errors { message } } }", new { input = new { name = "Granskad leverantör" } });
        async Task<string?[]> Kinds(string where)
        {
            var found = (await app.Graph("revisor", $"{{auditEntries(first:50, where:{where}){{nodes{{kind number at previousHash hash body person{{name}}}}}}}}")).GetProperty("auditEntries").GetProperty("nodes");
            return [.. found.EnumerateArray().Select(e => e.GetProperty("kind").GetString())];
        }

        Assert.Equal(["saveSupplier"], await Kinds("{and:[{at:{gte:\"2026-09-14T22:00:00.000Z\"}},{kind:{eq:\"saveSupplier\"}}]}"));
        Assert.Equal(["saveSupplier"], await Kinds("{person:{slug:{eq:\"systemadministrator\"}}, kind:{startsWith:\"save\"}}"));
        Assert.Equal(["saveSupplier"], await Kinds("{subject:{contains:\"granskad\"}}"));
        Assert.Empty(await Kinds("{at:{lt:\"2026-01-01T00:00:00Z\"}}"));

        var head = (await app.Graph("revisor", "{auditHead{number at hash}}")).GetProperty("auditHead");
        var last = await app.Inside(db => db.AuditEntries.OrderByDescending(e => e.Number).FirstAsync());
        Assert.Equal((last.Number, last.Hash), (head.GetProperty("number").GetInt64(), head.GetProperty("hash").GetString()));
    }

    [Theory, Databases]
    public async Task The_revisor_downloads_the_log_which_is_logged_and_holds_outside_the_server(Provider provider)
    {
        var app = await apps.On(provider);
        var client = await app.As("revisor");
        using var answer = await client.GetAsync("/export/audit.jsonl", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
            var head = (await app.Graph("revisor", "{auditHead{number hash}}")).GetProperty("auditHead");
            string[] noted = ["--head", head.GetProperty("hash").GetString()!, "--count", $"{head.GetProperty("number").GetInt64()}"];
            Assert.Equal(0, (await OfflineVerifier.Check([file, .. noted])).Code);
            Assert.Equal(0, (await Starting.Here(["audit", "verify", file, .. noted])).Code);
            Assert.Equal($"revisionslogg-{head.GetProperty("number")}.jsonl", answer.Content.Headers.ContentDisposition!.FileName);

            var last = JsonDocument.Parse((await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken))[^1]).RootElement;
            var revisor = await app.Inside(db => db.People.Where(p => p.Slug == "revisor").Select(p => p.Id).SingleAsync());
            Assert.Equal(("exportAuditLog", revisor), (last.GetProperty("kind").GetString(), last.GetProperty("person").GetGuid()));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory, Databases]
    public async Task One_who_reads_by_token_downloads_it_too(Provider provider)
    {
        var app = await apps.On(provider);
        using var client = await app.WithToken("revisor");
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/export/audit.jsonl", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Theory, Databases]
    public async Task Others_get_neither_the_file_nor_the_head_and_only_what_they_did_themselves(Provider provider)
    {
        var app = await apps.On(provider);
        var before = await app.Inside(db => db.AuditEntries.CountAsync());
        var client = await app.As("lasare-mora");
        using var answer = await client.GetAsync("/export/audit.jsonl", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        using var unknown = await app.Anonymous.GetAsync("/export/audit.jsonl", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, unknown.StatusCode);
        Assert.Equal(before, await app.Inside(db => db.AuditEntries.CountAsync()));

        var seen = await app.Graph("lasare-mora", "{auditHead{number} auditEntries(first:50){totalCount nodes{person{slug}}}}");
        Assert.Equal(JsonValueKind.Null, seen.GetProperty("auditHead").ValueKind);
        Assert.All(seen.GetProperty("auditEntries").GetProperty("nodes").EnumerateArray(), e => Assert.Equal("lasare-mora", e.GetProperty("person").GetProperty("slug").GetString()));
    }
}
