using Microsoft.OData.UriParser.Aggregation;

namespace Objekt.Api.OData;

/// <summary>What $apply groups by and works out, within the limits.</summary>
internal sealed record Grouping(IReadOnlyList<string> Columns, IReadOnlyList<AggregateExpression> Aggregates)
{
    public static Grouping Of(GroupByTransformationNode group)
    {
        var columns = group.GroupingProperties.Select(p => p.ChildTransformations.Count == 0 ? p.Name : throw new Refused("groupby tar radens egna kolumner. Namn och koder bredvid varje id finns redan på raden.")).ToList();
        return group.ChildTransformations switch
        {
            null => Of(columns, null),
            AggregateTransformationNode aggregate => Of(columns, aggregate),
            _ => throw new Refused("I groupby kan bara aggregate stå."),
        };
    }

    public static Grouping Of(IReadOnlyList<string> columns, AggregateTransformationNode? aggregate)
    {
        if (columns.Count > Limits.Groups) throw new Refused($"Gruppera på högst {Limits.Groups} kolumner.");
        var all = aggregate?.AggregateExpressions.ToList() ?? [];
        if (all.Count > Limits.Aggregates) throw new Refused($"Högst {Limits.Aggregates} beräkningar i taget.");
        var names = new HashSet<string>(columns, StringComparer.Ordinal);
        if (names.Count != columns.Count) throw new Refused("En kolumn står två gånger i groupby.");
        var plain = all.Select(a => a as AggregateExpression ?? throw new Refused("aggregate tar radens egna kolumner.")).ToList();
        return plain.TrueForAll(a => names.Add(a.Alias)) ? new Grouping(columns, plain) : throw new Refused("Två beräkningar har samma namn.");
    }
}
