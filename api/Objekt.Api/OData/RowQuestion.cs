using System.Globalization;
using Microsoft.OData;
using Microsoft.OData.Edm;
using Microsoft.OData.UriParser;
using Microsoft.OData.UriParser.Aggregation;

namespace Objekt.Api.OData;

/// <summary>A question about a set, parsed and within the limits.</summary>
internal sealed record RowQuestion(RowSet Set, IReadOnlyDictionary<string, string> Options)
{
    /// <summary>Conditions on the rows; before $apply where there is one.</summary>
    public IReadOnlyList<FilterClause> Filters { get; init; } = [];
    public OrderByClause? OrderBy { get; init; }

    /// <summary>What $apply makes of the rows; null where it only filters, or is not there.</summary>
    public Grouping? Grouping { get; init; }

    /// <summary>Conditions on the groups.</summary>
    public IReadOnlyList<FilterClause> GroupFilters { get; init; } = [];
    public IReadOnlyList<Column> Columns { get; init; } = [];

    /// <summary>True when the question did not choose columns.</summary>
    public bool AllColumns { get; init; } = true;
    public IReadOnlyList<ExpandedLink> Expand { get; init; } = [];
    public int? Top { get; init; }
    public int Skip { get; init; }
    public bool Count { get; init; }
    public string? SkipToken => Options.GetValueOrDefault("$skiptoken");

    public static RowQuestion Read(Model model, RowSet set, Dictionary<string, string> options)
    {
        var parser = new ODataQueryOptionParser(model.Edm, model.TypeOf(set), model.EdmSetOf(set), options)
        {
            Settings = { MaximumExpansionDepth = 1, MaximumExpansionCount = 10 },
            Resolver = { EnableCaseInsensitive = false },
        };
        var question = new RowQuestion(set, options);
        try
        {
            if (options.ContainsKey("$apply")) question = question.Transformed(parser.ParseApply());
            if (options.ContainsKey("$filter")) question = question.Narrowed(parser.ParseFilter());
            question = question with
            {
                OrderBy = options.ContainsKey("$orderby") ? parser.ParseOrderBy() : null,
                Count = options.TryGetValue("$count", out var count) && (count switch { "true" => true, "false" => false, _ => throw new Refused("$count är true eller false.", path: "$count") }),
                Top = Number(options, "$top", Limits.Top),
                Skip = Number(options, "$skip", Limits.Skip) ?? 0,
            };
            if (question.Grouping is not null && (options.ContainsKey("$select") || options.ContainsKey("$expand"))) throw new Refused("$apply väljer själv sina kolumner: ta bort $select och $expand.");
            question = question.Choose(model, parser.ParseSelectAndExpand());
        }
        catch (ODataException fault)
        {
            throw Refused.Unreadable("Frågan", fault.Message);
        }
        catch (Exception fault) when (fault is not (Refused or OutOfMemoryException or OperationCanceledException))
        {
            // Reading a question touches nothing but its own text, so whatever went wrong lies in the text.
            throw Refused.Unreadable("Frågan");
        }
        return question;
    }

    private RowQuestion Transformed(ApplyClause apply) => apply.Transformations.Aggregate(this, (question, step) => step switch
    {
        FilterTransformationNode filter => question.Narrowed(filter.FilterClause),
        _ when question.Grouping is not null => throw new Refused("$apply grupperar högst en gång."),
        GroupByTransformationNode group => question with { Grouping = Grouping.Of(group) },
        AggregateTransformationNode aggregate => question with { Grouping = Grouping.Of([], aggregate) },
        _ => throw new Refused("$apply kan filter, groupby och aggregate."),
    });

    private RowQuestion Narrowed(FilterClause filter) => Grouping is null ? this with { Filters = [.. Filters, filter] } : this with { GroupFilters = [.. GroupFilters, filter] };

    private RowQuestion Choose(Model model, SelectExpandClause? clause)
    {
        if (clause is null) return this with { Columns = Set.Columns };
        var (columns, all) = Chosen(Set, clause);
        var expand = clause.SelectedItems.Any(i => i is ExpandedReferenceSelectItem and not ExpandedNavigationSelectItem)
            ? throw new Refused("$ref stöds inte: rader har sina id som kolumner.")
            : clause.SelectedItems.OfType<ExpandedNavigationSelectItem>().Select(e => Expanded(model, e)).ToList();
        return this with { Columns = columns, AllColumns = all, Expand = expand };
    }

    private ExpandedLink Expanded(Model model, ExpandedNavigationSelectItem item)
    {
        if (item.FilterOption is not null || item.OrderByOption is not null || item.TopOption is not null || item.SkipOption is not null || item.CountOption is not null
            || item.SearchOption is not null || item.LevelsOption is not null || item.ComputeOption is not null || item.ApplyOption is not null
            || item.SelectAndExpand.SelectedItems.Any(i => i is ExpandedReferenceSelectItem))
        {
            throw new Refused("$expand går ett steg, och i det får bara $select stå. Fråga den andra mängden för sig om du behöver mer.", path: "$expand");
        }
        var link = Set.LinkOf(item.PathToNavigationProperty.LastSegment.Identifier);
        var target = model.Sets.Of(link.Target);
        var (columns, all) = Chosen(target, item.SelectAndExpand);
        return new ExpandedLink(link, target, columns, all);
    }

    private static (IReadOnlyList<Column> Columns, bool All) Chosen(RowSet set, SelectExpandClause clause)
    {
        if (clause.AllSelected || clause.SelectedItems.Any(i => i is WildcardSelectItem)) return (set.Columns, true);
        var names = clause.SelectedItems.OfType<PathSelectItem>().Where(i => i.SelectedPath.LastSegment is PropertySegment).Select(i => i.SelectedPath.LastSegment.Identifier).ToHashSet();
        return ([.. set.Columns.Where(c => names.Contains(c.Name))], false);
    }

    private static int? Number(Dictionary<string, string> options, string name, int most)
    {
        if (!options.TryGetValue(name, out var text)) return null;
        if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) throw new Refused($"{name} är ett helt tal från 0 till {most}.", path: name);
        return number <= most ? (int)number : throw new Refused($"{name} är högst {most}. Följ nästa-länken för att få fler rader.", path: name);
    }
}

/// <summary>One $expand: where it leads and which columns it brings.</summary>
internal sealed record ExpandedLink(Link Link, RowSet Target, IReadOnlyList<Column> Columns, bool AllColumns);
