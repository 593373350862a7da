using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Xunit;

namespace Objekt.Tests.Mutations;

/// <summary>From an empty database to a first answer, through the door alone.</summary>
public sealed class BeginningAUnion
{
    [Theory, Databases]
    public async Task An_empty_database_offers_its_first_administrator_and_nobody_else(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider, demo: false);
        var list = await app.Anonymous.GetStringAsync("/signin/development", TestContext.Current.CancellationToken);
        Assert.Contains("Första administratören", list, StringComparison.Ordinal);
        Assert.Contains("UNION_ADMIN", list, StringComparison.Ordinal);
        Assert.Equal(1, await app.Inside(db => Task.FromResult(db.People.Count())));
    }

    [Theory, Databases]
    public async Task The_set_up_ends_in_a_first_answer(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider, demo: false);
        var register = new Register(app);
        var official = await app.Graph(Register.Admin, """{ a: officialKommuner(text: "mor") { code name county } b: officialKommuner(text: "2039") { name } c: officialKommuner { code } }""");
        Assert.Equal("Dalarnas län", official.GetProperty("a").EnumerateArray().Single(k => k.GetProperty("code").GetString() == "2062").GetProperty("county").GetString());
        Assert.Equal(290, official.GetProperty("c").GetArrayLength());

        await register.Done(Register.Admin, "saveUnion", new { name = "Ovansiljan", cooperationForm = "GEMENSAM_NAMND" });
        foreach (var code in new[] { Register.Mora, Register.Orsa }) await register.Done(Register.Admin, "saveKommun", new { code });
        await register.Done(Register.Admin, "saveObjectFamily", new { name = "Stöd" });
        await register.Done(Register.Admin, "saveMaintenanceObject", new { name = "Ekonomi", family = "stod", createSeats = true, participations = new[] { Register.Mora, Register.Orsa }.Select(kommun => new { kommun, mode = "FULL", from = Register.Day(0) }) });
        var leader = await register.Person("Lena Leder", Register.Orsa, null);
        await register.Done(Register.Admin, "assignSeat", new { seat = "objektledare-ekonomi", person = leader });

        // The template says what is missing before it can be adopted.
        var (code1, message, path) = await register.Refused(Register.Admin, "adoptRuleTemplate", new { template = "cautious", source = "Styrgruppen 2026-09-01 § 4" });
        Assert.Equal(("INVALID", "template"), (code1, path));
        Assert.Contains("nämnd", message, StringComparison.Ordinal);
        await register.Done(Register.Admin, "saveNamnd", new { name = "Gemensamma nämnden för IT", kommun = Register.Mora, body = "GEMENSAM_NAMND" });
        var offered = await app.Graph(Register.Admin, "{ ruleTemplates { key name description rightCount missing leftOut } }");
        var cautious = offered.GetProperty("ruleTemplates").EnumerateArray().Single(t => t.GetProperty("key").GetString() == "cautious");
        Assert.Equal(0, cautious.GetProperty("missing").GetArrayLength());

        var set = await register.Done(Register.Admin, "adoptRuleTemplate", new { template = "cautious", source = "Styrgruppen 2026-09-01 § 4" }, "number name state from source rights { key }");
        Assert.Equal((1, "ADOPTED", Register.Day(0)), (set.GetProperty("number").GetInt32(), set.GetProperty("state").GetString(), set.GetProperty("from").GetString()));
        Assert.Equal(cautious.GetProperty("rightCount").GetInt32(), set.GetProperty("rights").GetArrayLength());
        Assert.Contains("Första administratören", set.GetProperty("source").GetString(), StringComparison.Ordinal);
        Assert.Contains("Styrgruppen 2026-09-01 § 4", set.GetProperty("source").GetString(), StringComparison.Ordinal);

        var answer = await app.Graph(Register.Admin, """{ whoDecides(input: { matterType: "change-normal", object: "ekonomi", amount: 40000 }) { outcome steps { decider { name holders { person { slug } } } } } }""");
        Assert.Equal("DECIDED_BY", answer.GetProperty("whoDecides").GetProperty("outcome").GetString());
        Assert.Equal(leader, answer.GetProperty("whoDecides").GetProperty("steps")[0].GetProperty("decider").GetProperty("holders")[0].GetProperty("person").GetProperty("slug").GetString());

        // A later set is not the administrator's to adopt.
        await register.Refuses("INVALID", null, Register.Admin, "adoptRuleTemplate", new { template = "delegating", source = "Jag själv" });
        await register.Refuses("INVALID", null, Register.Admin, "adoptFirstRuleSet", new { ruleSet = 1, source = "Jag själv" });
    }

    [Theory, Databases]
    public async Task An_imported_draft_can_be_adopted_as_the_first_set(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider, demo: false);
        var register = new Register(app);
        await app.Inside(async db =>
        {
            var set = new Domain.Authority.RuleSet { Id = Guid.NewGuid(), Number = 1, Name = "Importerat" };
            db.Add(set);
            db.Add(new Domain.Authority.RuleSet { Id = Guid.NewGuid(), Number = 2, Name = "Tomt" });
            db.Add(new Domain.Authority.DecisionRight { Id = Guid.NewGuid(), RuleSetId = set.Id, Key = "B-1", Text = "Någon beslutar", From = Register.Today });
            return await db.SaveChangesAsync();
        });
        await register.Refuses("NOT_FOUND", "ruleSet", Register.Admin, "adoptFirstRuleSet", new { ruleSet = 9, source = "KS § 1" });
        await register.Refuses("INVALID", "ruleSet", Register.Admin, "adoptFirstRuleSet", new { ruleSet = 2, source = "KS § 1" });
        await register.Refuses("INVALID", "source", Register.Admin, "adoptFirstRuleSet", new { ruleSet = 1, source = " " });
        await register.Refuses("NOT_FOUND", "template", Register.Admin, "adoptRuleTemplate", new { template = "ingen", source = "KS § 1" });
        await register.Person("Läsare Mora", null, "KOMMUN_READER", await Kommun(register));
        await register.Refuses("NO_MANDATE", null, Register.Reader, "adoptFirstRuleSet", new { ruleSet = 1, source = "KS § 1" });
        await register.Refuses("NO_MANDATE", null, Register.Reader, "adoptRuleTemplate", new { template = "cautious", source = "KS § 1" });

        var set = await register.Done(Register.Admin, "adoptFirstRuleSet", new { ruleSet = 1, source = "KS 2026-09-10 § 12.", from = Register.Day(10) }, "state from source");
        Assert.Equal(("ADOPTED", Register.Day(10)), (set.GetProperty("state").GetString(), set.GetProperty("from").GetString()));
        Assert.Equal($"KS 2026-09-10 § 12. Antaget av Första administratören {Register.Day(0)}.", set.GetProperty("source").GetString());
    }

    [Theory, Databases]
    public async Task With_organisational_accounts_the_account_in_the_settings_begins(Provider provider)
    {
        var (account, tenant) = (Guid.NewGuid().ToString(), Guid.NewGuid().ToString());
        await using var app = await ObjektApp.Start(provider, demo: false, $"--FirstAdministrator:ObjectId={account}", $"--FirstAdministrator:TenantId={tenant}");
        await FirstAdministrator.LetIn(app.Services, entra: true, TestContext.Current.CancellationToken);
        Assert.Equal(1, await app.Inside(db => db.SeatHoldings.CountAsync()));

        await app.Inside(db => db.SeatHoldings.ExecuteUpdateAsync(h => h.SetProperty(x => x.To, new DateOnly(1900, 1, 1))));
        await FirstAdministrator.LetIn(app.Services, entra: true, TestContext.Current.CancellationToken);
        var person = await app.Inside(db => db.SeatHoldings.Select(h => new { h.Person!.ObjectId, h.Person.TenantId, h.Seat!.RoleKey }).SingleAsync());
        Assert.Equal((account, tenant, "UNION_ADMIN"), (person.ObjectId, person.TenantId, person.RoleKey));
    }

    [Fact]
    public async Task An_account_that_is_no_guid_stops_the_program_with_a_sentence()
    {
        await using var app = await ObjektApp.Start(Provider.Sqlite, demo: false, "--FirstAdministrator:ObjectId=kalle");
        await app.Inside(db => db.SeatHoldings.ExecuteUpdateAsync(h => h.SetProperty(x => x.To, new DateOnly(1900, 1, 1))));
        var stopped = await Assert.ThrowsAsync<Api.Errors.StoppedException>(() => FirstAdministrator.LetIn(app.Services, entra: true, TestContext.Current.CancellationToken));
        Assert.Contains("FirstAdministrator__ObjectId", stopped.Message, StringComparison.Ordinal);
    }

    private static async Task<string> Kommun(Register register) => (await register.Done(Register.Admin, "saveKommun", new { code = Register.Mora }, "code")).GetProperty("code").GetString()!;
}
