using Microsoft.EntityFrameworkCore;
using Objekt.Api.GraphQL;
using Objekt.Domain.Identity;

namespace Objekt.Api.Audit;

/// <summary>The head of the log, to note elsewhere.</summary>
public static class AuditHeadQuery
{
    [Query, Describe("Revisionsloggens huvud, att notera någon annanstans; tomt för den som inte ser hela loggen. Head of the audit log; null for whoever does not see all of it.")]
    public static async Task<AuditHead?> AuditHead(Ask ask, Caller caller) =>
        caller.SeesAll ? await ask.Db.AuditEntries.OrderByDescending(e => e.Number).Select(e => new AuditHead(e.Number, e.At, e.Hash)).FirstOrDefaultAsync(ask.Stop) : null;
}

/// <summary>The last entry's number and hash.</summary>
[Describe("Loggens huvud: nummer och kontrollsumma på loggens sista post. The last entry's number and hash.")]
public sealed record AuditHead(long Number, DateTimeOffset At, string Hash);
