using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Objekt.Api.Data;
using Xunit;

namespace Objekt.Tests.Structure;

public sealed class TheModel
{
    /// <summary>Column types that mean the same in both databases.</summary>
    private static readonly Type[] Allowed = [typeof(string), typeof(bool), typeof(int), typeof(long), typeof(Guid), typeof(DateOnly), typeof(DateTimeOffset), typeof(byte[])];

    private static ObjektDb Open(Provider provider) => provider == Provider.Sqlite ? new SqliteDesign().CreateDbContext([]) : new PostgresDesign().CreateDbContext([]);

    [Theory, Databases]
    public void No_change_of_the_model_waits_for_its_migration(Provider provider)
    {
        using var db = Open(provider);
        Assert.False(db.Database.HasPendingModelChanges(), $"Make a migration for {provider}: the model has changed since the last one.");
    }

    [Fact]
    public void Every_entity_has_its_wall()
    {
        using var db = Open(Provider.Sqlite);
        var open = db.Model.GetEntityTypes().Where(e => e.GetDeclaredQueryFilters().Count == 0 && !e.IsOwned() && !e.ClrType.Name.EndsWith("Tie", StringComparison.Ordinal));
        Assert.Empty(open.Select(e => e.ClrType.Name));
    }

    [Fact]
    public void The_bare_tables_that_the_walls_ask_are_nobodys_navigation()
    {
        using var db = Open(Provider.Sqlite);
        var ties = db.Model.GetEntityTypes().Where(e => e.ClrType.Name.EndsWith("Tie", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(ties);
        Assert.All(ties, t =>
        {
            Assert.Empty(t.GetNavigations());
            Assert.False(t.ClrType.IsVisible);
            Assert.Null(t.GetTableName());
        });
    }

    [Theory, Databases]
    public void Every_column_means_the_same_in_both_databases(Provider provider)
    {
        using var db = Open(provider);
        var columns = from entity in db.Model.GetEntityTypes()
                      from property in entity.GetProperties()
                      let stored = property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType
                      where !Allowed.Contains(Nullable.GetUnderlyingType(stored) ?? stored)
                      select $"{entity.ClrType.Name}.{property.Name} is {stored.Name}";
        Assert.Empty(columns);
    }

    [Fact]
    public void Keys_codes_and_the_log_are_never_compared_as_swedish_words()
    {
        using var db = Open(Provider.Sqlite);
        var swedish = from entity in db.GetService<IDesignTimeModel>().Model.GetEntityTypes()
                      from property in entity.GetProperties()
                      where property.GetCollation() is not null && property.Name is not "Name"
                      select $"{entity.ClrType.Name}.{property.Name}";
        Assert.Empty(swedish);
    }

    [Fact]
    public void Both_databases_have_the_same_tables_and_columns()
    {
        using ObjektDb sqlite = Open(Provider.Sqlite), postgres = Open(Provider.Postgres);
        Assert.Equal(Columns(sqlite), Columns(postgres));

        static IEnumerable<string> Columns(ObjektDb db) => db.Model.GetRelationalModel().Tables
            .SelectMany(t => t.Columns.Select(c => $"{t.Name}.{c.Name}{(c.IsNullable ? "?" : "")}")).Order(StringComparer.Ordinal);
    }
}
