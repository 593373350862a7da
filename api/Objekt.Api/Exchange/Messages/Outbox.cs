using Microsoft.EntityFrameworkCore;
using Objekt.Api.Authority;
using Objekt.Api.Data;
using Objekt.Domain.Changes;
using Objekt.Domain.Exchange;
using Objekt.Domain.Identity;

namespace Objekt.Api.Exchange.Messages;

/// <summary>
/// Notes, in the transaction of an act, who is to be told of it: a row for each recipient and channel. Sending comes
/// afterwards and elsewhere, so that no mail server and no receiver can delay or fail a decision.
/// </summary>
public sealed partial class Outbox(ObjektDb db, RuleBooks books, Settings settings, WebhookBodies bodies, ILogger<Outbox> log)
{
    /// <summary>Adds the rows for every matter that the act has touched.</summary>
    internal async Task Fill(Caller by, DateTimeOffset now, CancellationToken stop)
    {
        var happened = db.ChangeTracker.Entries<ChangeEvent>().Where(e => e.State == EntityState.Added).Select(e => e.Entity).ToLookup(e => e.ChangeRequestId);
        var touched = db.ChangeTracker.Entries<ChangeRequest>().Select(e => e.Entity).Where(m => m.State != ChangeState.Draft).ToList();
        if (touched.Count == 0) return;

        // Beyond the walls: the one who acts need not see who is told.
        var subscriptions = await db.Subscriptions.IgnoreQueryFilters().AsNoTracking().Where(s => s.Active).ToListAsync(stop);
        if (!settings.Mail.Configured && subscriptions.Count == 0) return;

        var outsideMoney = subscriptions.Exists(s => s.Channel == DeliveryChannel.Teams);
        var rules = await books.Now(db, stop);
        foreach (var matter in touched)
        {
            var told = settings.Mail.Configured ? await Told(matter, stop) : [];
            try
            {
                var deciding = new Deciding(matter, rules.Book, now);
                if (settings.Mail.Configured) db.AddRange(Recipients(matter, deciding, [.. happened[matter.Id]], by.PersonId).Distinct().Except(told).Select(t => Mail(matter, t, now)));
                var secret = outsideMoney && await AmountIsSecret(matter, stop);
                foreach (var outside in subscriptions.Where(s => s.KommunCode is null || matter.Kommuner.Exists(k => k.Takes && k.KommunCode == s.KommunCode)))
                    db.AddRange(happened[matter.Id].OrderBy(e => e.Order).Select(e => bodies.Of(outside, matter, deciding, e, secret) is { } body ? Outside(matter, outside, e, body, now) : null).OfType<Delivery>());
            }
            catch (Exception failure) when (failure is InvalidOperationException or NullReferenceException or KeyNotFoundException or ArgumentException)
            {
                // Whoever was to be told finds the matter under Att göra; an act that the rules allow must not stop at this.
                Untold(log, failure, matter.Number);
            }
        }
    }

    /// <summary>Whether somebody the matter waits for has not been told: a new holder, or mail that has just been set up.</summary>
    internal async Task<bool> Owes(ChangeRequest matter, Deciding deciding, CancellationToken stop) =>
        settings.Mail.Configured && Recipients(matter, deciding, [], Guid.Empty).Except(await Told(matter, stop)).Any();

    private Task<List<Notice>> Told(ChangeRequest matter, CancellationToken stop) => db.Deliveries.IgnoreQueryFilters().Where(d => d.ChangeRequestId == matter.Id && d.PersonId != null)
        .Select(d => new Notice(d.PersonId!.Value, d.Kind!.Value, d.About)).ToListAsync(stop);

    /// <summary>The last mark about the amount holds.</summary>
    private async Task<bool> AmountIsSecret(ChangeRequest matter, CancellationToken stop) =>
        await db.Set<SecrecyMark>().IgnoreQueryFilters().Where(m => m.ChangeRequestId == matter.Id && m.Part == MatterPart.Amount).OrderByDescending(m => m.Order).Select(m => m.Secret).FirstOrDefaultAsync(stop);

    /// <summary>Who is told what.</summary>
    private static IEnumerable<Notice> Recipients(ChangeRequest matter, Deciding deciding, IReadOnlyList<ChangeEvent> happened, Guid actor)
    {
        foreach (var task in deciding.Tasks())
            if (KindOf(task) is { } kind) yield return new(task.Person.Id, kind, kind == MessageKind.Returned ? matter.Events.FindLast(e => e.Kind == ChangeHappening.Returned)?.Id : matter.Open?.Id);

        var spoken = matter.Positions.Select(p => p.PersonId).Append(matter.RequesterId);
        // What is done in a closed matter afterwards, such as marking a part secret, is no outcome.
        if (matter.Closed && happened.Any(e => e.Kind is not (ChangeHappening.Asked or ChangeHappening.Answered)))
        {
            var informed = deciding.Asked() is Domain.Authority.Answer.Given given ? given.Informed.SelectMany(v => v.Holders).Select(p => p.Person.Id) : [];
            foreach (var person in spoken.Concat(informed).Where(p => p != actor)) yield return new(person, MessageKind.Outcome, matter.Final?.Id ?? matter.Id);
        }
        foreach (var said in happened.Where(e => e.Kind is ChangeHappening.Asked or ChangeHappening.Answered))
        {
            var thread = matter.Events.Where(e => e.Kind is ChangeHappening.Asked or ChangeHappening.Answered).Select(e => e.PersonId).OfType<Guid>().Append(matter.RequesterId);
            foreach (var person in thread.Where(p => p != said.PersonId && !matter.Conflicts.Exists(c => c.PersonId == p))) yield return new(person, MessageKind.Question, said.Id);
        }
    }

    /// <summary>What a task is told as; null for one that nobody is told of.</summary>
    internal static MessageKind? KindOf(MatterTask task) => task.Kind switch
    {
        TaskKind.Decide or TaskKind.Ratify => task.Ready ? MessageKind.Decide : MessageKind.Underway,
        TaskKind.Consent or TaskKind.BeHeard or TaskKind.Vote => MessageKind.Position,
        TaskKind.AnswerReturn => MessageKind.Returned,
        _ => null,
    };

    private static Delivery Mail(ChangeRequest matter, Notice told, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now), Channel = DeliveryChannel.Mail, Kind = told.Kind, PersonId = told.Person, ChangeRequestId = matter.Id, About = told.About, CreatedAt = now, DueAt = now
    };

    private static Delivery Outside(ChangeRequest matter, Subscription to, ChangeEvent about, string body, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now), Channel = to.Channel, SubscriptionId = to.Id, ChangeRequestId = matter.Id, About = about.Id, Body = body, CreatedAt = now, DueAt = now
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "Who is to be told of {Matter} could not be worked out; nobody is.")]
    private static partial void Untold(ILogger log, Exception failure, string? matter);

    private sealed record Notice(Guid Person, MessageKind Kind, Guid? About);
}
