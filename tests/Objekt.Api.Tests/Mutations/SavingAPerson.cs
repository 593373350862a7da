using Xunit;

namespace Objekt.Tests.Mutations;

[Collection(SharedRegister.Name)]
public sealed class SavingAPerson(Registers registers)
{
    [Theory, Databases]
    public async Task The_short_name_is_made_of_the_name_and_is_nobody_elses(Provider provider)
    {
        var register = await registers.On(provider);
        var first = await register.Done(Register.Admin, "savePerson", new { name = "  Åke   Öström-Ärlig ", email = "ake@mora.example", homeKommun = Register.Mora }, "slug name email homeKommun { code } active");
        var second = await register.Done(Register.Admin, "savePerson", new { name = "Åke Öström-Ärlig" }, "slug");

        Assert.Equal("ake-ostrom-arlig", first.GetProperty("slug").GetString());
        Assert.Equal("Åke Öström-Ärlig", first.GetProperty("name").GetString());
        Assert.Equal(Register.Mora, first.GetProperty("homeKommun").GetProperty("code").GetString());
        Assert.True(first.GetProperty("active").GetBoolean());
        Assert.Equal("ake-ostrom-arlig-2", second.GetProperty("slug").GetString());
    }

    [Theory, Databases]
    public async Task Bad_input_names_the_field(Provider provider)
    {
        var register = await registers.On(provider);
        await register.Refuses("INVALID", "name", Register.Admin, "savePerson", new { name = "" });
        await register.Refuses("INVALID", "name", Register.Admin, "savePerson", new { name = new string('x', 201) });
        await register.Refuses("INVALID", "name", Register.Admin, "savePerson", new { name = "Eva 19850101-1234" });
        await register.Refuses("INVALID", "email", Register.Admin, "savePerson", new { name = "Eva", email = "eva" });
        await register.Refuses("NOT_FOUND", "homeKommun", Register.Admin, "savePerson", new { name = "Eva", homeKommun = "1280" });
        await register.Refuses("NOT_FOUND", "homeKommun", Register.Admin, "savePerson", new { name = "Eva", homeKommun = "\u0000" });
        await register.Refuses("INVALID", "slug", Register.Admin, "savePerson", new { name = "Eva", slug = "Eva!" });
        await register.Refuses("INVALID", "slug", Register.Admin, "savePerson", new { name = "Eva", slug = Register.Reader });
        await register.Refuses("INVALID", "tenantId", Register.Admin, "savePerson", new { name = "Eva", objectId = Guid.Empty });
        await register.Refuses("NOT_FOUND", "id", Register.Admin, "savePerson", new { name = "Eva", id = Guid.NewGuid() });
    }

    [Theory, Databases]
    public async Task One_account_signs_in_as_one_person(Provider provider)
    {
        var register = await registers.On(provider);
        var (tenantId, objectId) = (Guid.NewGuid().ToString(), Guid.NewGuid().ToString());
        await register.Done(Register.Admin, "savePerson", new { name = "Konto Ett", tenantId, objectId });
        await register.Refuses("INVALID", "objectId", Register.Admin, "savePerson", new { name = "Konto Två", tenantId, objectId });
    }

    [Theory, Databases]
    public async Task One_who_leaves_gives_up_the_seats_first(Provider provider)
    {
        var register = await registers.On(provider);
        var slug = await register.Person("Siv Slutar", Register.Orsa, "KOMMUN_READER", kommun: Register.Orsa);
        var (code, message, path) = await register.Refused(Register.Admin, "savePerson", new { id = slug, name = "Siv Slutar", active = false });
        Assert.Equal(("INVALID", "active"), (code, path));
        Assert.Contains("lasare-orsa", message, StringComparison.Ordinal);

        await register.Done(Register.Admin, "assignSeat", new { seat = "lasare-orsa", person = (string?)null });
        var person = await register.Done(Register.Admin, "savePerson", new { id = slug, name = "Siv Slutar", active = false }, "active");
        Assert.False(person.GetProperty("active").GetBoolean());
        await register.Refuses("INVALID", "person", Register.Admin, "assignSeat", new { seat = "lasare-orsa", person = slug });
    }

    [Theory, Databases]
    public async Task The_version_and_the_mandate_are_asked_for(Provider provider)
    {
        var register = await registers.On(provider);
        var person = await register.Done(Register.Admin, "savePerson", new { name = "Version Versson" }, "id version");
        var (id, version) = (person.GetProperty("id").GetString(), person.GetProperty("version").GetString());
        await register.Done(Register.Admin, "savePerson", new { id, name = "Version Andersson", version });
        await register.Refuses("STALE", "version", Register.Admin, "savePerson", new { id, name = "Version Svensson", version });
        await register.Refuses("NO_MANDATE", null, Register.Reader, "savePerson", new { name = "Läsarens" });
        await register.Refuses("NO_MANDATE", null, Register.Strategist, "savePerson", new { name = "Strategens" });
    }
}
