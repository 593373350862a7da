using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.OData;
using Microsoft.OData.Edm.Csdl;
using Npgsql;
using Xunit;

namespace Objekt.Tests.OData;

public sealed class ComingAsExcel(Apps apps) : IClassFixture<Apps>
{
    private const string PowerQueryAccepts = "application/json;odata.metadata=minimal;q=1.0,application/json;odata=minimalmetadata;q=0.9,application/atomsvc+xml;q=0.8,application/atom+xml;q=0.8,application/xml;q=0.7,text/plain;q=0.7";

    [Fact]
    public async Task A_stranger_is_told_the_realm_first()
    {
        var app = await apps.On(Provider.Sqlite);
        foreach (var path in new[] { "/odata", "/odata/", "/odata/$metadata", "/odata/ItSystems", "/odata/Nothing", "/feed/objekt.pbids" })
        {
            using var answer = await app.Anonymous.GetAsync(path, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
            if (path.StartsWith("/odata", StringComparison.Ordinal)) Assert.Contains("Basic realm=\"Objekt\"", answer.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
        }
    }

    /// <summary>The pair by which an organisational account finds its sign-in: without credentials the realm, with an empty Bearer the address.</summary>
    [Fact]
    public async Task An_empty_bearer_is_told_where_to_sign_in_when_entra_is_used()
    {
        await using var app = await ObjektApp.Start(Provider.Sqlite, true, "--Authentication:Mode=Entra", "--AzureAd:Instance=https://login.microsoftonline.com/", "--AzureAd:TenantId=6a1f3f7e-0000-4000-8000-000000000001", "--AzureAd:ClientId=6a1f3f7e-0000-4000-8000-000000000002", "--Tenants:Allowed:0=6a1f3f7e-0000-4000-8000-000000000001", "--Demo:Load=false");
        using var bare = await app.Anonymous.GetAsync("/odata/", TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.Unauthorized, true), (bare.StatusCode, bare.Headers.WwwAuthenticate.ToString().StartsWith("Bearer realm=\"Objekt\"", StringComparison.Ordinal)));

        using var asks = new HttpRequestMessage(HttpMethod.Get, "/odata/");
        asks.Headers.TryAddWithoutValidation("Authorization", "Bearer");
        using var told = await app.Anonymous.SendAsync(asks, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, told.StatusCode);
        Assert.Equal("Bearer authorization_uri=\"https://login.microsoftonline.com/6a1f3f7e-0000-4000-8000-000000000001/oauth2/authorize\"", told.Headers.WwwAuthenticate.ToString());
    }

    [Theory, Databases]
    public async Task A_feed_token_as_basic_password_reads_everything_its_person_sees(Provider provider)
    {
        var app = await apps.On(provider);
        using var client = await app.WithToken("lasare-orsa");
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes("excel:" + client.DefaultRequestHeaders.Authorization!.Parameter)));
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", PowerQueryAccepts);
        client.DefaultRequestHeaders.TryAddWithoutValidation("OData-MaxVersion", "4.0");
        client.DefaultRequestHeaders.TryAddWithoutValidation("MaxDataServiceVersion", "3.0;NetFx");
        using var answer = await client.GetAsync("/odata/SystemUses/$count", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal((await app.Sql("""SELECT COUNT(*) FROM "SystemUses" WHERE "KommunCode" = '2034'"""))[0], await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("4.0", answer.Headers.GetValues("OData-Version").Single());
    }

    /// <summary>Microsoft's own reader checks names, types and context addresses against the metadata.</summary>
    [Theory]
    [InlineData("ItSystems?$top=5"), InlineData("SystemUses?$top=5&$select=YearlyCost,Since&$count=true"), InlineData("ItSystems?$top=5&$expand=Uses,Objects($select=Slug)"), InlineData("Seats?$top=5&$expand=Object,Forum"), InlineData("AuditEntries")]
    [InlineData("ItSystems?$top=5&$select=Name&$expand=Uses($select=Users)"), InlineData("DecisionRights?$top=5"), InlineData("Kommuner('2062')"), InlineData("Kommuner('2062')?$select=Name"), InlineData("SystemFunctions?$top=3"), InlineData("Assessments?$top=3&$expand=Use")]
    public async Task Microsofts_reader_understands_the_rows(string path)
    {
        var app = await apps.On(Provider.Sqlite);
        foreach (var version in new[] { "4.0", "4.01" })
        {
            var metadata = (await app.Ask("$metadata")).Answers().Body;
            using var xml = System.Xml.XmlReader.Create(new StringReader(metadata));
            var reply = (await app.Ask(path, change: r => r.Headers.TryAddWithoutValidation("OData-MaxVersion", version))).Answers();
            using var reader = new ODataMessageReader(new Received(reply), new ODataMessageReaderSettings { MaxProtocolVersion = ODataVersion.V401, BaseUri = new Uri(app.Address, "/odata/") }, CsdlReader.Parse(xml));
            var rows = 0;
            var read = path.Contains("('", StringComparison.Ordinal) ? await reader.CreateODataResourceReaderAsync() : await reader.CreateODataResourceSetReaderAsync();
            while (await read.ReadAsync()) rows += read.State == ODataReaderState.ResourceEnd && read.Item is ODataResource ? 1 : 0;
            Assert.True(rows > 0);
        }
    }

    [Fact]
    public async Task Writing_is_not_done_here()
    {
        var app = await apps.On(Provider.Sqlite);
        var client = await app.As(Feed.Auditor);
        foreach (var method in new[] { "POST", "PUT", "PATCH", "DELETE", "MERGE", "OPTIONS" })
        {
            foreach (var path in new[] { "/odata/ItSystems", "/odata", "/odata/$metadata", "/odata/Nothing" })
            {
                using var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
                using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
                Assert.Equal((method, path, HttpStatusCode.MethodNotAllowed), (method, path, answer.StatusCode));
                Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow);
                Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
            }
        }
    }

    [Theory]
    [InlineData("Nothing"), InlineData("Contracts"), InlineData("itsystems"), InlineData("$batch"), InlineData("$entity"), InlineData("$all"), InlineData("Kommuner('2062')/Name"), InlineData("Kommuner('2062')/Name/$value"), InlineData("Kommuner('2062')/$ref")]
    [InlineData("Kommuner('9999')"), InlineData("ItSystems(00000000-0000-0000-0000-000000000000)"), InlineData("Kommuner('2062')/Uses/$ref"), InlineData("Kommuner('2062')/Uses(00000000-0000-0000-0000-000000000000)"), InlineData("Kommuner/$count/$count"), InlineData("WhoIs()"), InlineData("AuditEntries(-1)"), InlineData("ItSystems/Objekt.ItSystem")]
    public async Task An_unknown_address_is_a_problem_and_never_a_page(string path) => (await (await apps.On(Provider.Sqlite)).Ask(path)).Refuses(404);

    [Theory]
    [InlineData("ItSystems/Name"), InlineData("ItSystems('x')"), InlineData("ItSystems(1)"), InlineData("ItSystems(Id=)"), InlineData("ItSystems("), InlineData("Kommuner('2062)")]
    public async Task A_broken_address_is_refused(string path) => Assert.InRange((int)(await (await apps.On(Provider.Sqlite)).Ask(path)).Status, 400, 404);

    [Fact]
    public async Task The_answer_keeps_to_what_the_client_understands()
    {
        var app = await apps.On(Provider.Sqlite);
        Assert.Equal("4.01", (await app.Ask("Kommuner")).Answers().Message.Headers.GetValues("OData-Version").Single());
        Assert.Equal("4.0", (await app.Ask("Kommuner", change: r => r.Headers.Add("OData-MaxVersion", "4.0"))).Answers().Message.Headers.GetValues("OData-Version").Single());
        (await app.Ask("Kommuner", change: r => r.Headers.Add("OData-MaxVersion", "3.0"))).Refuses(400);
        (await app.Ask("Kommuner", change: r => r.Headers.TryAddWithoutValidation("Accept", "application/xml"))).Refuses(406);
        Assert.DoesNotContain("@odata.context", (await app.Ask("Kommuner", change: r => r.Headers.TryAddWithoutValidation("Accept", "application/json;odata.metadata=none"))).Answers().Body, StringComparison.Ordinal);
        Assert.Contains("odata.metadata=minimal", (await app.Ask("Kommuner", change: r => r.Headers.TryAddWithoutValidation("Accept", PowerQueryAccepts))).Answers().Message.Content.Headers.ContentType!.ToString(), StringComparison.Ordinal);
        Assert.Equal("", (await app.Ask("Kommuner", change: r => r.Method = HttpMethod.Head)).Answers().Body);
    }

    [Fact]
    public async Task Links_carry_the_proxys_name_only_from_a_proxy_that_the_settings_trust()
    {
        await using var behind = await ObjektApp.Start(Provider.Sqlite, true, "--Proxy:Trusted:0=127.0.0.1");
        var told = await Body(behind);
        Assert.StartsWith("https://objekt.exempel.se/odata/SystemUses?$skiptoken=", told.GetProperty("@odata.nextLink").GetString(), StringComparison.Ordinal);
        Assert.Equal("https://objekt.exempel.se/odata/$metadata#SystemUses", told.GetProperty("@odata.context").GetString());

        var plain = await apps.On(Provider.Sqlite);
        Assert.StartsWith(new Uri(plain.Address, "/odata/").ToString(), (await Body(plain)).GetProperty("@odata.nextLink").GetString(), StringComparison.Ordinal);

        static async Task<System.Text.Json.JsonElement> Body(ObjektApp app)
        {
            using var client = await app.WithToken(Feed.Auditor);
            using var request = new HttpRequestMessage(HttpMethod.Get, "/odata/SystemUses");
            Forwarded(request);
            using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
            return System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
        }

        static void Forwarded(HttpRequestMessage request)
        {
            request.Headers.Add("X-Forwarded-Host", "objekt.exempel.se");
            request.Headers.Add("X-Forwarded-Proto", "https");
            request.Headers.Add("X-Forwarded-For", "192.0.2.7");
        }
    }

    [Fact]
    public async Task One_click_opens_the_connection_in_power_bi()
    {
        var app = await apps.On(Provider.Sqlite);
        var file = await app.Ask(new Uri(app.Address, "/feed/objekt.pbids").ToString());
        Assert.Equal(new Uri(app.Address, "/odata").ToString(), file.Answers().Json.GetProperty("connections")[0].GetProperty("details").GetProperty("address").GetProperty("url").GetString());
        Assert.Equal("objekt.pbids", file.Message.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
    }

    [Fact]
    public async Task A_database_that_does_not_answer_is_no_fault_of_the_question()
    {
        await using var app = await ObjektApp.Start(Provider.Postgres);
        (await app.Ask("Kommuner")).Answers();
        await using var connection = (NpgsqlConnection)await app.Database();
        await using var transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await using var hold = new NpgsqlCommand("""LOCK TABLE "ItSystems" IN ACCESS EXCLUSIVE MODE""", connection, transaction);
        await hold.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        var busy = (await app.Ask("ItSystems")).Refuses(503);
        Assert.NotNull(busy.Message.Headers.RetryAfter);
        await transaction.RollbackAsync(TestContext.Current.CancellationToken);
        (await app.Ask("ItSystems")).Answers();
    }

    private sealed class Received(Reply reply) : IODataResponseMessageAsync
    {
        public IEnumerable<KeyValuePair<string, string>> Headers => reply.Message.Headers.Concat(reply.Message.Content.Headers).Select(h => KeyValuePair.Create(h.Key, string.Join(',', h.Value)));

        public int StatusCode { get; set; } = 200;

        public string? GetHeader(string headerName) => Headers.FirstOrDefault(h => h.Key.Equals(headerName, StringComparison.OrdinalIgnoreCase)).Value;

        public void SetHeader(string headerName, string headerValue) => throw new NotSupportedException();

        public Stream GetStream() => new MemoryStream(Encoding.UTF8.GetBytes(reply.Body));

        public Task<Stream> GetStreamAsync() => Task.FromResult(GetStream());
    }
}
