using System.Linq.Expressions;

namespace Objekt.Api.OData;

/// <summary>What a column holds: it decides the type in $metadata, how values are compared and how they are written.</summary>
internal enum ColumnKind
{
    Text,

    /// <summary>An enum, shown as its code in capitals.</summary>
    Code,
    Whole,

    /// <summary>Whole öre in storage, SEK with two decimals in the door.</summary>
    Money,
    YesNo,
    Id,
    Day,
    Moment,

    /// <summary>An average; only $apply makes them.</summary>
    Real,

    /// <summary>An average amount: öre with decimals, shown as SEK rounded to the öre.</summary>
    MeanMoney,
}

/// <summary>One column of a flat row.</summary>
/// <param name="Value">From the entity and the <see cref="Ask"/> to the value.</param>
/// <param name="Optional">Whether it may be null.</param>
/// <param name="Description">Swedish, a slash, English.</param>
internal sealed record Column(string Name, LambdaExpression Value, ColumnKind Kind, bool Optional, string Description)
{
    /// <summary>A display name: sorted in Swedish order.</summary>
    public bool Swedish { get; init; }

    /// <summary>A personal name: shown, but never filtered or sorted by, since that would put it in addresses and logs.</summary>
    public bool Personal { get; init; }

    /// <summary>Free text: sorted by its first characters only.</summary>
    public bool Free { get; init; }

    /// <summary>The same text folded to lower case and indexed; a search for how it begins goes there.</summary>
    public LambdaExpression? Folded { get; init; }

    /// <summary>The value's type without null.</summary>
    public Type Bare { get; } = Nullable.GetUnderlyingType(Value.ReturnType) ?? Value.ReturnType;

    public static ColumnKind KindOf(Type type)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        return bare switch
        {
            _ when bare == typeof(string) => ColumnKind.Text,
            _ when bare == typeof(int) || bare == typeof(long) => ColumnKind.Whole,
            _ when bare == typeof(bool) => ColumnKind.YesNo,
            _ when bare == typeof(Guid) => ColumnKind.Id,
            _ when bare == typeof(DateOnly) => ColumnKind.Day,
            _ when bare == typeof(DateTimeOffset) => ColumnKind.Moment,
            { IsEnum: true } => ColumnKind.Code,
            _ => throw new NotSupportedException($"A row cannot hold a {bare.Name}."),
        };
    }
}

/// <summary>Where one row leads to others: read by the page's keys, one statement for all of them.</summary>
/// <param name="Target">The set that the other rows belong to.</param>
/// <param name="Many">Whether it leads to any number of rows, else to one or none.</param>
/// <param name="Mine">From the entity: the key that ties.</param>
/// <param name="Tie">The entity that ties: the target itself, or a table between.</param>
/// <param name="Theirs">From the tie: the same key on that side.</param>
/// <param name="Item">From the tie to the target.</param>
/// <param name="Holds">From the tie and the <see cref="Ask"/>: whether it holds today; null when it always does.</param>
internal sealed record Link(string Name, string Target, bool Many, LambdaExpression Mine, Type Tie, LambdaExpression Theirs, LambdaExpression Item, LambdaExpression? Holds, string Description);
