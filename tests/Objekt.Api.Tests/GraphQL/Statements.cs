using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Objekt.Api.Changes;
using Objekt.Api.Exchange.Messages;

namespace Objekt.Tests.GraphQL;

/// <summary>Hears every SQL statement that the product sends to one database.</summary>
public sealed class Statements : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly ConcurrentQueue<string> heard = new();
    private readonly List<IDisposable> subscriptions = [];
    private readonly string database;

    public Statements(ObjektApp app)
    {
        database = Name(app.ConnectionString);
        // What time does by itself is nobody's question.
        app.Services.GetRequiredService<Deadlines>().StopAsync(CancellationToken.None).GetAwaiter().GetResult();
        app.Services.GetRequiredService<Sending>().StopAsync(CancellationToken.None).GetAwaiter().GetResult();
        lock (subscriptions) subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
        // A context that found nobody listening does not ask again for a second, and contexts are lent from one request to the next.
        Thread.Sleep(TimeSpan.FromSeconds(1.2));
    }

    /// <summary>Forgets, asks, and tells the statements that it took.</summary>
    public async Task<IReadOnlyList<string>> Of(Func<Task> ask)
    {
        heard.Clear();
        await ask();
        return [.. heard];
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name != DbLoggerCategory.Name) return;
        lock (subscriptions) subscriptions.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuting.Name && value.Value is CommandEventData data && Name(data.Connection.ConnectionString) == database) heard.Enqueue(data.Command.CommandText);
    }

    public void OnCompleted() { }
    public void OnError(Exception error) { }

    public void Dispose()
    {
        lock (subscriptions) subscriptions.ForEach(s => s.Dispose());
    }

    /// <summary>A test's database has a name of its own on both providers; the rest of the connection string may be rewritten.</summary>
    private static string Name(string connectionString) => connectionString.Split(';').Select(p => p.Split('=', 2))
        .FirstOrDefault(p => p[0].Trim() is "Data Source" or "Database")?[1].Trim() ?? connectionString;

    private static class DbLoggerCategory
    {
        public const string Name = "Microsoft.EntityFrameworkCore";
    }
}
