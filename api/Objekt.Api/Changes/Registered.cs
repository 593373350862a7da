using Objekt.Domain.Authority;
using Objekt.Domain.Changes;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Changes;

/// <summary>How decisions are numbered: in the series of the deciding body, else of the body that the right rests on, else of the kommun.</summary>
internal static class Registered
{
    /// <summary>Sets whose series and year the decision belongs to.</summary>
    /// <returns>The name of the number series.</returns>
    public static string SeriesOf(Decision decision, RuleFacts facts)
    {
        decision.Authority = Body(decision, facts)?.Slug ?? (Kommun(decision, facts) is { } kommun ? $"kommun-{kommun.Code}" : "samverkan");
        decision.Year = SwedishTime.DayOf(decision.DecidedAt).Year;
        return $"decision:{decision.Authority}";
    }

    /// <summary>Gives the decision its number in the series.</summary>
    public static void Number(Decision decision, RuleFacts facts, int serial)
    {
        decision.Serial = serial;
        decision.Number = $"{Body(decision, facts)?.Name ?? Kommun(decision, facts)?.Name ?? facts.Union.Name} {decision.Year}:{serial}";
    }

    private static DecisionForum? Body(Decision decision, RuleFacts facts) => facts.Forums.FirstOrDefault(f => f.Id == (decision.ForumId ?? decision.BodyId));

    private static Kommun? Kommun(Decision decision, RuleFacts facts) => decision.Kommuner is [var only] ? facts.Kommuner.FirstOrDefault(k => k.Code == only) : null;
}
