using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Objekt.Api.GraphQL;
using Objekt.Domain.Audit;
using Objekt.Domain.Benefits;

namespace Objekt.Api.Data;

/// <summary>An input as the log keeps it: what was sent, what was cleared, and nothing that was left out.</summary>
internal static class Asked
{
    private static readonly JsonSerializerOptions Plain = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper), new Ore() },
    };

    /// <summary>The input as JSON. Amounts are whole öre, since a canonical text holds whole numbers only.</summary>
    public static JsonObject Of(object input)
    {
        var asked = JsonSerializer.SerializeToNode(input, Plain) as JsonObject ?? [];
        asked.Remove("idempotencyKey");
        if (input is not Input { Sent: { Count: > 0 } sent }) return asked;

        var names = sent.Select(JsonNamingPolicy.CamelCase.ConvertName).ToHashSet();
        var cleared = new JsonArray();
        foreach (var (name, value) in asked.ToList())
        {
            if (!names.Contains(name)) asked.Remove(name);
            else if (value is null) cleared.Add(name);
        }
        if (cleared.Count > 0) asked["cleared"] = cleared;
        return asked;
    }

    /// <summary>SHA-256 of the act and what was asked.</summary>
    public static string Hash(string act, JsonObject asked) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(act + CanonicalJson.Write(asked))));

    private sealed class Ore : JsonConverter<decimal>
    {
        public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options)
        {
            if (Sek.From(value) is { } amount) writer.WriteNumberValue(amount.Ore);
            else writer.WriteStringValue(value.ToString(System.Globalization.CultureInfo.InvariantCulture)); // Refused later; the attempt is still one text.
        }
    }
}
