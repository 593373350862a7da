using System.Runtime.CompilerServices;
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
    /// <param name="noted">Heads noted elsewhere: a log that no longer reaches them has lost its tail, and one that says otherwise was hashed anew.</param>
    /// <param name="earlier">An earlier exported log to compare with, entry by entry.</param>
    public static async Task<int> Verify(ObjektDb? db, string? file, NotedHeads noted, string? earlier, TextWriter says, CancellationToken stop)
    {
        AuditEntry? previous = null;
        var heads = noted.Begin();
        await using var before = (earlier is null ? AsyncEnumerable.Empty<AuditFile.Found>() : Entries(earlier, stop)).GetAsyncEnumerator(stop);
        var compared = earlier is not null && await before.MoveNextAsync();
        await foreach (var (found, unreadable) in file is null ? Entries(db!, stop) : Entries(file, stop))
        {
            var number = (previous?.Number ?? 0) + 1;
            if ((found is null ? unreadable : Chain.Fault(previous, found)) is { } fault)
            {
                await says.WriteLineAsync($"Kedjan bryts vid post {number}: {fault.Swedish}. / The chain breaks at entry {number}: {fault.English}.");
                return Verbs.WithFindings;
            }
            if (heads.Meets(found!) is { } other) return await Told(says, other);
            if (compared && before.Current.Entry?.Hash != found!.Hash)
            {
                return await Told(says, ($"Loggen är omräknad: post {number} är inte densamma som i {earlier}.", $"The log was hashed anew: entry {number} is not the same as in {earlier}."));
            }
            compared = compared && await before.MoveNextAsync();
            previous = found;
        }

        var last = previous?.Number ?? 0;
        if (compared) return await Told(says, ($"Kedjan håller i {last} poster men slutet är avklippt: post {last + 1} finns i {earlier}.", $"The chain holds for {last} entries but its tail is cut off: entry {last + 1} is in {earlier}."));
        if (heads.Ends(last) is { } end) return await Told(says, end);

        await says.WriteLineAsync($"{last} poster, kedjan håller. Huvud: / {last} entries, the chain holds. Head: {previous?.Hash ?? Chain.Genesis}");
        return Verbs.Done;
    }

    public static async Task<int> Export(ObjektDb db, string file, TextWriter says, CancellationToken stop)
    {
        if (File.Exists(file)) throw new StoppedException($"{file} finns redan.", $"{file} already exists.");

        AuditEntry? last;
        await using (var target = Open(() => new FileStream(file, FileMode.CreateNew, FileAccess.Write), file)) last = await AuditFile.Write(db, target, stop);
        await says.WriteLineAsync($"{last?.Number ?? 0} poster i {file}. Huvud: / {last?.Number ?? 0} entries in {file}. Head: {last?.Hash ?? Chain.Genesis}");
        return Verbs.Done;
    }

    private static async Task<int> Told(TextWriter says, (string Swedish, string English) finding)
    {
        await says.WriteLineAsync($"{finding.Swedish} / {finding.English}");
        return Verbs.WithFindings;
    }

    /// <summary>A row that cannot even be read has been changed by somebody who went past the program.</summary>
    private static async IAsyncEnumerable<AuditFile.Found> Entries(ObjektDb db, [EnumeratorCancellation] CancellationToken stop)
    {
        await using var entries = db.AuditEntries.AsNoTracking().OrderBy(e => e.Number).AsAsyncEnumerable().GetAsyncEnumerator(stop);
        while (true)
        {
            AuditFile.Found next;
            try
            {
                if (!await entries.MoveNextAsync()) yield break;
                next = new(entries.Current, null);
            }
            catch (Exception no) when (no is FormatException or InvalidCastException or InvalidOperationException or ArgumentException or OverflowException)
            {
                next = new(null, ("raden i databasen går inte att läsa; den är ändrad", "the row in the database cannot be read; it was changed"));
            }
            yield return next;
        }
    }

    private static async IAsyncEnumerable<AuditFile.Found> Entries(string file, [EnumeratorCancellation] CancellationToken stop)
    {
        await using var source = Open(() => new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 0), file);
        await foreach (var line in AuditFile.Lines(source, stop)) yield return line;
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
