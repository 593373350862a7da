using Microsoft.EntityFrameworkCore;
using MimeKit;
using Objekt.Api.Authority;
using Objekt.Api.Changes;
using Objekt.Api.Data;
using Objekt.Api.Identity;
using Objekt.Domain.Changes;
using Objekt.Domain.Exchange;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Exchange.Messages;

/// <summary>One round of mail: what is due is sorted by what each person has chosen, claimed, written as things stand now, and sent.</summary>
public sealed class Mailing(ObjektDb db, IServiceScopeFactory scopes, RuleBooks books, Settings settings, Links links, TimeProvider clock)
{
    /// <summary>Rows in one round; the rest are taken in the next.</summary>
    private const int AtATime = 200;

    /// <summary>Sends what is due.</summary>
    /// <returns>How many mails left.</returns>
    public async Task<int> Round(CancellationToken stop)
    {
        if (!settings.Mail.Configured) return 0;

        db.SeeEverything();
        var now = clock.GetUtcNow();
        var due = await db.Due(now).Where(d => d.Channel == DeliveryChannel.Mail).OrderBy(d => d.DueAt).ThenBy(d => d.Id).Take(AtATime)
            .Select(d => new Waiting(d.Id, d.PersonId!.Value, d.Kind!.Value, d.InDigest)).ToListAsync(stop);
        if (due.Count == 0) return 0;

        var people = due.Select(d => d.Person).Distinct().ToArray();
        var chosen = await db.MessageChoices.AsNoTracking().Where(c => people.Contains(c.PersonId)).ToDictionaryAsync(c => (c.PersonId, c.Kind), c => c.Pace, stop);
        var sent = 0;
        await using var road = new MailRoad(settings.Mail);
        foreach (var group in due.GroupBy(d => d.InDigest ? (d.Person, Digest: true, Id: Guid.Empty) : (d.Person, Digest: false, d.Id)))
        {
            var ids = group.Select(d => d.Id).ToArray();
            var me = Guid.CreateVersion7(now);
            if (await db.Due(now).Where(d => ids.Contains(d.Id)).Claim(me, now, stop) == 0) continue;

            var mine = await db.Deliveries.Where(d => ids.Contains(d.Id) && d.ClaimedBy == me).OrderBy(d => d.CreatedAt).ThenBy(d => d.Id).ToListAsync(stop);
            if (await Send(mine, d => chosen.TryGetValue((d.PersonId!.Value, d.Kind!.Value), out var pace) ? pace : MessageTimes.Usual(d.Kind!.Value), road, now, stop)) sent++;
            db.ChangeTracker.Clear();
        }
        return sent;
    }

    private async Task<bool> Send(List<Delivery> mine, Func<Delivery, MessagePace> wanted, MailRoad road, DateTimeOffset now, CancellationToken stop)
    {
        foreach (var delivery in mine)
        {
            var pace = wanted(delivery);
            if (pace == MessagePace.None) delivery.Skip("Personen har valt bort sådana mejl.", now);
            else if (pace == MessagePace.Digest && !delivery.InDigest)
            {
                (delivery.InDigest, delivery.DueAt) = (true, MessageTimes.NextDigest(now));
                (delivery.ClaimedBy, delivery.ClaimedUntil) = (null, null);
            }
        }
        var left = mine.Where(d => d.State == DeliveryState.Waiting && d.ClaimedBy is not null).ToList();
        var written = left.Count == 0 ? null : await Write(left, now, stop);
        await db.SaveChangesAsync(stop);
        if (written is null) return false;

        left.RemoveAll(d => d.State != DeliveryState.Waiting);
        try
        {
            await db.Note(left, arrived: true, await road.Send(written, stop), now, stop);
            return true;
        }
        catch (Exception failure) when (failure is not DbUpdateException && !stop.IsCancellationRequested)
        {
            await db.Note(left, arrived: false, failure.Message, now, stop);
            return false;
        }
    }

    /// <summary>Writes the mail as the recipient may read it now; what they do not see, or need not hear any more, is laid aside.</summary>
    private async Task<MimeMessage?> Write(List<Delivery> mine, DateTimeOffset now, CancellationToken stop)
    {
        var to = mine[0].PersonId!.Value;
        await using var scope = scopes.CreateAsyncScope();
        var theirs = scope.ServiceProvider.GetRequiredService<ObjektDb>();
        var caller = await Callers.Read(theirs, to, SwedishTime.DayOf(now));
        var address = caller is null ? null : await db.People.Where(p => p.Id == to).Select(p => p.Email).FirstOrDefaultAsync(stop);
        if (caller is null || !MailboxAddress.TryParse(address, out var mailbox))
        {
            foreach (var delivery in mine) delivery.Skip(caller is null ? "Personen är inte längre aktiv." : "Personen har ingen e-postadress.", now);
            return null;
        }

        // The same walls as when the person signs in: nobody is told of a matter they cannot see.
        theirs.SeeAs(caller);
        var about = mine.Select(d => d.ChangeRequestId).OfType<Guid>().Distinct().ToArray();
        var seen = await theirs.ChangeRequests.Where(c => about.Contains(c.Id)).Select(c => c.Id).ToListAsync(stop);
        var matters = (await theirs.Whole(seen, track: false, stop)).ToDictionary(m => m.Id);
        var marks = await db.Set<SecrecyMark>().AsNoTracking().Where(m => seen.Contains(m.ChangeRequestId) && m.Part == MatterPart.Amount).OrderBy(m => m.Order).ToListAsync(stop);
        var secret = marks.GroupBy(m => m.ChangeRequestId).Where(g => g.Last().Secret).Select(g => g.Key).ToHashSet();
        var rules = await books.Now(theirs, stop);
        var letters = new List<Letter>();
        foreach (var delivery in mine)
        {
            if (matters.GetValueOrDefault(delivery.ChangeRequestId ?? Guid.Empty) is not { } matter) delivery.Skip("Personen ser inte ärendet.", now);
            else if (Letter.Of(delivery, matter, new Deciding(matter, rules.Book, now), rules.Facts.Objects.FirstOrDefault(o => o.Id == matter.ObjectId)?.Name, secret.Contains(matter.Id), links) is not { } letter) delivery.Skip("Behövs inte längre.", now);
            else letters.Add(letter);
        }
        return letters.Count == 0 ? null : Mail(mailbox, caller.Name, letters, mine[0]);
    }

    private MimeMessage Mail(MailboxAddress to, string name, List<Letter> letters, Delivery first)
    {
        var from = MailboxAddress.Parse(settings.Mail.From!);
        if (string.IsNullOrEmpty(from.Name)) from.Name = "Objekt";
        to.Name = name;
        var mail = new MimeMessage
        {
            Subject = letters is [var only] ? only.Subject : $"{letters.Count} saker i Objekt: {letters[0].Subject} m.m.",
            // The same row is always the same message: a receiver that gets it twice can tell.
            MessageId = $"{first.Id:N}@{new Uri(links.Base).Host}", Date = clock.GetUtcNow(),
            Body = new BodyBuilder { TextBody = Letter.Plain(letters, links.Choices), HtmlBody = Letter.Html(letters, links.Choices) }.ToMessageBody(),
        };
        mail.From.Add(from);
        mail.To.Add(to);
        mail.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        mail.Headers.Add("X-Auto-Response-Suppress", "All");
        if (!letters.Exists(l => l.Duty)) mail.Headers.Add(HeaderId.ListUnsubscribe, $"<{links.Choices}>");
        return mail;
    }

    private sealed record Waiting(Guid Id, Guid Person, MessageKind Kind, bool InDigest);
}
