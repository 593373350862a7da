using Microsoft.EntityFrameworkCore;
using Objekt.Domain.Systems;

namespace Objekt.Api.Systems;

/// <summary>Keys, indexes and order of the catalogue and its use in each kommun. An index for every filter and order that a screen offers.</summary>
internal static class SystemTables
{
    public static void Map(ModelBuilder model, string swedish)
    {
        model.Entity<Supplier>(t =>
        {
            t.ToTable("Suppliers").HasIndex(s => s.Slug).IsUnique();
            t.Property(s => s.Slug).HasMaxLength(120);
            t.Property(s => s.Name).HasMaxLength(200).UseCollation(swedish);
            t.Property(s => s.Version).IsConcurrencyToken();
        });
        model.Entity<Function>(t =>
        {
            t.ToTable("Functions").HasIndex(f => f.Slug).IsUnique();
            t.Property(f => f.Slug).HasMaxLength(120);
            t.Property(f => f.Name).HasMaxLength(200).UseCollation(swedish);
            t.Property(f => f.Version).IsConcurrencyToken();
        });
        model.Entity<ItSystem>(t =>
        {
            t.ToTable("ItSystems").HasIndex(s => s.Slug).IsUnique();
            t.Property(s => s.Slug).HasMaxLength(120);
            t.Property(s => s.Name).HasMaxLength(300).UseCollation(swedish);
            t.Property(s => s.NameFolded).HasMaxLength(300);
            t.Property(s => s.Version).IsConcurrencyToken();
            t.HasIndex(s => new { s.Name, s.Id });
            t.HasIndex(s => s.NameFolded);
            t.HasIndex(s => new { s.Lifecycle, s.Name });
            t.HasIndex(s => new { s.SupplierId, s.Name });
            t.HasOne(s => s.Supplier).WithMany().HasForeignKey(s => s.SupplierId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<SystemFunction>(t =>
        {
            t.ToTable("SystemFunctions").HasKey(f => new { f.ItSystemId, f.FunctionId });
            t.HasIndex(f => f.FunctionId);
            t.HasOne(f => f.ItSystem).WithMany(s => s.Functions).HasForeignKey(f => f.ItSystemId).OnDelete(DeleteBehavior.Cascade);
            t.HasOne(f => f.Function).WithMany().HasForeignKey(f => f.FunctionId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<SystemObject>(t =>
        {
            t.ToTable("SystemObjects").HasIndex(o => new { o.ItSystemId, o.ObjectId, o.From }).IsUnique();
            t.HasIndex(o => new { o.ObjectId, o.ItSystemId });
            t.HasOne(o => o.ItSystem).WithMany(s => s.Objects).HasForeignKey(o => o.ItSystemId).OnDelete(DeleteBehavior.Cascade);
            t.HasOne(o => o.Object).WithMany(o => o.Systems).HasForeignKey(o => o.ObjectId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<SystemAlias>(t =>
        {
            t.ToTable("SystemAliases").HasIndex(a => a.NameFolded);
            t.Property(a => a.Name).HasMaxLength(300);
            t.Property(a => a.NameFolded).HasMaxLength(300);
            t.HasOne(a => a.ItSystem).WithMany(s => s.Aliases).HasForeignKey(a => a.ItSystemId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<SystemUse>(t =>
        {
            t.ToTable("SystemUses").HasIndex(u => new { u.ItSystemId, u.KommunCode });
            t.HasIndex(u => new { u.KommunCode, u.ItSystemId });
            t.HasIndex(u => u.YearlyCost);
            t.Property(u => u.Version).IsConcurrencyToken();
            t.HasOne(u => u.ItSystem).WithMany(s => s.Uses).HasForeignKey(u => u.ItSystemId).OnDelete(DeleteBehavior.Restrict);
            t.HasOne(u => u.Kommun).WithMany().HasForeignKey(u => u.KommunCode).OnDelete(DeleteBehavior.Restrict);
            t.HasOne(u => u.OwnerForvaltning).WithMany().HasForeignKey(u => u.OwnerForvaltningId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<Assessment>(t =>
        {
            t.ToTable("Assessments").HasIndex(a => new { a.SystemUseId, a.Side, a.From });
            t.HasOne(a => a.SystemUse).WithMany(u => u.Assessments).HasForeignKey(a => a.SystemUseId).OnDelete(DeleteBehavior.Cascade);
            t.HasOne(a => a.Person).WithMany().HasForeignKey(a => a.PersonId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
