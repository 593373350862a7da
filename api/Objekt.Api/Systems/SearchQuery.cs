using Microsoft.EntityFrameworkCore;
using Objekt.Api.GraphQL;

namespace Objekt.Api.Systems;

/// <summary>One search over what the caller sees.</summary>
public static class SearchQuery
{
    private const int Most = 50;

    [Query, Describe("Sök bland system, objekt, personer, forum och beslutstyper du ser. Search what you see.")]
    public static async Task<IReadOnlyList<SearchHit>> Search(Ask ask, string text, int? first = null)
    {
        var wanted = text.Trim().ToLowerInvariant();
        var size = first ?? 20;
        if (size is < 1 or > Most) throw new AskRefused("INVALID", $"En sökning ger 1 till {Most} träffar.", "first");
        if (wanted.Length is 0 or > 200) throw new AskRefused("INVALID", "Skriv 1 till 200 tecken att söka efter.", "text");

        var db = ask.Db;
        var hits = new List<SearchHit>();
        hits.AddRange(await db.MaintenanceObjects.Where(o => o.Name.ToLower().Contains(wanted)).OrderBy(o => o.Name).Take(size).Select(o => new SearchHit("MaintenanceObject", o.Slug, o.Name, null)).ToListAsync(ask.Stop));
        hits.AddRange(await db.ItSystems.Where(s => s.NameFolded.Contains(wanted) || s.Aliases.Any(a => a.NameFolded.Contains(wanted)) || s.Supplier!.Name.ToLower().Contains(wanted))
            .OrderBy(s => s.NameFolded.StartsWith(wanted) ? 0 : 1).ThenBy(s => s.Name).Take(size).Select(s => new SearchHit("ItSystem", s.Slug, s.Name, s.Supplier!.Name)).ToListAsync(ask.Stop));
        hits.AddRange(await db.People.Where(p => p.Name.ToLower().Contains(wanted)).OrderBy(p => p.Name).Take(size).Select(p => new SearchHit("Person", p.Slug, p.Name, p.Title)).ToListAsync(ask.Stop));
        hits.AddRange(await db.Forums.Where(f => f.Name.ToLower().Contains(wanted)).OrderBy(f => f.Name).Take(size).Select(f => new SearchHit("Forum", f.Slug, f.Name, null)).ToListAsync(ask.Stop));
        hits.AddRange(await db.MatterTypes.Where(m => m.Name.ToLower().Contains(wanted)).OrderBy(m => m.Name).Take(size).Select(m => new SearchHit("MatterType", m.Key, m.Name, null)).ToListAsync(ask.Stop));
        return [.. hits.Take(size)];
    }
}

/// <summary>A hit.</summary>
[Describe("Träff: slag, kortnamn och namn. A hit.")]
public sealed record SearchHit(string Kind, string Slug, string Name, string? Detail);
