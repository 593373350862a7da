using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Domain.Changes;

namespace Objekt.Api.Changes;

/// <summary>The log's entry for each paragraph, to be printed on the protocol: against a noted hash it shows if the log's tail was cut.</summary>
public sealed class MinutesProof(ObjektDb db)
{
    private static readonly string[] Acts = [MatterActs.RecordMeeting, MatterActs.CloseDelegationReport];

    /// <summary>Number and hash by paragraph. The hash says nothing of what it covers, so everyone who reads the paragraph may see it.</summary>
    internal async Task<IReadOnlyDictionary<Guid, (long Number, string Hash)>> Of(IReadOnlyCollection<MinutesParagraph> paragraphs, CancellationToken stop)
    {
        // One writer at a time, and one entry for each write: the moment, the act and the person are the entry.
        var moments = paragraphs.Select(p => p.At).Distinct().ToArray();
        var entries = await db.AuditEntries.IgnoreQueryFilters().AsNoTracking().Where(e => moments.Contains(e.At) && Acts.Contains(e.Kind)).Select(e => new { e.At, e.PersonId, e.Number, e.Hash }).ToListAsync(stop);
        return paragraphs.Select(p => (p.Id, Entry: entries.Find(e => e.At == p.At && e.PersonId == p.RecordedById))).Where(p => p.Entry is not null).ToDictionary(p => p.Id, p => (p.Entry!.Number, p.Entry.Hash));
    }
}
