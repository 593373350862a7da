using Objekt.Api.Data;
using Objekt.Api.GraphQL;
using Objekt.Domain.Identity;
using Ready = Objekt.Api.Authority.RuleTemplates;

namespace Objekt.Api.Authority;

/// <summary>The ready rule sets, as they would be in the union as it stands.</summary>
public static class RuleTemplateQuery
{
    [Query, Describe("Regelmallar: färdiga första regelverk, och vad de gör av samverkan som den är. Ready first rule sets.")]
    public static async Task<IReadOnlyList<OfferedTemplate>> RuleTemplates(Ask ask, Caller caller, RuleBooks books)
    {
        // What is missing names objects and roles: that is for the one who sets the union up.
        var told = Permits.Of(caller, "adoptRuleTemplate").May;
        var facts = (await books.Now(ask.Db, ask.Stop)).Facts;
        if (facts.MatterTypes.Count == 0) facts = facts with { MatterTypes = ShippedData.MatterTypes() };
        return [.. Ready.All.Select(t =>
        {
            var made = Ready.Make(t.Key, facts, Guid.Empty, "", ask.Day);
            return new OfferedTemplate(t.Key, t.Name, t.Description, made.Rights.Count, told ? made.Missing : [], told ? made.LeftOut : []);
        })];
    }
}

/// <summary>A ready rule set.</summary>
[Describe("Regelmall: vad den innebär, hur många regler den ger här, vad som måste finnas först och vad den klarar sig utan. A ready rule set.")]
public sealed record OfferedTemplate(string Key, string Name, string Description, int RightCount, IReadOnlyList<string> Missing, IReadOnlyList<string> LeftOut);
