using Microsoft.EntityFrameworkCore;
using Objekt.Api.GraphQL;
using Objekt.Domain.Changes;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Data;

/// <summary>Finds what an input names, by slug or id, among what the caller sees. A foreign id is an unknown id.</summary>
internal static class Lookup
{
    private const int LongestReference = 300;

    /// <summary>The tracked row with the id or short name; null when there is none that the caller sees.</summary>
    public static async Task<T?> ByName<T>(this IQueryable<T> rows, string? reference, CancellationToken stop) where T : class
    {
        if (Bare(reference) is not { } name) return null;
        return Guid.TryParse(name, out var id)
            ? await rows.FirstOrDefaultAsync(r => EF.Property<Guid>(r, "Id") == id, stop)
            : await rows.FirstOrDefaultAsync(r => EF.Property<string>(r, "Slug") == name, stop);
    }

    /// <summary>As <see cref="ByName{T}"/>, and a refusal where something was named that is not there.</summary>
    /// <param name="word">What it is, in definite form: Leverantören.</param>
    public static async Task<T?> Refer<T>(this IQueryable<T> rows, Faults faults, string? reference, string word, string field, CancellationToken stop) where T : class
    {
        if (string.IsNullOrWhiteSpace(reference)) return null;
        var found = await rows.ByName(reference, stop);
        if (found is null) faults.Add(new Refusal.NotFound($"{word} ”{Shown(reference)}”", field));
        return found;
    }

    /// <summary>The kommun of the union with the code.</summary>
    public static async Task<Kommun?> Refer(this IQueryable<Kommun> kommuner, Faults faults, string? reference, string field, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(reference)) return null;
        var code = Bare(reference);
        var found = code is null ? null : await kommuner.FirstOrDefaultAsync(k => k.Code == code, stop);
        if (found is null) faults.Add(new Refusal.NotFound($"Kommunen ”{Shown(reference)}”", field));
        return found;
    }

    /// <summary>The bare reference; null for a text that no key can be.</summary>
    public static string? Bare(string? reference) =>
        reference is { Length: > 0 and <= LongestReference } && !reference.Any(c => char.IsControl(c) || char.IsSurrogate(c)) ? Ids.Bare(reference) : null;

    /// <summary>A reference as a sentence may repeat it.</summary>
    public static string Shown(string reference) => reference.Length > 60 ? reference[..60] + "…" : reference;
}
