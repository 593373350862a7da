#:property PublishAot=false

// Kontrollerar en exporterad revisionslogg utan att lita på servern. Formen står i README.md bredvid.
// Checks an exported audit log without trusting the server. The form is published in README.md beside this file.
//
//   dotnet run verify.cs -- FILE [--head HASH | NUMBER:HASH[,NUMBER:HASH...]] [--count N] [--against EARLIER]
//
// 0: loggen håller / the log holds · 1: en anmärkning / a finding · 2: felaktig indata / bad input
// Programmet delar ingen kod med Objekt. / The program shares no code with Objekt.

using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

try
{
    var asked = Arguments.Read(args);
    var clock = Stopwatch.StartNew();
    var (entries, head, finding) = Log.Check(asked);
    if (finding is not null)
    {
        Console.WriteLine(finding);
        return 1;
    }
    var speed = entries / Math.Max(clock.Elapsed.TotalSeconds, 0.001);
    Console.WriteLine($"{entries} poster, kedjan håller. Huvud: / {entries} entries, the chain holds. Head: {head}");
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds:0.00} s, {speed:0} poster/s (entries/s)"));
    return 0;
}
catch (BadInput no)
{
    Console.Error.WriteLine(no.Message);
    return 2;
}

sealed class BadInput(string message) : Exception(message);

/// <summary>What was asked: the file, what was noted elsewhere, and an earlier export to compare with.</summary>
sealed record Arguments(string File, Dictionary<long, string> Numbered, HashSet<string> Loose, long Count, string? Against)
{
    public static Arguments Read(string[] words)
    {
        string? file = null, heads = null, count = null, against = null;
        for (var i = 0; i < words.Length; i++)
        {
            switch (words[i])
            {
                case "--head": heads = heads is null ? Value(words, ref i) : heads + "," + Value(words, ref i); break;
                case "--count": count = Value(words, ref i); break;
                case "--against": against = Value(words, ref i); break;
                case var word when !word.StartsWith('-') && file is null: file = word; break;
                case var word: throw new BadInput($"Okänt: {word}. Så här: verify.cs FILE [--head HASH] [--count N] [--against EARLIER] / Unknown: {word}.");
            }
        }
        if (file is null) throw new BadInput("Ange filen. Så här: verify.cs FILE [--head HASH] [--count N] [--against EARLIER] / Name the file.");

        var least = count is null ? 0 : Number(count);
        var numbered = new Dictionary<long, string>();
        var loose = new HashSet<string>();
        var parts = heads?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        foreach (var part in parts)
        {
            var (number, hash) = part.Split(':') switch
            {
                [var h] when parts.Length == 1 && count is not null => (least, h),
                [var h] => ((long?)null, h),
                [var n, var h] => (Number(n), h),
                _ => (null, ""),
            };
            hash = hash.ToLowerInvariant();
            if (!Entry.IsHash(hash)) throw new BadInput($"{part} är inget huvud: skriv 64 tecken, eller NUMMER:64 tecken. / {part} is no head: write 64 characters, or NUMBER:64 characters.");
            if (number is not { } at) loose.Add(hash);
            else if (!numbered.TryAdd(at, hash)) throw new BadInput($"Post {at} har två huvuden. / Entry {at} has two heads.");
        }
        loose.Remove(Entry.Genesis);
        return new(file, numbered, loose, Math.Max(least, numbered.Keys.DefaultIfEmpty().Max()), against);
    }

    static string Value(string[] words, ref int at) => ++at < words.Length ? words[at] : throw new BadInput($"{words[at - 1]} saknar värde. / {words[at - 1]} lacks a value.");

    static long Number(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new BadInput($"{text} är inget antal. / {text} is no number.");
}

/// <summary>The walk through the file.</summary>
static class Log
{
    /// <summary>How many entries hold, the hash of the last of them, and what is wrong; null when nothing is.</summary>
    public static (long Entries, string Head, string? Finding) Check(Arguments asked)
    {
        using var file = new Lines(asked.File);
        using var earlier = asked.Against is { } other ? new Lines(other) : null;
        var missing = new HashSet<string>(asked.Loose);
        var (last, head, before, agreed) = (0L, Entry.Genesis, DateTime.MinValue, 0L);
        var reader = new Entry();
        var compared = earlier?.Next() == true;
        while (file.Next())
        {
            var number = last + 1;
            var wrong = file.Unended
                ? "filen slutar mitt i en rad; slutet är avklippt / the file ends in the middle of a line; its tail is cut off"
                : reader.Read(file.Line.Span, number, head, before);
            if (wrong is not null) return (last, head, $"Kedjan bryts vid post {number} (rad {number}): / The chain breaks at entry {number} (line {number}): {wrong}");

            var hash = reader.Hash;
            missing.Remove(hash);
            if (asked.Numbered.TryGetValue(number, out var noted))
            {
                if (noted != hash) return (last, head, $"Loggen är omräknad: post {number} har en annan kontrollsumma än den noterade. Den första ändrade posten är någon av {agreed + 1}-{number}. / The log was hashed anew: entry {number} has another hash than the noted one. The first changed entry is one of {agreed + 1}-{number}.");
                agreed = number;
            }
            if (compared && !earlier!.Line.Span.SequenceEqual(file.Line.Span)) return (last, head, $"Loggen är omräknad: post {number} är inte densamma som i den tidigare filen. / The log was hashed anew: entry {number} is not the same as in the earlier file.");
            compared = compared && earlier!.Next();
            (last, head, before) = (number, hash, reader.At);
        }

        var cut = $"Kedjan håller i {last} poster men slutet är avklippt: post {last + 1} saknas / The chain holds for {last} entries but its tail is cut off: entry {last + 1} is missing";
        if (last < asked.Count) return (last, head, $"{cut} (minst / at least {asked.Count}).");
        if (compared) return (last, head, $"{cut} ({asked.Against}).");
        if (missing.Count > 0) return (last, head, $"Kedjan håller i {last} poster men når inte huvudet {missing.First()}: slutet är avklippt från post {last + 1}, eller så är poster efter {agreed} omräknade. / The chain holds for {last} entries but does not reach that head: its tail is cut off from entry {last + 1}, or entries after {agreed} were hashed anew.");
        return (last, head, null);
    }
}

/// <summary>The lines of a file, without their line feeds.</summary>
sealed class Lines : IDisposable
{
    readonly FileStream file;
    byte[] buffer = new byte[1 << 20];
    int start, have;

    public Lines(string path)
    {
        try
        {
            file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 0);
        }
        catch (Exception no) when (no is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new BadInput($"{path} går inte att öppna. / {path} cannot be opened.");
        }
    }

    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>True for what stands after the last line feed.</summary>
    public bool Unended { get; private set; }

    public bool Next()
    {
        var searched = start;
        while (true)
        {
            var end = Array.IndexOf(buffer, (byte)'\n', searched, have - searched);
            if (end >= 0)
            {
                Line = buffer.AsMemory(start, end - start);
                start = end + 1;
                return true;
            }
            Array.Copy(buffer, start, buffer, 0, have -= start);
            (start, searched) = (0, have);
            if (have == buffer.Length) Array.Resize(ref buffer, have * 2);
            var more = file.Read(buffer, have, buffer.Length - have);
            if (more > 0)
            {
                have += more;
                continue;
            }
            (Line, Unended) = (buffer.AsMemory(0, have), true);
            start = have;
            return have > 0 && Line.Length > 0;
        }
    }

    public void Dispose() => file.Dispose();
}

/// <summary>One entry: read to the letter, and hashed anew.</summary>
sealed class Entry
{
    public static readonly string Genesis = new('0', 64);

    static readonly string[] Keys = ["at", "body", "clockStepped", "hash", "kind", "number", "person", "previousHash", "subject"];
    readonly Range[] values = new Range[Keys.Length];
    readonly byte[] digest = new byte[32];
    byte[] hashed = new byte[1 << 12];

    public string Hash { get; private set; } = "";
    public DateTime At { get; private set; }

    /// <summary>Null when the line is the entry that should stand there, else what is wrong.</summary>
    public string? Read(ReadOnlySpan<byte> line, long number, string head, DateTime before)
    {
        const string NoEntry = "raden är ingen post i loggens form; den är ändrad / the line is no entry in the form of the log; it was changed";
        Array.Clear(values);
        if (!new Canonical(line).Fields(Keys, values)) return NoEntry;

        ReadOnlySpan<byte> at = line[values[0]], body = line[values[1]], stepped = line[values[2]], hash = line[values[3]], kind = line[values[4]];
        ReadOnlySpan<byte> stands = line[values[5]], person = line[values[6]], previous = line[values[7]], subject = line[values[8]];
        if (!IsText(at) || !DateTime.TryParseExact(Encoding.UTF8.GetString(at[1..^1]), "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var moment)
            || !body.StartsWith("{"u8) || !(stepped.SequenceEqual("true"u8) || stepped.SequenceEqual("false"u8)) || !IsText(kind) || !IsText(subject)
            || !long.TryParse(stands, NumberStyles.None, CultureInfo.InvariantCulture, out var stated) || !IsHash(hash) || !IsHash(previous)
            || !(person.IsEmpty || (IsText(person) && Guid.TryParseExact(Encoding.UTF8.GetString(person[1..^1]), "D", out var id) && Encoding.UTF8.GetBytes(id.ToString()).AsSpan().SequenceEqual(person[1..^1])))) return NoEntry;

        if (stated != number) return $"här står post {stated}; en post är borttagen, tillagd eller flyttad / entry {stated} stands here; an entry was removed, added or moved";
        if (Encoding.ASCII.GetString(previous[1..^1]) != head) return "den pekar inte på posten före; den eller posten före är utbytt / it does not point to the entry before; it or the entry before was replaced";

        // What the hash covers: a version byte, the hash before, and the line without its two hashes.
        if (hashed.Length < line.Length + 65) hashed = new byte[2 * (line.Length + 65)];
        hashed[0] = 1;
        previous[1..^1].CopyTo(hashed.AsSpan(1));
        var length = 65;
        foreach (var part in (Range[])[new(0, values[3].Start.Value - "\"hash\":".Length), (values[3].End.Value + 1)..(values[7].Start.Value - "\"previousHash\":".Length), (values[7].End.Value + 1)..])
        {
            line[part].CopyTo(hashed.AsSpan(length));
            length += line[part].Length;
        }
        SHA256.HashData(hashed.AsSpan(0, length), digest);
        var made = Convert.ToHexStringLower(digest);
        if (Encoding.ASCII.GetString(hash[1..^1]) != made) return "innehållet stämmer inte med kontrollsumman; posten är ändrad / what it says does not match its hash; it was changed";
        if (stepped.SequenceEqual("true"u8) != moment < before) return "uppgiften om klockan stämmer inte med posten före / what it says of the clock does not agree with the entry before";
        (Hash, At) = (made, moment);
        return null;
    }

    public static bool IsHash(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);

    static bool IsHash(ReadOnlySpan<byte> value) => value.Length == 66 && IsText(value) && !value[1..^1].ContainsAnyExcept("0123456789abcdef"u8);

    static bool IsText(ReadOnlySpan<byte> value) => value.StartsWith("\""u8);
}

/// <summary>
/// Reads JSON in its one canonical form and nothing else: keys in ordinal order and once each, no white space, text in NFC with the
/// fewest escapes, whole numbers, no nulls in objects. What passes is byte for byte what writing it anew would give.
/// </summary>
ref struct Canonical(ReadOnlySpan<byte> text)
{
    const int Deepest = 64;
    static readonly UTF8Encoding Strict = new(false, true);
    readonly ReadOnlySpan<byte> text = text;
    int at;

    /// <summary>Reads the whole text as one object that has these keys at most; where each value stands.</summary>
    public bool Fields(string[] keys, Range[] values)
    {
        if (!Take('{')) return false;
        var next = 0;
        do
        {
            var start = at;
            if (!Text()) return false;
            var key = text[(start + 1)..(at - 1)];
            while (next < keys.Length && !Ascii.Equals(key, keys[next])) next++;
            if (next == keys.Length || !Take(':')) return false;
            start = at;
            if (Peek() == 'n' || !Value(1)) return false;
            values[next++] = start..at;
        }
        while (Take(','));
        return Take('}') && at == text.Length;
    }

    bool Value(int depth)
    {
        if (depth > Deepest) return false;
        switch (Peek())
        {
            case '{': return Object(depth);
            case '[':
                at++;
                if (Take(']')) return true;
                do
                {
                    if (!Value(depth + 1)) return false;
                }
                while (Take(','));
                return Take(']');
            case '"': return Text();
            case 't': return Word("true"u8);
            case 'f': return Word("false"u8);
            case 'n': return Word("null"u8);
            default: return Whole();
        }
    }

    bool Object(int depth)
    {
        at++;
        if (Take('}')) return true;
        ReadOnlySpan<byte> before = default;
        var first = true;
        do
        {
            var start = at;
            if (!Text()) return false;
            var key = text[start..at];
            if (!first && !InOrder(before, key)) return false;
            before = key;
            first = false;
            if (!Take(':') || Peek() == 'n' || !Value(depth + 1)) return false;
        }
        while (Take(','));
        return Take('}');
    }

    /// <summary>By UTF-16 code units, as RFC 8785 says.</summary>
    static bool InOrder(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other) =>
        Ascii.IsValid(one) && Ascii.IsValid(other) && !one.Contains((byte)'\\') && !other.Contains((byte)'\\')
            ? one[1..^1].SequenceCompareTo(other[1..^1]) < 0
            : string.CompareOrdinal(Plain(one), Plain(other)) < 0;

    static string Plain(ReadOnlySpan<byte> quoted) => JsonDocument.Parse(quoted.ToArray()).RootElement.GetString()!;

    bool Text()
    {
        if (!Take('"')) return false;
        var start = at;
        var high = false;
        while (at < text.Length)
        {
            var c = text[at++];
            if (c == '"') return !high || IsWellFormed(text[start..(at - 1)]);
            if (c < ' ') return false;
            if (c == '\\' && !Escape()) return false;
            high |= c >= 0xCC; // From U+0300 on there are characters that combine.
            if (c is >= 0x80 and < 0xCC && !Pair(ref high, c)) return false;
        }
        return false;
    }

    /// <summary>A two-byte character below U+0300, which is always in NFC; anything else is looked at as a whole.</summary>
    bool Pair(ref bool high, byte c)
    {
        if (c < 0xC2 || at >= text.Length || (text[at] & 0xC0) != 0x80) high = true;
        else at++;
        return true;
    }

    static bool IsWellFormed(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes).IsNormalized(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>The only escapes: the quotation mark, the backslash, and control characters in their shortest form.</summary>
    bool Escape()
    {
        if (at >= text.Length) return false;
        var c = text[at++];
        if (c is (byte)'"' or (byte)'\\' or (byte)'b' or (byte)'t' or (byte)'n' or (byte)'f' or (byte)'r') return true;
        if (c != 'u' || at + 4 > text.Length || !text.Slice(at, 2).SequenceEqual("00"u8)) return false;
        var (upper, lower) = (text[at + 2], text[at + 3]);
        at += 4;
        if (upper is not ((byte)'0' or (byte)'1') || lower is not ((>= (byte)'0' and <= (byte)'9') or (>= (byte)'a' and <= (byte)'f'))) return false;
        return upper == '1' || lower is not ((byte)'8' or (byte)'9' or (byte)'a' or (byte)'c' or (byte)'d');
    }

    bool Whole()
    {
        var start = at;
        while (at < text.Length && text[at] is (byte)'-' or (>= (byte)'0' and <= (byte)'9')) at++;
        var number = text[start..at];
        return long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
            && (number.Length == 1 || (number[0] is not (byte)'0' && whole != 0 && !number.StartsWith("-0"u8)));
    }

    bool Word(ReadOnlySpan<byte> word)
    {
        if (!text[at..].StartsWith(word)) return false;
        at += word.Length;
        return true;
    }

    readonly char Peek() => at < text.Length ? (char)text[at] : '\0';

    bool Take(char c)
    {
        if (at >= text.Length || text[at] != c) return false;
        at++;
        return true;
    }
}
