using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Objekt.Domain.Authority;

namespace Objekt.Api.Authority;

/// <summary>Keys, indexes and order of seats, forums, matter types and rule sets. A right's cover and ladder are one JSON text each: they are read whole, never searched.</summary>
internal static class AuthorityTables
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        IgnoreReadOnlyProperties = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    public static void Map(ModelBuilder model, string swedish)
    {
        model.Entity<RoleType>(t =>
        {
            t.ToTable("RoleTypes").HasKey(r => r.Key);
            t.Property(r => r.Key).HasMaxLength(60);
        });
        model.Entity<Seat>(t =>
        {
            t.ToTable("Seats").HasIndex(s => s.Slug).IsUnique();
            t.Property(s => s.Slug).HasMaxLength(200);
            t.Property(s => s.Version).IsConcurrencyToken();
            t.HasIndex(s => new { s.ObjectId, s.RoleKey });
            t.HasIndex(s => s.KommunCode);
            t.HasIndex(s => s.RoleKey);
            t.HasOne(s => s.Role).WithMany().HasForeignKey(s => s.RoleKey).OnDelete(DeleteBehavior.Restrict);
            t.HasOne(s => s.Object).WithMany(o => o.Seats).HasForeignKey(s => s.ObjectId).OnDelete(DeleteBehavior.Restrict);
            t.HasOne(s => s.Kommun).WithMany().HasForeignKey(s => s.KommunCode).OnDelete(DeleteBehavior.Restrict);
            t.HasOne(s => s.Namnd).WithMany().HasForeignKey(s => s.NamndId).OnDelete(DeleteBehavior.Restrict);
            t.HasOne(s => s.Forum).WithMany(f => f.Seats).HasForeignKey(s => s.ForumId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<SeatHolding>(t =>
        {
            t.ToTable("SeatHoldings").HasIndex(h => new { h.SeatId, h.From });
            t.HasIndex(h => h.PersonId);
            t.HasOne(h => h.Seat).WithMany(s => s.Holdings).HasForeignKey(h => h.SeatId).OnDelete(DeleteBehavior.Restrict);
            t.HasOne(h => h.Person).WithMany(p => p.Holdings).HasForeignKey(h => h.PersonId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<SeatDeputy>(t =>
        {
            t.ToTable("SeatDeputies").HasIndex(d => new { d.SeatId, d.From });
            t.HasIndex(d => d.PersonId);
            t.HasOne(d => d.Seat).WithMany(s => s.Deputies).HasForeignKey(d => d.SeatId).OnDelete(DeleteBehavior.Restrict);
            t.HasOne(d => d.Person).WithMany(p => p.Deputies).HasForeignKey(d => d.PersonId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<DeputyPeriod>(t =>
        {
            t.ToTable("DeputyPeriods").HasIndex(p => new { p.DeputyId, p.From });
            t.HasOne(p => p.Deputy).WithMany(d => d.Periods).HasForeignKey(p => p.DeputyId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<DecisionForum>(t =>
        {
            t.ToTable("Forums").HasIndex(f => f.Slug).IsUnique();
            t.Property(f => f.Slug).HasMaxLength(120);
            t.Property(f => f.Name).HasMaxLength(200).UseCollation(swedish);
            t.Property(f => f.Version).IsConcurrencyToken();
            t.HasOne(f => f.Kommun).WithMany().HasForeignKey(f => f.KommunCode).OnDelete(DeleteBehavior.Restrict);
            t.HasOne(f => f.Object).WithMany().HasForeignKey(f => f.ObjectId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<ForumMember>(t =>
        {
            t.ToTable("ForumMembers").HasIndex(m => m.ForumId);
            t.HasOne(m => m.Forum).WithMany(f => f.Members).HasForeignKey(m => m.ForumId).OnDelete(DeleteBehavior.Cascade);
            t.HasOne(m => m.Seat).WithMany().HasForeignKey(m => m.SeatId).OnDelete(DeleteBehavior.Restrict);
            t.HasOne(m => m.Person).WithMany().HasForeignKey(m => m.PersonId).OnDelete(DeleteBehavior.Restrict);
            t.HasOne(m => m.Kommun).WithMany().HasForeignKey(m => m.KommunCode).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<ForumMeeting>(t =>
        {
            t.ToTable("ForumMeetings").HasIndex(m => new { m.ForumId, m.Day }).IsUnique();
            t.HasOne(m => m.Forum).WithMany(f => f.Meetings).HasForeignKey(m => m.ForumId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<MatterType>(t =>
        {
            t.ToTable("MatterTypes").HasIndex(m => m.Key).IsUnique();
            t.Property(m => m.Key).HasMaxLength(60);
            t.Property(m => m.Category).HasMaxLength(60);
            t.Property(m => m.Name).HasMaxLength(200).UseCollation(swedish);
            t.Property(m => m.RatifiedAs).HasMaxLength(60);
            t.Property(m => m.Version).IsConcurrencyToken();
        });
        model.Entity<RuleSet>(t =>
        {
            t.ToTable("RuleSets").HasIndex(s => s.Number).IsUnique();
            t.Property(s => s.Version).IsConcurrencyToken();
            AsJson(t.Property(s => s.Accepted));
        });
        model.Entity<DecisionRight>(t =>
        {
            t.ToTable("DecisionRights").HasIndex(r => new { r.RuleSetId, r.Key }).IsUnique();
            t.Property(r => r.Key).HasMaxLength(60);
            AsJson(t.Property(r => r.Covers));
            AsJson(t.Property(r => r.Steps));
            AsJson(t.Property(r => r.Informed));
            AsJson(t.Property(r => r.Source));
            t.HasOne(r => r.RuleSet).WithMany(s => s.Rights).HasForeignKey(r => r.RuleSetId).OnDelete(DeleteBehavior.Restrict);
        });
    }

    /// <summary>One JSON text, read whole.</summary>
    internal static void AsJson<T>(PropertyBuilder<T> property) where T : class
    {
        property.HasConversion(
            value => JsonSerializer.Serialize(value, Json),
            text => JsonSerializer.Deserialize<T>(text, Json)!,
            new ValueComparer<T>(
                (a, b) => JsonSerializer.Serialize(a, Json) == JsonSerializer.Serialize(b, Json),
                value => JsonSerializer.Serialize(value, Json).GetHashCode(StringComparison.Ordinal),
                value => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value, Json), Json)!));
        property.Metadata.SetMaxLength(null);
    }
}
