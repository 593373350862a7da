using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Objekt.Tests.Screens;
using Xunit;

namespace Objekt.Tests.Journeys;

/// <summary>Those who keep the register, with the keyboard alone, on a screen and on a phone; each in a register of their own.</summary>
public sealed class ChangingTheRegisterByKeyboard
{
    [Theory]
    [InlineData(Hands.Desk)]
    [InlineData(Hands.Phone)]
    public async Task A_list_with_a_faulty_row_is_read_in_without_that_row(int width)
    {
        await using var app = await ObjektApp.Start(Provider.Sqlite);
        var page = await Browser.Open(app, "systemadministrator", Hands.Before(width));
        var hands = new Hands(page);
        await page.GotoAsync("/import");
        await hands.Choose("select", "Kommun för rader", "Mora");
        await Upload(page, hands, Routes.ListThatAsks);

        await hands.Follow("main button", "Kontrollera");
        await page.WaitForURLAsync("**/kontrollera");
        await hands.See("#fragor", "1.234");
        Assert.Contains("Rad 3", await hands.Read("#fragor"), StringComparison.Ordinal);

        await hands.Follow("main button", "Spara svaren och gå vidare");
        await page.WaitForURLAsync("**/forhandsvisa");
        await hands.Follow("main button", "Läs in 1 rad");
        await page.WaitForURLAsync("**/klart");
        await hands.See("main", "1 ny");

        Assert.Equal(["Tallbit provsystem"], await app.Inside(db => db.ItSystems.Where(s => s.Name.EndsWith("provsystem")).Select(s => s.Name).ToListAsync(TestContext.Current.CancellationToken)));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(Hands.Desk)]
    [InlineData(Hands.Phone)]
    public async Task A_list_is_paired_looked_at_and_read_in_and_once_more_changes_nothing(int width)
    {
        const string List = "Program i bruk;Årskostnad\nTallbit provsystem;1 234,50\nKorsnäbb provsystem;2 500\n";
        await using var app = await ObjektApp.Start(Provider.Sqlite);
        var page = await Browser.Open(app, "systemadministrator", Hands.Before(width));
        var hands = new Hands(page);
        await page.GotoAsync("/import");
        await hands.Choose("select", "Kommun för rader", "Orsa");
        await Upload(page, hands, List);
        await hands.Choose("main select", "Program i bruk", "Systemnamn");
        await hands.Follow("main button", "Kontrollera");
        await page.WaitForURLAsync("**/kontrollera");
        await hands.See("main", "Inga frågor");
        await hands.Follow("main button", "gå vidare");
        await page.WaitForURLAsync("**/forhandsvisa");
        await hands.See("main", "Korsnäbb provsystem");
        await hands.Follow("main button", "Läs in 2 rader");
        await page.WaitForURLAsync("**/klart");
        await hands.See("main", "2 nya, 0 ändras");

        await hands.Follow("main a", "Läs in en fil till");
        await hands.Choose("select", "Kommun för rader", "Orsa");
        await Upload(page, hands, List);
        await hands.See("main", "parade som förra gången");
        await hands.Follow("main button", "Kontrollera");
        await page.WaitForURLAsync("**/kontrollera");
        await hands.Follow("main button", "gå vidare");
        await page.WaitForURLAsync("**/forhandsvisa");
        await hands.See("main", "0 nya, 0 ändras, 2 oförändrade");
        await hands.Follow("main button", "Avsluta utan ändring");
        await page.WaitForURLAsync("**/klart");

        Assert.Equal(2, await app.Inside(db => db.ItSystems.CountAsync(s => s.Name.EndsWith("provsystem"), TestContext.Current.CancellationToken)));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(Hands.Desk)]
    [InlineData(Hands.Phone)]
    public async Task The_administrator_gives_a_supplier_another_name(int width)
    {
        await using var app = await ObjektApp.Start(Provider.Sqlite);
        var name = await app.Inside(db => db.Suppliers.OrderBy(s => s.Name).Select(s => s.Name).FirstAsync(TestContext.Current.CancellationToken));
        var page = await Browser.Open(app, "systemadministrator", Hands.Before(width));
        var hands = new Hands(page);
        await page.GotoAsync("/administration");
        await hands.Follow("main a", "Leverantörer");
        await hands.Follow("main a", $"Ändra: {name}");
        await hands.Reach("main form input", "Namn");
        await hands.WriteOver("Aprilväder Provbolag");
        await hands.Press("Enter");

        await hands.See("main", "Aprilväder Provbolag");
        Assert.False(await app.Inside(db => db.Suppliers.AnyAsync(s => s.Name == name, TestContext.Current.CancellationToken)));
        await page.Context.CloseAsync();
    }

    /// <summary>The window that Enter opens is the operating system's own; a headless browser does not always show one.</summary>
    private static async Task Upload(IPage page, Hands hands, string list)
    {
        await hands.Reach("#import-file");
        await page.SetInputFilesAsync("#import-file", new FilePayload { Name = "system.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(list) });
        await hands.Follow("button[type=submit]", "Ladda upp och titta");
        await page.WaitForURLAsync("**/kolumner");
    }
}
