using System.Text.Json;
using Xunit;

namespace Objekt.Tests.Mutations;

[Collection(SharedRegister.Name)]
public sealed class SavingAUse(Registers registers)
{
    private const string Shown = "id kommun { code } system { slug } localName users yearlyCost owner ownerForvaltning { slug } since until version";

    [Theory, Databases]
    public async Task It_is_exact_to_the_ore(Provider provider)
    {
        var register = await registers.On(provider);
        var system = await System(register, "Örestyrka");
        var use = await register.Done(Register.OrsaEditor, "saveSystemUse", new { system, kommun = Register.Orsa, localName = "Öret", users = 12, yearlyCost = 180000.01m, since = "2024-03-01" }, Shown);
        Assert.Equal(180000.01m, use.GetProperty("yearlyCost").GetDecimal());
        Assert.Equal((12, "2024-03-01"), (use.GetProperty("users").GetInt32(), use.GetProperty("since").GetString()));

        var id = use.GetProperty("id").GetString();
        var changed = await register.Done(Register.OrsaEditor, "saveSystemUse", new { id, system, kommun = Register.Orsa, users = (int?)null, version = use.GetProperty("version").GetString() }, Shown);
        Assert.Equal(JsonValueKind.Null, changed.GetProperty("users").ValueKind);
        Assert.Equal("Öret", changed.GetProperty("localName").GetString());
        await register.Refuses("STALE", "version", Register.OrsaEditor, "saveSystemUse", new { id, system, kommun = Register.Orsa, users = 3, version = use.GetProperty("version").GetString() });
    }

    [Theory, Databases]
    public async Task An_editor_in_Orsa_cannot_change_Moras_use(Provider provider)
    {
        var register = await registers.On(provider);
        var system = await System(register, "Gränsvakten");
        // The editor works in Orsa but is employed by Mora: seeing is not editing.
        var id = (await register.Done(Register.Admin, "saveSystemUse", new { system, kommun = Register.Alvdalen, users = 5 })).GetProperty("id").GetString();
        var own = (await register.Done(Register.Admin, "saveSystemUse", new { system, kommun = Register.Mora, users = 5 })).GetProperty("id").GetString();

        await register.Refuses("NOT_FOUND", "id", Register.OrsaEditor, "saveSystemUse", new { id, system, kommun = Register.Alvdalen, users = 6 });
        await register.Refuses("NOT_FOUND", "id", Register.OrsaEditor, "saveSystemUse", new { id, system, kommun = Register.Orsa, users = 6 });
        await register.Refuses("NO_MANDATE", null, Register.OrsaEditor, "saveSystemUse", new { id = own, system, kommun = Register.Mora, users = 6 });
        await register.Refuses("NO_MANDATE", null, Register.OrsaEditor, "saveSystemUse", new { system, kommun = Register.Alvdalen });
        await register.Refuses("NO_MANDATE", null, Register.Reader, "saveSystemUse", new { id = own, system, kommun = Register.Mora, users = 6 });
        Assert.All(await register.App.Inside(db => Task.FromResult(db.SystemUses.Where(u => u.ItSystem!.Slug == system).Select(u => u.Users).ToList())), users => Assert.Equal(5, users));
    }

    [Theory, Databases]
    public async Task One_who_leads_the_object_changes_every_kommuns_use_of_its_systems(Provider provider)
    {
        var register = await registers.On(provider);
        var (steered, other) = (await System(register, "Styrt", "ekonomi"), await System(register, "Ostyrt"));
        await register.Done(Register.Leader, "saveSystemUse", new { system = steered, kommun = Register.Alvdalen, users = 7 });
        await register.Refuses("NO_MANDATE", null, Register.Leader, "saveSystemUse", new { system = other, kommun = Register.Orsa, users = 7 });
    }

    [Theory, Databases]
    public async Task A_kommun_uses_a_system_once_at_a_time(Provider provider)
    {
        var register = await registers.On(provider);
        var system = await System(register, "En åt gången");
        var first = (await register.Done(Register.Admin, "saveSystemUse", new { system, kommun = Register.Mora, since = "2020-01-01", until = "2024-12-31" })).GetProperty("id").GetString();
        await register.Refuses("INVALID", "system", Register.Admin, "saveSystemUse", new { system, kommun = Register.Mora, since = "2024-12-31" });
        await register.Done(Register.Admin, "saveSystemUse", new { system, kommun = Register.Mora, since = "2025-01-01" });
        await register.Refuses("INVALID", "system", Register.Admin, "saveSystemUse", new { id = first, system, kommun = Register.Mora, until = (string?)null });
        await register.Refuses("INVALID", "system", Register.Admin, "saveSystemUse", new { system, kommun = Register.Mora });
    }

    [Theory, Databases]
    public async Task Bad_input_names_the_field(Provider provider)
    {
        var register = await registers.On(provider);
        var system = await System(register, "Noga");
        object Use(decimal? yearlyCost = null, int? users = null, string? note = null, string? since = null, string? until = null, string? ownerForvaltning = null) => new { system, kommun = Register.Orsa, yearlyCost, users, note, since, until, ownerForvaltning };
        await register.Refuses("INVALID", "yearlyCost", Register.Admin, "saveSystemUse", Use(yearlyCost: 100.001m));
        await register.Refuses("INVALID", "yearlyCost", Register.Admin, "saveSystemUse", Use(yearlyCost: -1));
        await register.Refuses("INVALID", "yearlyCost", Register.Admin, "saveSystemUse", Use(yearlyCost: 79228162514264337593543950335m));
        await register.Refuses("INVALID", "users", Register.Admin, "saveSystemUse", Use(users: -1));
        await register.Refuses("INVALID", "note", Register.Admin, "saveSystemUse", Use(note: "Kontakt: 19121212+1212"));
        await register.Refuses("INVALID", "until", Register.Admin, "saveSystemUse", Use(since: "2026-01-02", until: "2026-01-01"));
        await register.Refuses("NOT_FOUND", "ownerForvaltning", Register.Admin, "saveSystemUse", Use(ownerForvaltning: "ingen"));
        await register.Refuses("NOT_FOUND", "system", Register.Admin, "saveSystemUse", new { system = "inget", kommun = Register.Orsa });
        await register.Refuses("NOT_FOUND", "kommun", Register.Admin, "saveSystemUse", new { system, kommun = "0180" });
        await register.Refuses("NOT_FOUND", "id", Register.Admin, "saveSystemUse", new { id = Guid.NewGuid(), system, kommun = Register.Orsa });

        await register.Done(Register.Admin, "saveNamnd", new { name = "Teknik", kommun = Register.Mora });
        await register.Done(Register.Admin, "saveForvaltning", new { name = "Teknisk förvaltning", namnd = "teknik-mora" });
        await register.Refuses("INVALID", "ownerForvaltning", Register.Admin, "saveSystemUse", Use(ownerForvaltning: "teknisk-forvaltning-mora"));
    }

    [Theory, Databases]
    public async Task Each_side_has_one_assessment_at_a_time(Provider provider)
    {
        var register = await registers.On(provider);
        var system = await System(register, "Bedömt");
        var use = (await register.Done(Register.Admin, "saveSystemUse", new { system, kommun = Register.Orsa })).GetProperty("id").GetString();
        await register.Done(Register.Admin, "saveAssessment", new { use, side = "BUSINESS", verdict = "KEEP", from = "2026-01-01" });
        await register.Done(Register.OrsaEditor, "saveAssessment", new { use, side = "BUSINESS", verdict = "PHASE_OUT", reason = "För dyrt" });
        await register.Done(Register.OrsaEditor, "saveAssessment", new { use, side = "IT", verdict = "DEVELOP" });
        var now = await register.App.Graph(Register.OrsaEditor, $$"""{ itSystem(slug: "{{system}}") { uses { assessments { side verdict reason person { slug } } } } }""");
        var assessments = now.GetProperty("itSystem").GetProperty("uses")[0].GetProperty("assessments");
        Assert.Equal([("BUSINESS", "PHASE_OUT"), ("IT", "DEVELOP")], assessments.EnumerateArray().Select(a => (a.GetProperty("side").GetString()!, a.GetProperty("verdict").GetString()!)));
        Assert.Equal(Register.OrsaEditor, assessments[0].GetProperty("person").GetProperty("slug").GetString());

        await register.Refuses("INVALID", "from", Register.Admin, "saveAssessment", new { use, side = "IT", verdict = "KEEP", from = "2026-02-01" });
        await register.Refuses("NOT_FOUND", "use", Register.OrsaEditor, "saveAssessment", new { use = Guid.NewGuid(), side = "IT", verdict = "KEEP" });
        await register.Refuses("NO_MANDATE", null, Register.Reader, "saveAssessment", new { use, side = "IT", verdict = "KEEP" });
    }

    private static async Task<string> System(Register register, string name, string? responsibleObject = null) =>
        (await register.Done(Register.Admin, "saveItSystem", new { name, common = true, responsibleObject }, "slug")).GetProperty("slug").GetString()!;
}
