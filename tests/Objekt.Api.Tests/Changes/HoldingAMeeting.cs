using System.Text.Json;
using Xunit;

namespace Objekt.Tests.Changes;

/// <summary>The secretary of a body keeps the minutes of its sittings, on both databases.</summary>
public sealed class HoldingAMeeting
{
    [Theory, Databases]
    public async Task One_sitting_takes_several_matters_and_each_gets_the_next_paragraph_of_the_year(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        var sitting = new Sitting(app);
        var (first, second, third) = (await sitting.Matter(), await sitting.Matter(), await sitting.Matter());
        Assert.Equal(3, (await sitting.Read()).GetProperty("agenda").GetArrayLength());
        Assert.Empty(await sitting.Keeps([Sitting.Item(first), Sitting.Item(second, "ledamot-1-orsa")]));
        await first.On(new(2026, 9, 16));
        Assert.Empty(await sitting.Keeps([Sitting.Item(third)]));

        var minutes = (await sitting.Read(day: new(2026, 9, 15))).GetProperty("paragraphs");
        Assert.Equal([1, 2], minutes.EnumerateArray().Select(p => p.GetProperty("number").GetInt32()));
        Assert.Equal(3, (await sitting.Read()).GetProperty("paragraphs")[0].GetProperty("number").GetInt32());
        Assert.Equal("APPROVED", (await second.Read()).GetProperty("decision").GetProperty("outcome").GetString());
        Assert.Contains("var emot", (await second.Read()).GetProperty("decision").GetProperty("dissent").GetString(), StringComparison.Ordinal);
        Assert.Single(minutes[1].GetProperty("votes").EnumerateArray(), v => v.GetProperty("reservation").GetString() == "Vi vill vänta.");
        Assert.Equal((6, "ordforande-gemensam-namnd", "sekreterare-gemensam-namnd"), (minutes[0].GetProperty("present").GetArrayLength(), minutes[0].GetProperty("presiding").GetProperty("slug").GetString(), minutes[0].GetProperty("recordedBy").GetProperty("slug").GetString()));
    }

    [Theory, Databases]
    public async Task Each_paragraph_carries_the_number_and_hash_of_the_entry_that_recorded_it(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        var sitting = new Sitting(app);
        Assert.Empty(await sitting.Keeps([Sitting.Item(await sitting.Matter()), Sitting.Item(await sitting.Matter())]));
        var entry = (await app.Graph("revisor", "{ auditEntries(first: 1, where: { kind: { eq: \"recordMeeting\" } }) { nodes { number hash subject } } }")).GetProperty("auditEntries").GetProperty("nodes")[0];
        Assert.Null((await sitting.Does("lasare-mora", "addMessage", "changeRequest { id }", new { changeRequestId = (await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 40_000m)).Id, text = "Något annat i samma ögonblick." })).Code);
        Assert.StartsWith("Meeting:", entry.GetProperty("subject").GetString(), StringComparison.Ordinal);
        // Also for a member, who does not see the log: the hash says nothing of what it covers.
        Assert.All((await sitting.Read("ledamot-1-orsa")).GetProperty("paragraphs").EnumerateArray(), p => Assert.Equal((entry.GetProperty("number").GetInt64(), entry.GetProperty("hash").GetString()), (p.GetProperty("auditNumber").GetInt64(), p.GetProperty("auditHash").GetString())));
    }

    [Theory, Databases]
    public async Task If_one_matter_of_a_sitting_is_refused_none_is_recorded_and_no_number_is_lost(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        var sitting = new Sitting(app);
        var (good, other) = (await sitting.Matter(), await Matter.Submit(app, "lasare-mora", "change-normal", "utbildning", 40_000m));
        Assert.Equal(["NO_MANDATE"], await sitting.Keeps([Sitting.Item(good), Sitting.Item(other)]));
        Assert.Equal("IN_STEP", await good.State());
        Assert.Equal(["INVALID"], await sitting.Keeps([Sitting.Item(good), Sitting.Item(good)]));
        Assert.Empty(await sitting.Keeps([Sitting.Item(good)]));
        Assert.Equal(1, (await sitting.Read()).GetProperty("paragraphs")[0].GetProperty("number").GetInt32());
    }

    [Theory, Databases]
    public async Task Who_declares_a_conflict_in_the_room_leaves_and_the_minutes_say_so(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        var sitting = new Sitting(app);
        var matter = await sitting.Matter();
        var voting = Sitting.Members.Where(m => m != "ledamot-1-orsa").Select(m => new { person = m, verdict = "FOR" }).ToArray();
        Assert.Empty(await sitting.Keeps([new { changeRequestId = matter.Id, votes = voting, recused = new[] { new { person = "ledamot-1-orsa", reason = "Gift med leverantörens vd." } } }]));
        var paragraph = (await sitting.Read()).GetProperty("paragraphs")[0];
        Assert.Equal((5, 5, "Gift med leverantörens vd."), (paragraph.GetProperty("present").GetArrayLength(), paragraph.GetProperty("votes").GetArrayLength(), paragraph.GetProperty("recused")[0].GetProperty("note").GetString()));
        // Whoever is recused reads nothing of the matter's preparation, and so not the paragraph either.
        Assert.Equal(0, (await sitting.Read("ledamot-1-orsa")).GetProperty("paragraphs").GetArrayLength());
    }

    [Theory, Databases]
    public async Task Only_the_chair_and_the_secretary_keep_minutes_and_set_days(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        var sitting = new Sitting(app);
        Assert.Equal(["NO_MANDATE"], await sitting.Keeps([Sitting.Item(await sitting.Matter())], by: "ledamot-1-mora"));
        Assert.Equal("NO_MANDATE", (await sitting.Does("ledamot-1-mora", "scheduleMeetings", "forum { slug }", new { forum = Sitting.Forum, add = new[] { "2026-10-01" } })).Code);
        Assert.Null((await sitting.Does(Sitting.Secretary, "scheduleMeetings", "forum { slug }", new { forum = Sitting.Forum, add = new[] { "2026-10-01" } })).Code);
        Assert.Equal("INVALID", (await sitting.Does(Sitting.Secretary, "scheduleMeetings", "forum { slug }", new { forum = Sitting.Forum, add = new[] { "2026-09-01" } })).Code);
        Assert.True((await sitting.Read(day: new(2026, 10, 1))).GetProperty("inCalendar").GetBoolean());
        Assert.Null((await sitting.Does(Sitting.Secretary, "scheduleMeetings", "forum { slug }", new { forum = Sitting.Forum, strike = new[] { "2026-10-01" } })).Code);
        Assert.Equal(JsonValueKind.Null, (await sitting.Read(day: new(2026, 10, 1))).ValueKind);
    }

    [Theory, Databases]
    public async Task The_forum_says_what_waits_who_sits_when_it_meets_and_how_long_its_steps_take(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        var sitting = new Sitting(app);
        var (done, open) = (await sitting.Matter(), await sitting.Matter());
        await done.On(new(2026, 9, 17));
        Assert.Empty(await sitting.Keeps([Sitting.Item(done)]));
        var work = (await app.Graph(Sitting.Chair, $"{{ forumWork(forum: \"{Sitting.Forum}\") {{ mayKeep speak {{ slug }} places {{ presides votes who {{ slug }} }} sittings {{ day paragraphs inCalendar }} waiting {{ matter {{ id }} }} leadTime {{ medianDays cases }} }} forum(slug: \"{Sitting.Forum}\") {{ name members {{ from }} }} leadTimes {{ stepOrder medianDays cases forum {{ slug }} }} }}")).GetProperty("forumWork");
        Assert.Equal([open.Id], work.GetProperty("waiting").EnumerateArray().Select(w => w.GetProperty("matter").GetProperty("id").GetString()));
        Assert.Equal((2m, 1), (work.GetProperty("leadTime").GetProperty("medianDays").GetDecimal(), work.GetProperty("leadTime").GetProperty("cases").GetInt32()));
        Assert.True(work.GetProperty("mayKeep").GetBoolean());
        Assert.True(work.GetProperty("places")[0].GetProperty("presides").GetBoolean());
        Assert.Contains(work.GetProperty("sittings").EnumerateArray(), s => s.GetProperty("day").GetString() == "2026-09-17" && s.GetProperty("paragraphs").GetInt32() == 1 && !s.GetProperty("inCalendar").GetBoolean());
    }
}
