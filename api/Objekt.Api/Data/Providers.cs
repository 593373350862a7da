using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Objekt.Api.Data;

/// <summary>SQLite: embedded, one node, one writer.</summary>
public sealed class SqliteDb(DbContextOptions<SqliteDb> options) : ObjektDb(options)
{
    internal override string SwedishOrder => "SV";

    internal override Task HoldOpen(CancellationToken stop)
    {
        if (Database.GetDbConnection() is not HeldConnection held) Database.SetDbConnection(held = new HeldConnection(Database.GetConnectionString() + ";Pooling=False"), contextOwnsConnection: true);
        return held.OpenAsync(stop);
    }

    /// <summary>Opening the file costs more than most questions, and a file has connections enough.</summary>
    internal override Task LetGo() => Task.CompletedTask;

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        base.ConfigureConventions(conventions);
        // SQLite has no moment type: UTC ticks order and compare as they should.
        conventions.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();
    }

    private sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(m => m.UtcTicks, t => new DateTimeOffset(t, TimeSpan.Zero));
}

/// <summary>PostgreSQL: when several nodes are needed.</summary>
public sealed class PostgresDb(DbContextOptions<PostgresDb> options) : ObjektDb(options)
{
    internal override string SwedishOrder => "sv-SE-x-icu";

    internal override Task HoldOpen(CancellationToken stop) => Database.OpenConnectionAsync(stop);

    internal override Task LetGo() => Database.CloseConnectionAsync();
}

/// <summary>Lets dotnet-ef make migrations for each provider without starting the product.</summary>
public sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteDb>
{
    public SqliteDb CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<SqliteDb>().UseSqlite("Data Source=:memory:").Options);
}

/// <summary>The same for PostgreSQL.</summary>
public sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresDb>
{
    public PostgresDb CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql("Host=localhost").Options);
}
