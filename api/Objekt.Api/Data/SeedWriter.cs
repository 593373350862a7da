using System.Data.Common;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Objekt.Domain.Audit;
using Objekt.Domain.Authority;

namespace Objekt.Api.Data;

/// <summary>
/// Writes made facts to an empty database: one prepared statement per table, straight from EF's own model, since tracking
/// every row costs ten times as much. The caller opens the transaction.
/// </summary>
internal static class SeedWriter
{
    /// <summary>Writes every row; roles that the database already has are left as they are.</summary>
    public static async Task Write(ObjektDb db, SeedFacts facts, CancellationToken stop)
    {
        var known = await db.RoleTypes.Select(r => r.Key).ToListAsync(stop);
        // An adopted set takes no more rights: like every set, these are drafts until their rights are in.
        var states = facts.RuleSets.ToDictionary(s => s.Id, s => s.State);
        foreach (var set in facts.RuleSets) set.State = RuleSetState.Draft;
        foreach (var table in facts.Tables)
        {
            await Insert(db, table.Where(row => row is not RoleType role || !known.Contains(role.Key)), stop);
        }
        foreach (var set in facts.RuleSets)
        {
            var (id, state) = (set.Id, set.State = states[set.Id]);
            await db.RuleSets.Where(s => s.Id == id).ExecuteUpdateAsync(s => s.SetProperty(x => x.State, state), stop);
        }
    }

    /// <summary>Writes the next entry of the audit log.</summary>
    public static async Task Audit(ObjektDb db, TimeProvider clock, string kind, string subject, JsonNode body, CancellationToken stop)
    {
        var previous = await db.AuditEntries.AsNoTracking().OrderByDescending(e => e.Number).FirstOrDefaultAsync(stop);
        var now = clock.GetUtcNow();
        // Whole microseconds: PostgreSQL keeps no more, and a hash must be the same after a round trip.
        var moment = new DateTimeOffset(now.UtcTicks - (now.UtcTicks % 10), TimeSpan.Zero);
        await Insert(db, [Chain.Next(previous, moment, null, kind, subject, body)], stop);
    }

    /// <summary>Rows of one entity.</summary>
    internal static async Task Insert(ObjektDb db, IEnumerable<object> rows, CancellationToken stop)
    {
        DbCommand? command = null;
        Column[] columns = [];
        try
        {
            foreach (var row in rows)
            {
                if (command is null)
                {
                    command = db.Database.GetDbConnection().CreateCommand();
                    command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
                    columns = Prepare(command, db.Model.FindEntityType(row.GetType())!);
                    await command.PrepareAsync(stop);
                }
                foreach (var column in columns) column.Set(row);
                await command.ExecuteNonQueryAsync(stop);
            }
        }
        finally
        {
            if (command is not null) await command.DisposeAsync();
        }
    }

    private static Column[] Prepare(DbCommand command, IEntityType entity)
    {
        var table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value;
        Column[] columns = [.. entity.GetProperties().Select((property, place) => new Column(property, command, $"@p{place}"))];
        var names = string.Join(", ", entity.GetProperties().Select(p => $"\"{p.GetColumnName(table)}\""));
        command.CommandText = $"INSERT INTO \"{table.Name}\" ({names}) VALUES ({string.Join(", ", columns.Select(c => c.Name))})";
        return columns;
    }

    /// <summary>A property on its way to its column, through the converter that EF reads it back with.</summary>
    private sealed class Column
    {
        private readonly IProperty property;
        private readonly DbParameter parameter;
        private readonly RelationalTypeMapping mapping;

        public Column(IProperty property, DbCommand command, string name)
        {
            this.property = property;
            mapping = property.GetRelationalTypeMapping();
            parameter = mapping.CreateParameter(command, name, null, nullable: true);
            command.Parameters.Add(parameter);
            Name = name;
        }

        public string Name { get; }

        public void Set(object row)
        {
            var value = property.PropertyInfo!.GetValue(row);
            parameter.Value = value is null ? DBNull.Value : mapping.Converter is { } converter ? converter.ConvertToProvider(value) : value;
        }
    }
}
