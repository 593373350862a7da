using System.Text.Json;
using Xunit;

namespace Objekt.Tests.Mutations;

[Collection(SharedRegister.Name)]
public sealed class SavingAnObject(Registers registers)
{
    private const string Shown = "id slug version family { slug } kommuner { code } participations { kommun { code } mode from to } seats { slug role { key } kommun { code } vacant from }";

    [Theory, Databases]
    public async Task It_begins_with_its_family_its_kommuner_and_the_standard_seats(Provider provider)
    {
        var register = await registers.On(provider);
        var made = await register.Done(Register.Admin, "saveMaintenanceObject", new { name = "Lön", family = "stod", createSeats = true, participations = new[] { Part(Register.Mora, "FULL", 0), Part(Register.Orsa, "PARTIAL", 0), Part(Register.Alvdalen, "PLANNED", 0) } }, Shown);

        Assert.Equal(("lon", "stod"), (made.GetProperty("slug").GetString(), made.GetProperty("family").GetProperty("slug").GetString()));
        Assert.Equal([Register.Mora, Register.Orsa], made.GetProperty("kommuner").EnumerateArray().Select(k => k.GetProperty("code").GetString()));
        var seats = made.GetProperty("seats").EnumerateArray().ToList();
        Assert.Equal(["it-specialist-lon", "objektagare-it-lon", "objektagare-lon", "objektledare-it-lon", "objektledare-lon", "objektrepresentant-lon-mora", "objektrepresentant-lon-orsa", "specialist-lon"], seats.Select(s => s.GetProperty("slug").GetString()).Order(StringComparer.Ordinal));
        Assert.All(seats, s => Assert.True(s.GetProperty("vacant").GetBoolean()));

        var again = await register.Done(Register.Admin, "saveMaintenanceObject", new { id = "lon", name = "Lön", family = "stod", createSeats = true }, Shown);
        Assert.Equal(8, again.GetProperty("seats").GetArrayLength());
    }

    [Theory, Databases]
    public async Task A_changed_family_leaves_the_old_one_in_history(Provider provider)
    {
        var register = await registers.On(provider);
        await register.Done(Register.Admin, "saveObjectFamily", new { name = "Gamla hemmet" });
        await register.Done(Register.Admin, "saveObjectFamily", new { name = "Nya hemmet" });
        await register.Done(Register.Admin, "saveMaintenanceObject", new { name = "Flyttar", family = "gamla-hemmet", from = "2025-01-01", participations = new[] { Part(Register.Mora, "FULL", "2025-01-01") } });
        var moved = await register.Done(Register.Admin, "saveMaintenanceObject", new { id = "flyttar", name = "Flyttar", family = "nya-hemmet" }, Shown);
        Assert.Equal("nya-hemmet", moved.GetProperty("family").GetProperty("slug").GetString());

        var before = await register.App.Graph(Register.Admin, $$"""{ maintenanceObject(slug: "flyttar", day: "{{Register.Day(-1)}}") { family { slug } } }""");
        Assert.Equal("gamla-hemmet", before.GetProperty("maintenanceObject").GetProperty("family").GetProperty("slug").GetString());
        var back = await register.Done(Register.Admin, "saveMaintenanceObject", new { id = "flyttar", name = "Flyttar", family = "gamla-hemmet" }, Shown);
        Assert.Equal("gamla-hemmet", back.GetProperty("family").GetProperty("slug").GetString());
    }

    [Theory, Databases]
    public async Task A_changed_part_counts_from_today_and_the_old_one_stays(Provider provider)
    {
        var register = await registers.On(provider);
        await register.Done(Register.Admin, "saveMaintenanceObject", new { name = "Bygg", family = "stod", from = "2025-01-01", participations = new[] { Part(Register.Mora, "FULL", "2025-01-01"), Part(Register.Orsa, "FULL", "2025-01-01") } });
        var changed = await register.Done(Register.Admin, "saveMaintenanceObject", new { id = "bygg", name = "Bygg", family = "stod", participations = new[] { Part(Register.Orsa, "LEFT", "2025-01-01") } }, Shown);

        Assert.Equal([Register.Mora], changed.GetProperty("kommuner").EnumerateArray().Select(k => k.GetProperty("code").GetString()));
        var orsa = changed.GetProperty("participations").EnumerateArray().Where(p => p.GetProperty("kommun").GetProperty("code").GetString() == Register.Orsa)
            .Select(p => (p.GetProperty("mode").GetString(), p.GetProperty("from").GetString(), p.GetProperty("to").GetString()));
        Assert.Equal([("FULL", "2025-01-01", Register.Day(-1)), ("LEFT", Register.Day(0), null)], orsa);
    }

    [Theory, Databases]
    public async Task A_later_part_ends_the_one_before_it_and_what_is_not_begun_may_be_taken_back(Provider provider)
    {
        var register = await registers.On(provider);
        await register.Done(Register.Admin, "saveMaintenanceObject", new { name = "Kultur", family = "stod", from = "2025-01-01", participations = new[] { Part(Register.Mora, "FULL", "2025-01-01"), Part(Register.Orsa, "PARTIAL", "2025-01-01") } });
        var planned = await register.Done(Register.Admin, "saveMaintenanceObject", new { id = "kultur", name = "Kultur", family = "stod", participations = new[] { Part(Register.Orsa, "FULL", 60) } }, Shown);
        Assert.Contains(planned.GetProperty("participations").EnumerateArray(), p => p.GetProperty("mode").GetString() == "PARTIAL" && p.GetProperty("to").GetString() == Register.Day(59));

        var taken = await register.Done(Register.Admin, "saveMaintenanceObject", new { id = "kultur", name = "Kultur", family = "stod", participations = new[] { Part(Register.Orsa, "PARTIAL", "2025-01-01") } }, Shown);
        var orsa = Assert.Single(taken.GetProperty("participations").EnumerateArray(), p => p.GetProperty("kommun").GetProperty("code").GetString() == Register.Orsa);
        Assert.Equal(JsonValueKind.Null, orsa.GetProperty("to").ValueKind);
    }

    [Theory, Databases]
    public async Task Somebody_takes_part_fully_every_day_it_holds(Provider provider)
    {
        var register = await registers.On(provider);
        await register.Refuses("INVALID", "participations", Register.Admin, "saveMaintenanceObject", new { name = "Tomt", family = "stod" });
        await register.Refuses("INVALID", "participations", Register.Admin, "saveMaintenanceObject", new { name = "Halvt", family = "stod", participations = new[] { Part(Register.Mora, "PARTIAL", 0) } });
        await register.Refuses("INVALID", "participations", Register.Admin, "saveMaintenanceObject", new { name = "Glapp", family = "stod", participations = new object[] { Part(Register.Mora, "FULL", 0, 9), Part(Register.Orsa, "FULL", 11) } });
        await register.Done(Register.Admin, "saveMaintenanceObject", new { name = "Stafett", family = "stod", participations = new object[] { Part(Register.Mora, "FULL", 0, 10), Part(Register.Orsa, "FULL", 11) } });
    }

    [Theory, Databases]
    public async Task Bad_input_names_the_field(Provider provider)
    {
        var register = await registers.On(provider);
        object[] mora = [Part(Register.Mora, "FULL", 0)];
        await register.Refuses("INVALID", "name", Register.Admin, "saveMaintenanceObject", new { name = "", family = "stod", participations = mora });
        await register.Refuses("NOT_FOUND", "family", Register.Admin, "saveMaintenanceObject", new { name = "X", family = "ingen", participations = mora });
        await register.Refuses("INVALID", "to", Register.Admin, "saveMaintenanceObject", new { name = "X", family = "stod", from = Register.Day(5), to = Register.Day(4), participations = mora });
        await register.Refuses("INVALID", "purpose", Register.Admin, "saveMaintenanceObject", new { name = "X", family = "stod", purpose = new string('å', 2001), participations = mora });
        await register.Refuses("NOT_FOUND", "participations[1].kommun", Register.Admin, "saveMaintenanceObject", new { name = "X", family = "stod", participations = new[] { Part(Register.Mora, "FULL", 0), Part("0180", "FULL", 0) } });
        await register.Refuses("INVALID", "participations[1].from", Register.Admin, "saveMaintenanceObject", new { name = "X", family = "stod", participations = new[] { Part(Register.Mora, "FULL", 0), Part(Register.Mora, "PARTIAL", 5) } });
        await register.Refuses("INVALID", "participations[0].from", Register.Admin, "saveMaintenanceObject", new { name = "X", family = "stod", participations = new[] { Part(Register.Mora, "FULL", -5) } });
        await register.Refuses("INVALID", "participations[0].to", Register.Admin, "saveMaintenanceObject", new { name = "X", family = "stod", participations = new[] { Part(Register.Mora, "FULL", 0, -1) } });
        await register.Refuses("NOT_FOUND", "id", Register.Admin, "saveMaintenanceObject", new { id = "finns-inte", name = "X", family = "stod" });
    }

    [Theory, Databases]
    public async Task What_hangs_on_an_object_ends_with_it(Provider provider)
    {
        var register = await registers.On(provider);
        await register.Done(Register.Admin, "saveMaintenanceObject", new { name = "Upphör", family = "stod", from = "2025-01-01", createSeats = true, participations = new[] { Part(Register.Mora, "FULL", "2025-01-01") } });
        await register.Done(Register.Admin, "assignSeat", new { seat = "objektledare-upphor", person = Register.Leader });
        await register.Done(Register.Admin, "saveItSystem", new { name = "Upphörsystemet", common = true, responsibleObject = "upphor" });
        var ended = await register.Done(Register.Admin, "saveMaintenanceObject", new { id = "upphor", name = "Upphör", family = "stod", to = Register.Day(30) }, Shown);
        Assert.All(ended.GetProperty("participations").EnumerateArray(), p => Assert.Equal(Register.Day(30), p.GetProperty("to").GetString()));

        var after = await register.App.Graph(Register.Admin, $$"""
            { itSystem(slug: "upphorsystemet", day: "{{Register.Day(31)}}") { responsibleObject { slug } }
              seats(where: { slug: { eq: "objektledare-upphor" } }, day: "{{Register.Day(31)}}") { nodes { to holder { slug } } }
              maintenanceObject(slug: "upphor", day: "{{Register.Day(31)}}") { family { slug } kommuner { code } seats { slug } } }
            """);
        Assert.Equal(JsonValueKind.Null, after.GetProperty("itSystem").GetProperty("responsibleObject").ValueKind);
        Assert.Equal(JsonValueKind.Null, after.GetProperty("seats").GetProperty("nodes")[0].GetProperty("holder").ValueKind);
        Assert.Equal(0, after.GetProperty("maintenanceObject").GetProperty("seats").GetArrayLength());
    }

    [Theory, Databases]
    public async Task An_object_that_has_begun_is_found_older_but_never_younger(Provider provider)
    {
        var register = await registers.On(provider);
        await register.Done(Register.Admin, "saveMaintenanceObject", new { name = "Äldre", family = "stod", from = "2026-01-01", participations = new[] { Part(Register.Mora, "FULL", "2026-01-01") } });
        await register.Refuses("INVALID", "from", Register.Admin, "saveMaintenanceObject", new { id = "aldre", name = "Äldre", family = "stod", from = "2026-02-01" });
        var older = await register.Done(Register.Admin, "saveMaintenanceObject", new { id = "aldre", name = "Äldre", family = "stod", from = "2025-06-01" }, Shown);
        Assert.Equal("2025-06-01", older.GetProperty("participations")[0].GetProperty("from").GetString());
    }

    [Theory, Databases]
    public async Task The_version_and_the_mandate_are_asked_for(Provider provider)
    {
        var register = await registers.On(provider);
        var made = await register.Done(Register.Admin, "saveMaintenanceObject", new { name = "Version", family = "stod", participations = new[] { Part(Register.Mora, "FULL", 0) } }, Shown);
        var (id, version) = (made.GetProperty("id").GetString(), made.GetProperty("version").GetString());
        await register.Done(Register.Admin, "saveMaintenanceObject", new { id, name = "Version", family = "stod", version, participations = new[] { Part(Register.Orsa, "FULL", 0) } });
        await register.Refuses("STALE", "version", Register.Admin, "saveMaintenanceObject", new { id, name = "Version", family = "stod", version });
        await register.Refuses("NO_MANDATE", null, Register.Leader, "saveMaintenanceObject", new { id = "ekonomi", name = "Ekonomi", family = "stod" });
        await register.Refuses("NO_MANDATE", null, Register.Reader, "saveObjectFamily", new { name = "Läsarens" });
    }

    [Theory, Databases]
    public async Task A_family_has_a_name_of_its_own_and_comes_last(Provider provider)
    {
        var register = await registers.On(provider);
        var family = await register.Done(Register.Admin, "saveObjectFamily", new { name = "Sist av alla" }, "id slug order version");
        Assert.True(family.GetProperty("order").GetInt32() > 1);
        await register.Refuses("INVALID", "name", Register.Admin, "saveObjectFamily", new { name = "sist AV alla" });
        await register.Refuses("INVALID", "order", Register.Admin, "saveObjectFamily", new { name = "Minus", order = -1 });
        var id = family.GetProperty("id").GetString();
        await register.Done(Register.Admin, "saveObjectFamily", new { id, name = "Sist av allt", version = family.GetProperty("version").GetString() });
        await register.Refuses("STALE", "version", Register.Admin, "saveObjectFamily", new { id, name = "Sist", version = family.GetProperty("version").GetString() });
    }

    private static object Part(string kommun, string mode, int from, int? to = null) => new { kommun, mode, from = Register.Day(from), to = to is { } last ? Register.Day(last) : null };

    private static object Part(string kommun, string mode, string from) => new { kommun, mode, from };
}
