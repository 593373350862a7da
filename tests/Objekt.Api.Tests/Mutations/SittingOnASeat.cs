using System.Text.Json;
using Xunit;

namespace Objekt.Tests.Mutations;

[Collection(SharedRegister.Name)]
public sealed class SittingOnASeat(Registers registers)
{
    private const string Shown = "slug vacant holder { slug } deputy { slug } holdings { person { slug } from to } deputies { person { slug } from to periods { from to } }";

    [Theory, Databases]
    public async Task One_holder_follows_another_and_history_stays(Provider provider)
    {
        var register = await registers.On(provider);
        var (seat, anna, bo) = await Empty(register);
        await register.Done(Register.Admin, "assignSeat", new { seat, person = anna, from = "2026-01-01" });
        var after = await register.Done(Register.Admin, "assignSeat", new { seat, person = bo }, Shown);

        Assert.Equal(bo, after.GetProperty("holder").GetProperty("slug").GetString());
        Assert.Equal([(anna, "2026-01-01", Register.Day(-1)), (bo, Register.Day(0), null)], Rows(after, "holdings"));

        var vacant = await register.Done(Register.Admin, "assignSeat", new { seat, person = (string?)null, from = Register.Day(20) }, Shown);
        Assert.False(vacant.GetProperty("vacant").GetBoolean());
        Assert.Equal((bo, Register.Day(0), Register.Day(19)), Rows(vacant, "holdings")[1]);
    }

    [Theory, Databases]
    public async Task The_same_day_can_be_put_right(Provider provider)
    {
        var register = await registers.On(provider);
        var (seat, anna, bo) = await Empty(register);
        await register.Done(Register.Admin, "assignSeat", new { seat, person = anna });
        var right = await register.Done(Register.Admin, "assignSeat", new { seat, person = bo }, Shown);
        Assert.Equal([(bo, Register.Day(0), null)], Rows(right, "holdings"));

        var ends = await register.Done(Register.Admin, "assignSeat", new { seat, person = bo, to = Register.Day(90) }, Shown);
        Assert.Equal([(bo, Register.Day(0), Register.Day(90))], Rows(ends, "holdings"));
    }

    [Theory, Databases]
    public async Task Somebody_who_comes_later_is_not_pushed_aside(Provider provider)
    {
        var register = await registers.On(provider);
        var (seat, anna, bo) = await Empty(register);
        await register.Done(Register.Admin, "assignSeat", new { seat, person = anna, from = Register.Day(30) });
        await register.Refuses("INVALID", "to", Register.Admin, "assignSeat", new { seat, person = bo });
        var both = await register.Done(Register.Admin, "assignSeat", new { seat, person = bo, to = Register.Day(29) }, Shown);
        Assert.Equal([(bo, Register.Day(0), Register.Day(29)), (anna, Register.Day(30), null)], Rows(both, "holdings"));
        await register.Refuses("INVALID", "person", Register.Admin, "assignSeat", new { seat, person = (string?)null, from = Register.Day(-3) });
    }

    [Theory, Databases]
    public async Task Nobody_stands_in_for_themselves(Provider provider)
    {
        var register = await registers.On(provider);
        var (seat, anna, bo) = await Empty(register);
        await register.Done(Register.Admin, "assignSeat", new { seat, person = anna });
        await register.Refuses("INVALID", "person", Register.Admin, "setDeputy", new { seat, person = anna });
        await register.Done(Register.Admin, "setDeputy", new { seat, person = bo });
        await register.Refuses("INVALID", "person", Register.Admin, "assignSeat", new { seat, person = bo, from = Register.Day(5) });
        await register.Done(Register.Admin, "setDeputy", new { seat, person = (string?)null, from = Register.Day(5) });
        await register.Done(Register.Admin, "assignSeat", new { seat, person = bo, from = Register.Day(5) });
    }

    [Theory, Databases]
    public async Task A_deputy_acts_in_stated_periods_and_outlives_the_holder(Provider provider)
    {
        var register = await registers.On(provider);
        var (seat, anna, bo) = await Empty(register);
        await register.Done(Register.Admin, "assignSeat", new { seat, person = anna });
        var first = await register.Done(Register.Admin, "setDeputy", new { seat, person = bo, from = "2026-01-01", periods = new[] { new { from = "2026-07-01", to = "2026-07-31" }, new { from = Register.Day(10), to = Register.Day(20) } } }, Shown);
        Assert.Equal(2, first.GetProperty("deputies")[0].GetProperty("periods").GetArrayLength());

        // July has been and stays; what was to come is exchanged.
        var second = await register.Done(Register.Admin, "setDeputy", new { seat, person = bo, periods = new[] { new { from = Register.Day(40), to = Register.Day(50) } } }, Shown);
        Assert.Equal(["2026-07-01", Register.Day(40)], second.GetProperty("deputies")[0].GetProperty("periods").EnumerateArray().Select(p => p.GetProperty("from").GetString()));

        var vacant = await register.Done(Register.Admin, "assignSeat", new { seat, person = (string?)null }, Shown);
        Assert.Equal((true, bo), (vacant.GetProperty("vacant").GetBoolean(), vacant.GetProperty("deputy").GetProperty("slug").GetString()));
    }

    [Theory, Databases]
    public async Task Bad_input_names_the_field(Provider provider)
    {
        var register = await registers.On(provider);
        var (seat, anna, _) = await Empty(register);
        await register.Refuses("NOT_FOUND", "seat", Register.Admin, "assignSeat", new { seat = "ingen", person = anna });
        await register.Refuses("NOT_FOUND", "person", Register.Admin, "assignSeat", new { seat, person = "ingen" });
        await register.Refuses("INVALID", "person", Register.Admin, "assignSeat", new { seat });
        await register.Refuses("INVALID", "from", Register.Admin, "assignSeat", new { seat, person = anna, from = "2019-01-01" });
        await register.Refuses("INVALID", "to", Register.Admin, "assignSeat", new { seat, person = anna, to = Register.Day(-1) });
        await register.Refuses("INVALID", "to", Register.Admin, "assignSeat", new { seat, to = Register.Day(4) });
        await register.Refuses("INVALID", "periods[0].to", Register.Admin, "setDeputy", new { seat, person = anna, periods = new[] { new { from = Register.Day(2), to = Register.Day(1) } } });
        await register.Refuses("INVALID", "periods[0].from", Register.Admin, "setDeputy", new { seat, person = anna, periods = new[] { new { from = Register.Day(-2), to = Register.Day(1) } } });
        await register.Refuses("INVALID", "periods[1].from", Register.Admin, "setDeputy", new { seat, person = anna, periods = new[] { new { from = Register.Day(2), to = Register.Day(9) }, new { from = Register.Day(9), to = Register.Day(12) } } });
        await register.Refuses("NO_MANDATE", null, Register.Leader, "assignSeat", new { seat = "objektledare-ekonomi", person = Register.Leader });
        await register.Refuses("NO_MANDATE", null, Register.Reader, "setDeputy", new { seat, person = anna });
    }

    [Theory, Databases]
    public async Task The_last_administrator_stays(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider, demo: false);
        var register = new Register(app);
        await register.Refuses("INVALID", "person", Register.Admin, "assignSeat", new { seat = Register.Admin, person = (string?)null });
        await register.Refuses("INVALID", "to", Register.Admin, "saveSeat", new { id = Register.Admin, role = "UNION_ADMIN", to = Register.Day(30) });
        await register.Refuses("INVALID", "active", Register.Admin, "savePerson", new { id = Register.Admin, name = "Första administratören", active = false });

        var second = await register.Person("Andra Administratören", null, "UNION_ADMIN");
        await register.Done(second, "assignSeat", new { seat = Register.Admin, person = (string?)null });
        await register.Refuses("NO_MANDATE", null, Register.Admin, "saveSupplier", new { name = "För sent" });
    }

    /// <summary>A seat that nobody has sat on, and two people.</summary>
    private static async Task<(string Seat, string Anna, string Bo)> Empty(Register register)
    {
        var seat = (await register.Done(Register.Admin, "saveSeat", new { role = "INFORMATION_SECURITY", from = "2026-01-01" }, "slug")).GetProperty("slug").GetString()!;
        return (seat, await register.Person("Anna Stol", Register.Mora, null), await register.Person("Bo Stol", Register.Orsa, null));
    }

    private static List<(string?, string?, string?)> Rows(JsonElement seat, string list) =>
        [.. seat.GetProperty(list).EnumerateArray().Select(r => (r.GetProperty("person").GetProperty("slug").GetString(), r.GetProperty("from").GetString(), r.GetProperty("to").GetString()))];
}
