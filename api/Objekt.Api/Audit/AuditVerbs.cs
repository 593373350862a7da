using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Api.Errors;
using Objekt.Domain.Audit;

namespace Objekt.Api.Audit;

/// <summary>audit verify and audit export, both one entry at a time, so that the log may be of any length.</summary>
internal static class AuditVerbs
{
    /// <summary>Checks the chain, in the database or in an exported file, and names the first entry that does not hold.</summary>
    /// <param name="file">Exported log; null means the database.</param>
    /// <param name="head">A head hash noted elsewhere: a log that no longer reaches it has lost its tail.</param>
    public static async Task<int> Verify(ObjektDb? db, string? file, string? head, TextWriter says, CancellationToken stop)
    {
        AuditEntry? previous = null;
        var reached = head is null;
        await foreach (var entry in file is null ? Entries(db!) : Entries(file, stop))
        {
            if (entry is null || !Chain.Holds(previous, entry))
            {
                var number = (previous?.Number ?? 0) + 1;
                await says.WriteLineAsync($"Kedjan bryts vid post {number}: den är ändrad, borttagen, tillagd eller flyttad. / The chain breaks at entry {number}: it was changed, removed, added or moved.");
                return Verbs.WithFindings;
            }
            previous = entry;
            reached |= entry.Hash == head;
        }

        if (!reached)
        {
            await says.WriteLineAsync($"Kedjan håller i {previous?.Number ?? 0} poster men når inte huvudet {head}: slutet är avklippt. / The chain holds for {previous?.Number ?? 0} entries but does not reach that head: its tail is cut off.");
            return Verbs.WithFindings;
        }
        await says.WriteLineAsync($"{previous?.Number ?? 0} poster, kedjan håller. Huvud: / {previous?.Number ?? 0} entries, the chain holds. Head: {previous?.Hash ?? Chain.Genesis}");
        return Verbs.Done;
    }

    public static async Task<int> Export(ObjektDb db, string file, TextWriter says, CancellationToken stop)
    {
        if (File.Exists(file)) throw new StoppedException($"{file} finns redan.", $"{file} already exists.");

        AuditEntry? last = null;
        await using (var target = Open(() => new StreamWriter(new FileStream(file, FileMode.CreateNew, FileAccess.Write)), file))
        {
            target.NewLine = "\n";
            await foreach (var entry in Entries(db).WithCancellation(stop))
            {
                await target.WriteLineAsync(AuditFile.Line(entry!).AsMemory(), stop);
                last = entry;
            }
        }
        await says.WriteLineAsync($"{last?.Number ?? 0} poster i {file}. Huvud: / {last?.Number ?? 0} entries in {file}. Head: {last?.Hash ?? Chain.Genesis}");
        return Verbs.Done;
    }

    private static IAsyncEnumerable<AuditEntry?> Entries(ObjektDb db) => db.AuditEntries.AsNoTracking().OrderBy(e => e.Number).AsAsyncEnumerable();

    private static async IAsyncEnumerable<AuditEntry?> Entries(string file, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        using var source = Open(() => new StreamReader(file), file);
        while (await source.ReadLineAsync(stop) is { } line) yield return AuditFile.Read(line);
    }

    private static T Open<T>(Func<T> open, string file)
    {
        try
        {
            return open();
        }
        catch (Exception no) when (no is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new StoppedException($"{file} går inte att öppna.", $"{file} cannot be opened.");
        }
    }
}
