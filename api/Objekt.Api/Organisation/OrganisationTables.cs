using Microsoft.EntityFrameworkCore;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Organisation;

/// <summary>Keys, indexes and order of union, kommuner, nämnder, förvaltningar and people.</summary>
internal static class OrganisationTables
{
    public static void Map(ModelBuilder model, string swedish)
    {
        model.Entity<Union>(t =>
        {
            t.ToTable("Unions");
            t.Property(u => u.Version).IsConcurrencyToken();
        });
        model.Entity<Kommun>(t =>
        {
            t.ToTable("Kommuner").HasKey(k => k.Code);
            t.Property(k => k.Code).HasMaxLength(4);
            t.Property(k => k.Name).HasMaxLength(100).UseCollation(swedish);
            t.Property(k => k.Mark).HasMaxLength(3);
            t.HasIndex(k => k.Mark).IsUnique();
            t.Property(k => k.Version).IsConcurrencyToken();
        });
        model.Entity<Namnd>(t =>
        {
            t.ToTable("Namnder").HasIndex(n => n.Slug).IsUnique();
            t.Property(n => n.Slug).HasMaxLength(120);
            t.Property(n => n.Name).HasMaxLength(200).UseCollation(swedish);
            t.Property(n => n.Version).IsConcurrencyToken();
            t.HasOne(n => n.Kommun).WithMany().HasForeignKey(n => n.KommunCode).OnDelete(DeleteBehavior.Restrict);
            t.HasOne(n => n.Forum).WithMany().HasForeignKey(n => n.ForumId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<Forvaltning>(t =>
        {
            t.ToTable("Forvaltningar").HasIndex(f => f.Slug).IsUnique();
            t.Property(f => f.Slug).HasMaxLength(120);
            t.Property(f => f.Name).HasMaxLength(200).UseCollation(swedish);
            t.Property(f => f.Version).IsConcurrencyToken();
            t.HasOne(f => f.Namnd).WithMany(n => n.Forvaltningar).HasForeignKey(f => f.NamndId).OnDelete(DeleteBehavior.Restrict);
            t.HasOne(f => f.Kommun).WithMany().HasForeignKey(f => f.KommunCode).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<Person>(t =>
        {
            t.ToTable("People").HasIndex(p => p.Slug).IsUnique();
            t.Property(p => p.Slug).HasMaxLength(120);
            t.Property(p => p.Name).HasMaxLength(200).UseCollation(swedish);
            t.Property(p => p.Version).IsConcurrencyToken();
            t.HasIndex(p => new { p.Name, p.Id });
            t.HasIndex(p => new { p.TenantId, p.ObjectId }).IsUnique();
            t.HasOne(p => p.HomeKommun).WithMany().HasForeignKey(p => p.HomeKommunCode).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
