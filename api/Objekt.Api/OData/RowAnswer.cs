namespace Objekt.Api.OData;

/// <summary>A named value of the rows: where it stands among what was read, and how it is written.</summary>
internal sealed record Field(string Name, ColumnKind Kind, int Slot);

/// <summary>Rows read and ready to be written: nothing can fail after the first byte has left.</summary>
/// <param name="Context">What follows $metadata# in the context address.</param>
/// <param name="Rows">Values by slot; a slot may hold the expanded rows of a link.</param>
internal sealed record RowAnswer(string Context, Shape Shape, IReadOnlyList<object?[]> Rows)
{
    /// <summary>Rows in all, when that was asked.</summary>
    public long? Count { get; init; }

    /// <summary>The token of the next page; null on the last.</summary>
    public string? Next { get; init; }

    /// <summary>What is left of $top on the next page.</summary>
    public int? Left { get; init; }

    /// <summary>One row, not a list.</summary>
    public bool Single { get; init; }
}

/// <summary>How a row is written.</summary>
internal sealed record Shape(IReadOnlyList<Field> Fields, IReadOnlyList<(string Name, bool Many, int Slot, Shape Shape)> Links)
{
    public static readonly IReadOnlyList<(string, bool, int, Shape)> NoLinks = [];
}
