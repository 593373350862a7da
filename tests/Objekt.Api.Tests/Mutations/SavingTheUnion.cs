using Xunit;

namespace Objekt.Tests.Mutations;

public sealed class SavingTheUnion
{
    [Theory, Databases]
    public async Task It_is_one_and_says_which_body_may_change_the_rules(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider, demo: false);
        var register = new Register(app);
        await register.Done(Register.Admin, "saveUnion", new { name = "Ovansiljan", cooperationForm = "GEMENSAM_NAMND" });
        await register.Done(Register.Admin, "saveKommun", new { code = Register.Mora });
        await register.Done(Register.Admin, "saveNamnd", new { name = "Gemensamma nämnden för IT", kommun = Register.Mora, body = "GEMENSAM_NAMND" });
        var union = await register.Done(Register.Admin, "saveUnion", new { name = "Ovansiljan", cooperationForm = "GEMENSAM_NAMND", rulesBody = "gemensamma-namnden-for-it", rulesSource = "Avtalet § 7" },
            "name cooperationForm wordSet isDemo rulesBody { name } rulesSource version");

        Assert.Equal("Gemensamma nämnden för IT", union.GetProperty("rulesBody").GetProperty("name").GetString());
        Assert.False(union.GetProperty("isDemo").GetBoolean());
        var me = await app.Graph(Register.Admin, "{ me { union { name rulesSource rulesBody { slug } } } }");
        Assert.Equal("Avtalet § 7", me.GetProperty("me").GetProperty("union").GetProperty("rulesSource").GetString());

        await register.Done(Register.Admin, "saveForum", new { name = "Rådet", legalKind = "ADVISORY", body = "COUNCIL" });
        await register.Refuses("INVALID", "rulesBody", Register.Admin, "saveUnion", new { name = "Ovansiljan", cooperationForm = "GEMENSAM_NAMND", rulesBody = "radet" });
        await register.Refuses("NOT_FOUND", "rulesBody", Register.Admin, "saveUnion", new { name = "Ovansiljan", cooperationForm = "GEMENSAM_NAMND", rulesBody = "ingen" });
        await register.Refuses("INVALID", "name", Register.Admin, "saveUnion", new { name = "  ", cooperationForm = "COMPANY" });

        var seen = union.GetProperty("version").GetString();
        await register.Done(Register.Admin, "saveUnion", new { name = "Ovansiljan IT", cooperationForm = "GEMENSAM_NAMND", version = seen });
        await register.Refuses("STALE", "version", Register.Admin, "saveUnion", new { name = "Annat", cooperationForm = "COMPANY", version = seen });

        await register.Person("Läsare Mora", Register.Mora, "KOMMUN_READER", kommun: Register.Mora);
        await register.Refuses("NO_MANDATE", null, Register.Reader, "saveUnion", new { name = "Läsarens", cooperationForm = "COMPANY" });
    }
}
