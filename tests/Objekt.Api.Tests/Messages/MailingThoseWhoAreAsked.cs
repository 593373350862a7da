using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Objekt.Api;
using Objekt.Api.Exchange.Messages;
using Objekt.Domain.Exchange;
using Objekt.Tests.Changes;
using Xunit;

namespace Objekt.Tests.Messages;

/// <summary>Mails through a real mail server: who gets them, when, and what happens when the server does not want them.</summary>
public sealed class MailingThoseWhoAreAsked
{
    [Theory, Databases]
    public async Task Everybody_who_is_asked_gets_a_mail_that_says_what_and_by_when_and_cannot_decide_by_itself(Provider provider)
    {
        await using var mail = new MailReceiver();
        await using var app = await ObjektApp.Start(provider, true, mail.Settings);
        var matter = await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 40_000m);
        await app.All();

        var addresses = await app.Addresses();
        var asked = (await matter.Read()).GetProperty("waitingFor").EnumerateArray().Select(w => w.GetProperty("slug").GetString()!).ToList();
        var now = (await app.Deliveries()).Where(d => d.State == DeliveryState.Sent).ToList();
        Assert.NotEmpty(asked);
        Assert.Equal(now.Select(d => d.Person!.Email!).Order(), mail.To.Order());
        Assert.All(mail.To, to => Assert.Contains(to, asked.Select(a => addresses[a])));
        // The decider, who has to wait for the others, hears of it in the daily mail.
        Assert.Equal(asked.Select(a => addresses[a]).Order(), (await app.Deliveries()).Select(d => d.Person!.Email!).Order());

        var one = mail.Got.First();
        var number = (await matter.Read()).GetProperty("number").GetString()!;
        Assert.Matches(@"^(Ta ställning|Svara på samråd|Besluta) senast \d+/\d+: Byt verktyg$", one.Subject);
        Assert.Contains("Belopp: 40", one.TextBody, StringComparison.Ordinal);
        Assert.Contains($"https://objekt.example/arenden/{Uri.EscapeDataString(number)}", one.TextBody, StringComparison.Ordinal);
        Assert.Contains("Öppna ärendet", one.HtmlBody, StringComparison.Ordinal);
        Assert.Equal(["https://objekt.example/arenden/" + Uri.EscapeDataString(number), "https://objekt.example/installningar"], Links(one.HtmlBody!));
        Assert.Equal("auto-generated", one.Headers["Auto-Submitted"]);
    }

    [Theory, Databases]
    public async Task The_decider_is_mailed_once_the_others_have_answered_and_the_requester_hears_the_outcome_in_the_daily_mail(Provider provider)
    {
        await using var mail = new MailReceiver();
        await using var app = await ObjektApp.Start(provider, true, mail.Settings);
        var matter = await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 40_000m);
        foreach (var person in await matter.Consenting()) Assert.Null(await matter.Says(person, "FOR"));
        var decider = (await matter.Deciders())[0];
        await app.All();
        var toDecider = (await app.Addresses())[decider];
        Assert.Contains(mail.Got, m => m.To.Mailboxes.Single().Address == toDecider && m.Subject!.StartsWith("Besluta senast", StringComparison.Ordinal));

        Assert.Null(await matter.Decides(decider, "APPROVE"));
        mail.Got.Clear();
        await app.All();
        Assert.Empty(mail.Got);
        // 15 September is a Tuesday: the daily mail comes at seven on Wednesday, Swedish summer time.
        app.Clock.Now = new DateTimeOffset(2026, 9, 16, 4, 59, 59, TimeSpan.Zero);
        await app.All();
        Assert.Empty(mail.Got);
        app.Clock.Now = new DateTimeOffset(2026, 9, 16, 5, 0, 0, TimeSpan.Zero);
        await app.All();

        var addresses = await app.Addresses();
        var outcome = Assert.Single(mail.Got, m => m.To.Mailboxes.Single().Address == addresses["lasare-mora"]);
        Assert.Equal("Godkänt: Byt verktyg", outcome.Subject);
        Assert.Equal("<https://objekt.example/installningar>", outcome.Headers["List-Unsubscribe"]);
        Assert.DoesNotContain(addresses[decider], mail.To);
    }

    [Theory, Databases]
    public async Task The_daily_mail_gathers_what_was_put_off_and_none_means_none(Provider provider)
    {
        await using var mail = new MailReceiver();
        await using var app = await ObjektApp.Start(provider, true, mail.Settings);
        var first = await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 40_000m);
        var asked = await first.Consenting();
        await app.All();
        mail.Got.Clear();

        await app.Chooses(asked[0], MessageKind.Position, MessagePace.Digest);
        foreach (var other in asked[1..]) await app.Chooses(other, MessageKind.Position, MessagePace.None);
        await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 41_000m);
        await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 42_000m);
        await app.All();
        Assert.Empty(mail.Got);

        app.Clock.Now = new DateTimeOffset(2026, 9, 16, 5, 0, 0, TimeSpan.Zero);
        await app.All();
        var addresses = await app.Addresses();
        var digest = Assert.Single(mail.Got, m => m.To.Mailboxes.Single().Address == addresses[asked[0]]);
        Assert.StartsWith("2 saker i Objekt: Ta ställning", digest.Subject, StringComparison.Ordinal);
        Assert.Contains("41", digest.TextBody, StringComparison.Ordinal);
        Assert.Contains("42", digest.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain(mail.To, to => asked[1..].Select(a => addresses[a]).Contains(to));
    }

    [Theory, Databases]
    public async Task A_server_that_says_no_delays_no_decision_and_is_tried_again_with_growing_pauses_until_it_is_given_up(Provider provider)
    {
        await using var mail = new MailReceiver { Refuses = true };
        await using var app = await ObjektApp.Start(provider, true, mail.Settings);
        var matter = await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 40_000m);
        await app.All();
        foreach (var person in await matter.Consenting()) Assert.Null(await matter.Says(person, "FOR"));
        Assert.Null(await matter.Decides((await matter.Deciders())[0], "APPROVE"));
        Assert.Equal("DECIDED", await matter.State());

        var about = await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 43_000m);
        var person2 = (await about.Consenting())[0];
        await app.All();
        var open = Guid.Parse(about.Id.Split(':')[1]);
        var id = (await app.Deliveries()).Single(d => d.ChangeRequestId == open && d.Person!.Slug == person2).Id;
        var pauses = new List<TimeSpan>();
        while (await One(app, id) is { State: DeliveryState.Waiting } row)
        {
            pauses.Add(row.DueAt - app.Clock.Now);
            app.Clock.Now = row.DueAt;
            await app.All();
        }
        Assert.Equal([TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(12)], pauses);
        var given = await One(app, id);
        Assert.Equal((DeliveryState.GivenUp, 6), (given.State, given.Attempts));
        Assert.Contains("busy", given.Problem, StringComparison.Ordinal);
        Assert.Empty(mail.Got);

        // The administrator sees it and sends it again once the server is well; the matter is still open and still waits.
        app.SignOut();
        mail.Refuses = false;
        var log = (await app.Graph("systemadministrator", "{ deliveries(first: 100, where: { state: { eq: GIVEN_UP } }) { nodes { id person { slug } problem tries { arrived answer } } } }")).GetProperty("deliveries").GetProperty("nodes").EnumerateArray().ToList();
        Assert.Contains(log, n => n.GetProperty("id").GetString() == $"Delivery:{id}" && n.GetProperty("tries").GetArrayLength() == 6);
        Assert.Equal(0, (await app.Graph("it-strateg", "{ deliveries(first: 100, where: { state: { eq: GIVEN_UP } }) { totalCount } }")).GetProperty("deliveries").GetProperty("totalCount").GetInt32());
        await app.Graph("systemadministrator", "mutation($input: ResendDeliveryInput!) { resendDelivery(input: $input) { delivery { state } errors { code } } }", new { input = new { id = $"Delivery:{id}" } });
        await app.All();
        Assert.Equal(DeliveryState.Sent, (await One(app, id)).State);
        Assert.Single(mail.Got);
    }

    [Theory, Databases]
    public async Task Many_senders_at_once_send_each_mail_once(Provider provider)
    {
        await using var mail = new MailReceiver();
        await using var app = await ObjektApp.Start(provider, true, mail.Settings);
        for (var i = 0; i < 4; i++) await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 40_000m + i);
        var sending = app.Services.GetRequiredService<Sending>();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => sending.SendMail(TestContext.Current.CancellationToken))));
        await app.All();
        Assert.NotEmpty(mail.Got);
        Assert.Equal(mail.Got.Count, mail.Got.Select(m => m.MessageId).Distinct().Count());
        Assert.Equal((await app.Deliveries()).Count(d => d.State == DeliveryState.Sent), mail.Got.Count);
    }

    [Fact]
    public async Task What_was_written_before_a_restart_is_sent_after_it_and_two_nodes_send_it_once()
    {
        await using var mail = new MailReceiver { Refuses = true };
        await using var app = await ObjektApp.Start(Provider.Postgres, true, mail.Settings);
        await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 40_000m);
        await app.All();
        var waiting = (await app.Deliveries()).Count(d => d is { State: DeliveryState.Waiting, InDigest: false });
        Assert.True(waiting > 0);

        // Another process with the same database and a clock that has gone on.
        mail.Refuses = false;
        var folder = Directory.CreateTempSubdirectory("objekt-test-").FullName;
        await using var other = Program.Build(ObjektApp.Arguments(Provider.Postgres, app.ConnectionString, folder, true, mail.Settings),
            b => b.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new FakeTime { Now = app.Clock.Now.AddMinutes(2) })));
        await Program.Start(other, TestContext.Current.CancellationToken);
        app.Clock.Now = app.Clock.Now.AddMinutes(2);
        await Task.WhenAll(app.All(), other.Services.GetRequiredService<Sending>().SendMail(TestContext.Current.CancellationToken));
        await app.All();
        Assert.Equal(waiting, mail.Got.Count);
        Assert.Equal(waiting, mail.Got.Select(m => m.MessageId).Distinct().Count());
        await other.StopAsync(TestContext.Current.CancellationToken);
        Directory.Delete(folder, recursive: true);
    }

    [Theory, Databases]
    public async Task Whoever_takes_over_a_seat_is_told_what_waits_for_it_and_nobody_is_told_twice(Provider provider)
    {
        await using var mail = new MailReceiver();
        await using var app = await ObjektApp.Start(provider, true, mail.Settings);
        var matter = await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 40_000m);
        var before = (await matter.Consenting())[0];
        await app.All();
        var seat = await app.Inside(db => db.SeatHoldings.Where(h => h.Person!.Slug == before && h.Seat!.Object!.Slug == "utbildning").Select(h => h.Seat!.Slug).FirstAsync());
        var answer = await app.Graph("systemadministrator", "mutation($input: AssignSeatInput!) { assignSeat(input: $input) { errors { code message } } }", new { input = new { seat, person = "it-strateg" } });
        Assert.Equal("[]", answer.GetProperty("assignSeat").GetProperty("errors").GetRawText());
        Assert.Contains("it-strateg", await matter.Consenting());
        mail.Got.Clear();
        var deadlines = app.Services.GetRequiredService<Api.Changes.Deadlines>();
        for (var i = 0; i < 3; i++) await deadlines.Sweep(TestContext.Current.CancellationToken);
        await app.All();
        Assert.Equal([(await app.Addresses())["it-strateg"]], mail.To);
    }

    [Theory, Databases]
    public async Task Nobody_is_mailed_about_a_matter_they_cannot_see_or_need_not_act_in_any_more(Provider provider)
    {
        await using var mail = new MailReceiver { Refuses = true };
        await using var app = await ObjektApp.Start(provider, true, mail.Settings);
        var matter = await Matter.Submit(app, "lasare-mora", "change-normal", null, 40_000m, ["2062"]);
        var gone = await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 40_000m);
        await app.All();
        var id = Guid.Parse(matter.Id.Split(':')[1]);
        var stranger = await app.Inside(async db =>
        {
            var person = await db.People.SingleAsync(p => p.Slug == "lasare-orsa");
            db.Add(new Delivery { Id = Guid.CreateVersion7(), Channel = DeliveryChannel.Mail, Kind = MessageKind.Outcome, PersonId = person.Id, ChangeRequestId = id, CreatedAt = app.Clock.Now, DueAt = app.Clock.Now });
            db.Add(new MessageChoice { Id = Guid.CreateVersion7(), PersonId = person.Id, Kind = MessageKind.Outcome, Pace = MessagePace.Immediate });
            await db.SaveChangesAsync();
            return person;
        });
        Assert.Null(await gone.Withdraws("lasare-mora"));
        mail.Refuses = false;
        app.Clock.Now = app.Clock.Now.AddMinutes(5);
        await app.All();

        Assert.DoesNotContain(stranger.Email, mail.To);
        Assert.Equal("Personen ser inte ärendet.", (await app.Deliveries()).Single(d => d.PersonId == stranger.Id && d.ChangeRequestId == id).Problem);
        var goneId = Guid.Parse(gone.Id.Split(':')[1]);
        Assert.All((await app.Deliveries()).Where(d => d.ChangeRequestId == goneId && d.Kind == MessageKind.Position), d => Assert.Equal((DeliveryState.Skipped, "Behövs inte längre."), (d.State, d.Problem)));
    }

    [Theory, Databases]
    public async Task What_is_marked_secret_and_what_people_ask_each_other_stays_on_the_matters_page(Provider provider)
    {
        await using var mail = new MailReceiver { Refuses = true };
        await using var app = await ObjektApp.Start(provider, true, mail.Settings);
        var matter = await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 40_000m);
        await app.Chooses("lasare-mora", MessageKind.Question, MessagePace.Immediate);
        Assert.Null(await matter.Does((await matter.Consenting())[0], "addMessage", new { text = "Är det hemliga klart?" }));
        var id = Guid.Parse(matter.Id.Split(':')[1]);
        await app.Inside(async db =>
        {
            db.Add(new Domain.Changes.SecrecyMark
            {
                Id = Guid.CreateVersion7(), ChangeRequestId = id, Order = 1, Part = Domain.Changes.MatterPart.Amount, Secret = true, Ground = "OSL 19 kap. 3 §", PersonId = (await db.People.FirstAsync()).Id, At = app.Clock.Now
            });
            return await db.SaveChangesAsync();
        });
        await app.All();
        mail.Refuses = false;
        app.Clock.Now = app.Clock.Now.AddMinutes(5);
        await app.All();
        Assert.Contains(mail.Got, m => m.Subject == "Fråga i ärendet: Byt verktyg");
        Assert.All(mail.Got, m =>
        {
            Assert.DoesNotContain("Belopp", m.TextBody, StringComparison.Ordinal);
            Assert.DoesNotContain("hemliga", m.ToString(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Without_a_mail_server_nothing_is_written_and_the_person_is_told()
    {
        await using var app = await ObjektApp.Start(Provider.Sqlite);
        await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 40_000m);
        Assert.Empty(await app.Deliveries());
        var said = (await app.Graph("lasare-mora", "{ messageSettings { mailIsSent email choices { kind pace duty } } }")).GetProperty("messageSettings");
        Assert.False(said.GetProperty("mailIsSent").GetBoolean());
        Assert.Equal(6, said.GetProperty("choices").GetArrayLength());
    }

    [Fact]
    public async Task In_a_trial_mails_are_put_as_files()
    {
        var folder = Directory.CreateTempSubdirectory("objekt-mail-").FullName;
        await using var app = await ObjektApp.Start(Provider.Sqlite, true, $"--Mail:Folder={folder}", "--Mail:From=objekt@samverkan.example");
        await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 40_000m);
        await app.All();
        var file = Directory.GetFiles(folder, "*.eml");
        Assert.NotEmpty(file);
        Assert.Contains("Subject:", await File.ReadAllTextAsync(file[0], TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<Delivery> One(ObjektApp app, Guid id) => (await app.Deliveries()).Single(d => d.Id == id);

    private static string[] Links(string html) => [.. System.Text.RegularExpressions.Regex.Matches(html, "href=\"([^\"]+)\"").Select(m => System.Net.WebUtility.HtmlDecode(m.Groups[1].Value))];
}
