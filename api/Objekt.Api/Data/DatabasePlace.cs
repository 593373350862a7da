using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using Objekt.Api.Errors;

namespace Objekt.Api.Data;

/// <summary>Which database and where, read from the settings.</summary>
/// <param name="ConnectionString">Complete, with the product's own defaults filled in.</param>
/// <param name="File">Full path of the SQLite file; null for PostgreSQL.</param>
/// <param name="Shown">What the program prints about it: never a password.</param>
public sealed record DatabasePlace(string ConnectionString, string? File, string Shown)
{
    public bool IsSqlite => File is not null;

    /// <summary>Folder of the SQLite file.</summary>
    public string? Folder => Path.GetDirectoryName(File);

    public static DatabasePlace From(Settings settings) => settings.Database.Provider.ToUpperInvariant() switch
    {
        "SQLITE" => Sqlite(settings.ConnectionStrings.Objekt),
        "POSTGRES" => Postgres(settings.ConnectionStrings.Objekt),
        _ => throw new StoppedException($"Database__Provider ska vara Sqlite eller Postgres, inte {settings.Database.Provider}.", $"Database__Provider must be Sqlite or Postgres, not {settings.Database.Provider}."),
    };

    private static DatabasePlace Sqlite(string? asked)
    {
        var connection = Read(() => new SqliteConnectionStringBuilder(string.IsNullOrWhiteSpace(asked) ? $"Data Source={Path.Combine(ProgramData(), "objekt.db")}" : asked));
        if (connection.DataSource.Length == 0 || connection.DataSource.StartsWith(':') || connection.DataSource.StartsWith("file:", StringComparison.Ordinal) || connection.Mode == SqliteOpenMode.Memory)
        {
            throw new StoppedException("ConnectionStrings__Objekt ska peka ut en fil (Data Source=/sökväg/objekt.db): beslut får inte ligga bara i minnet.", "ConnectionStrings__Objekt must name a file (Data Source=/path/objekt.db): decisions may not live in memory only.");
        }

        connection.DataSource = Path.GetFullPath(connection.DataSource);
        connection.ForeignKeys = true;
        connection.DefaultTimeout = 5;
        return new(connection.ToString(), connection.DataSource, connection.DataSource);
    }

    private static DatabasePlace Postgres(string? asked)
    {
        var connection = Read(() => new NpgsqlConnectionStringBuilder(asked));
        if (string.IsNullOrWhiteSpace(connection.Host) || string.IsNullOrWhiteSpace(connection.Database))
        {
            throw new StoppedException("Database__Provider är Postgres men ConnectionStrings__Objekt saknar Host eller Database.", "Database__Provider is Postgres but ConnectionStrings__Objekt lacks Host or Database.");
        }

        connection.Timeout = Math.Min(connection.Timeout, 15);
        return new(connection.ToString(), null, $"PostgreSQL {connection.Host}:{connection.Port}/{connection.Database}");
    }

    private static T Read<T>(Func<T> read) where T : DbConnectionStringBuilder
    {
        try
        {
            return read();
        }
        catch (Exception bad) when (bad is ArgumentException or FormatException or KeyNotFoundException)
        {
            throw new StoppedException("ConnectionStrings__Objekt går inte att läsa.", "ConnectionStrings__Objekt cannot be read.");
        }
    }

    /// <summary>The product's folder in the user's local application data, made when missing.</summary>
    public static string ProgramData()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        if (home.Length == 0) throw new StoppedException("Användaren har ingen katalog för programdata. Ange ConnectionStrings__Objekt.", "The user has no folder for application data. Set ConnectionStrings__Objekt.");

        var folder = Path.Combine(home, "Objekt");
        try
        {
            if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
            else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
        catch (Exception no) when (no is IOException or UnauthorizedAccessException)
        {
            throw new StoppedException($"Katalogen {folder} går inte att skapa. Ange ConnectionStrings__Objekt.", $"The folder {folder} cannot be made. Set ConnectionStrings__Objekt.");
        }
        return folder;
    }
}
