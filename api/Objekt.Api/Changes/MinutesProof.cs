using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Domain.Changes;

namespace Objekt.Api.Changes;

/// <summary>The log's entry for each paragraph, to be printed on the protocol: against a noted hash it shows if the log's tail was cut.</summary>
public sealed class MinutesProof(ObjektDb db)
{
    /// <summary>Gives a paragraph its number in the forum's series of the year, and the number of the entry that this very write will leave: writers come one at a time.</summary>
    internal static async Task Number(ObjektDb db, MinutesParagraph paragraph, CancellationToken stop)
    {
        paragraph.Number = await Matters.Next(db, $"minutes:{paragraph.ForumId}", paragraph.Year, stop);
        paragraph.AuditNumber = 1 + await db.AuditEntries.IgnoreQueryFilters().OrderByDescending(e => e.Number).Select(e => e.Number).FirstOrDefaultAsync(stop);
        db.Add(paragraph);
    }

    /// <summary>Hash by number of the entry. It says nothing of what it covers, so everyone who reads the paragraph may see it.</summary>
    internal async Task<IReadOnlyDictionary<long, string>> Of(IReadOnlyCollection<MinutesParagraph> paragraphs, CancellationToken stop)
    {
        var numbers = paragraphs.Select(p => p.AuditNumber).Distinct().ToArray();
        return await db.AuditEntries.IgnoreQueryFilters().AsNoTracking().Where(e => numbers.Contains(e.Number)).ToDictionaryAsync(e => e.Number, e => e.Hash, stop);
    }
}
