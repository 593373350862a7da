using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Domain.Authority;
using Objekt.Domain.Identity;

namespace Objekt.Api.Authority;

/// <summary>The rule book in memory, read anew when something was written since; every write leaves an audit entry, so its number tells.</summary>
public sealed class RuleBooks(IServiceScopeFactory scopes) : IDisposable
{
    private readonly SemaphoreSlim reading = new(1, 1);
    private LoadedRules? loaded;

    /// <summary>The rules as they stand now.</summary>
    public async Task<LoadedRules> Now(ObjektDb db, CancellationToken stop = default)
    {
        var written = await Written(db, stop);
        if (loaded is { } known && await Same(db, known, written, stop)) return known;
        await reading.WaitAsync(stop);
        try
        {
            if (loaded is { } made && await Same(db, made, written, stop)) return made;
            using var scope = scopes.CreateScope();
            var all = scope.ServiceProvider.GetRequiredService<ObjektDb>();
            all.SeeEverything();
            return loaded = new LoadedRules(written, await Read(all, stop));
        }
        finally
        {
            reading.Release();
        }
    }

    /// <summary>Asks as the caller: an object that the caller may not see is an object that does not exist.</summary>
    public async Task<Answer> Ask(ObjektDb db, Caller caller, Question question, CancellationToken stop = default)
    {
        var rules = await Now(db, stop);
        if (question.Object is { } named && !await Sees(db, named, stop))
        {
            return new Answer.Refused([QuestionFault.UnknownObject(named)]);
        }
        return rules.Book.Ask(question with { Caller = caller.PersonId });
    }

    public void Dispose() => reading.Dispose();

    private static Task<bool> Sees(ObjektDb db, string named, CancellationToken stop) => Guid.TryParse(named, out var id)
        ? db.MaintenanceObjects.AnyAsync(o => o.Id == id || o.Slug == named, stop)
        : db.MaintenanceObjects.AnyAsync(o => o.Slug == named, stop);

    private static async Task<long> Written(ObjektDb db, CancellationToken stop) =>
        await db.AuditEntries.IgnoreQueryFilters().OrderByDescending(e => e.Number).Select(e => e.Number).FirstOrDefaultAsync(stop);

    /// <summary>Whether nothing written since could have changed rules or facts: what is done in matters does not, nor does a denied attempt.</summary>
    private static async Task<bool> Same(ObjektDb db, LoadedRules known, long written, CancellationToken stop)
    {
        var since = known.Written;
        if (since == written) return true;
        if (since > written || await db.AuditEntries.IgnoreQueryFilters().AnyAsync(e => e.Number > since && !ChangesNoRules.Contains(e.Kind), stop)) return false;
        known.StillAt(written);
        return true;
    }

    /// <summary>Acts that leave every rule, seat and forum as it was.</summary>
    private static readonly string[] ChangesNoRules = [WritePath.Denial, .. Changes.MatterActs.All, .. Exchange.Messages.MessageActs.All];

    /// <summary>Every fact that the context sees.</summary>
    internal static async Task<RuleFacts> Read(ObjektDb db, CancellationToken stop) => new()
    {
        Union = await db.Unions.AsNoTracking().FirstOrDefaultAsync(stop) ?? new() { Id = Guid.Empty, Name = "" },
        Kommuner = await db.Kommun.AsNoTracking().ToListAsync(stop),
        People = await db.People.AsNoTracking().ToListAsync(stop),
        RoleTypes = await db.RoleTypes.AsNoTracking().ToListAsync(stop),
        MatterTypes = await db.MatterTypes.AsNoTracking().ToListAsync(stop),
        Namnder = await db.Namnder.AsNoTracking().ToListAsync(stop),
        Families = await db.ObjectFamilies.AsNoTracking().ToListAsync(stop),
        Objects = await db.MaintenanceObjects.AsNoTracking().ToListAsync(stop),
        Memberships = await db.FamilyMemberships.AsNoTracking().ToListAsync(stop),
        Participations = await db.ObjectParticipations.AsNoTracking().ToListAsync(stop),
        Seats = await db.Seats.AsNoTracking().ToListAsync(stop),
        Holdings = await db.SeatHoldings.AsNoTracking().ToListAsync(stop),
        Deputies = await db.SeatDeputies.AsNoTracking().ToListAsync(stop),
        DeputyPeriods = await db.Set<DeputyPeriod>().AsNoTracking().ToListAsync(stop),
        Forums = await db.Forums.AsNoTracking().ToListAsync(stop),
        ForumMembers = await db.Set<ForumMember>().AsNoTracking().ToListAsync(stop),
        Meetings = await db.Set<ForumMeeting>().AsNoTracking().ToListAsync(stop),
        RuleSets = await db.RuleSets.AsNoTracking().ToListAsync(stop),
        Rights = await db.DecisionRights.AsNoTracking().ToListAsync(stop),
    };
}

/// <summary>A rule book and the short names that answers need.</summary>
public sealed class LoadedRules(long written, RuleFacts facts)
{
    private readonly Dictionary<Guid, string> objects = facts.Objects.ToDictionary(o => o.Id, o => o.Slug);
    private readonly Dictionary<Guid, string> families = facts.Families.ToDictionary(f => f.Id, f => f.Slug);
    private readonly Dictionary<Guid, string> seats = facts.Seats.ToDictionary(s => s.Id, s => s.Slug);
    private readonly Dictionary<Guid, string> forums = facts.Forums.ToDictionary(f => f.Id, f => f.Slug);

    private long written = written;

    /// <summary>Number of the last audit entry up to which this holds.</summary>
    public long Written => Interlocked.Read(ref written);

    /// <summary>Tells one reading of the rules from the next.</summary>
    public long Loaded { get; } = written;

    /// <summary>Nothing up to the entry has changed a rule.</summary>
    internal void StillAt(long entry) => Interlocked.Exchange(ref written, entry);

    public RuleBook Book { get; } = new(facts);
    public RuleFacts Facts { get; } = facts;

    public Guid MatterTypeId(string key) => Facts.MatterTypes.First(t => t.Key == key).Id;
    public string? ObjectSlug(Guid id) => objects.GetValueOrDefault(id);
    public string? FamilySlug(Guid id) => families.GetValueOrDefault(id);

    /// <summary>Slug of a seat or forum.</summary>
    public string? DeciderSlug(Guid? id) => id is { } known ? seats.GetValueOrDefault(known) ?? forums.GetValueOrDefault(known) : null;
}
