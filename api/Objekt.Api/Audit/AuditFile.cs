using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Domain.Audit;

namespace Objekt.Api.Audit;

/// <summary>The exported audit log: one entry per line, in order, each line ended by a line feed. The form is published in docs/verify and read to the letter: a file that says the same in another way has been changed.</summary>
internal static class AuditFile
{
    private const string MomentForm = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Writes the whole log, one entry at a time.</summary>
    /// <returns>Its last entry.</returns>
    public static async Task<AuditEntry?> Write(ObjektDb db, Stream file, CancellationToken stop)
    {
        AuditEntry? last = null;
        await using var target = new StreamWriter(file, Strict, leaveOpen: true) { NewLine = "\n" };
        await foreach (var entry in db.AuditEntries.AsNoTracking().OrderBy(e => e.Number).AsAsyncEnumerable().WithCancellation(stop))
        {
            await target.WriteLineAsync(Chain.Line(entry).AsMemory(), stop);
            last = entry;
        }
        return last;
    }

    /// <summary>A line of the file: an entry, or why it is none.</summary>
    public readonly record struct Found(AuditEntry? Entry, (string Swedish, string English)? Fault);

    /// <summary>The lines of the file, one at a time, so that it may be of any length.</summary>
    public static async IAsyncEnumerable<Found> Lines(Stream file, [EnumeratorCancellation] CancellationToken stop)
    {
        var buffer = new byte[1 << 16];
        var (have, seen) = (0, 0);
        while (true)
        {
            var start = 0;
            for (int end; (end = Array.IndexOf(buffer, (byte)'\n', seen, have - seen)) >= 0; seen = start = end + 1)
            {
                yield return Read(buffer.AsSpan(start, end - start));
            }
            Array.Copy(buffer, start, buffer, 0, have -= start);
            seen = have;
            if (have == buffer.Length) Array.Resize(ref buffer, have * 2);
            var more = await file.ReadAsync(buffer.AsMemory(have), stop);
            if (more == 0) break;
            have += more;
        }
        if (have > 0) yield return new(null, ("filen slutar mitt i en rad; slutet är avklippt", "the file ends in the middle of a line; its tail is cut off"));
    }

    /// <summary>The entry of a line without its line feed.</summary>
    public static AuditEntry? Entry(string line) => Read(Encoding.UTF8.GetBytes(line)).Entry;

    private static Found Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var line = Strict.GetString(bytes);
            using var parsed = JsonDocument.Parse(line);
            if (Entry(parsed.RootElement) is { } entry && Chain.Line(entry) == line) return new(entry, null);
        }
        catch (Exception no) when (no is JsonException or DecoderFallbackException or ArgumentException or InvalidOperationException or FormatException or KeyNotFoundException)
        {
            // No entry: told below, with the number where one should have stood.
        }
        return new(null, ("raden är ingen post i loggens form; den är ändrad", "the line is no entry in the form of the log; it was changed"));
    }

    private static AuditEntry? Entry(JsonElement line) =>
        DateTimeOffset.TryParseExact(line.GetProperty("at").GetString(), MomentForm, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at)
            ? new AuditEntry
            {
                Number = line.GetProperty("number").GetInt64(),
                At = at,
                ClockStepped = line.GetProperty("clockStepped").GetBoolean(),
                PersonId = line.TryGetProperty("person", out var person) ? person.GetGuid() : null,
                Kind = line.GetProperty("kind").GetString()!,
                Subject = line.GetProperty("subject").GetString()!,
                Body = line.GetProperty("body").GetRawText(),
                PreviousHash = line.GetProperty("previousHash").GetString()!,
                Hash = line.GetProperty("hash").GetString()!,
            }
            : null;
}
