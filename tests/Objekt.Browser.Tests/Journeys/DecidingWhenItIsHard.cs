using System.Globalization;
using Objekt.Tests.Changes;
using Objekt.Tests.Screens;
using Xunit;

namespace Objekt.Tests.Journeys;

/// <summary>Three kommuner that do not agree, and a night when somebody has to act first and ask afterwards.</summary>
public sealed class DecidingWhenItIsHard
{
    [Fact]
    public async Task A_deadlock_of_three_kommuner_climbs_to_the_gemensamma_namnden_and_ends_with_the_casting_vote()
    {
        await using var app = await ObjektApp.Start(Provider.Sqlite);
        var matter = await Matter.Submit(app, "lasare-mora", "system-replace", "ekonomi", 400_000m);
        var number = (await matter.Read()).GetProperty("number").GetString()!;

        // One kommun says no on its own page, and the matter climbs from step to step without anybody pressing anything more.
        var against = await Browser.Open(app, (await matter.Consenting())[1], Hands.Before(Hands.Desk));
        var hands = new Hands(against);
        await against.Show($"/arenden/{Uri.EscapeDataString(number)}");
        await hands.Follow("#handla button", "Säg nej");
        await hands.Reach(".act-form textarea");
        await hands.Write("Vi har två år kvar på vårt avtal.");
        await hands.Follow(".act-form button[type=submit]", "Nej, jag samtycker inte");
        await hands.See("#steg", "Oenighet");
        await against.Context.CloseAsync();
        while ((await matter.Step()) is var step && step.GetProperty("decider").GetProperty("kind").GetString() != "FORUM")
        {
            await matter.On(Day(step.GetProperty("deadline").GetString()!).AddDays(1));
        }
        var meeting = Day((await matter.Step()).GetProperty("deadline").GetString()!);
        await matter.On(meeting);

        var page = await Browser.Open(app, Sitting.Secretary, Hands.Before(Hands.Desk));
        hands = new Hands(page);
        await page.Show($"/forum/{Sitting.Forum}");
        await hands.See("#vantar", number);
        await hands.Follow("#moten a", meeting.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("sv-SE")));
        await hands.See("#dagordning", number);
        var votes = page.Locator("#for-in [role=group] select");
        Assert.Equal(Sitting.Members.Length, await votes.CountAsync());
        foreach (var member in (int[])[1, 2, 3]) await votes.Nth(member).SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Label = "Nej" });
        await hands.Follow("#for-in button[type=submit]", "För in och numrera");
        await hands.See("#protokoll", "utslagsröst avgör");
        await page.Show($"/arenden/{Uri.EscapeDataString(number)}");
        await hands.See("#beslut", "3 ja, 3 nej");
        Assert.Equal("DECIDED", await matter.State());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task An_emergency_at_two_in_the_night_is_done_from_a_phone_and_ratified_late()
    {
        await using var app = await ObjektApp.Start(Provider.Sqlite);
        app.Clock.Now = new(2026, 9, 16, 0, 0, 0, TimeSpan.Zero);   // 02.00 in Sweden
        var matter = await Matter.Submit(app, "lasare-mora", "change-emergency", "utbildning", 10_000m);
        var address = $"/arenden/{Uri.EscapeDataString((await matter.Read()).GetProperty("number").GetString()!)}";
        var phone = await Browser.Open(app, Assert.Single(await matter.Deciders()), Hands.Before(Hands.Phone));
        var hands = new Hands(phone);
        await phone.Show(address);
        await hands.Follow("#handla button", "Godkänn");
        await hands.Follow(".act-form button[type=submit]", "Godkänn ärendet");
        await hands.See("main", "prövas i efterhand senast 23 september 2026");
        await phone.Context.CloseAsync();

        // Nobody has ratified it in five working days: it is told, it is not undone, and it is not approved by time.
        await matter.On(new(2026, 9, 25));
        Assert.Equal("EMERGENCY_DECIDED", await matter.State());
        foreach (var person in await matter.Consenting()) Assert.Null(await matter.Says(person, "FOR"));
        var page = await Browser.Open(app, (await matter.Deciders())[0], Hands.Before(Hands.Desk));
        hands = new Hands(page);
        await page.Show(address);
        await hands.See("main", "inte prövad i tid");
        await hands.Follow("#handla button", "Godkänn");
        await hands.Follow(".act-form button[type=submit]", "Godkänn ärendet");
        await hands.See("#handla [role=status]", "Registrerat: Godkänn");
        Assert.Equal("DECIDED", await matter.State());
        await page.Context.CloseAsync();
    }

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);
}
