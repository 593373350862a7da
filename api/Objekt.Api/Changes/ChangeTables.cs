using Microsoft.EntityFrameworkCore;
using Objekt.Api.Authority;
using Objekt.Domain.Changes;

namespace Objekt.Api.Changes;

/// <summary>Keys, indexes and order of change requests, positions and decisions. What a step's rule said is one JSON text: it is read whole, never searched.</summary>
internal static class ChangeTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<ChangeRequest>(t =>
        {
            t.ToTable("ChangeRequests").HasIndex(c => c.Number).IsUnique();
            t.Ignore(c => c.Amount).Ignore(c => c.Open).Ignore(c => c.Final).Ignore(c => c.Closed);
            t.Property(c => c.Number).HasMaxLength(40);
            t.Property(c => c.Title).HasMaxLength(200);
            t.Property(c => c.Summary).HasMaxLength(4000);
            t.Property(c => c.Why).HasMaxLength(4000);
            t.Property(c => c.MatterTypeKey).HasMaxLength(60);
            t.Property(c => c.Version).IsConcurrencyToken();
            t.HasIndex(c => new { c.State, c.SubmittedAt, c.Id });
            t.HasIndex(c => new { c.ObjectId, c.State });
            t.HasIndex(c => new { c.RequesterId, c.State });
            t.HasIndex(c => new { c.SubmittedAt, c.Id });
            t.HasIndex(c => c.DueAt);
            t.HasOne(c => c.Object).WithMany().HasForeignKey(c => c.ObjectId).OnDelete(DeleteBehavior.Restrict);
            t.HasOne(c => c.Requester).WithMany().HasForeignKey(c => c.RequesterId).OnDelete(DeleteBehavior.Restrict);
            t.HasOne(c => c.Right).WithMany().HasForeignKey(c => c.RightId).OnDelete(DeleteBehavior.Restrict);
            t.HasOne(c => c.MatterType).WithMany().HasForeignKey(c => c.MatterTypeKey).HasPrincipalKey(m => m.Key).OnDelete(DeleteBehavior.Restrict);
            t.HasOne(c => c.Decision).WithMany().HasForeignKey(c => c.DecisionId).OnDelete(DeleteBehavior.Restrict);
            t.HasOne<ChangeRequest>().WithMany().HasForeignKey(c => c.UndoesId).OnDelete(DeleteBehavior.Restrict);
            t.HasMany(c => c.Kommuner).WithOne().HasForeignKey(k => k.ChangeRequestId).OnDelete(DeleteBehavior.Restrict);
            t.HasMany(c => c.Systems).WithOne().HasForeignKey(s => s.ChangeRequestId).OnDelete(DeleteBehavior.Restrict);
            t.HasMany(c => c.Steps).WithOne().HasForeignKey(s => s.ChangeRequestId).OnDelete(DeleteBehavior.Restrict);
            t.HasMany(c => c.Positions).WithOne().HasForeignKey(p => p.ChangeRequestId).OnDelete(DeleteBehavior.Restrict);
            t.HasMany(c => c.Conflicts).WithOne().HasForeignKey(x => x.ChangeRequestId).OnDelete(DeleteBehavior.Restrict);
            t.HasMany(c => c.Decisions).WithOne(d => d.ChangeRequest).HasForeignKey(d => d.ChangeRequestId).OnDelete(DeleteBehavior.Restrict);
            t.HasMany(c => c.Events).WithOne().HasForeignKey(e => e.ChangeRequestId).OnDelete(DeleteBehavior.Restrict);
            t.HasMany(c => c.Documents).WithOne().HasForeignKey(d => d.ChangeRequestId).OnDelete(DeleteBehavior.Restrict);
            t.HasMany(c => c.Messages).WithOne().HasForeignKey(m => m.ChangeRequestId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<ChangeKommun>(t =>
        {
            t.ToTable("ChangeKommuner").HasKey(k => new { k.ChangeRequestId, k.KommunCode });
            t.Ignore(k => k.Amount);
            t.HasIndex(k => new { k.KommunCode, k.ChangeRequestId });
            t.HasOne(k => k.Kommun).WithMany().HasForeignKey(k => k.KommunCode).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<ChangeSystem>(t =>
        {
            t.ToTable("ChangeSystems").HasKey(s => new { s.ChangeRequestId, s.SystemId });
            t.HasIndex(s => s.SystemId);
            t.HasOne(s => s.System).WithMany().HasForeignKey(s => s.SystemId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<ChangeStep>(t =>
        {
            t.ToTable("ChangeSteps").HasIndex(s => s.ChangeRequestId);
            // At most one step is open in a matter: a constraint, not a hope.
            t.HasIndex(s => s.ChangeRequestId, "IX_ChangeSteps_Open").IsUnique().HasFilter("\"EndedAt\" IS NULL");
            t.HasIndex(s => new { s.ForumId, s.EndedAt });
            // Lead times are counted from this index alone.
            t.HasIndex(s => new { s.EndDay, s.ForumId, s.Order, s.DaysTaken });
            t.HasIndex(s => new { s.SeatId, s.EndedAt });
            AuthorityTables.AsJson(t.Property(s => s.Rule));
            AuthorityTables.AsJson(t.Property(s => s.Consenting));
            AuthorityTables.AsJson(t.Property(s => s.Heard));
        });
        model.Entity<Position>(t =>
        {
            t.ToTable("Positions").HasIndex(p => new { p.ChangeRequestId, p.Order }).IsUnique();
            t.Ignore(p => p.Voice);
            t.HasIndex(p => p.StepId);
            t.HasIndex(p => new { p.At, p.Id });
            t.HasOne<ChangeStep>().WithMany().HasForeignKey(p => p.StepId).OnDelete(DeleteBehavior.Restrict);
            t.HasOne(p => p.Person).WithMany().HasForeignKey(p => p.PersonId).OnDelete(DeleteBehavior.Restrict);
            t.HasOne(p => p.ActingFor).WithMany().HasForeignKey(p => p.ActingForId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<ConflictOfInterest>(t =>
        {
            t.ToTable("ConflictsOfInterest").HasIndex(c => new { c.ChangeRequestId, c.PersonId }).IsUnique();
            t.HasOne(c => c.Person).WithMany().HasForeignKey(c => c.PersonId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<Decision>(t =>
        {
            // One effective decision for each round with its corrections in a row, and one number in each authority and year.
            t.ToTable("Decisions").HasIndex(d => new { d.ChangeRequestId, d.Round, d.Correction }).IsUnique();
            t.HasIndex(d => new { d.Authority, d.Year, d.Serial }).IsUnique();
            t.HasIndex(d => d.Number).IsUnique();
            t.HasIndex(d => new { d.DecidedAt, d.Id });
            t.HasIndex(d => new { d.BodyId, d.LegalClass, d.DecidedAt });
            t.Property(d => d.Number).HasMaxLength(200);
            t.Property(d => d.Authority).HasMaxLength(200);
            t.Property(d => d.Diarienummer).HasMaxLength(100);
            t.Property(d => d.Reason).HasMaxLength(4000);
            t.Property(d => d.Because).HasMaxLength(4000);
            t.Property(d => d.Dissent).HasMaxLength(8000);
            AuthorityTables.AsJson(t.Property(d => d.Kommuner));
            t.HasOne(d => d.Decider).WithMany().HasForeignKey(d => d.DeciderId).OnDelete(DeleteBehavior.Restrict);
            t.HasOne(d => d.Right).WithMany().HasForeignKey(d => d.RightId).OnDelete(DeleteBehavior.Restrict);
            t.HasOne(d => d.Corrects).WithOne(d => d.CorrectedBy).HasForeignKey<Decision>(d => d.CorrectsId).OnDelete(DeleteBehavior.Restrict);
            t.HasOne(d => d.Body).WithMany().HasForeignKey(d => d.BodyId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<ChangeEvent>(t =>
        {
            t.ToTable("ChangeEvents").HasIndex(e => new { e.ChangeRequestId, e.Order }).IsUnique();
            t.Property(e => e.Text).HasMaxLength(8000);
            t.HasOne(e => e.Person).WithMany().HasForeignKey(e => e.PersonId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<ChangeDocument>(t =>
        {
            t.ToTable("ChangeDocuments").HasIndex(d => d.ChangeRequestId);
            t.Property(d => d.Name).HasMaxLength(300);
            t.Property(d => d.Hash).HasMaxLength(64);
            t.Property(d => d.MediaType).HasMaxLength(120);
            t.HasOne(d => d.Person).WithMany().HasForeignKey(d => d.PersonId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<ChangeMessage>(t =>
        {
            t.ToTable("ChangeMessages").HasIndex(m => m.ChangeRequestId);
            t.Property(m => m.Text).HasMaxLength(4000);
            t.HasOne(m => m.Person).WithMany().HasForeignKey(m => m.PersonId).OnDelete(DeleteBehavior.Restrict);
        });
        // The Domain makes the ids: a new row in a tracked matter is new although it has one.
        foreach (var entity in new[] { typeof(ChangeRequest), typeof(ChangeStep), typeof(Position), typeof(ConflictOfInterest), typeof(Decision), typeof(ChangeEvent), typeof(ChangeDocument), typeof(ChangeMessage) })
            model.Entity(entity).Property("Id").ValueGeneratedNever();
        model.Entity<NumberSeries>(t => t.ToTable("NumberSeries").HasKey(n => new { n.Series, n.Year }));
    }
}

/// <summary>Nummerserie: the last number given in a series and year. Raised in the transaction that uses the number, so that none is ever lost.</summary>
public sealed class NumberSeries
{
    public required string Series { get; init; }
    public required int Year { get; init; }
    public int Last { get; set; }
}
