using Microsoft.EntityFrameworkCore;
using Objekt.Api.Authority;
using Objekt.Domain.Changes;

namespace Objekt.Api.Changes;

/// <summary>Keys, indexes and order of minutes, registrations, lists of delegated decisions, secrecy marks and copies. All of it is written once.</summary>
internal static class RegisterTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<MinutesParagraph>(t =>
        {
            // The number of a paragraph is unique for the forum and year.
            t.ToTable("MinutesParagraphs").HasIndex(p => new { p.ForumId, p.Year, p.Number }).IsUnique();
            t.HasIndex(p => new { p.ForumId, p.Day });
            t.HasIndex(p => p.ChangeRequestId);
            t.Property(p => p.Text).HasMaxLength(8000);
            AuthorityTables.AsJson(t.Property(p => p.Present));
            AuthorityTables.AsJson(t.Property(p => p.Recused));
            AuthorityTables.AsJson(t.Property(p => p.Votes));
            t.HasOne<Domain.Authority.DecisionForum>().WithMany().HasForeignKey(p => p.ForumId).OnDelete(DeleteBehavior.Restrict);
            t.HasOne<ChangeRequest>().WithMany().HasForeignKey(p => p.ChangeRequestId).OnDelete(DeleteBehavior.Restrict);
            t.HasOne<DelegationReport>().WithMany().HasForeignKey(p => p.ReportId).OnDelete(DeleteBehavior.Restrict);
            t.HasOne(p => p.Decision).WithMany().HasForeignKey(p => p.DecisionId).OnDelete(DeleteBehavior.Restrict);
            t.HasOne(p => p.RecordedBy).WithMany().HasForeignKey(p => p.RecordedById).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<DecisionRegistration>(t =>
        {
            t.ToTable("DecisionRegistrations").HasIndex(r => new { r.DecisionId, r.Order }).IsUnique();
            t.HasIndex(r => r.Diarienummer);
            t.Property(r => r.Diarienummer).HasMaxLength(100);
            t.HasOne<Decision>().WithMany(d => d.Registrations).HasForeignKey(r => r.DecisionId).OnDelete(DeleteBehavior.Restrict);
            t.HasOne(r => r.Person).WithMany().HasForeignKey(r => r.PersonId).OnDelete(DeleteBehavior.Restrict);
            t.HasOne(r => r.Kommun).WithMany().HasForeignKey(r => r.KommunCode).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<DelegationReport>(t =>
        {
            t.ToTable("DelegationReports").HasIndex(r => new { r.ForumId, r.Year, r.Serial }).IsUnique();
            t.HasIndex(r => new { r.ForumId, r.Through });
            t.Property(r => r.Number).HasMaxLength(300);
            t.HasOne(r => r.Forum).WithMany().HasForeignKey(r => r.ForumId).OnDelete(DeleteBehavior.Restrict);
            t.HasOne(r => r.Person).WithMany().HasForeignKey(r => r.PersonId).OnDelete(DeleteBehavior.Restrict);
            t.HasMany(r => r.Items).WithOne(i => i.Report).HasForeignKey(i => i.ReportId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<DelegationReportItem>(t =>
        {
            // The decision is the key: no decision can stand on two lists.
            t.ToTable("DelegationReportItems").HasKey(i => i.DecisionId);
            t.HasIndex(i => new { i.ReportId, i.Order }).IsUnique();
            t.HasOne(i => i.Decision).WithOne(d => d.Reported).HasForeignKey<DelegationReportItem>(i => i.DecisionId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<SecrecyMark>(t =>
        {
            t.ToTable("SecrecyMarks").HasIndex(m => new { m.ChangeRequestId, m.Order }).IsUnique();
            t.Property(m => m.Ground).HasMaxLength(200);
            t.HasOne<ChangeRequest>().WithMany().HasForeignKey(m => m.ChangeRequestId).OnDelete(DeleteBehavior.Restrict);
            t.HasOne(m => m.Person).WithMany().HasForeignKey(m => m.PersonId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<DisclosureCopy>(t =>
        {
            t.ToTable("DisclosureCopies").HasIndex(c => new { c.ChangeRequestId, c.Order }).IsUnique();
            AuthorityTables.AsJson(t.Property(c => c.Parts));
            t.HasOne(c => c.ChangeRequest).WithMany().HasForeignKey(c => c.ChangeRequestId).OnDelete(DeleteBehavior.Restrict);
            t.HasOne(c => c.Person).WithMany().HasForeignKey(c => c.PersonId).OnDelete(DeleteBehavior.Restrict);
        });
        foreach (var entity in new[] { typeof(MinutesParagraph), typeof(DecisionRegistration), typeof(DelegationReport), typeof(SecrecyMark), typeof(DisclosureCopy) })
            model.Entity(entity).Property("Id").ValueGeneratedNever();
        model.Entity<DelegationReportItem>().Property(i => i.DecisionId).ValueGeneratedNever();
    }
}
