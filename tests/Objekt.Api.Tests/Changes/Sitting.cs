using System.Text.Json;
using Xunit;

namespace Objekt.Tests.Changes;

/// <summary>A sitting of the demo's gemensamma nämnd, kept by its secretary through GraphQL.</summary>
internal sealed class Sitting(ObjektApp app)
{
    public const string Forum = "gemensam-namnd-it", Secretary = "sekreterare-gemensam-namnd", Chair = "ordforande-gemensam-namnd";
    public static readonly string[] Members = [Chair, "ledamot-1-mora", "ordforande-kommunstyrelsen-orsa", "ledamot-1-orsa", "ordforande-kommunstyrelsen-alvdalen", "ledamot-1-alvdalen"];

    /// <summary>A register with something of everything: minutes of a sitting with an open matter left on its agenda, a decision, a closed list and a copy.</summary>
    /// <returns>Number of the matter, the day of the sitting, and the addresses of a decision and a list.</returns>
    public static async Task<(string Matter, string Day, string Decision, string List)> WithARegister(ObjektApp app)
    {
        var matter = await Changes.Matter.WithEverything(app);
        var sitting = new Sitting(app);
        Assert.Empty(await sitting.Keeps([Item(await sitting.Matter()), Item(await sitting.Matter(), "ledamot-1-orsa")]));
        await sitting.Matter();
        var read = (await app.Graph("revisor", "{ decisions(first: 1, where: { toReport: { eq: false }, legalClass: { eq: DELEGATED_DECISION } }) { nodes { authority year serial changeRequest { number } } } delegationReports(first: 1) { nodes { year serial } } }"));
        var (decision, list) = (read.GetProperty("decisions").GetProperty("nodes")[0], read.GetProperty("delegationReports").GetProperty("nodes")[0]);
        return (decision.GetProperty("changeRequest").GetProperty("number").GetString()!, sitting.Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            $"/beslut/{decision.GetProperty("authority").GetString()}/{decision.GetProperty("year").GetInt32()}/{decision.GetProperty("serial").GetInt32()}", $"{Forum}/{list.GetProperty("year").GetInt32()}/{list.GetProperty("serial").GetInt32()}");
    }

    /// <summary>A matter that the body decides in its first step.</summary>
    public Task<Matter> Matter() => Changes.Matter.Submit(app, "it-strateg", "rules-change", null, null);

    public static object Votes(params string[] against) => Members.Select(m => new { person = m, verdict = against.Contains(m) ? "AGAINST" : "FOR", reason = against.Contains(m) ? "Vi vill vänta." : null }).ToArray();

    public static object Item(Matter matter, params string[] against) => new { changeRequestId = matter.Id, votes = Votes(against) };

    /// <summary>Keeps the minutes of a sitting and answers with the codes of the refusals.</summary>
    public async Task<string[]> Keeps(object[] items, string by = Secretary, DateOnly? day = null, string[]? present = null)
    {
        var answer = await app.Graph(by, "mutation($input: RecordMeetingInput!) { recordMeeting(input: $input) { changeRequest { id } errors { code message } } }",
            new { input = new { forum = Forum, day = (day ?? Today).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), present = present ?? Members, presiding = Chair, items } });
        return [.. answer.GetProperty("recordMeeting").GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("code").GetString()!)];
    }

    /// <summary>The sitting as its page reads it.</summary>
    public async Task<JsonElement> Read(string person = Secretary, DateOnly? day = null) => (await app.Graph(person, """
        query($forum: String!, $day: Date!) { meeting(forum: $forum, day: $day) { day inCalendar mayKeep speak { slug } places { name votes who { slug } }
            agenda { matter { id number } deadline due mayRecord daysWaited voters { seat person { slug } hindered } }
            paragraphs { number year kind text matter { number } decision { number } report { number } present { name capacity kommun { code } } recused { name note } votes { name verdict reservation } presiding { slug } recordedBy { slug } auditNumber auditHash } } }
        """, new { forum = Forum, day = (day ?? Today).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) })).GetProperty("meeting");

    public DateOnly Today => Domain.Organisation.SwedishTime.DayOf(app.Clock.Now);

    /// <summary>Does something with one mutation and answers the first refusal's code; null when it was done.</summary>
    public async Task<(string? Code, JsonElement Payload)> Does(string person, string mutation, string shows, object input, string? type = null)
    {
        var payload = (await app.Graph(person, $"mutation($input: {type ?? char.ToUpperInvariant(mutation[0]) + mutation[1..] + "Input"}!) {{ {mutation}(input: $input) {{ {shows} errors {{ code message path }} }} }}", new { input })).GetProperty(mutation);
        return (payload.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("code").GetString()).FirstOrDefault(), payload);
    }
}
