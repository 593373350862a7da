using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Objekt.Domain.Audit;

/// <summary>One text for one meaning: keys in ordinal order, no white space, text in NFC, whole numbers only, nulls left out.</summary>
public static class CanonicalJson
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The canonical text of a JSON value.</summary>
    public static string Write(JsonNode? node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return text.ToString();
    }

    private static void Append(StringBuilder text, JsonNode? node)
    {
        switch (node)
        {
            case null:
                text.Append("null");
                break;
            case JsonObject fields:
                Join(text, '{', '}', fields.Where(f => f.Value is not null).OrderBy(f => f.Key, StringComparer.Ordinal), field =>
                {
                    text.Append(Quote(field.Key)).Append(':');
                    Append(text, field.Value);
                });
                break;
            case JsonArray items:
                Join(text, '[', ']', items, item => Append(text, item));
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                text.Append(Quote(value.GetValue<string>()));
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.Number:
                text.Append(Whole(value));
                break;
            default:
                text.Append(node.ToJsonString());
                break;
        }
    }

    private static void Join<T>(StringBuilder text, char open, char close, IEnumerable<T> parts, Action<T> write)
    {
        text.Append(open);
        var first = true;
        foreach (var part in parts)
        {
            if (!first) text.Append(',');
            first = false;
            write(part);
        }
        text.Append(close);
    }

    private static string Quote(string value) => JsonSerializer.Serialize(value.Normalize(NormalizationForm.FormC), Plain);

    private static string Whole(JsonValue value) =>
        long.TryParse(value.ToJsonString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
            ? whole.ToString(CultureInfo.InvariantCulture)
            : throw new ArgumentException("A canonical text holds whole numbers only: write money in öre and moments as text.", nameof(value));
}
