using Xunit;

namespace Objekt.Tests.Mutations;

[Collection(SharedRegister.Name)]
public sealed class SavingAKommun(Registers registers)
{
    [Theory, Databases]
    public async Task It_is_read_back_with_its_official_name_and_a_mark_of_its_own(Provider provider)
    {
        var register = await registers.On(provider);
        var kommun = await register.Done(Register.Admin, "saveKommun", new { code = "2031", inhabitants = 10900, inhabitantsSource = "SCB 2025" }, "id code name mark inhabitants from");

        Assert.Equal("Kommun:2031", kommun.GetProperty("id").GetString());
        Assert.Equal("Rättvik", kommun.GetProperty("name").GetString());
        Assert.Equal("RÄ", kommun.GetProperty("mark").GetString());
        Assert.Equal(10900, kommun.GetProperty("inhabitants").GetInt32());
        Assert.Equal(Register.Day(0), kommun.GetProperty("from").GetString());
    }

    [Theory, Databases]
    public async Task What_is_left_out_stays_and_what_is_sent_as_null_is_cleared(Provider provider)
    {
        var register = await registers.On(provider);
        await register.Done(Register.Admin, "saveKommun", new { code = "2023", inhabitants = 10000, inhabitantsSource = "SCB" });
        var kommun = await register.Done(Register.Admin, "saveKommun", new { code = "2023", inhabitants = (int?)null }, "name inhabitants inhabitantsSource");

        Assert.Equal("Malung-Sälen", kommun.GetProperty("name").GetString());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, kommun.GetProperty("inhabitants").ValueKind);
        Assert.Equal("SCB", kommun.GetProperty("inhabitantsSource").GetString());
    }

    [Theory, Databases]
    public async Task A_reader_is_told_who_may(Provider provider)
    {
        var register = await registers.On(provider);
        var (code, message, _) = await register.Refused(Register.Reader, "saveKommun", new { code = "2021" });
        Assert.Equal("NO_MANDATE", code);
        Assert.Contains("administratör", message, StringComparison.Ordinal);
    }

    [Theory, Databases]
    public async Task Bad_input_names_the_field(Provider provider)
    {
        var register = await registers.On(provider);
        await register.Refuses("INVALID", "code", Register.Admin, "saveKommun", new { code = "9999" });
        await register.Refuses("INVALID", "code", Register.Admin, "saveKommun", new { code = "20\u000062" });
        await register.Refuses("INVALID", "name", Register.Admin, "saveKommun", new { code = "2080", name = "Mora" });
        await register.Refuses("INVALID", "mark", Register.Admin, "saveKommun", new { code = "2080", mark = "X" });
        await register.Refuses("INVALID", "mark", Register.Admin, "saveKommun", new { code = "2080", mark = "mo" });
        await register.Refuses("INVALID", "inhabitants", Register.Admin, "saveKommun", new { code = "2080", inhabitants = -1 });
        await register.Refuses("INVALID", "to", Register.Admin, "saveKommun", new { code = "2080", from = "2026-02-01", to = "2026-01-31" });
        await register.Refuses("INVALID", "from", Register.Admin, "saveKommun", new { code = "2080", from = "0001-01-01" });
        await register.Refuses("INVALID", "inhabitantsSource", Register.Admin, "saveKommun", new { code = "2080", inhabitantsSource = "Räknat av 850101-1236" });
    }

    [Theory, Databases]
    public async Task A_kommun_that_takes_part_in_an_object_does_not_leave_unnoticed(Provider provider)
    {
        var register = await registers.On(provider);
        var (code, message, path) = await register.Refused(Register.Admin, "saveKommun", new { code = Register.Orsa, to = Register.Day(30) });
        Assert.Equal(("INVALID", "to"), (code, path));
        Assert.Contains("Ekonomi", message, StringComparison.Ordinal);
    }

    [Theory, Databases]
    public async Task A_version_that_somebody_else_has_replaced_is_stale(Provider provider)
    {
        var register = await registers.On(provider);
        var seen = (await register.Done(Register.Admin, "saveKommun", new { code = "2029" }, "version")).GetProperty("version").GetString();
        await register.Done(Register.Admin, "saveKommun", new { code = "2029", inhabitants = 15000, version = seen });
        await register.Refuses("STALE", "version", Register.Admin, "saveKommun", new { code = "2029", inhabitants = 16000, version = seen });
    }
}
