using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Objekt.Domain.Audit;

/// <summary>The chain of the audit log: each entry's hash covers the previous one, so nothing can be changed, moved or removed unseen.</summary>
public static class Chain
{
    private const byte FormVersion = 1;

    /// <summary>The hash before the first entry.</summary>
    public static readonly string Genesis = new('0', 64);

    /// <summary>The entry that follows the previous one.</summary>
    /// <param name="body">What happened; made canonical here.</param>
    public static AuditEntry Next(AuditEntry? previous, DateTimeOffset at, Guid? person, string kind, string subject, JsonNode body)
    {
        var number = (previous?.Number ?? 0) + 1;
        var before = previous?.Hash ?? Genesis;
        var text = CanonicalJson.Write(body);
        var stepped = previous is not null && at < previous.At;
        return new AuditEntry
        {
            Number = number,
            At = at,
            ClockStepped = stepped,
            PersonId = person,
            Kind = kind,
            Subject = subject,
            Body = text,
            PreviousHash = before,
            Hash = HashOf(number, at, stepped, person, kind, subject, text, before),
        };
    }

    /// <summary>Whether the entry's own hash is right and it follows the previous one.</summary>
    public static bool Holds(AuditEntry? previous, AuditEntry entry) =>
        entry.Number == (previous?.Number ?? 0) + 1
        && entry.PreviousHash == (previous?.Hash ?? Genesis)
        && entry.Hash == HashOf(entry.Number, entry.At, entry.ClockStepped, entry.PersonId, entry.Kind, entry.Subject, entry.Body, entry.PreviousHash);

    private static string HashOf(long number, DateTimeOffset at, bool stepped, Guid? person, string kind, string subject, string body, string before)
    {
        var everything = CanonicalJson.Write(new JsonObject
        {
            ["at"] = at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture),
            ["body"] = body,
            ["clockStepped"] = stepped,
            ["kind"] = kind,
            ["number"] = number,
            ["person"] = person?.ToString(),
            ["subject"] = subject,
        });
        var bytes = new byte[1 + 64 + Encoding.UTF8.GetByteCount(everything)];
        bytes[0] = FormVersion;
        Encoding.ASCII.GetBytes(before, bytes.AsSpan(1));
        Encoding.UTF8.GetBytes(everything, bytes.AsSpan(65));
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
    }
}
