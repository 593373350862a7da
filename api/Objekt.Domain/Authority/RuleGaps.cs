using Objekt.Domain.Benefits;
using Objekt.Domain.Objects;

namespace Objekt.Domain.Authority;

/// <summary>A matter on an object that the rules do not answer with one right: an example that can be asked as it stands.</summary>
/// <param name="Outcome">NoRule or Ambiguous.</param>
public sealed record RuleGap(string MatterType, string MatterTypeName, IReadOnlyList<KommunRef> Kommuner, Sek? Amount, AnswerOutcome Outcome);

/// <summary>Where an object's rules leave a hole or answer twice; shown on the map and the object's page.</summary>
public static class RuleGaps
{
    /// <summary>One example per matter type and fault, on the day. Only the amounts that some covering right mentions, and one öre above each, need be tried.</summary>
    public static IReadOnlyList<RuleGap> GapsOf(this RuleBook book, MaintenanceObject onObject, IEnumerable<MatterType> types, DateOnly day)
    {
        if (book.Rules(null, day) is not { } rules) return [];
        var part = book.Taking(onObject.Id, day);
        var taking = book.Kommuner.Where(k => part.Contains(k.Code)).Select(k => new KommunRef(k.Code, k.Name)).ToList();
        if (taking.Count == 0) return [];

        var sets = taking.Select(k => (IReadOnlyList<KommunRef>)[k]).ToList();
        if (taking.Count > 1) sets.Insert(0, taking);
        return [.. types.SelectMany(type => sets.SelectMany(set => Of(book, rules, onObject, type, set, day))
            .DistinctBy(gap => (gap.MatterType, gap.Outcome)))];
    }

    private static IEnumerable<RuleGap> Of(RuleBook book, RuleIndex rules, MaintenanceObject onObject, MatterType type, IReadOnlyList<KommunRef> kommuner, DateOnly day)
    {
        var asked = new AskedMatter(type.Key, type.Name, onObject.Id, onObject.Slug, onObject.Name, kommuner, null, day, rules.Set.Id, rules.Set.Number);
        var covering = WhoDecides.CoveringAnyAmount(book, rules, asked);
        foreach (var amount in type.HasAmount ? Amounts(covering) : [null])
        {
            var top = WhoDecides.Rank(covering, amount).Top.Count;
            if (top != 1) yield return new RuleGap(type.Key, type.Name, kommuner, amount, top == 0 ? AnswerOutcome.NoRule : AnswerOutcome.Ambiguous);
        }
    }

    private static IEnumerable<Sek?> Amounts(List<IndexedRight> covering) => covering
        .SelectMany(r => new[] { r.Right.Covers.Above, r.Right.Covers.UpTo }).OfType<Sek>().Distinct().Order()
        .SelectMany(edge => new Sek?[] { edge, new Sek(edge.Ore + 1) }).Prepend(new Sek(0));
}
