using System.Text.RegularExpressions;
using Objekt.Tests.Changes;
using Objekt.Tests.Screens;
using Xunit;

namespace Objekt.Tests.Journeys;

/// <summary>Choosing what mails come, getting a calendar, and seeing what has been sent, with the keyboard alone.</summary>
public sealed class GettingMessages
{
    [Fact]
    public async Task A_person_chooses_fewer_mails_and_gets_a_calendar_that_a_program_can_read()
    {
        await using var app = await ObjektApp.Start(Provider.Sqlite);
        var page = await Browser.Open(app, "lasare-mora", Hands.Before(390));
        var hands = new Hands(page);
        await page.Show("/installningar");
        await hands.See("#mejl", "skickar inga mejl");
        await hands.Reach("#mejl input", "Genast");
        await hands.Press("ArrowRight");
        await hands.See("#mejl", "Sparat.");
        var choices = (await app.Graph("lasare-mora", "{ messageSettings { choices { kind pace } } }")).GetProperty("messageSettings").GetProperty("choices");
        Assert.Equal(("DECIDE", "DIGEST"), (choices[0].GetProperty("kind").GetString(), choices[0].GetProperty("pace").GetString()));

        await hands.Follow("#kalender button", "Skapa kalenderadress");
        await hands.See("#kalender [role=status]", "visas bara en gång");
        var address = Regex.Match(await hands.Read("#kalender"), @"http\S+\.ics").Value;
        Assert.StartsWith("BEGIN:VCALENDAR", await app.Anonymous.GetStringAsync(address, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await hands.Follow("#kalender button", "Ta bort");
        await hands.See("#kalender", "Du har ingen kalenderadress.");
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_administrator_adds_a_subscription_and_sends_again_what_did_not_arrive()
    {
        await using var app = await ObjektApp.Start(Provider.Sqlite);
        var page = await Browser.Open(app, "systemadministrator", Hands.Before(Hands.Desk));
        var hands = new Hands(page);
        await page.Show("/administration");
        await hands.Follow("#meddelanden a", "Utskick");
        await hands.See("#utskick", "Inget har skickats");
        await hands.Reach("#prenumerationer input", "Namn");
        await hands.Write("Ärendesystemet");
        await hands.Reach("#prenumerationer input", "Adress");
        await hands.Write("https://10.0.0.8/");
        await hands.Follow("#prenumerationer button", "Lägg till");
        await hands.See("#prenumerationer .field-error", "insidan av nätet");
        await hands.Reach("#prenumerationer input", "Adress");
        // Nobody listens there.
        await hands.WriteOver("http://127.0.0.1:9/");
        await hands.Follow("#prenumerationer button", "Lägg till");
        await hands.See("#prenumerationer [role=status]", "whsec_");
        await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 40_000m);
        foreach (var pause in new[] { 0, 1, 5, 30, 120, 720 })
        {
            app.Clock.Now = app.Clock.Now.AddMinutes(pause);
            await app.Tried();
        }
        var later = await Browser.Open(app, "systemadministrator", Hands.Before(Hands.Desk));
        await later.Show("/utskick");
        hands = new Hands(later);
        await hands.See("#utskick", "har getts upp efter sex försök");
        await hands.Follow("#utskick button", "Skicka igen till Ärendesystemet");
        await hands.See("#utskick [role=status]", "skickas igen");
        await hands.See("#utskick td", "Väntar");
        await later.Context.CloseAsync();
        await page.Context.CloseAsync();
    }
}

file static class Sender
{
    /// <summary>Until nothing is due.</summary>
    public static async Task Tried(this ObjektApp app)
    {
        var sending = (Api.Exchange.Messages.Sending)app.Services.GetService(typeof(Api.Exchange.Messages.Sending))!;
        for (var i = 0; i < 400; i++)
        {
            await sending.SendOutside(TestContext.Current.CancellationToken);
            var now = app.Clock.Now;
            if (!await app.Inside(db => Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.AnyAsync(db.Deliveries, d => d.State == Domain.Exchange.DeliveryState.Waiting && d.DueAt <= now))) return;
            await Task.Delay(25, TestContext.Current.CancellationToken);
        }
        Assert.Fail("Something is still to be sent.");
    }
}
