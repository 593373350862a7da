using System.Globalization;

namespace Objekt.Domain.Authority;

/// <summary>The rights of one rule set, found by matter type and object without reading the others.</summary>
internal sealed class RuleIndex
{
    private readonly Dictionary<(string? Type, string? Category, Guid? Object, Guid? Family), List<IndexedRight>> buckets = [];

    public RuleIndex(RuleSet set, IEnumerable<DecisionRight> rights)
    {
        Set = set;
        // One order for all lists, so that no answer depends on the order the rules came in.
        var byKey = StringComparer.Create(CultureInfo.InvariantCulture, CompareOptions.NumericOrdering);
        var ordered = rights.OrderBy(r => r.Key, byKey).ThenBy(r => r.Key, StringComparer.Ordinal).ThenBy(r => r.Id);
        All = [.. ordered.Select((right, place) => new IndexedRight(right, place))];
        foreach (var right in All) Place(right);
    }

    public RuleSet Set { get; }
    public IReadOnlyList<IndexedRight> All { get; }

    /// <summary>The rights that cover the matter's type and object; the rest of what they cover is still to be tried.</summary>
    public IEnumerable<IndexedRight> About(string type, string category, Guid? objectId, Guid? family)
    {
        foreach (var (typeKey, categoryKey) in new (string?, string?)[] { (type, null), (null, category), (null, null) })
        {
            foreach (var right in In(typeKey, categoryKey, null, null)) yield return right;
            if (objectId is not null)
                foreach (var right in In(typeKey, categoryKey, objectId, null)) yield return right;
            if (family is not null)
                foreach (var right in In(typeKey, categoryKey, null, family)) yield return right;
        }
    }

    private List<IndexedRight> In(string? type, string? category, Guid? objectId, Guid? family) =>
        buckets.TryGetValue((type, category, objectId, family), out var found) ? found : Nothing;

    private static readonly List<IndexedRight> Nothing = [];

    private void Place(IndexedRight right)
    {
        var covers = right.Right.Covers;
        var types = covers.MatterTypes.Count > 0 ? covers.MatterTypes.Distinct().Select(t => ((string?)t, (string?)null))
            : covers.Categories.Count > 0 ? covers.Categories.Distinct().Select(c => ((string?)null, (string?)c))
            : [(null, null)];
        var objects = covers.Objects.Count > 0 ? covers.Objects.Distinct().Select(o => ((Guid?)o, (Guid?)null))
            : covers.Families.Count > 0 ? covers.Families.Distinct().Select(f => ((Guid?)null, (Guid?)f))
            : [(null, null)];
        var places = objects.ToList();
        foreach (var (type, category) in types)
            foreach (var (objectId, family) in places)
            {
                var at = (type, category, objectId, family);
                if (!buckets.TryGetValue(at, out var bucket)) buckets[at] = bucket = [];
                bucket.Add(right);
            }
    }
}

/// <summary>A right with what is fixed about it worked out once.</summary>
internal sealed class IndexedRight(DecisionRight right, int place)
{
    private readonly HashSet<string>? kommuner = right.Covers.Kommuner.Count > 0 ? [.. right.Covers.Kommuner] : null;

    public DecisionRight Right => right;

    /// <summary>Place in the set by key; breaks ties in lists, never between rules.</summary>
    public int Place => place;
    public Specificity Rank { get; } = Specificity.Of(right.Covers);

    public bool CoversKommuner(IReadOnlyList<KommunRef> affected)
    {
        if (kommuner is null) return true;
        foreach (var kommun in affected)
            if (!kommuner.Contains(kommun.Code)) return false;
        return true;
    }
}
