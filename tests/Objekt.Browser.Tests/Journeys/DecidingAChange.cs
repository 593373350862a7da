using Objekt.Tests.Changes;
using Objekt.Tests.Screens;
using Xunit;

namespace Objekt.Tests.Journeys;

/// <summary>Those who decide, with the keyboard alone: on a phone, and when the kommuner do not agree.</summary>
public sealed class DecidingAChange
{
    /// <summary>Pixels across a common phone.</summary>
    private const int CommonPhone = 390;

    [Fact]
    public async Task An_object_owner_approves_on_a_phone_from_what_waits_for_them()
    {
        await using var app = await ObjektApp.Start(Provider.Sqlite);
        var matter = await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 400_000m);
        foreach (var person in await matter.Consenting()) Assert.Null(await matter.Says(person, "FOR"));
        var decider = Assert.Single(await matter.Deciders());
        var page = await Browser.Open(app, decider, Hands.Before(CommonPhone));
        var hands = new Hands(page);

        await page.Show("/att-gora");
        await hands.Follow("#vantar a", "Byt verktyg");
        await page.WaitForSelectorAsync("#handla");
        await hands.See("#handla", "Du svarar som objektägare");
        await hands.Follow("#handla button", "Godkänn");
        await hands.See(".act-form", "går inte att ångra");
        await hands.Follow(".act-form button[type=submit]", "Godkänn ärendet");

        await hands.See("#handla [role=status]", "Registrerat: Godkänn");
        await hands.See("#beslut", "2026:1");
        Assert.Equal("APPROVED", (await matter.Read()).GetProperty("decision").GetProperty("outcome").GetString());
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task When_one_of_three_kommuner_says_no_every_open_page_shows_who_and_what_comes_next()
    {
        await using var app = await ObjektApp.Start(Provider.Sqlite);
        var matter = await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 900_000m);
        var read = await matter.Read();
        Assert.True(read.GetProperty("kommuner").GetArrayLength() >= 3, "The matter is about three kommuner.");
        var asked = await matter.Consenting();
        Assert.True(asked.Length >= 3, "Three kommuner are asked.");
        Assert.Null(await matter.Says(asked[0], "FOR"));
        var address = $"/arenden/{Uri.EscapeDataString(read.GetProperty("number").GetString()!)}";

        var requester = await Browser.Open(app, "lasare-mora", Hands.Before(Hands.Desk));
        await requester.Show(address);
        await new Hands(requester).See("#annars", "Steg 2");
        var page = await Browser.Open(app, asked[1], Hands.Before(Hands.Desk));
        var hands = new Hands(page);
        await page.Show(address);
        await hands.Follow("#handla button", "Säg nej");
        await hands.Reach(".act-form textarea");
        await hands.Follow(".act-form button[type=submit]");
        await hands.See(".error-summary", "Ett skäl krävs");
        await hands.Reach(".act-form textarea");
        await hands.Write("Vi har nyss bytt verktyg.");
        await hands.Follow(".act-form button[type=submit]", "Nej, jag samtycker inte");

        await hands.See("#steg", "Oenighet");
        await hands.See("#steg", "steg 2");
        // Without a reload: the requester's page has seen it too, and says so.
        await new Hands(requester).See("[role=status]", "Nytt i ärendet");
        await new Hands(requester).See("#steg", "Oenighet");
        await new Hands(requester).See("#svar", "Vi har nyss bytt verktyg.");
        Assert.Equal(2, (await matter.Step()).GetProperty("order").GetInt32());
        await page.Context.CloseAsync();
        await requester.Context.CloseAsync();
    }

    [Fact]
    public async Task A_change_is_asked_for_in_one_form_that_says_who_decides_before_it_is_sent()
    {
        await using var app = await ObjektApp.Start(Provider.Sqlite);
        var page = await Browser.Open(app, "lasare-mora", Hands.Before(CommonPhone));
        var hands = new Hands(page);
        await page.Show("/arenden");
        await hands.See("main", "Inga ärenden ännu");
        await hands.Follow("main a", "Nytt ärende");
        await page.WaitForURLAsync("**/arenden/nytt");
        await hands.Reach(".request-form input", "Rubrik");
        await hands.Write("Byt schemaverktyg");
        await hands.Reach(".request-form textarea", "Sammanfattning");
        await hands.Write("Skolorna byter verktyg, så att alla har samma.");
        await hands.Choose(".request-form select", "Vad gäller det?", "Standard");
        await hands.Choose(".request-form select", "Objekt", "Utbildning");
        await hands.Reach(".request-form input", "Belopp, en gång");
        await hands.Write("40 000");
        await hands.See(".request-answer", "beslutar");
        await hands.Follow(".request-form button[type=submit]", "Lämna in ärendet");

        await page.WaitForURLAsync("**/arenden/%C3%84*");
        await hands.See("main h1", "Byt schemaverktyg");
        await hands.See("main", "Ärendet är inlämnat");
        await page.Context.CloseAsync();
    }
}
