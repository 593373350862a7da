using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;

namespace Objekt.Api.Exchange;

/// <summary>How the columns of a source were paired last time: files of one kind with the same heads come from the same place.</summary>
public sealed class ImportMap
{
    /// <summary>The kind of list, e.g. systems.</summary>
    public required string Kind { get; init; }

    /// <summary>Hash of the heads.</summary>
    public required string Signature { get; init; }

    /// <summary>Head to field, as JSON.</summary>
    public required string Map { get; set; }

    /// <summary>The file that was paired so last.</summary>
    public required string FileName { get; set; }
    public DateTimeOffset At { get; set; }
}

/// <summary>An upload under way or done: kept, so that the steps can be left and taken up again.</summary>
public sealed class ImportFile
{
    public required Guid Id { get; init; }

    /// <summary>Who uploaded it; nobody else sees it.</summary>
    public required Guid PersonId { get; init; }
    public required string Kind { get; init; }
    public required string FileName { get; init; }

    /// <summary>The file as it came; emptied when the import is done.</summary>
    public required byte[] Content { get; set; }

    /// <summary>What the person has said so far, as JSON.</summary>
    public required string Said { get; set; }

    /// <summary>The last line of the import that was carried out; null while it is under way.</summary>
    public string? Result { get; set; }
    public DateTimeOffset Created { get; init; }
    public DateTimeOffset? Done { get; set; }
    public Guid Version { get; set; }
}

/// <summary>Remembered column maps and uploads under way.</summary>
internal static class ExchangeTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<ImportMap>(t =>
        {
            t.ToTable("ImportMaps").HasKey(m => new { m.Kind, m.Signature });
            t.Property(m => m.Kind).HasMaxLength(40);
            t.Property(m => m.Signature).HasMaxLength(64);
            t.Property(m => m.Map).Metadata.SetMaxLength(null);
            t.Property(m => m.FileName).HasMaxLength(300);
        });
        model.Entity<ImportFile>(t =>
        {
            t.ToTable("ImportFiles").HasIndex(f => f.PersonId);
            t.HasIndex(f => f.Created);
            t.Property(f => f.Kind).HasMaxLength(40);
            t.Property(f => f.FileName).HasMaxLength(300);
            t.Property(f => f.Said).Metadata.SetMaxLength(null);
            t.Property(f => f.Version).IsConcurrencyToken();
        });
    }

    /// <summary>Maps hold heads only and are everybody's; an upload is its owner's alone.</summary>
    public static void Wall(ModelBuilder model, ObjektDb db)
    {
        model.Entity<ImportMap>().HasQueryFilter(_ => db.SignedIn);
        model.Entity<ImportFile>().HasQueryFilter(f => db.SignedIn && f.PersonId == db.PersonId);
    }
}
