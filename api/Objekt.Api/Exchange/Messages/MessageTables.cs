using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Domain.Exchange;

namespace Objekt.Api.Exchange.Messages;

/// <summary>What is to be sent, to whom, and how they want it.</summary>
internal static class MessageTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Delivery>(t =>
        {
            t.ToTable("Deliveries").HasIndex(d => new { d.State, d.DueAt });
            t.HasIndex(d => new { d.ChangeRequestId, d.PersonId });
            t.HasIndex(d => new { d.PersonId, d.State });
            t.HasIndex(d => new { d.SubscriptionId, d.CreatedAt });
            t.HasIndex(d => new { d.CreatedAt, d.Id });
            t.Property(d => d.Body).Metadata.SetMaxLength(null);
            t.Property(d => d.Problem).HasMaxLength(500);
            t.HasOne(d => d.Person).WithMany().HasForeignKey(d => d.PersonId).OnDelete(DeleteBehavior.Restrict);
            t.HasOne(d => d.Subscription).WithMany().HasForeignKey(d => d.SubscriptionId).OnDelete(DeleteBehavior.Restrict);
            t.HasOne(d => d.ChangeRequest).WithMany().HasForeignKey(d => d.ChangeRequestId).OnDelete(DeleteBehavior.Restrict);
            t.HasMany(d => d.Tries).WithOne().HasForeignKey(a => a.DeliveryId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<DeliveryAttempt>(t =>
        {
            t.ToTable("DeliveryAttempts").HasIndex(a => a.DeliveryId);
            t.Property(a => a.Answer).HasMaxLength(500);
        });
        model.Entity<MessageChoice>(t =>
        {
            t.ToTable("MessageChoices").HasIndex(c => new { c.PersonId, c.Kind }).IsUnique();
            t.HasOne<Domain.Organisation.Person>().WithMany().HasForeignKey(c => c.PersonId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<Subscription>(t =>
        {
            t.ToTable("Subscriptions").HasIndex(s => s.Active);
            t.Property(s => s.Name).HasMaxLength(200);
            t.Property(s => s.Address).HasMaxLength(2000);
            t.Property(s => s.Version).IsConcurrencyToken();
            t.HasOne(s => s.Kommun).WithMany().HasForeignKey(s => s.KommunCode).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<CalendarAddress>(t =>
        {
            t.ToTable("CalendarAddresses").HasIndex(c => c.Hash).IsUnique();
            t.HasIndex(c => c.PersonId);
            t.Property(c => c.Hash).HasMaxLength(64);
            t.HasOne<Domain.Organisation.Person>().WithMany().HasForeignKey(c => c.PersonId).OnDelete(DeleteBehavior.Restrict);
        });
        foreach (var entity in new[] { typeof(Delivery), typeof(DeliveryAttempt), typeof(MessageChoice), typeof(Subscription), typeof(CalendarAddress) })
            model.Entity(entity).Property("Id").ValueGeneratedNever();
    }

    /// <summary>What goes to a person is theirs; all of it, and what goes outside, is for the administrator who answers for that it arrives.</summary>
    public static void Wall(ModelBuilder model, ObjektDb db)
    {
        model.Entity<Delivery>().HasQueryFilter(d => db.IsProgram || (db.SignedIn && (db.Administers || d.PersonId == db.PersonId)));
        model.Entity<DeliveryAttempt>().HasQueryFilter(_ => db.IsProgram || db.Administers);
        model.Entity<Subscription>().HasQueryFilter(_ => db.IsProgram || db.Administers);
        model.Entity<MessageChoice>().HasQueryFilter(c => db.IsProgram || (db.SignedIn && c.PersonId == db.PersonId));
        model.Entity<CalendarAddress>().HasQueryFilter(c => db.IsProgram || (db.SignedIn && c.PersonId == db.PersonId));
    }
}
