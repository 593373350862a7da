using System.Text.Json;
using Xunit;

namespace Objekt.Tests.Mutations;

[Collection(SharedRegister.Name)]
public sealed class SavingASystem(Registers registers)
{
    private const string Shown = "id slug name description lifecycle common version supplier { slug } functions { slug } responsibleObject { slug } usedBy { slug }";

    [Theory, Databases]
    public async Task It_is_read_back_with_supplier_functions_and_objects(Provider provider)
    {
        var register = await registers.On(provider);
        await register.Done(Register.Strategist, "saveSupplier", new { name = "Ärliga Program AB" });
        await register.Done(Register.Strategist, "saveFunction", new { name = "Fakturering" });
        var system = await register.Done(Register.Strategist, "saveItSystem", new { name = "Räkneverket", description = "Räknar", supplier = "arliga-program-ab", lifecycle = "ACTIVE", common = true, functions = new[] { "fakturering" }, responsibleObject = "ekonomi" }, Shown);

        Assert.Equal(("rakneverket", "arliga-program-ab", "ekonomi"), (system.GetProperty("slug").GetString(), system.GetProperty("supplier").GetProperty("slug").GetString(), system.GetProperty("responsibleObject").GetProperty("slug").GetString()));
        Assert.Equal("fakturering", system.GetProperty("functions")[0].GetProperty("slug").GetString());
        var found = await register.App.Graph(Register.Reader, """{ search(text: "RÄKNEV") { slug } }""");
        Assert.Equal("rakneverket", found.GetProperty("search")[0].GetProperty("slug").GetString());

        var changed = await register.Done(Register.Strategist, "saveItSystem", new { id = "rakneverket", name = "Räkneverket", description = (string?)null, functions = Array.Empty<string>() }, Shown);
        Assert.Equal(JsonValueKind.Null, changed.GetProperty("description").ValueKind);
        Assert.Equal(0, changed.GetProperty("functions").GetArrayLength());
        Assert.Equal("ACTIVE", changed.GetProperty("lifecycle").GetString());
    }

    [Theory, Databases]
    public async Task One_object_answers_for_it_on_a_day_and_history_stays(Provider provider)
    {
        var register = await registers.On(provider);
        await Object(register, "Ansvar A");
        await Object(register, "Ansvar B");
        await register.Done(Register.Admin, "saveItSystem", new { name = "Vandringen", common = true, responsibleObject = "ansvar-a", usedBy = new[] { "ansvar-b" } });
        await register.App.Inside(async db =>
        {
            foreach (var tie in db.SystemObjects.Where(t => t.ItSystem!.Slug == "vandringen")) tie.From = Register.Today.AddDays(-10);
            return await db.SaveChangesAsync();
        });
        await register.Refuses("INVALID", "usedBy", Register.Admin, "saveItSystem", new { id = "vandringen", name = "Vandringen", usedBy = new[] { "ansvar-a", "ansvar-b" } });

        var changed = await register.Done(Register.Admin, "saveItSystem", new { id = "vandringen", name = "Vandringen", responsibleObject = "ansvar-b" }, Shown);
        Assert.Equal("ansvar-b", changed.GetProperty("responsibleObject").GetProperty("slug").GetString());
        Assert.Equal(0, changed.GetProperty("usedBy").GetArrayLength());
        var swapped = await register.Done(Register.Admin, "saveItSystem", new { id = "vandringen", name = "Vandringen", responsibleObject = "ansvar-a", usedBy = new[] { "ansvar-b" } }, Shown);
        Assert.Equal(("ansvar-a", "ansvar-b"), (swapped.GetProperty("responsibleObject").GetProperty("slug").GetString(), swapped.GetProperty("usedBy")[0].GetProperty("slug").GetString()));
        var none = await register.Done(Register.Admin, "saveItSystem", new { id = "vandringen", name = "Vandringen", responsibleObject = (string?)null }, Shown);
        Assert.Equal(JsonValueKind.Null, none.GetProperty("responsibleObject").ValueKind);

        var before = await register.App.Graph(Register.Admin, $$"""{ itSystem(slug: "vandringen", day: "{{Register.Day(-1)}}") { responsibleObject { slug } usedBy { slug } } }""");
        Assert.Equal("ansvar-a", before.GetProperty("itSystem").GetProperty("responsibleObject").GetProperty("slug").GetString());
        Assert.Equal("ansvar-b", before.GetProperty("itSystem").GetProperty("usedBy")[0].GetProperty("slug").GetString());
    }

    [Theory, Databases]
    public async Task One_who_leads_an_object_changes_its_systems_and_no_others(Provider provider)
    {
        var register = await registers.On(provider);
        await Object(register, "Annans");
        await register.Done(Register.Admin, "saveItSystem", new { name = "Annans system", common = true, responsibleObject = "annans" });
        var made = await register.Done(Register.Leader, "saveItSystem", new { name = "Ledarens system", responsibleObject = "ekonomi" }, Shown);
        await register.Done(Register.Leader, "saveItSystem", new { id = made.GetProperty("id").GetString(), name = "Ledarens eget system" });

        await register.Refuses("NO_MANDATE", null, Register.Leader, "saveItSystem", new { id = "annans-system", name = "Taget" });
        await register.Refuses("NO_MANDATE", null, Register.Leader, "saveItSystem", new { id = "annans-system", name = "Taget", responsibleObject = "ekonomi" });
        await register.Refuses("NO_MANDATE", null, Register.Leader, "saveItSystem", new { name = "Herrelöst" });
        await register.Refuses("NO_MANDATE", null, Register.Reader, "saveItSystem", new { name = "Läsarens" });
        await register.Refuses("NO_MANDATE", null, Register.OrsaEditor, "saveItSystem", new { name = "Registervårdarens" });
    }

    [Theory, Databases]
    public async Task A_local_system_of_another_kommun_is_not_there(Provider provider)
    {
        var register = await registers.On(provider);
        await register.Done(Register.Admin, "saveItSystem", new { name = "Moras hemlighet", common = false });
        await register.Done(Register.Admin, "saveSystemUse", new { system = "moras-hemlighet", kommun = Register.Mora });
        await register.Person("Registervårdare Älvdalen", Register.Alvdalen, "KOMMUN_EDITOR", kommun: Register.Alvdalen);
        await register.Refuses("NOT_FOUND", "system", "registervardare-alvdalen", "saveSystemUse", new { system = "moras-hemlighet", kommun = Register.Alvdalen });
    }

    [Theory, Databases]
    public async Task Bad_input_names_the_field(Provider provider)
    {
        var register = await registers.On(provider);
        await register.Refuses("INVALID", "name", Register.Admin, "saveItSystem", new { name = "" });
        await register.Refuses("INVALID", "description", Register.Admin, "saveItSystem", new { name = "X", description = "Ring 850101-1234" });
        await register.Refuses("NOT_FOUND", "supplier", Register.Admin, "saveItSystem", new { name = "X", supplier = "ingen" });
        await register.Refuses("NOT_FOUND", "functions[0]", Register.Admin, "saveItSystem", new { name = "X", functions = new[] { "ingen" } });
        await register.Refuses("NOT_FOUND", "responsibleObject", Register.Admin, "saveItSystem", new { name = "X", responsibleObject = "inget" });
        await register.Refuses("NOT_FOUND", "usedBy[0]", Register.Admin, "saveItSystem", new { name = "X", usedBy = new[] { "inget" } });
        await register.Refuses("INVALID", "usedBy", Register.Admin, "saveItSystem", new { name = "X", responsibleObject = "ekonomi", usedBy = new[] { "ekonomi" } });
        var seen = (await register.Done(Register.Admin, "saveItSystem", new { name = "Versionerat" }, "version")).GetProperty("version").GetString();
        await register.Done(Register.Admin, "saveItSystem", new { slug = "versionerat", name = "Versionerat", usedBy = new[] { "ekonomi" }, version = seen });
        await register.Refuses("STALE", "version", Register.Admin, "saveItSystem", new { slug = "versionerat", name = "Versionerat", version = seen });
    }

    [Theory, Databases]
    public async Task Suppliers_and_functions_have_names_of_their_own(Provider provider)
    {
        var register = await registers.On(provider);
        foreach (var (mutation, noun) in new[] { ("saveSupplier", "Östra"), ("saveFunction", "Västra") })
        {
            var made = await register.Done(Register.Strategist, mutation, new { name = noun + " ordet" }, "id slug name version");
            var (id, version) = (made.GetProperty("id").GetString(), made.GetProperty("version").GetString());
            await register.Refuses("INVALID", "name", Register.Admin, mutation, new { name = noun.ToUpperInvariant() + " ORDET" });
            await register.Refuses("INVALID", "name", Register.Admin, mutation, new { name = "   " });
            await register.Refuses("INVALID", "slug", Register.Admin, mutation, new { name = "Annat " + noun, slug = "å" });
            await register.Done(Register.Leader, mutation, new { id, name = noun + " namnet", version });
            await register.Refuses("STALE", "version", Register.Admin, mutation, new { id, name = noun + " igen", version });
            await register.Refuses("NO_MANDATE", null, Register.Reader, mutation, new { name = "Läsarens" });
        }
    }

    private static Task<JsonElement> Object(Register register, string name) =>
        register.Done(Register.Admin, "saveMaintenanceObject", new { name, family = "stod", from = "2025-01-01", participations = new[] { new { kommun = Register.Mora, mode = "FULL", from = "2025-01-01" }, new { kommun = Register.Orsa, mode = "FULL", from = "2025-01-01" } } });
}
