using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Objekt.Domain.Audit;

/// <summary>The chain of the audit log: each entry's hash covers the previous one, so nothing can be changed, moved or removed unseen. The form is published in docs/verify.</summary>
public static class Chain
{
    private const byte FormVersion = 1;
    private const int HashLength = 64;

    /// <summary>The hash before the first entry.</summary>
    public static readonly string Genesis = new('0', HashLength);

    /// <summary>The entry that follows the previous one.</summary>
    /// <param name="body">What happened; made canonical here.</param>
    public static AuditEntry Next(AuditEntry? previous, DateTimeOffset at, Guid? person, string kind, string subject, JsonNode body)
    {
        var text = CanonicalJson.Write(body);
        var entry = new AuditEntry
        {
            Number = (previous?.Number ?? 0) + 1,
            At = at,
            ClockStepped = previous is not null && at < previous.At,
            PersonId = person,
            Kind = CanonicalJson.Normal(kind),
            Subject = CanonicalJson.Normal(subject),
            Body = text,
            PreviousHash = previous?.Hash ?? Genesis,
            Hash = Genesis,
        };
        return entry.With(HashOf(entry));
    }

    /// <summary>Whether the entry's own hash is right and it follows the previous one.</summary>
    public static bool Holds(AuditEntry? previous, AuditEntry entry) => Fault(previous, entry) is null;

    /// <summary>What is wrong with an entry that should follow the previous one, in Swedish and in English; null when nothing is.</summary>
    public static (string Swedish, string English)? Fault(AuditEntry? previous, AuditEntry entry)
    {
        var number = (previous?.Number ?? 0) + 1;
        if (entry.Number != number)
        {
            return ($"här står post {entry.Number}; en post är borttagen, tillagd eller flyttad", $"entry {entry.Number} stands here; an entry was removed, added or moved");
        }
        if (entry.PreviousHash != (previous?.Hash ?? Genesis))
        {
            return ("den pekar inte på posten före; den eller posten före är utbytt", "it does not point to the entry before; it or the entry before was replaced");
        }
        if (!entry.Body.StartsWith('{') || !CanonicalJson.Is(entry.Body)) return ("innehållet är inte kanonisk JSON; det är ändrat", "its body is no canonical JSON; it was changed");
        if (entry.ClockStepped != (previous is not null && entry.At < previous.At))
        {
            return ("uppgiften om klockan stämmer inte med posten före", "what it says of the clock does not agree with the entry before");
        }
        // Forms that mean the same and give the same hash, but that nobody but a meddler has written.
        var plain = entry.At.UtcTicks % TimeSpan.TicksPerMicrosecond == 0 && CanonicalJson.Normal(entry.Kind) == entry.Kind && CanonicalJson.Normal(entry.Subject) == entry.Subject;
        return plain && entry.Hash == HashOf(entry) ? null : ("innehållet stämmer inte med kontrollsumman; posten är ändrad", "what it says does not match its hash; it was changed");
    }

    /// <summary>The entry as one line of an exported log: canonical JSON of everything that it holds.</summary>
    public static string Line(AuditEntry entry) => Text(entry, whole: true);

    private static string HashOf(AuditEntry entry)
    {
        var everything = Text(entry, whole: false);
        var bytes = new byte[1 + HashLength + Encoding.UTF8.GetByteCount(everything)];
        bytes[0] = FormVersion;
        Encoding.ASCII.GetBytes(entry.PreviousHash, bytes.AsSpan(1));
        Encoding.UTF8.GetBytes(everything, bytes.AsSpan(1 + HashLength));
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
    }

    /// <summary>Canonical JSON; the fields stand in ordinal order here already.</summary>
    /// <param name="whole">With both hashes, as in an exported log; without them, as the hash covers it.</param>
    private static string Text(AuditEntry entry, bool whole)
    {
        var text = new StringBuilder(entry.Body.Length + 400);
        text.Append(CultureInfo.InvariantCulture, $"{{\"at\":\"{entry.At.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'}\",\"body\":").Append(entry.Body);
        text.Append(",\"clockStepped\":").Append(entry.ClockStepped ? "true" : "false");
        if (whole) Field("hash", entry.Hash);
        Field("kind", entry.Kind);
        text.Append(CultureInfo.InvariantCulture, $",\"number\":{entry.Number}");
        if (entry.PersonId is { } person) Field("person", person.ToString());
        if (whole) Field("previousHash", entry.PreviousHash);
        Field("subject", entry.Subject);
        return text.Append('}').ToString();

        void Field(string name, string value)
        {
            text.Append(",\"").Append(name).Append("\":");
            CanonicalJson.Quote(text, value);
        }
    }

    private static AuditEntry With(this AuditEntry entry, string hash) => new()
    {
        Number = entry.Number, At = entry.At, ClockStepped = entry.ClockStepped, PersonId = entry.PersonId, Kind = entry.Kind,
        Subject = entry.Subject, Body = entry.Body, PreviousHash = entry.PreviousHash, Hash = hash,
    };
}
