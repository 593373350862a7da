using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Domain.Exchange;
using Objekt.Domain.Organisation;
using Objekt.Domain.Systems;

namespace Objekt.Api.Exchange.Kinds;

/// <summary>What carrying out a plan needs: the rows, the day, and names that are not taken.</summary>
internal sealed class ImportWriting(ObjektDb db, ImportPlan plan, DateOnly today)
{
    private readonly Dictionary<Type, HashSet<string>> slugs = [];

    public ObjektDb Db => db;
    public ImportPlan Plan => plan;
    public DateOnly Today => today;

    /// <summary>The records that write anything.</summary>
    public IEnumerable<PlannedRecord> Records => plan.Records.Where(r => r.Writes);

    /// <summary>A short name that no row has, also none that the caller cannot see.</summary>
    public async Task<string> Slug<T>(string wanted, string name, string fallback, int longest, CancellationToken stop) where T : class
    {
        if (!slugs.TryGetValue(typeof(T), out var taken))
        {
            taken = [.. await db.Set<T>().IgnoreQueryFilters().Select(r => EF.Property<string>(r, "Slug")).ToListAsync(stop)];
            slugs[typeof(T)] = taken;
        }
        var slug = Slugs.Free(Slugs.IsOne(wanted, longest) ? wanted : Slugs.Of(name, fallback, longest), taken, longest);
        taken.Add(slug);
        return slug;
    }

    /// <summary>Systems of these exact names, also those that the caller does not see: a name that two kommuner use is one system.</summary>
    public async Task<List<ItSystem>> Named(IReadOnlyCollection<string> names, CancellationToken stop) =>
        // Equal to the letter: the order of display names holds a and A for equal.
        [.. (await db.ItSystems.IgnoreQueryFilters().Where(s => names.Contains(s.Name)).OrderByDescending(s => s.Id).ToListAsync(stop)).Where(s => names.Contains(s.Name, StringComparer.Ordinal))];
}
