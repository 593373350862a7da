using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace Objekt.Api.Data;

/// <summary>
/// A connection to SQLite that stays open between requests, with the statements that SQLite has parsed and planned:
/// with the walls in them, that costs several times what running them does. SQLite itself plans anew when the schema changes.
/// </summary>
internal sealed class HeldConnection(string connectionString) : SqliteConnection(connectionString)
{
    /// <summary>Texts kept; one takes some ten kilobytes.</summary>
    private const int Most = 150;
    private readonly Dictionary<string, SqliteCommand> kept = new(StringComparer.Ordinal);
    private bool ending;

    public override void Open()
    {
        if (State == ConnectionState.Open) return;
        base.Open();
        SqliteConnections.Prepare(this);
    }

    /// <summary>Nothing but the end of its context closes it, and a transaction that somebody forgot: it must not become the next one's.</summary>
    public override void Close()
    {
        if (State == ConnectionState.Open && !ending && SQLitePCL.raw.sqlite3_get_autocommit(Handle) != 0) return;
        Forget();
        base.Close();
    }

    protected override DbCommand CreateDbCommand() => new Kept(this);

    protected override void Dispose(bool disposing)
    {
        ending = true;
        base.Dispose(disposing);
    }

    private void Forget()
    {
        foreach (var one in kept.Values) one.Dispose();
        kept.Clear();
    }

    /// <summary>A command whose statement goes back to the connection when it is disposed.</summary>
    private sealed class Kept(HeldConnection connection) : DbCommand
    {
        private SqliteCommand? command;
        private bool failed;

        [AllowNull]
        public override string CommandText
        {
            get => It.CommandText;
            set
            {
                // The same text may be under way already, so what is taken is taken out.
                command = connection.kept.Remove(value ?? "", out var known) ? known : new SqliteCommand(value, connection);
                (command.Transaction, command.CommandTimeout) = (connection.Transaction, connection.DefaultTimeout);
            }
        }

        public override int CommandTimeout { get => It.CommandTimeout; set => It.CommandTimeout = value; }
        public override CommandType CommandType { get => It.CommandType; set => It.CommandType = value; }
        public override bool DesignTimeVisible { get; set; }
        public override UpdateRowSource UpdatedRowSource { get; set; }
        protected override DbConnection? DbConnection { get => connection; set => throw new NotSupportedException(); }
        protected override DbTransaction? DbTransaction { get => It.Transaction; set => It.Transaction = (SqliteTransaction?)value; }
        protected override DbParameterCollection DbParameterCollection => It.Parameters;
        private SqliteCommand It => command ??= connection.CreateCommand();

        public override void Cancel() => It.Cancel();
        public override void Prepare() => It.Prepare();
        public override int ExecuteNonQuery() => Run(c => c.ExecuteNonQuery());
        public override object? ExecuteScalar() => Run(c => c.ExecuteScalar());
        protected override DbParameter CreateDbParameter() => It.CreateParameter();
        protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => Run(c => c.ExecuteReader(behavior));

        protected override void Dispose(bool disposing)
        {
            if (disposing && command is { } done)
            {
                command = null;
                done.Parameters.Clear();
                done.Transaction = null;
                // Questions that never come again must not fill the memory: start over rather than track ages.
                if (connection.kept.Count >= Most) connection.Forget();
                if (failed || connection.State != ConnectionState.Open || !connection.kept.TryAdd(done.CommandText, done)) done.Dispose();
            }
            base.Dispose(disposing);
        }

        private T Run<T>(Func<SqliteCommand, T> work)
        {
            failed = true;
            var done = work(It);
            failed = false;
            return done;
        }
    }
}
