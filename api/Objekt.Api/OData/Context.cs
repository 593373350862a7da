namespace Objekt.Api.OData;

/// <summary>The part of the context address after $metadata#, which tells a reader what the rows hold.</summary>
internal static class Context
{
    public static string Of(RowQuestion question, bool single = false) => question.Set.Name + Chosen(question) + (single ? "/$entity" : "");

    private static string Chosen(RowQuestion question)
    {
        var parts = question.AllColumns ? [] : question.Columns.Select(c => c.Name).ToList();
        parts.AddRange(question.Expand.Select(e => $"{e.Link.Name}({(e.AllColumns ? "" : string.Join(',', e.Columns.Select(c => c.Name)))})"));
        return parts.Count == 0 ? "" : $"({string.Join(',', parts)})";
    }
}
