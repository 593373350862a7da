using Xunit;

namespace Objekt.Tests.Mutations;

[Collection(SharedRegister.Name)]
public sealed class SavingAForum(Registers registers)
{
    private const string Shown = "id slug name legalKind body task version members { seat { slug } person { slug } kommun { code } from to } meetings { day }";

    [Theory, Databases]
    public async Task It_has_members_and_a_calendar(Provider provider)
    {
        var register = await registers.On(provider);
        var forum = await register.Done(Register.Admin, "saveForum", new
        {
            name = "Objektstyrgrupp Ekonomi", legalKind = "ADVISORY", body = "STEERING_GROUP", @object = "ekonomi", task = "Plan och större ändringar",
            members = new object[] { new { seat = "objektrepresentant-ekonomi-mora", kommun = Register.Mora }, new { person = Register.Leader } },
            meetings = new[] { Register.Day(30), Register.Day(7), Register.Day(30) },
        }, Shown);

        Assert.Equal("objektstyrgrupp-ekonomi", forum.GetProperty("slug").GetString());
        Assert.Equal(2, forum.GetProperty("members").GetArrayLength());
        Assert.Equal([Register.Day(7), Register.Day(30)], forum.GetProperty("meetings").EnumerateArray().Select(m => m.GetProperty("day").GetString()));

        var changed = await register.Done(Register.Admin, "saveForum", new
        {
            id = forum.GetProperty("id").GetString(), name = "Objektstyrgrupp Ekonomi", legalKind = "ADVISORY", body = "STEERING_GROUP", version = forum.GetProperty("version").GetString(),
            members = new object[] { new { person = Register.Leader } }, meetings = new[] { Register.Day(8) },
        }, Shown);
        Assert.Equal(Register.Leader, Assert.Single(changed.GetProperty("members").EnumerateArray()).GetProperty("person").GetProperty("slug").GetString());
        Assert.Equal(Register.Day(8), Assert.Single(changed.GetProperty("meetings").EnumerateArray()).GetProperty("day").GetString());
        Assert.Equal("Plan och större ändringar", changed.GetProperty("task").GetString());
        await register.Refuses("STALE", "version", Register.Admin, "saveForum", new { id = forum.GetProperty("id").GetString(), name = "X", legalKind = "ADVISORY", body = "OTHER", version = forum.GetProperty("version").GetString() });
    }

    [Theory, Databases]
    public async Task A_member_who_is_no_longer_stated_was_one_until_yesterday(Provider provider)
    {
        var register = await registers.On(provider);
        await register.Done(Register.Admin, "saveForum", new { name = "Rådet", legalKind = "ADVISORY", body = "COUNCIL", from = "2026-01-01", members = new object[] { new { person = Register.Leader, from = "2026-01-01" } } });
        await register.Done(Register.Admin, "saveForum", new { id = "radet", name = "Rådet", legalKind = "ADVISORY", body = "COUNCIL", members = Array.Empty<object>() });
        var yesterday = await register.App.Graph(Register.Admin, $$"""{ forums(where: { slug: { eq: "radet" } }, day: "{{Register.Day(-1)}}") { nodes { members { to person { slug } } } } }""");
        Assert.Equal(Register.Day(-1), yesterday.GetProperty("forums").GetProperty("nodes")[0].GetProperty("members")[0].GetProperty("to").GetString());
    }

    [Theory, Databases]
    public async Task The_law_says_who_may_vote(Provider provider)
    {
        var register = await registers.On(provider);
        await register.Refuses("INVALID", "legalKind", Register.Admin, "saveForum", new { name = "Röstande råd", legalKind = "LEGAL_BODY", body = "COUNCIL", kommun = Register.Mora });
        await register.Refuses("INVALID", "legalKind", Register.Admin, "saveForum", new { name = "Rådgivande nämnd", legalKind = "ADVISORY", body = "NAMND", kommun = Register.Mora });
        await register.Refuses("INVALID", "kommun", Register.Admin, "saveForum", new { name = "Kommunstyrelsen", legalKind = "LEGAL_BODY", body = "KOMMUNSTYRELSE" });
        await register.Done(Register.Admin, "saveForum", new { name = "Direktionen", legalKind = "LEGAL_BODY", body = "OTHER" });
    }

    [Theory, Databases]
    public async Task Bad_input_names_the_field(Provider provider)
    {
        var register = await registers.On(provider);
        object Forum(params object[] members) => new { name = "Felaktigt forum", legalKind = "ADVISORY", body = "COUNCIL", members };
        await register.Refuses("INVALID", "name", Register.Admin, "saveForum", new { name = "", legalKind = "ADVISORY", body = "COUNCIL" });
        await register.Refuses("INVALID", "members[0]", Register.Admin, "saveForum", Forum(new { seat = "objektledare-ekonomi", person = Register.Leader }));
        await register.Refuses("INVALID", "members[0]", Register.Admin, "saveForum", Forum(new { kommun = Register.Mora }));
        await register.Refuses("INVALID", "members[1]", Register.Admin, "saveForum", Forum(new { person = Register.Leader }, new { person = Register.Leader }));
        await register.Refuses("NOT_FOUND", "members[0].person", Register.Admin, "saveForum", Forum(new { person = "ingen" }));
        await register.Refuses("INVALID", "members[0].to", Register.Admin, "saveForum", Forum(new { person = Register.Leader, from = Register.Day(3), to = Register.Day(2) }));
        await register.Refuses("INVALID", "meetings[0]", Register.Admin, "saveForum", new { name = "Felaktigt forum", legalKind = "ADVISORY", body = "COUNCIL", meetings = new[] { "0202-01-01" } });
        await register.Refuses("NO_MANDATE", null, Register.Strategist, "saveForum", Forum());
    }

    [Theory, Databases]
    public async Task A_matter_type_keeps_its_key_and_says_what_its_amount_counts(Provider provider)
    {
        var register = await registers.On(provider);
        var type = await register.Done(Register.Admin, "saveMatterType", new { key = "robot-start", name = "Starta robot", category = "service", legalClass = "EXECUTION_MEASURE", hasAmount = true, amountCounts = "Hela kostnaden" }, "id key flavour order version");
        var (id, version) = (type.GetProperty("id").GetString(), type.GetProperty("version").GetString());
        Assert.Equal("NORMAL", type.GetProperty("flavour").GetString());

        object Type(string key, bool hasAmount = false, string? counts = null, string name = "Något", string? id = null, string? version = null) => new { id, key, name, category = "service", legalClass = "EXECUTION_MEASURE", hasAmount, amountCounts = counts, version };
        await register.Done(Register.Admin, "saveMatterType", Type("robot-start", id: id, version: version));
        await register.Refuses("STALE", "version", Register.Admin, "saveMatterType", Type("robot-start", id: id, version: version));
        await register.Refuses("INVALID", "key", Register.Admin, "saveMatterType", Type("robot-stopp", id: id));
        await register.Refuses("INVALID", "key", Register.Admin, "saveMatterType", Type("robot-start"));
        await register.Refuses("INVALID", "key", Register.Admin, "saveMatterType", Type("Robot start"));
        await register.Refuses("INVALID", "amountCounts", Register.Admin, "saveMatterType", Type("a", hasAmount: true));
        await register.Refuses("INVALID", "amountCounts", Register.Admin, "saveMatterType", Type("b", counts: "Något"));
        await register.Refuses("INVALID", "name", Register.Admin, "saveMatterType", Type("c", name: ""));
        await register.Refuses("NOT_FOUND", "id", Register.Admin, "saveMatterType", Type("d", id: Guid.NewGuid().ToString()));
        await register.Refuses("NO_MANDATE", null, Register.Reader, "saveMatterType", Type("e"));
    }
}
