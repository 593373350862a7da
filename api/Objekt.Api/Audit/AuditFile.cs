using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Objekt.Domain.Audit;

namespace Objekt.Api.Audit;

/// <summary>The exported audit log: one JSON object per line, in order. Everything that the hash covers is there, so that a log can be checked without the server.</summary>
internal static class AuditFile
{
    private const string MomentForm = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";
    private static readonly JsonSerializerOptions Plain = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
    };

    public static string Line(AuditEntry entry) => JsonSerializer.Serialize(new Written(entry.Number, entry.At.UtcDateTime.ToString(MomentForm, CultureInfo.InvariantCulture),
        entry.ClockStepped, entry.PersonId, entry.Kind, entry.Subject, entry.Body, entry.PreviousHash, entry.Hash), Plain);

    /// <summary>Null for a line that is no entry.</summary>
    public static AuditEntry? Read(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<Written>(line, Plain) is { } w && DateTimeOffset.TryParseExact(w.At, MomentForm, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at)
                ? new AuditEntry { Number = w.Number, At = at, ClockStepped = w.ClockStepped, PersonId = w.Person, Kind = w.Kind, Subject = w.Subject, Body = w.Body, PreviousHash = w.PreviousHash, Hash = w.Hash }
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Written(long Number, string At, bool ClockStepped, Guid? Person, string Kind, string Subject, string Body, string PreviousHash, string Hash);
}
