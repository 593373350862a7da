using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Objekt.Tests.OData;

/// <summary>Counts the statements that one product's database is asked while it is alive.</summary>
internal sealed class Statements : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly string database;
    private readonly List<IDisposable> listening = [];
    private int count;

    public Statements(ObjektApp app)
    {
        database = app.Provider == Provider.Sqlite ? new SqliteConnectionStringBuilder(app.ConnectionString).DataSource : new NpgsqlConnectionStringBuilder(app.ConnectionString).Database!;
        listening.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public int Count => count;

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore") listening.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuting.Name && value.Value is CommandEventData { Connection: { } connection } && (connection.DataSource == database || connection.Database == database)) Interlocked.Increment(ref count);
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }

    public void Dispose()
    {
        foreach (var one in listening) one.Dispose();
    }
}
