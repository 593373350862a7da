using Microsoft.Playwright;
using Xunit;

namespace Objekt.Tests.Journeys;

/// <summary>What people come for, with the keyboard alone, on a screen and on a phone.</summary>
public sealed class FindingTheWayByKeyboard(Apps apps) : IClassFixture<Apps>
{
    [Theory]
    [InlineData(Hands.Desk)]
    [InlineData(Hands.Phone)]
    public async Task The_owner_of_an_object_signs_in_and_learns_who_decides_to_the_ore(int width)
    {
        var page = await Browser.Open(await apps.On(Provider.Sqlite), options: Hands.Before(width));
        var hands = new Hands(page);
        await page.GotoAsync("/logga-in");
        await hands.Reach("input[type=search]", "Sök bland personerna");
        await hands.Write("objektagare-utbildning");
        await hands.Follow("button.person", "Objektägare Utbildning");
        await page.WaitForURLAsync("**/att-gora");

        await hands.FollowMenu("Vem bestämmer?");
        await hands.Choose("form.question select", "Vem bestämmer om", "Skaffa nytt system");
        await hands.Choose("form.question select", "i objektet", "Utbildning");
        await hands.Reach("input.control-amount");
        await hands.Write("180000,00");
        await hands.Press("Enter");
        await hands.See(".verdict-decided-by", "180 000");
        var within = await hands.Read(".answer");
        Assert.Contains("B-2", within, StringComparison.Ordinal);

        await hands.Reach("input.control-amount");
        await hands.WriteOver("180000,01");
        await hands.Press("Enter");
        await hands.See(".verdict-decided-by", "180 000,01");
        var above = await hands.Read(".answer");
        Assert.Contains("B-3", above, StringComparison.Ordinal);
        Assert.DoesNotContain("B-3", within, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(Hands.Desk)]
    [InlineData(Hands.Phone)]
    public async Task A_reader_finds_a_system_in_the_list_and_opens_it(int width)
    {
        var page = await Browser.Open(await apps.On(Provider.Sqlite), "lasare-mora", Hands.Before(width));
        var hands = new Hands(page);
        await page.GotoAsync("/att-gora");
        await hands.FollowMenu("System");
        await hands.See("main h1", "System");
        await page.Locator("main table tbody a").First.WaitForAsync();
        var name = await hands.Read("main table tbody tr:nth-child(5) th a, main table tbody tr:nth-child(5) td a");

        await hands.Reach(".toolbar-search input");
        await hands.Write(name);
        await hands.Press("Enter");
        await page.WaitForURLAsync("**/system?sok=*");
        await hands.Follow("main table a", name);
        await hands.See("main h1", name);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(Hands.Desk)]
    [InlineData(Hands.Phone)]
    public async Task A_reader_goes_from_the_map_to_the_decision_rights_of_an_object(int width)
    {
        var page = await Browser.Open(await apps.On(Provider.Sqlite), "lasare-mora", Hands.Before(width));
        var hands = new Hands(page);
        await page.GotoAsync("/att-gora");
        await hands.FollowMenu("Objektkarta");
        await hands.Follow(".box h3 a", "Utbildning");
        await hands.See("main h1", "Utbildning");
        await hands.Follow("nav.contents a", "Beslutsrätter");
        await page.WaitForURLAsync("**/objekt/utbildning#beslutsratter");
        await Assertions.Expect(page.Locator("#beslutsratter")).ToBeInViewportAsync();
        await hands.See("#beslutsratter", "180 000");
        await page.Context.CloseAsync();
    }
}
