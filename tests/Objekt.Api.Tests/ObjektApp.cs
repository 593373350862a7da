using System.Data.Common;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;
using Objekt.Api;
using Objekt.Api.Data;
using Objekt.Api.Identity;
using Xunit;

namespace Objekt.Tests;

/// <summary>The product itself on a free loopback port, with a database of its own that holds the demo union, and a clock that stands still.</summary>
public sealed class ObjektApp : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly string folder;
    private readonly Dictionary<string, HttpClient> signedIn = [];

    private ObjektApp(WebApplication app, string folder, Provider provider, string connectionString, FakeTime clock)
    {
        (this.app, this.folder, Provider, ConnectionString, Clock) = (app, folder, provider, connectionString, clock);
        Anonymous = NewClient();
    }

    public Provider Provider { get; }
    public string ConnectionString { get; }
    public FakeTime Clock { get; }

    /// <summary>http://127.0.0.1 and the port.</summary>
    public Uri Address => new(app.Urls.First());

    /// <summary>For what a test has to reach inside; prefer the doors.</summary>
    public IServiceProvider Services => app.Services;

    /// <summary>A client that has not signed in.</summary>
    public HttpClient Anonymous { get; }

    /// <param name="demo">False gives an empty database.</param>
    /// <param name="settings">More settings, as --Name:Key=value.</param>
    public static Task<ObjektApp> Start(Provider provider, bool demo = true, params string[] settings) => Start(provider, demo, null, settings);

    /// <param name="change">What else differs from the real product, e.g. a fake sign-in service.</param>
    public static async Task<ObjektApp> Start(Provider provider, bool demo, Action<WebApplicationBuilder>? change, params string[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("objekt-test-").FullName;
        var connection = provider == Provider.Sqlite ? $"Data Source={Path.Combine(folder, "objekt.db")}" : await Templates.Postgres(demo);
        if (provider == Provider.Sqlite) File.Copy(await Templates.Sqlite(demo), Path.Combine(folder, "objekt.db"));

        var clock = new FakeTime();
        var app = Program.Build(Arguments(provider, connection, folder, demo, settings), b =>
        {
            b.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
            change?.Invoke(b);
        });
        await Program.Start(app);
        return new ObjektApp(app, folder, provider, connection, clock);
    }

    /// <summary>A client with its own cookies.</summary>
    public HttpClient NewClient() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, CookieContainer = new CookieContainer() }) { BaseAddress = Address };

    /// <summary>A client signed in as a demo person, e.g. As("lasare-mora").</summary>
    public async Task<HttpClient> As(string person)
    {
        if (signedIn.TryGetValue(person, out var known)) return known;

        var client = NewClient();
        using var answer = await client.PostAsJsonAsync("/signin/development", new { person });
        Assert.True(answer.IsSuccessStatusCode, $"{person} could not sign in: {await answer.Content.ReadAsStringAsync()}");
        return signedIn[person] = client;
    }

    /// <summary>Forgets who has signed in: sessions end when the clock is moved far.</summary>
    public void SignOut()
    {
        foreach (var client in signedIn.Values) client.Dispose();
        signedIn.Clear();
    }

    /// <summary>Asks GraphQL and returns data; a test that expects errors uses <see cref="GraphRaw"/>.</summary>
    public async Task<JsonElement> Graph(string person, string query, object? variables = null)
    {
        var answer = await GraphRaw(person, query, variables);
        Assert.False(answer.TryGetProperty("errors", out var errors), $"GraphQL answered errors: {errors}");
        return answer.GetProperty("data");
    }

    /// <summary>Asks GraphQL and returns the whole answer, data and errors.</summary>
    public async Task<JsonElement> GraphRaw(string person, string query, object? variables = null)
    {
        var client = await As(person);
        using var answer = await client.PostAsJsonAsync("/graphql", new { query, variables });
        return await Json(answer);
    }

    /// <summary>Asks OData and returns the body; the path stands after /odata/.</summary>
    public async Task<JsonElement> OData(string person, string path)
    {
        var client = await As(person);
        using var answer = await client.GetAsync("/odata/" + path);
        Assert.True(answer.IsSuccessStatusCode, $"OData answered {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
        return await Json(answer);
    }

    /// <summary>A client that brings a personal token, and nothing else.</summary>
    public async Task<HttpClient> WithToken(string person, string scope = "read", int days = 30)
    {
        var text = await Inside(async db =>
        {
            var id = await db.People.Where(p => p.Slug == person).Select(p => p.Id).SingleAsync();
            var (token, row) = Tokens.New(id, scope, Clock.Now, days);
            db.AccessTokens.Add(row);
            await db.SaveChangesAsync();
            return token;
        });
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false }) { BaseAddress = Address };
        client.DefaultRequestHeaders.Authorization = new("Bearer", text);
        return client;
    }

    /// <summary>An open connection for SQL by hand, on either database.</summary>
    public async Task<DbConnection> Database()
    {
        DbConnection connection = Provider == Provider.Sqlite ? new SqliteConnection(ConnectionString) : new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        if (connection is SqliteConnection sqlite) SqliteConnections.Prepare(sqlite);
        return connection;
    }

    /// <summary>Works on the context with every row in sight.</summary>
    public async Task<T> Inside<T>(Func<ObjektDb, Task<T>> work)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ObjektDb>();
        db.SeeEverything();
        return await work(db);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in signedIn.Values.Append(Anonymous)) client.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        if (Provider == Provider.Sqlite) SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    internal static string[] Arguments(Provider provider, string connection, string folder, bool demo, params string[] more) =>
    [
        "--environment=Development", "--urls=http://127.0.0.1:0", "--GraphQl:Seconds=60", "--Logging:LogLevel:Default=None", "--Logging:LogLevel:Objekt=Error",
        $"--Database:Provider={provider}", $"--ConnectionStrings:Objekt={connection}", $"--Keys:Folder={Path.Combine(folder, "keys")}", $"--Demo:Load={demo}", "--Demo:Matters=false", .. more,
    ];

    private static async Task<JsonElement> Json(HttpResponseMessage answer)
    {
        await using var body = await answer.Content.ReadAsStreamAsync();
        using var document = await JsonDocument.ParseAsync(body);
        return document.RootElement.Clone();
    }
}

/// <summary>Starts one product with the demo union per database when a test of the class first asks for it: a class fixture.</summary>
public sealed class Apps : Started
{
    public Apps() : base(demo: true) { }
}

/// <summary>The same with empty databases.</summary>
public sealed class EmptyApps : Started
{
    public EmptyApps() : base(demo: false) { }
}

/// <summary>One product per database, started when it is first asked for.</summary>
public abstract class Started(bool demo) : IAsyncDisposable
{
    private readonly Lazy<Task<ObjektApp>> sqlite = new(() => ObjektApp.Start(Provider.Sqlite, demo));
    private readonly Lazy<Task<ObjektApp>> postgres = new(() => ObjektApp.Start(Provider.Postgres, demo));

    public Task<ObjektApp> On(Provider provider) => (provider == Provider.Sqlite ? sqlite : postgres).Value;

    public async ValueTask DisposeAsync()
    {
        foreach (var app in new[] { sqlite, postgres }.Where(a => a.IsValueCreated && a.Value.IsCompletedSuccessfully)) await (await app.Value).DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
