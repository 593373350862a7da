using Microsoft.EntityFrameworkCore;
using Objekt.Domain.Authority;
using Objekt.Domain.Changes;
using Xunit;

namespace Objekt.Tests.Changes;

/// <summary>What is done with decisions afterwards: corrected, registered, reported and given out, on both databases.</summary>
public sealed class KeepingTheRegister
{
    private const string Body = Sitting.Forum;

    [Theory, Databases]
    public async Task A_correction_is_a_new_decision_with_its_own_number_and_the_old_one_points_at_it(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        var (sitting, matter) = (new Sitting(app), await Matter.Approved(app));
        var (old, decider) = ((await matter.Read()).GetProperty("decision").GetProperty("number").GetString()!, (await matter.Read()).GetProperty("decision").GetProperty("decider").GetProperty("slug").GetString()!);
        Assert.Equal("OWN_REQUEST", (await Corrects("lasare-mora")).Code);
        Assert.Equal("NO_MANDATE", (await Corrects("it-strateg")).Code);
        Assert.Equal("REASON_MISSING", (await sitting.Does(decider, "correctDecision", "decision { number }", new { decisionId = old, reason = "", amount = 30_000m })).Code);
        Assert.Null((await Corrects(decider)).Code);
        Assert.Equal("ALREADY_DECIDED", (await Corrects(decider)).Code);

        var read = (await app.Graph("revisor", "query($n: String!) { decision(slug: $n) { amount correctedBy { number amount because corrects { number } changeRequest { decision { number } } } } }", new { n = old })).GetProperty("decision");
        var made = read.GetProperty("correctedBy");
        Assert.Equal((40_000m, 30_000m, old), (read.GetProperty("amount").GetDecimal(), made.GetProperty("amount").GetDecimal(), made.GetProperty("corrects").GetProperty("number").GetString()));
        Assert.EndsWith("2026:2", made.GetProperty("number").GetString(), StringComparison.Ordinal);
        Assert.Equal(made.GetProperty("number").GetString(), made.GetProperty("changeRequest").GetProperty("decision").GetProperty("number").GetString());

        Task<(string? Code, System.Text.Json.JsonElement)> Corrects(string by) => sitting.Does(by, "correctDecision", "decision { number }", new { decisionId = old, reason = "En nolla för mycket.", amount = 30_000m });
    }

    [Theory, Databases]
    public async Task A_diarienummer_is_added_and_a_wrong_one_is_answered_by_a_later(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        var (sitting, matter) = (new Sitting(app), await Matter.Approved(app));
        var number = (await matter.Read()).GetProperty("decision").GetProperty("number").GetString()!;
        Assert.Equal("NO_MANDATE", await Registers("lasare-mora", "X 1", null));
        Assert.Null(await Registers(Sitting.Secretary, "GN 2026/41", null));
        Assert.Null(await Registers("registervardare-mora", "KS 2026/77", "2062"));
        Assert.Equal("NO_MANDATE", await Registers("registervardare-mora", "KS 2026/78", "2034"));
        await matter.On(new(2026, 9, 20));
        Assert.Null(await Registers(Sitting.Secretary, "GN 2026/42", null));

        Assert.Equal("GN 2026/42", await Shown("2026-09-20"));
        Assert.Equal("KS 2026/77", await Shown("2026-09-16"));   // as of that day
        Assert.Equal(3, await app.Inside(db => db.Set<DecisionRegistration>().CountAsync()));
        Assert.Contains("GN 2026/42", await (await app.As("revisor")).GetStringAsync("/export/decisions.csv", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal("GN 2026/42", (await app.OData("revisor", "Decisions")).GetProperty("value")[0].GetProperty("Diarienummer").GetString());

        async Task<string?> Registers(string by, string diarienummer, string? kommun) => (await sitting.Does(by, "setDiarienummer", "decision { diarienummer }", new { decisionId = number, diarienummer, kommun })).Code;
        async Task<string?> Shown(string day) => (await app.Graph("revisor", $"{{ decisions(day: \"{day}\") {{ nodes {{ diarienummer }} }} }}")).GetProperty("decisions").GetProperty("nodes")[0].GetProperty("diarienummer").GetString();
    }

    [Theory, Databases]
    public async Task Over_generated_decisions_each_delegated_one_stands_on_exactly_one_list(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        var (sitting, matter) = (new Sitting(app), await Matter.Approved(app));
        var chance = new Random(4711);
        await app.Inside(async db =>
        {
            var made = await db.Decisions.AsNoTracking().SingleAsync();
            var bodies = await db.Forums.Where(f => f.LegalKind == ForumLegalKind.LegalBody).Select(f => f.Id).Take(3).ToListAsync();
            bodies.Add(made.BodyId!.Value);
            for (var i = 1; i <= 900; i++)
            {
                db.Add(new Decision
                {
                    Id = Guid.CreateVersion7(), ChangeRequestId = made.ChangeRequestId, Round = i + 1, Number = $"Prov 2026:{i}", Authority = "prov", Year = 2026, Serial = i, Outcome = (DecisionOutcome)chance.Next(4), Because = "Prov.",
                    DecidedAt = made.DecidedAt.AddHours(-chance.Next(24 * 200)), LegalClass = (LegalClass)chance.Next(3), DeciderId = chance.Next(4) == 0 ? null : made.DeciderId, DeciderName = "Prov", BodyId = chance.Next(10) == 0 ? null : bodies[chance.Next(bodies.Count)],
                });
            }
            return await db.SaveChangesAsync();
        });
        string[] ends = ["2026-04-30", "2026-05-01", "2026-07-15", "2026-09-14", "2026-09-16"];
        foreach (var through in ends)
        {
            await matter.On(DateOnly.Parse(through, System.Globalization.CultureInfo.InvariantCulture) is var day && day < new DateOnly(2026, 9, 15) ? new(2026, 9, 15) : day.AddDays(1));
            var (code, _) = await sitting.Does(Sitting.Secretary, "closeDelegationReport", "delegationReport { number count }", new { forum = Body, through });
            Assert.True(code is null or "INVALID", code);   // INVALID: nothing to report in so short a time
        }

        await app.Inside(async db =>
        {
            var body = await db.Forums.Where(f => f.Slug == Body).Select(f => f.Id).SingleAsync();
            var should = (await db.Decisions.AsNoTracking().Where(d => d.BodyId == body).ToListAsync()).Where(Reporting.IsReported).Select(d => d.Id).Order().ToList();
            var listed = await db.Set<DelegationReportItem>().Select(i => i.DecisionId).ToListAsync();
            Assert.True(should.Count > 20);
            Assert.Equal(should, listed.Order());
            Assert.Equal(listed.Count, listed.Distinct().Count());
            var lists = await db.DelegationReports.OrderBy(r => r.Serial).ToListAsync();
            Assert.Equal(Enumerable.Range(1, lists.Count), lists.Select(l => l.Serial));
            Assert.All(lists.Zip(lists.Skip(1)), pair => Assert.Equal(pair.First.Through.AddDays(1), pair.Second.From));
            return true;
        });
        var due = (await app.Graph("revisor", "{ delegationDue { withoutBody bodies { forum { slug } count overdue oldest due } } }")).GetProperty("delegationDue");
        Assert.Equal(0, due.GetProperty("bodies").EnumerateArray().Single(b => b.GetProperty("forum").GetProperty("slug").GetString() == Body).GetProperty("count").GetInt32());
        Assert.Contains(due.GetProperty("bodies").EnumerateArray(), b => b.GetProperty("overdue").GetBoolean());
        Assert.True(due.GetProperty("withoutBody").GetInt32() > 0);
    }

    [Theory, Databases]
    public async Task A_list_is_closed_once_by_the_bodys_secretary_and_is_told_of_at_a_sitting(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        var (sitting, matter) = (new Sitting(app), await Matter.Approved(app));
        Assert.Equal("INVALID", await Closes(Sitting.Secretary));   // decided today: the day is not over
        await matter.On(new(2026, 11, 18));
        Assert.True((await app.Graph("controller", $"{{ delegationDue(forum: \"{Body}\") {{ bodies {{ overdue }} }} }}")).GetProperty("delegationDue").GetProperty("bodies")[0].GetProperty("overdue").GetBoolean());
        Assert.Equal("NO_MANDATE", await Closes("systemadministrator"));
        Assert.Null(await Closes(Sitting.Secretary));
        Assert.Equal("INVALID", await Closes(Sitting.Secretary));
        var paragraph = (await sitting.Read()).GetProperty("paragraphs")[0];
        Assert.Equal(("DELEGATION_REPORT", 1), (paragraph.GetProperty("kind").GetString(), paragraph.GetProperty("number").GetInt32()));
        Assert.Equal(64, paragraph.GetProperty("auditHash").GetString()!.Length);
        var number = paragraph.GetProperty("report").GetProperty("number").GetString()!;
        Assert.Contains("Byt verktyg", await (await app.As(Sitting.Secretary)).GetStringAsync($"/export/decisions.csv?lista={Uri.EscapeDataString(number)}", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.DoesNotContain("Byt verktyg", await (await app.As(Sitting.Secretary)).GetStringAsync("/export/decisions.csv?lista=ingen", TestContext.Current.CancellationToken), StringComparison.Ordinal);

        async Task<string?> Closes(string by) => (await sitting.Does(by, "closeDelegationReport", "delegationReport { number }", new { forum = Body, meeting = sitting.Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) })).Code;
    }

    [Theory, Databases]
    public async Task A_copy_leaves_out_what_is_marked_says_the_ground_and_stands_in_the_log(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        var (sitting, matter) = (new Sitting(app), await Matter.Approved(app));
        Assert.Equal("NO_MANDATE", await Marks("lasare-alvdalen", "SUMMARY", "OSL 18 kap. 8 §"));
        Assert.Equal("INVALID", await Marks("lasare-mora", "SUMMARY", "hemligt"));
        Assert.Null(await Marks("lasare-mora", "SUMMARY", "OSL 18 kap. 8 §"));
        Assert.Null((await sitting.Does("lasare-mora", "discloseMatter", "changeRequest { id }", new { changeRequestId = matter.Id }, "MatterInput")).Code);
        var copy = (await app.Graph("lasare-mora", "query($id: ID!) { changeRequest(id: $id) { disclosureCopies { order leftOut parts { heading text ground } } secrecyMarks { part ground } } }", new { id = matter.Id })).GetProperty("changeRequest").GetProperty("disclosureCopies")[0];
        Assert.DoesNotContain("så att alla får samma", copy.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("OSL 18 kap. 8", copy.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(1, copy.GetProperty("leftOut").GetInt32());
        Assert.Equal(1, (await app.Graph("revisor", "{ auditEntries(where: { kind: { eq: \"discloseMatter\" } }) { totalCount } }")).GetProperty("auditEntries").GetProperty("totalCount").GetInt32());

        async Task<string?> Marks(string by, string part, string ground) => (await sitting.Does(by, "markSecret", "changeRequest { id }", new { changeRequestId = matter.Id, part, secret = true, ground })).Code;
    }

    [Theory, Databases]
    public async Task The_register_is_filtered_by_what_its_page_offers_and_taken_out_alike(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        await Matter.Approved(app);
        var sitting = new Sitting(app);
        Assert.Empty(await sitting.Keeps([Sitting.Item(await sitting.Matter())]));
        var client = await app.As("revisor");
        foreach (var (address, where, count) in new[]
        {
            ("klass=DELEGATED_DECISION", "legalClass: { eq: DELEGATED_DECISION }", 1), ("klass=NAMND_DECISION", "legalClass: { eq: NAMND_DECISION }", 1), ($"organ={Body}", $"bodySlug: {{ eq: \"{Body}\" }}", 2),
            ("typ=rules-change", "changeRequest: { matterType: { key: { eq: \"rules-change\" } } }", 1), ("utfall=REJECTED", "outcome: { eq: REJECTED }", 0), ("objekt=utbildning", "changeRequest: { object: { slug: { eq: \"utbildning\" } } }", 1),
        })
        {
            Assert.Equal(count, (await app.Graph("revisor", $"{{ decisions(where: {{ {where} }}) {{ totalCount }} }}")).GetProperty("decisions").GetProperty("totalCount").GetInt32());
            var file = await client.GetStringAsync($"/export/decisions.csv?{address}", TestContext.Current.CancellationToken);
            Assert.Equal(count, file.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length - 1);
        }
        Assert.Single((await client.GetStringAsync("/export/decisions.csv?per=2026-09-14", TestContext.Current.CancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        using var wrong = await client.GetAsync("/export/decisions.csv?utfall=KANSKE", TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, wrong.StatusCode);
    }
}
