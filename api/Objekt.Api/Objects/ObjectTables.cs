using Microsoft.EntityFrameworkCore;
using Objekt.Domain.Objects;

namespace Objekt.Api.Objects;

/// <summary>Keys, indexes and order of families, objects and participation.</summary>
internal static class ObjectTables
{
    public static void Map(ModelBuilder model, string swedish)
    {
        model.Entity<ObjectFamily>(t =>
        {
            t.ToTable("ObjectFamilies").HasIndex(f => f.Slug).IsUnique();
            t.Property(f => f.Slug).HasMaxLength(120);
            t.Property(f => f.Name).HasMaxLength(200).UseCollation(swedish);
            t.Property(f => f.Version).IsConcurrencyToken();
        });
        model.Entity<MaintenanceObject>(t =>
        {
            t.ToTable("MaintenanceObjects").HasIndex(o => o.Slug).IsUnique();
            t.Property(o => o.Slug).HasMaxLength(120);
            t.Property(o => o.Name).HasMaxLength(200).UseCollation(swedish);
            t.Property(o => o.Version).IsConcurrencyToken();
            t.HasIndex(o => new { o.Name, o.Id });
        });
        model.Entity<FamilyMembership>(t =>
        {
            t.ToTable("FamilyMemberships");
            t.HasIndex(m => new { m.ObjectId, m.From });
            t.HasIndex(m => m.FamilyId);
            t.HasOne(m => m.Object).WithMany(o => o.Families).HasForeignKey(m => m.ObjectId).OnDelete(DeleteBehavior.Restrict);
            t.HasOne(m => m.Family).WithMany(f => f.Memberships).HasForeignKey(m => m.FamilyId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<ObjectParticipation>(t =>
        {
            t.ToTable("ObjectParticipations");
            t.HasIndex(p => new { p.ObjectId, p.KommunCode, p.From }).IsUnique();
            t.HasIndex(p => p.KommunCode);
            t.Ignore(p => p.TakesPart);
            t.HasOne(p => p.Object).WithMany(o => o.Participations).HasForeignKey(p => p.ObjectId).OnDelete(DeleteBehavior.Restrict);
            t.HasOne(p => p.Kommun).WithMany().HasForeignKey(p => p.KommunCode).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
