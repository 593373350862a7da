using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Xunit;

namespace Objekt.Tests.Journeys;

/// <summary>A database with nothing in it, the first administrator, and a keyboard: from there to the first answer.</summary>
public sealed class BeginningAUnionByKeyboard
{
    private const string Submit = "main form button[type=submit]";

    [Theory]
    [InlineData(Hands.Desk)]
    [InlineData(Hands.Phone)]
    public async Task Nine_steps_end_in_a_first_answer(int width)
    {
        await using var app = await ObjektApp.Start(Provider.Sqlite, demo: false);
        var page = await Browser.Open(app, options: Hands.Before(width));
        var hands = new Hands(page);

        await page.GotoAsync("/");
        await hands.Follow("button.person", "Första administratören");
        await page.WaitForURLAsync("**/komigang/samverkan");
        await hands.Reach("main form input", "Samverkans namn");
        await hands.Write("Ovansiljans samverkan");
        await hands.Follow(Submit);
        await hands.See("main [role=status]", "sparat");

        await GoOn("kommuner");
        foreach (var name in new[] { "Mora", "Orsa" })
        {
            await hands.Reach("main input[type=search]", "Sök kommun");
            await hands.WriteOver(name);
            await hands.Follow("main ul.official button", $"Lägg till {name}");
            await hands.See("main p .badge", name);
        }

        await GoOn("namnder");
        await hands.Reach("main form input", "Namn");
        await hands.Write("Gemensamma nämnden för IT");
        await hands.Choose("main form select", "Kommun", "Mora");
        await hands.Choose("main form select", "Slag", "Gemensam");
        await hands.Follow(Submit);
        await hands.See("main p", "Gemensamma nämnden för IT");

        await GoOn("personer");
        await hands.Reach("main form input", "Namn");
        await hands.Write("Lena Exempelsson");
        await hands.Choose("main form select", "Arbetsgivare", "Mora");
        await hands.Follow(Submit);
        await hands.See("main p", "Lena Exempelsson");

        await GoOn("objekt");
        await hands.Reach("form[aria-label='Lägg till familj'] input", "Namn");
        await hands.Write("Stöd");
        await hands.Press("Enter");
        await hands.See("main p", "Stöd");
        await hands.Reach("form[aria-label='Lägg till objekt'] input", "Namn");
        await hands.Write("Ekonomi");
        await hands.Choose("form[aria-label='Lägg till objekt'] select", "Familj", "St");
        await hands.Follow("form[aria-label='Lägg till objekt'] button[type=submit]");
        await hands.See("main p", "Ekonomi");

        await GoOn("stolar");
        await hands.Follow("main a", "Tillsätt: Objektägare Ekonomi");
        await hands.Reach("main form input", "Person");
        await hands.Write("Lena");
        await page.Locator("[role=option]").Filter(new() { HasText = "Lena Exempelsson" }).WaitForAsync();
        await hands.Press("ArrowDown");
        await hands.Press("Enter");
        await hands.Follow(Submit);
        await hands.See("main", "Lena Exempelsson");

        await GoOn("forum");
        await GoOn("regler");
        await hands.Choose("main form select", "Mall", "F");
        await hands.Reach("main form input", "Vem som har beslutat");
        await hands.Write("Styrgruppen 2026-09-01 § 4");
        await hands.Follow(Submit);
        await hands.See("main .badge", "1:");

        await GoOn("fraga");
        await hands.Follow("main a", "Ställ första frågan");
        await page.WaitForURLAsync("**/vem-bestammer?*");
        await hands.See(".verdict-decided-by", "Lena Exempelsson");
        Assert.Equal(1, await app.Inside(db => db.RuleSets.CountAsync(TestContext.Current.CancellationToken)));
        await page.Context.CloseAsync();

        async Task GoOn(string step)
        {
            await hands.Follow(".step-acts a", "Nästa steg");
            await page.WaitForURLAsync($"**/komigang/{step}");
        }
    }
}
