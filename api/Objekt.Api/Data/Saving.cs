using Microsoft.EntityFrameworkCore;
using Objekt.Domain.Authority;
using Objekt.Domain.Changes;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Data;

/// <summary>What a save is about: a row that is there, or a new one, or a refusal.</summary>
internal readonly record struct Target<T>(T? Row, Refusal? No) where T : class;

/// <summary>The parts that every save shares: which row, whether it was changed meanwhile, and its short name.</summary>
internal static class Saving
{
    /// <summary>
    /// The row that the input is about. An id names one that must be there; a slug together with a version does too.
    /// Without them the save makes a new row.
    /// </summary>
    public static async Task<Target<T>> Target<T>(this IQueryable<T> rows, string what, string? id, string? slug, string? version, CancellationToken stop) where T : class
    {
        var (reference, field) = id is not null ? (id, "id") : version is not null ? (slug, "slug") : (null, "");
        if (reference is null) return default;
        return await rows.ByName(reference, stop) is not { } row
            ? new(null, new Refusal.NotFound(what, field))
            : new(row, Stale(version, Of<Guid>(row, "Version"), what, $"{KindOf(typeof(T))}:{Of<string>(row, "Slug")}"));
    }

    /// <summary>A refusal when somebody else has changed the row since the caller read it. No version means that the caller takes the risk.</summary>
    /// <param name="named">What the log calls it.</param>
    public static Refusal? Stale(string? seen, Guid version, string what, string named) =>
        seen is null || (Guid.TryParse(seen, out var known) && known == version) ? null : new Refusal.Stale(what, named);

    /// <summary>What the log calls things of the type: the word in the schema.</summary>
    public static string KindOf(Type entity) => entity == typeof(DecisionForum) ? "Forum" : entity.Name;

    private static V Of<V>(object row, string property) => (V)row.GetType().GetProperty(property)!.GetValue(row)!;

    /// <summary>The short name to keep: the chosen one when it is free, the one it has, or one made of the name.</summary>
    /// <param name="now">The row's short name; null for a new row.</param>
    public static async Task<string> FreeSlug<T>(this ObjektDb db, Faults faults, string? chosen, string? now, string name, string fallback, int longest, CancellationToken stop) where T : class
    {
        if (chosen is not null && chosen != now)
        {
            if (!Slugs.IsOne(chosen, longest)) faults.Add($"Kortnamnet får bara ha a–z, siffror och bindestreck, högst {longest} tecken. Skriv om det, till exempel {Slugs.Of(Lookup.Shown(chosen), fallback, longest)}.", "slug");
            else if (await db.Set<T>().IgnoreQueryFilters().AnyAsync(r => EF.Property<string>(r, "Slug") == chosen, stop)) faults.Add($"Kortnamnet {chosen} är upptaget. Välj ett annat.", "slug");
            return chosen;
        }
        if (now is not null) return now;

        var made = Slugs.Of(name, fallback, longest);
        var taken = await db.Set<T>().IgnoreQueryFilters().Select(r => EF.Property<string>(r, "Slug")).Where(s => s.StartsWith(made)).ToListAsync(stop);
        return Slugs.Free(made, taken.ToHashSet(StringComparer.Ordinal), longest);
    }
}
