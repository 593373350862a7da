using System.Text.Json;
using Xunit;

namespace Objekt.Tests.Changes;

/// <summary>A sitting of the demo's gemensamma nämnd, kept by its secretary through GraphQL.</summary>
internal sealed class Sitting(ObjektApp app)
{
    public const string Forum = "gemensam-namnd-it", Secretary = "sekreterare-gemensam-namnd", Chair = "ordforande-gemensam-namnd";
    public static readonly string[] Members = [Chair, "ledamot-1-mora", "ordforande-kommunstyrelsen-orsa", "ledamot-1-orsa", "ordforande-kommunstyrelsen-alvdalen", "ledamot-1-alvdalen"];

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
