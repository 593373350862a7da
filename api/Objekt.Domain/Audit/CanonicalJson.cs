using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Objekt.Domain.Audit;

/// <summary>One text for one meaning: keys in ordinal order, no white space, text in NFC, whole numbers only, nulls left out of objects. The form is published in docs/verify.</summary>
public static class CanonicalJson
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(c => (char)c), '"', '\\']);

    /// <summary>The canonical text of a JSON value.</summary>
    public static string Write(JsonNode? node) => Write(JsonSerializer.SerializeToElement(node));

    /// <summary>Whether the text is the canonical text of what it says.</summary>
    public static bool Is(string text)
    {
        try
        {
            using var parsed = JsonDocument.Parse(text);
            return Write(parsed.RootElement) == text;
        }
        catch (Exception no) when (no is JsonException or ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>Text in NFC between quotation marks. Escaped are the quotation mark, the backslash and control characters; nothing else, so that the form follows no table of characters that grows.</summary>
    internal static void Quote(StringBuilder text, string value)
    {
        text.Append('"');
        var rest = Normal(value).AsSpan();
        for (int at; (at = rest.IndexOfAny(Escaped)) >= 0; rest = rest[(at + 1)..])
        {
            text.Append(rest[..at]).Append(rest[at] switch { '"' => "\\\"", '\\' => @"\\", '\b' => @"\b", '\t' => @"\t", '\n' => @"\n", '\f' => @"\f", '\r' => @"\r", var control => $@"\u{(int)control:x4}" });
        }
        text.Append(rest).Append('"');
    }

    /// <summary>The text in NFC. Below U+0300 nothing combines, and asking is slow.</summary>
    internal static string Normal(string value) => value.AsSpan().ContainsAnyExceptInRange('\0', '\u02ff') ? value.Normalize(NormalizationForm.FormC) : value;

    private static string Write(JsonElement value)
    {
        var text = new StringBuilder(256);
        Append(text, value);
        return text.ToString();
    }

    private static void Append(StringBuilder text, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                var fields = new List<(string Key, JsonElement Value)>();
                foreach (var field in value.EnumerateObject())
                {
                    if (field.Value.ValueKind != JsonValueKind.Null) fields.Add((Normal(field.Name), field.Value));
                }
                fields.Sort((one, other) => string.CompareOrdinal(one.Key, other.Key));
                text.Append('{');
                for (var i = 0; i < fields.Count; i++)
                {
                    if (i > 0 && fields[i].Key == fields[i - 1].Key) throw new ArgumentException("A canonical text has each key once.", nameof(value));
                    if (i > 0) text.Append(',');
                    Quote(text, fields[i].Key);
                    text.Append(':');
                    Append(text, fields[i].Value);
                }
                text.Append('}');
                break;
            case JsonValueKind.Array:
                text.Append('[');
                var first = true;
                foreach (var item in value.EnumerateArray())
                {
                    if (!first) text.Append(',');
                    first = false;
                    Append(text, item);
                }
                text.Append(']');
                break;
            case JsonValueKind.String:
                Quote(text, value.GetString()!);
                break;
            case JsonValueKind.Number:
                text.Append(Whole(value));
                break;
            case JsonValueKind.True:
                text.Append("true");
                break;
            case JsonValueKind.False:
                text.Append("false");
                break;
            default:
                text.Append("null");
                break;
        }
    }

    private static string Whole(JsonElement value) =>
        value.TryGetInt64(out var whole)
            ? whole.ToString(CultureInfo.InvariantCulture)
            : throw new ArgumentException("A canonical text holds whole numbers only: write money in öre and moments as text.", nameof(value));
}
