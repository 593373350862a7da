using System.Collections.Frozen;

namespace Objekt.Api.OData;

/// <summary>All sets of the door by name.</summary>
internal sealed class Sets
{
    private readonly FrozenDictionary<string, RowSet> byName;

    public Sets(IEnumerable<RowSet> sets)
    {
        All = [.. sets];
        byName = All.ToFrozenDictionary(s => s.Name, StringComparer.Ordinal);
        foreach (var (set, link) in All.SelectMany(s => s.Links.Select(l => (s, l))))
        {
            if (!byName.TryGetValue(link.Target, out var target) || target.Entity != link.Item.ReturnType)
            {
                throw new InvalidOperationException($"{set.Name}.{link.Name} leads to {link.Target}, which is not a set of {link.Item.ReturnType.Name}.");
            }
        }
    }

    /// <summary>No sets: where nothing leads anywhere, as after a grouping.</summary>
    public static Sets None { get; } = new([]);

    public IReadOnlyList<RowSet> All { get; }

    public RowSet Of(string name) => byName[name];
}
