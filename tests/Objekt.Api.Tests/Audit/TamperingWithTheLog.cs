using System.Data.Common;
using System.Text;
using System.Text.Json.Nodes;
using Objekt.Api.Audit;
using Objekt.Domain.Audit;
using Objekt.Tests.StartUp;
using Xunit;

namespace Objekt.Tests.Audit;

/// <summary>A log of 10 000 entries, changed in every way: the verb finds it in the database and in the file, the offline verifier finds it in the file, and both name the first bad entry.</summary>
public sealed class TamperingWithTheLog(LongLog log) : IClassFixture<LongLog>
{
    private const int Middle = 5000;

    /// <summary>What is done, and the first entry that is bad after it.</summary>
    public static readonly TheoryData<string, int> Ways = new()
    {
        { "flip", Middle }, { "flip hash", Middle }, { "flip link", Middle }, { "swap", Middle }, { "delete", Middle }, { "delete first", 1 }, { "insert", Middle + 1 },
        { "duplicate", Middle + 1 }, { "cut", LongLog.Length - 9 }, { "rehash one", Middle + 1 }, { "rehash the rest", Middle },
    };

    [Theory, Databases]
    public async Task A_log_that_nobody_has_touched_holds(Provider provider)
    {
        var file = await log.Untouched(provider);
        var head = (await Entries(provider))[^1].Hash;
        string[] noted = ["--head", head, "--count", $"{LongLog.Length}"];
        var (inside, outside, offline) = (await LongLog.Verb(provider, await log.DatabaseCopy(provider), ["audit", "verify", .. noted]), await Starting.Here(["audit", "verify", file, .. noted]), await OfflineVerifier.Check([file, .. noted]));
        Assert.Equal((0, 0, 0), (inside.Code, outside.Code, offline.Code));
        Assert.All([inside.Said, outside.Said, offline.Said], said => Assert.StartsWith($"10000 poster, kedjan håller. Huvud: / 10000 entries, the chain holds. Head: {head}\n", said, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Ways))]
    public async Task Is_found_in_the_exported_file(string way, int first)
    {
        var file = await log.FileCopy();
        var lines = await log.Lines();
        Tamper(lines, way);
        await File.WriteAllTextAsync(file, string.Concat(lines.Select(l => l + "\n")), TestContext.Current.CancellationToken);

        var noted = await Noted(way);
        var found = await Starting.Here(["audit", "verify", file, .. noted]);
        Named(first, found.Code, found.Said);
        var offline = await OfflineVerifier.Check([file, .. noted]);
        Named(first, offline.Code, offline.Said);
    }

    [Theory, MemberData(nameof(Ways))]
    public Task Is_found_in_SQLite(string way, int first) => InDatabase(Provider.Sqlite, way, first);

    [Theory, MemberData(nameof(Ways))]
    public Task Is_found_in_PostgreSQL(string way, int first) => InDatabase(Provider.Postgres, way, first);

    [Fact]
    public async Task Any_byte_of_a_line_counts()
    {
        var bytes = await File.ReadAllBytesAsync(await log.Untouched(Provider.Sqlite), TestContext.Current.CancellationToken);
        var starts = new List<int> { 0 };
        for (var i = 0; starts.Count < 7; i++)
        {
            if (bytes[i] == '\n') starts.Add(i + 1);
        }
        var few = bytes[..starts[6]];
        Assert.Equal(7, await FirstBad(few));
        for (var at = 0; at < few.Length; at++)
        {
            for (var bit = 0; bit < 8; bit++)
            {
                few[at] ^= (byte)(1 << bit);
                var line = starts.FindLastIndex(s => s <= at) + 1;
                Assert.True(await FirstBad(few) == line, $"byte {at} bit {bit} of line {line}");
                few[at] ^= (byte)(1 << bit);
            }
        }
    }

    [Fact]
    public async Task The_offline_verifier_sees_any_byte()
    {
        var source = await log.Untouched(Provider.Sqlite);
        var bytes = await File.ReadAllBytesAsync(source, TestContext.Current.CancellationToken);
        var file = await log.FileCopy();
        var random = new Random(20260915);
        for (var turn = 0; turn < 25; turn++)
        {
            var (at, bit) = (random.Next(bytes.Length), random.Next(8));
            bytes[at] ^= (byte)(1 << bit);
            await File.WriteAllBytesAsync(file, bytes, TestContext.Current.CancellationToken);
            bytes[at] ^= (byte)(1 << bit);
            var line = bytes.AsSpan(0, at).Count((byte)'\n') + 1;
            var (code, said, _) = await OfflineVerifier.Check(file);
            Named(line, code, said);
        }
    }

    [Theory]
    [InlineData("\uFEFF", 1)]
    [InlineData("\n", 1)]
    [InlineData(" ", 1)]
    public async Task What_stands_before_the_first_line_is_found(string added, int first)
    {
        var file = await log.FileCopy();
        await File.WriteAllTextAsync(file, added + string.Concat((await log.Lines()).Select(l => l + "\n")), new UTF8Encoding(false), TestContext.Current.CancellationToken);
        await BothName(file, first);
    }

    [Fact]
    public async Task What_stands_after_the_last_line_is_found()
    {
        var file = await log.FileCopy();
        await File.AppendAllTextAsync(file, "\n", TestContext.Current.CancellationToken);
        await BothName(file, LongLog.Length + 1);
        await File.WriteAllTextAsync(file, string.Join('\n', await log.Lines()), TestContext.Current.CancellationToken);
        await BothName(file, LongLog.Length);
        await File.WriteAllTextAsync(file, string.Concat((await log.Lines()).Select(l => l + "\r\n")), TestContext.Current.CancellationToken);
        await BothName(file, 1);
    }

    [Fact]
    public async Task A_cut_tail_is_found_by_the_number_or_by_the_head()
    {
        var file = await log.FileCopy();
        var lines = await log.Lines();
        var head = (await Entries())[^1].Hash;
        await File.WriteAllTextAsync(file, string.Concat(lines[..^3].Select(l => l + "\n")), TestContext.Current.CancellationToken);
        await BothName(file, 0);
        foreach (var noted in new string[][] { ["--count", "10000"], ["--head", head], ["--head", $"10000:{head}"], ["--head", head, "--count", "10000"], ["--against", await log.Untouched(Provider.Sqlite)] })
        {
            await BothName(file, 9998, noted);
        }
    }

    [Fact]
    public async Task A_log_hashed_anew_is_found_between_the_heads_that_were_noted()
    {
        var file = await log.FileCopy();
        var (lines, entries) = (await log.Lines(), await Entries());
        Tamper(lines, "rehash the rest");
        await File.WriteAllTextAsync(file, string.Concat(lines.Select(l => l + "\n")), TestContext.Current.CancellationToken);

        await BothName(file, 0);
        string[] heads = ["--head", string.Join(',', ((int[])[2500, 4000, 7500, 10_000]).Select(n => $"{n}:{entries[n - 1].Hash}"))];
        var found = await Starting.Here(["audit", "verify", file, .. heads]);
        var offline = await OfflineVerifier.Check([file, .. heads]);
        Assert.All([(found.Code, found.Said), (offline.Code, offline.Said)], f =>
        {
            Assert.Equal(1, f.Code);
            Assert.Contains("4001-7500", f.Said.Replace('–', '-'), StringComparison.Ordinal);
        });
        await BothName(file, Middle, "--against", await log.Untouched(Provider.Sqlite));
    }

    [Theory]
    [InlineData("--head", "abc")]
    [InlineData("--head", "12:")]
    [InlineData("--count", "många")]
    [InlineData("--against", "/finns/inte.jsonl")]
    [InlineData("--okänt", "1")]
    public async Task What_was_noted_must_be_readable(params string[] words)
    {
        var file = await log.Untouched(Provider.Sqlite);
        var found = await Starting.Here(["audit", "verify", file, .. words]);
        var offline = await OfflineVerifier.Check([file, .. words]);
        Assert.Equal((2, 2), (found.Code, offline.Code));
        Assert.Equal(2, (await OfflineVerifier.Check("/finns/inte.jsonl")).Code);
        Assert.Equal(2, (await OfflineVerifier.Check()).Code);
    }

    private async Task InDatabase(Provider provider, string way, int first)
    {
        var copy = await log.DatabaseCopy(provider);
        var entries = await Entries(provider);
        await using (var open = await LongLog.Disarmed(provider, copy)) await Tamper(open, provider, entries, way);
        var found = await LongLog.Verb(provider, copy, ["audit", "verify", .. await Noted(way, provider)]);
        Named(first, found.Code, found.Said);
    }

    private static void Tamper(List<string> lines, string way)
    {
        var at = Middle - 1;
        switch (way)
        {
            case "flip": lines[at] = lines[at].Replace("Vårdsystem", "Vårdsystem", StringComparison.Ordinal).Replace("å", "ä", StringComparison.Ordinal); break;
            case "flip hash": lines[at] = Flipped(lines[at], "\"hash\":\""); break;
            case "flip link": lines[at] = Flipped(lines[at], "\"previousHash\":\""); break;
            case "swap": (lines[at], lines[at + 1]) = (lines[at + 1], lines[at]); break;
            case "delete": lines.RemoveAt(at); break;
            case "delete first": lines.RemoveAt(0); break;
            case "insert": lines.Insert(at + 1, Chain.Line(Forged(AuditFile.Entry(lines[at])!, AuditFile.Entry(lines[at + 1])!))); break;
            case "duplicate": lines.Insert(at + 1, lines[at]); break;
            case "cut": lines.RemoveRange(LongLog.Length - 10, 10); break;
            case "rehash one": lines[at] = Chain.Line(Forged(AuditFile.Entry(lines[at - 1])!, AuditFile.Entry(lines[at])!)); break;
            case "rehash the rest":
                foreach (var entry in Rehashed(lines[at - 1], lines[at..])) lines[at++] = Chain.Line(entry);
                break;
            default: throw new ArgumentOutOfRangeException(nameof(way));
        }
    }

    private static async Task Tamper(DbConnection open, Provider provider, List<AuditEntry> entries, string way)
    {
        // Numbers move by way of the negative ones, since each may only be there once.
        const string Shift = """UPDATE "AuditEntries" SET "Number" = -"Number" - 1 WHERE "Number" > 5000; UPDATE "AuditEntries" SET "Number" = -"Number" WHERE "Number" < 0;""";
        const string Columns = "\"At\", \"ClockStepped\", \"PersonId\", \"Kind\", \"Subject\", \"Body\", \"PreviousHash\", \"Hash\"";
        await using var transaction = await open.BeginTransactionAsync(TestContext.Current.CancellationToken);
        switch (way)
        {
            case "flip": await LongLog.Run(open, """UPDATE "AuditEntries" SET "Body" = replace("Body", 'å', 'ä') WHERE "Number" = 5000"""); break;
            case "flip hash": await LongLog.Run(open, """UPDATE "AuditEntries" SET "Hash" = @h WHERE "Number" = 5000""", ("h", Flipped(entries[Middle - 1].Hash, ""))); break;
            case "flip link": await LongLog.Run(open, """UPDATE "AuditEntries" SET "PreviousHash" = @h WHERE "Number" = 5000""", ("h", Flipped(entries[Middle - 1].PreviousHash, ""))); break;
            case "swap": await LongLog.Run(open, """UPDATE "AuditEntries" SET "Number" = -1 WHERE "Number" = 5000; UPDATE "AuditEntries" SET "Number" = 5000 WHERE "Number" = 5001; UPDATE "AuditEntries" SET "Number" = 5001 WHERE "Number" = -1;"""); break;
            case "delete": await LongLog.Run(open, """DELETE FROM "AuditEntries" WHERE "Number" = 5000"""); break;
            case "delete first": await LongLog.Run(open, """DELETE FROM "AuditEntries" WHERE "Number" = 1"""); break;
            case "insert":
                await LongLog.Run(open, Shift);
                await LongLog.Insert(open, provider, new AuditEntry { Number = Middle + 1, At = entries[Middle].At, Kind = "saveItSystem", Subject = "ItSystem:nytt", Body = "{}", PreviousHash = entries[Middle - 1].Hash, Hash = entries[Middle].Hash });
                break;
            case "duplicate": await LongLog.Run(open, $"""{Shift} INSERT INTO "AuditEntries" ("Number", {Columns}) SELECT 5001, {Columns} FROM "AuditEntries" WHERE "Number" = 5000"""); break;
            case "cut": await LongLog.Run(open, """DELETE FROM "AuditEntries" WHERE "Number" > 9990"""); break;
            case "rehash one": await Replace(open, provider, [Forged(entries[Middle - 2], entries[Middle - 1])]); break;
            case "rehash the rest": await Replace(open, provider, Rehashed(Chain.Line(entries[Middle - 2]), [.. entries[(Middle - 1)..].Select(Chain.Line)])); break;
            default: throw new ArgumentOutOfRangeException(nameof(way));
        }
        await transaction.CommitAsync(TestContext.Current.CancellationToken);
    }

    private static async Task Replace(DbConnection open, Provider provider, IEnumerable<AuditEntry> entries)
    {
        foreach (var entry in entries)
        {
            await LongLog.Run(open, """DELETE FROM "AuditEntries" WHERE "Number" = @n""", ("n", entry.Number));
            await LongLog.Insert(open, provider, entry);
        }
    }

    /// <summary>What somebody who knows the form would write: another content, hashed rightly.</summary>
    private static AuditEntry Forged(AuditEntry before, AuditEntry entry) => Chain.Next(before, entry.At, entry.PersonId, entry.Kind, entry.Subject, new JsonObject { ["cost"] = 1 });

    /// <summary>The first entry forged and every later one hashed anew: a chain that holds, but is another.</summary>
    private static IEnumerable<AuditEntry> Rehashed(string before, List<string> lines)
    {
        var last = AuditFile.Entry(before)!;
        for (var i = 0; i < lines.Count; i++)
        {
            var old = AuditFile.Entry(lines[i])!;
            yield return last = i == 0 ? Forged(last, old) : Chain.Next(last, old.At, old.PersonId, old.Kind, old.Subject, JsonNode.Parse(old.Body)!);
        }
    }

    private static string Flipped(string text, string after)
    {
        var at = text.IndexOf(after, StringComparison.Ordinal) + after.Length;
        return text[..at] + (text[at] == '0' ? '1' : '0') + text[(at + 1)..];
    }

    /// <summary>Only what was noted elsewhere tells of a tail that is gone, or of a chain that somebody has made anew.</summary>
    private async Task<string[]> Noted(string way, Provider provider = Provider.Sqlite) => way switch
    {
        "cut" => ["--head", (await Entries(provider))[^1].Hash, "--count", $"{LongLog.Length}"],
        "rehash the rest" => ["--against", await log.Untouched(provider)],
        _ => [],
    };

    private async Task<List<AuditEntry>> Entries(Provider provider = Provider.Sqlite) => [.. (await log.Lines(provider)).Select(l => AuditFile.Entry(l)!)];

    private static async Task BothName(string file, int first, params string[] noted)
    {
        var found = await Starting.Here(["audit", "verify", file, .. noted]);
        Named(first, found.Code, found.Said);
        var offline = await OfflineVerifier.Check([file, .. noted]);
        Named(first, offline.Code, offline.Said);
    }

    /// <summary>The finding names the entry; 0 means that there is none.</summary>
    private static void Named(int first, int code, string said)
    {
        Assert.Equal(first == 0 ? 0 : 1, code);
        if (first > 0) Assert.Matches($@"\bpost {first}\b", said);
    }

    /// <summary>The number of the first bad line, or one after the last.</summary>
    private static async Task<int> FirstBad(byte[] file)
    {
        AuditEntry? previous = null;
        await foreach (var (entry, _) in AuditFile.Lines(new MemoryStream(file), TestContext.Current.CancellationToken))
        {
            if (entry is null || !Chain.Holds(previous, entry)) break;
            previous = entry;
        }
        return (int)(previous?.Number ?? 0) + 1;
    }
}
