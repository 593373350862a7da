using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Objekt.Api.OData;

/// <summary>Where the next page begins: the last row's sort keys, as text in an address. It holds nothing but what the row showed.</summary>
internal static class SkipToken
{
    public static string Write(IReadOnlyList<SortKey> keys, ReadOnlySpan<object?> values)
    {
        var parts = new JsonArray(Shape(keys));
        foreach (var value in values) parts.Add(value is null ? null : JsonValue.Create(Text(value)));
        return Base64Url.EncodeToString(Encoding.UTF8.GetBytes(parts.ToJsonString()));
    }

    /// <summary>The values; refuses a token made for another order, or by hand.</summary>
    public static object?[] Read(string token, IReadOnlyList<SortKey> keys)
    {
        try
        {
            if (JsonNode.Parse(Base64Url.DecodeFromChars(token)) is not JsonArray parts || parts.Count != keys.Count + 1 || (string?)parts[0] != Shape(keys)) throw new FormatException();
            return [.. keys.Select((key, i) => Value((string?)parts[i + 1], key))];
        }
        catch (Exception fault) when (fault is FormatException or JsonException or InvalidOperationException or OverflowException or ArgumentException)
        {
            throw new Refused("$skiptoken hör inte till den här frågan. Följ nästa-länken som den är, eller börja om från första sidan.", path: "$skiptoken");
        }
    }

    private static string Shape(IReadOnlyList<SortKey> keys) => string.Join(',', keys.Select(k => (k.Down ? "-" : "") + k.Name));

    private static string Text(object value) => value switch
    {
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        DateTimeOffset moment => moment.UtcTicks.ToString(CultureInfo.InvariantCulture),
        double real => real.ToString("R", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static object? Value(string? text, SortKey key)
    {
        if (text is null) return key.Optional ? null : throw new FormatException();
        var type = Nullable.GetUnderlyingType(key.Value.Type) ?? key.Value.Type;
        if (type == typeof(string)) return text.Contains('\0') ? throw new FormatException() : text;
        if (type == typeof(Guid)) return Guid.ParseExact(text, "D");
        if (type == typeof(DateOnly)) return DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture);
        if (type == typeof(DateTimeOffset)) return new DateTimeOffset(long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture), TimeSpan.Zero);
        if (type == typeof(double)) return double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        return type == typeof(int) ? int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : (object)long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
    }
}
