using Objekt.Domain.Benefits;

namespace Objekt.Domain.Authority;

/// <summary>What a lower and a higher amount would have meant, at the nearest band edge where another right answers.</summary>
internal static class NearOutcomes
{
    private static readonly Sek Ore = new(1);

    public static IReadOnlyList<NearOutcome> Of(AskedMatter asked, List<IndexedRight> covering, Func<AskedMatter, Answer.Given> ask)
    {
        if (asked.Amount is not { } amount) return [];

        var edges = covering.SelectMany(r => new[] { r.Right.Covers.Above, r.Right.Covers.UpTo }).OfType<Sek>().Distinct().Order().ToList();
        var now = WhoDecides.Rank(covering, amount).Top;
        var near = new List<NearOutcome>(2);
        foreach (var edge in Enumerable.Reverse(edges).Where(e => e < amount && e.Ore > 0))
        {
            if (Same(now, WhoDecides.Rank(covering, edge).Top)) continue;
            near.Add(Read(edge, upTo: true, ask(asked with { Amount = edge })));
            break;
        }
        foreach (var edge in edges.Where(e => e >= amount))
        {
            if (Same(now, WhoDecides.Rank(covering, edge + Ore).Top)) continue;
            near.Add(Read(edge, upTo: false, ask(asked with { Amount = edge + Ore })));
            break;
        }
        return near;
    }

    private static bool Same(List<IndexedRight> one, List<IndexedRight> other) => one.SequenceEqual(other);

    private static NearOutcome Read(Sek edge, bool upTo, Answer.Given answer) =>
        new(edge, upTo, answer.Outcome, answer.Outcome == AnswerOutcome.Ambiguous ? null : answer.Right,
            AnswerWords.Near($"{(upTo ? "Till och med" : "Över")} {edge}", answer));
}
