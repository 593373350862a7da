using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Objekt.Tests.Screens;
using Xunit;

namespace Objekt.Tests.Journeys;

/// <summary>Those who keep the register, with the keyboard alone.</summary>
public sealed class ChangingTheRegisterByKeyboard(Apps apps) : IClassFixture<Apps>
{
    [Fact]
    public async Task A_list_with_a_faulty_row_is_read_in_without_that_row()
    {
        var app = await apps.On(Provider.Sqlite);
        var page = await Browser.Open(app, "systemadministrator");
        var hands = new Hands(page);
        await page.GotoAsync("/import");
        await hands.Choose("select", "Kommun för rader", "Mora");
        await hands.Reach("#import-file");
        // The window that Enter opens is the operating system's own; a headless browser does not always show one.
        await page.SetInputFilesAsync("#import-file", new FilePayload { Name = "system.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(Routes.ListThatAsks) });
        await hands.Follow("button[type=submit]", "Ladda upp och titta");

        await page.WaitForURLAsync("**/kolumner");
        await hands.Follow("main button", "Kontrollera");
        await page.WaitForURLAsync("**/kontrollera");
        await hands.See("#fragor", "1.234");
        Assert.Contains("Rad 3", await hands.Read("#fragor"), StringComparison.Ordinal);

        await hands.Follow("main button", "Spara svaren och gå vidare");
        await page.WaitForURLAsync("**/forhandsvisa");
        await hands.Follow("main button", "Läs in 1 rad");
        await page.WaitForURLAsync("**/klart");
        await hands.See("main", "1 nya");

        Assert.Equal(["Tallbit provsystem"], await app.Inside(db => db.ItSystems.Where(s => s.Name.EndsWith("provsystem")).Select(s => s.Name).ToListAsync(TestContext.Current.CancellationToken)));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_administrator_gives_a_supplier_another_name()
    {
        var app = await apps.On(Provider.Sqlite);
        var name = await app.Inside(db => db.Suppliers.OrderBy(s => s.Name).Select(s => s.Name).FirstAsync(TestContext.Current.CancellationToken));
        var page = await Browser.Open(app, "systemadministrator");
        var hands = new Hands(page);
        await page.GotoAsync("/administration");
        await hands.Follow("main a", "Leverantörer");
        await hands.Follow("main table a", $"Ändra: {name}");
        await hands.Reach("main form input", "Namn");
        await hands.WriteOver("Aprilväder Provbolag");
        await hands.Press("Enter");

        await hands.See("main table", "Aprilväder Provbolag");
        Assert.False(await app.Inside(db => db.Suppliers.AnyAsync(s => s.Name == name, TestContext.Current.CancellationToken)));
        await page.Context.CloseAsync();
    }
}
