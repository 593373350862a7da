using Xunit;

namespace Objekt.Tests.Mutations;

[Collection(SharedRegister.Name)]
public sealed class SavingASeat(Registers registers)
{
    [Theory, Databases]
    public async Task It_stands_where_its_role_belongs(Provider provider)
    {
        var register = await registers.On(provider);
        var seat = await register.Done(Register.Admin, "saveSeat", new { role = "KOMMUN_MANAGER", kommun = Register.Alvdalen }, "id slug scope level side kommun { code } role { key name } from version");
        Assert.Equal(("kommunchef-alvdalen", "KOMMUN"), (seat.GetProperty("slug").GetString(), seat.GetProperty("scope").GetString()));

        await register.Refuses("INVALID", "object", Register.Admin, "saveSeat", new { role = "SPECIALIST" });
        await register.Refuses("INVALID", "kommun", Register.Admin, "saveSeat", new { role = "OBJECT_REPRESENTATIVE", @object = "ekonomi" });
        await register.Refuses("INVALID", "kommun", Register.Admin, "saveSeat", new { role = "IT_MANAGER", kommun = Register.Mora });
        await register.Refuses("INVALID", "object", Register.Admin, "saveSeat", new { role = "IT_MANAGER", @object = "ekonomi" });
        await register.Refuses("INVALID", "forum", Register.Admin, "saveSeat", new { role = "FORUM_CHAIR" });
        await register.Refuses("NOT_FOUND", "role", Register.Admin, "saveSeat", new { role = "KING" });
        await register.Refuses("NOT_FOUND", "object", Register.Admin, "saveSeat", new { role = "SPECIALIST", @object = "inget" });
        await register.Refuses("INVALID", "from", Register.Admin, "saveSeat", new { role = "SPECIALIST", @object = "ekonomi", from = "2023-12-31" });
    }

    [Theory, Databases]
    public async Task Where_a_rule_names_the_role_there_is_only_one(Provider provider)
    {
        var register = await registers.On(provider);
        await register.Refuses("INVALID", "role", Register.Admin, "saveSeat", new { role = "OBJECT_OWNER", @object = "ekonomi" });
        var second = await register.Done(Register.Admin, "saveSeat", new { role = "SPECIALIST", @object = "ekonomi" }, "slug");
        Assert.Equal("specialist-ekonomi-2", second.GetProperty("slug").GetString());
    }

    [Theory, Databases]
    public async Task It_never_changes_kind_or_place(Provider provider)
    {
        var register = await registers.On(provider);
        await register.Refuses("INVALID", "role", Register.Admin, "saveSeat", new { id = "objektagare-ekonomi", role = "OBJECT_OWNER_IT", @object = "ekonomi" });
        await register.Refuses("INVALID", "role", Register.Admin, "saveSeat", new { id = "objektrepresentant-ekonomi-orsa", role = "OBJECT_REPRESENTATIVE", @object = "ekonomi", kommun = Register.Mora });
    }

    [Theory, Databases]
    public async Task A_seat_that_ends_leaves_nobody_on_it(Provider provider)
    {
        var register = await registers.On(provider);
        var seat = (await register.Done(Register.Admin, "saveSeat", new { role = "INFORMATION_OWNER", kommun = Register.Orsa }, "slug")).GetProperty("slug").GetString();
        await register.Done(Register.Admin, "assignSeat", new { seat, person = Register.Leader });
        var ended = await register.Done(Register.Admin, "saveSeat", new { id = seat, role = "INFORMATION_OWNER", kommun = Register.Orsa, to = Register.Day(10) }, "to holdings { person { slug } to }");
        Assert.Equal(Register.Day(10), ended.GetProperty("holdings")[0].GetProperty("to").GetString());
    }

    [Theory, Databases]
    public async Task The_version_and_the_mandate_are_asked_for(Provider provider)
    {
        var register = await registers.On(provider);
        var seat = await register.Done(Register.Admin, "saveSeat", new { role = "CONTROLLER" }, "id version");
        var (id, version) = (seat.GetProperty("id").GetString(), seat.GetProperty("version").GetString());
        await register.Done(Register.Admin, "assignSeat", new { seat = id, person = Register.Leader, version });
        await register.Refuses("STALE", "version", Register.Admin, "saveSeat", new { id, role = "CONTROLLER", to = Register.Day(5), version });
        await register.Refuses("STALE", "version", Register.Admin, "setDeputy", new { seat = id, person = Register.Strategist, version });
        await register.Done(Register.Admin, "assignSeat", new { seat = id, person = (string?)null });
        await register.Refuses("NO_MANDATE", null, Register.Reader, "saveSeat", new { role = "AUDITOR" });
    }
}
