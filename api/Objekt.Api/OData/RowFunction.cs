namespace Objekt.Api.OData;

/// <summary>What a member of a function's answer means: Swedish, a slash, English.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
internal sealed class SaysAttribute(string text) : Attribute
{
    public string Text { get; } = text;
}

/// <summary>A value that a function takes.</summary>
/// <param name="Optional">Whether it may be null.</param>
internal sealed record RowParameter(string Name, ColumnKind Kind, Type Type, bool Optional, string Description);

/// <summary>A function of the door: values in, one described record out.</summary>
internal abstract class RowFunction(string name, Type answer, string description)
{
    public string Name { get; } = name;
    public Type Answer { get; } = answer;
    public string Description { get; } = description;
    public abstract IReadOnlyList<RowParameter> Parameters { get; }

    /// <summary>The answer.</summary>
    public abstract Task<object> Call(IReadOnlyDictionary<string, object?> given, Ask ask);
}
