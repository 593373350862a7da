using Xunit;

namespace Objekt.Tests.Mutations;

[Collection(SharedRegister.Name)]
public sealed class SavingNamnderAndForvaltningar(Registers registers)
{
    [Theory, Databases]
    public async Task A_namnd_gets_the_forum_that_it_votes_in(Provider provider)
    {
        var register = await registers.On(provider);
        var namnd = await register.Done(Register.Admin, "saveNamnd", new { name = "Socialnämnden", kommun = Register.Orsa, body = "NAMND" }, "id slug name kommun { code } forum { slug legalKind body kommun { code } }");
        Assert.Equal("socialnamnden-orsa", namnd.GetProperty("slug").GetString());
        Assert.Equal("LEGAL_BODY", namnd.GetProperty("forum").GetProperty("legalKind").GetString());
        Assert.Equal(Register.Orsa, namnd.GetProperty("forum").GetProperty("kommun").GetProperty("code").GetString());

        var renamed = await register.Done(Register.Admin, "saveNamnd", new { id = namnd.GetProperty("id").GetString(), name = "Omsorgsnämnden", kommun = Register.Orsa }, "slug name forum { name }");
        Assert.Equal("socialnamnden-orsa", renamed.GetProperty("slug").GetString());
        Assert.Equal("Omsorgsnämnden", renamed.GetProperty("forum").GetProperty("name").GetString());
    }

    [Theory, Databases]
    public async Task A_forvaltning_stands_under_its_namnd_in_the_same_kommun(Provider provider)
    {
        var register = await registers.On(provider);
        await register.Done(Register.Admin, "saveNamnd", new { name = "Barnnämnden", kommun = Register.Mora });
        await register.Done(Register.Admin, "saveNamnd", new { name = "Barnnämnden", kommun = Register.Alvdalen });
        var unit = await register.Done(Register.Admin, "saveForvaltning", new { name = "Barn och skola", namnd = "barnnamnden-mora" }, "id slug kommun { code } namnd { slug } version");
        Assert.Equal(("barn-och-skola-mora", Register.Mora), (unit.GetProperty("slug").GetString(), unit.GetProperty("kommun").GetProperty("code").GetString()));

        var id = unit.GetProperty("id").GetString();
        await register.Refuses("INVALID", "namnd", Register.Admin, "saveForvaltning", new { id, name = "Barn och skola", namnd = "barnnamnden-alvdalen" });
        await register.Refuses("NOT_FOUND", "namnd", Register.Admin, "saveForvaltning", new { name = "Barn", namnd = "ingen" });
        await register.Refuses("INVALID", "namnd", Register.Admin, "saveForvaltning", new { name = "Barn", namnd = "" });
        await register.Done(Register.Admin, "saveForvaltning", new { id, name = "Barn, skola", namnd = "barnnamnden-mora", version = unit.GetProperty("version").GetString() });
        await register.Refuses("STALE", "version", Register.Admin, "saveForvaltning", new { id, name = "Skola", namnd = "barnnamnden-mora", version = unit.GetProperty("version").GetString() });
        await register.Refuses("NO_MANDATE", null, Register.OrsaEditor, "saveForvaltning", new { name = "Barn", namnd = "barnnamnden-mora" });
    }

    [Theory, Databases]
    public async Task Bad_input_names_the_field(Provider provider)
    {
        var register = await registers.On(provider);
        await register.Refuses("INVALID", "name", Register.Admin, "saveNamnd", new { name = " ", kommun = Register.Mora });
        await register.Refuses("NOT_FOUND", "kommun", Register.Admin, "saveNamnd", new { name = "Nämnden", kommun = "0180" });
        await register.Refuses("INVALID", "body", Register.Admin, "saveNamnd", new { name = "Nämnden", kommun = Register.Mora, body = "COUNCIL" });
        await register.Refuses("INVALID", "to", Register.Admin, "saveNamnd", new { name = "Nämnden", kommun = Register.Mora, from = "2026-05-02", to = "2026-05-01" });
        await register.Refuses("NO_MANDATE", null, Register.Reader, "saveNamnd", new { name = "Nämnden", kommun = Register.Mora });
    }
}
