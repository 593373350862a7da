using Microsoft.EntityFrameworkCore;
using Objekt.Domain.Audit;

namespace Objekt.Api.Audit;

/// <summary>A stored answer to a write, so that a repeated call with the same key is answered and not repeated.</summary>
public sealed class KeptAnswer
{
    public required Guid PersonId { get; init; }
    public required string Key { get; init; }

    /// <summary>SHA-256 of the act and its input.</summary>
    public required string InputHash { get; init; }

    /// <summary>The outcome as JSON.</summary>
    public required string Answer { get; init; }
    public required DateTimeOffset At { get; init; }
}

/// <summary>The audit log and the kept answers.</summary>
internal static class AuditTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<AuditEntry>(t =>
        {
            t.ToTable("AuditEntries").HasKey(e => e.Number);
            t.Property(e => e.Number).ValueGeneratedNever();
            t.Property(e => e.Body).Metadata.SetMaxLength(null);
            t.Property(e => e.Hash).HasMaxLength(64);
            t.Property(e => e.PreviousHash).HasMaxLength(64);
            t.HasIndex(e => e.PersonId);
            t.HasOne(e => e.Person).WithMany().HasForeignKey(e => e.PersonId).OnDelete(DeleteBehavior.Restrict);
            t.HasIndex(e => e.Subject);
            t.HasIndex(e => e.At);
            t.HasIndex(e => e.Kind);
        });
        model.Entity<KeptAnswer>(t =>
        {
            t.ToTable("KeptAnswers").HasKey(a => new { a.PersonId, a.Key });
            t.Property(a => a.Key).HasMaxLength(200);
            t.Property(a => a.Answer).Metadata.SetMaxLength(null);
            t.HasIndex(a => a.At);
        });
    }
}
