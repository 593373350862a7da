using Microsoft.Playwright;
using Objekt.Tests.Changes;
using Objekt.Tests.Screens;
using Xunit;

namespace Objekt.Tests.Journeys;

/// <summary>A secretary with the keyboard alone: keeps the minutes of a sitting, prints them, registers and reports.</summary>
public sealed class KeepingMinutes
{
    [Fact]
    public async Task A_secretary_records_a_sitting_and_prints_the_protocol()
    {
        await using var app = await ObjektApp.Start(Provider.Sqlite);
        var sitting = new Sitting(app);
        var (first, second) = (await sitting.Matter(), await sitting.Matter());
        var number = (await second.Read()).GetProperty("number").GetString()!;
        await first.On(new(2026, 9, 16));   // the day it meets
        var page = await Browser.Open(app, Sitting.Secretary, Hands.Before(Hands.Desk));
        var hands = new Hands(page);

        await page.Show("/forum/" + Sitting.Forum);
        await hands.See("#vantar", number);
        await hands.Follow("#moten a", "16 september 2026");
        await hands.See("main h1", "16 september 2026");
        await hands.See("#dagordning", number);
        foreach (var matter in new[] { first, second })
        {
            var name = (await matter.Read()).GetProperty("number").GetString()!;
            if (await page.GetByLabel($"För in ärendet {name}").IsCheckedAsync()) continue;
            await hands.Reach("#for-in input[type=checkbox]", name);
            await hands.Press("Space");
        }
        await hands.Choose("#for-in [role=group] select", "", "Nej");
        await hands.Reach("#for-in input[type=text], #for-in input:not([type])", "Reservation");
        await hands.Write("Vi vill se kostnaden utredd.");
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "screens")).FullName;
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, "for-in-motet-1280.png"), FullPage = true });
        await hands.Follow("#for-in button[type=submit]", "För in och numrera");

        await hands.See("[role=status]", "Mötets beslut är införda");
        await hands.See("#protokoll", "§ 1");
        await hands.See("#protokoll", "§ 2");
        await hands.See("#protokoll", "Vi vill se kostnaden utredd.");
        Assert.Equal(("DECIDED", "DECIDED"), (await first.State(), await second.State()));

        await hands.Follow("main a", "Protokoll för utskrift");
        await hands.See("main h1", "Protokoll");
        await hands.See(".signatures", "Vid protokollet: Vidar Fiktivsson");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.False(await page.Locator(".header").IsVisibleAsync());
        var hash = (await sitting.Read()).GetProperty("paragraphs")[0].GetProperty("auditHash").GetString()!;
        Assert.Contains(hash, await hands.Read("main"), StringComparison.Ordinal);
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, "protokoll-utskrift.png"), FullPage = true });
        var paper = await page.PdfAsync(new() { Format = "A4", Tagged = true });
        Assert.True(paper.Length > 20_000);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_secretary_finds_what_is_to_be_reported_and_closes_the_list()
    {
        await using var app = await ObjektApp.Start(Provider.Sqlite);
        var matter = await Matter.Approved(app);
        await matter.On(new(2026, 11, 18));   // long after the sitting it was due at
        var page = await Browser.Open(app, Sitting.Secretary, Hands.Before(Hands.Desk));
        var hands = new Hands(page);
        await page.Show("/beslut");
        await hands.See(".notice", "har inte anmälts i tid");
        await hands.Follow(".notice a", "Till anmälan");
        await hands.See("#att-anmala", "Försenat");
        await hands.Follow("#stang button[type=submit]", "Stäng och numrera listan");
        await hands.See("[role=status]", "lista 2026:1");
        await hands.See("#att-anmala", "Allt är anmält");
        await hands.Follow("#listor a", "lista 2026:1");
        await hands.See("main", "Byt verktyg");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_decision_is_found_registered_and_corrected_from_its_own_page()
    {
        await using var app = await ObjektApp.Start(Provider.Sqlite);
        var matter = await Matter.Approved(app);
        var decider = (await matter.Read()).GetProperty("decision").GetProperty("decider").GetProperty("slug").GetString()!;
        var page = await Browser.Open(app, decider, Hands.Before(Hands.Desk));
        var hands = new Hands(page);
        await page.Show("/beslut");
        await hands.Choose(".register-filters select", "Rättslig klass", "Delegationsbeslut");
        await page.WaitForURLAsync("**/beslut?klass=DELEGATED_DECISION");
        await hands.Follow("tbody th a", "2026:1");
        await hands.See("main h1", "2026:1");
        await hands.Follow("#ratta summary");
        await hands.Reach("#ratta textarea", "Vad är fel?");
        await hands.Write("En nolla för mycket.");
        await hands.Reach("#ratta input", "Beloppet ska vara");
        await hands.Write("4 000");
        await hands.Follow("#ratta button[type=submit]", "Rätta beslutet");
        await hands.See("main h1", "2026:2");
        await hands.See(".notice", "rättelse av beslut");
        await page.Context.CloseAsync();
    }
}
