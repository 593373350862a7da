using System.Globalization;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Objekt.Api.GraphQL;

/// <summary>Datum: a Swedish calendar day, YYYY-MM-DD.</summary>
internal sealed class DayType : ScalarGraphType
{
    public DayType() => (Name, Description) = ("Date", "Datum: en dag i svensk kalender, ÅÅÅÅ-MM-DD. A calendar day, YYYY-MM-DD.");

    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLStringValue text => ParseValue((string)text.Value),
        GraphQLNullValue => null,
        _ => ThrowLiteralConversionError(value),
    };

    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        DateOnly day => day,
        string text when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        _ => ThrowValueConversionError(value),
    };

    public override object? Serialize(object? value) => value is DateOnly day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : value is null ? null : ThrowSerializationError(value);
}

/// <summary>Tidpunkt: ISO 8601 in UTC.</summary>
internal sealed class MomentType : ScalarGraphType
{
    public MomentType() => (Name, Description) = ("DateTime", "Tidpunkt: ISO 8601 i UTC. A moment in UTC.");

    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLStringValue text => ParseValue((string)text.Value),
        GraphQLNullValue => null,
        _ => ThrowLiteralConversionError(value),
    };

    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        DateTimeOffset at => at.ToUniversalTime(),
        string text when DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) => at.ToUniversalTime(),
        _ => ThrowValueConversionError(value),
    };

    public override object? Serialize(object? value) => value is DateTimeOffset at ? at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'", CultureInfo.InvariantCulture) : value is null ? null : ThrowSerializationError(value);
}
