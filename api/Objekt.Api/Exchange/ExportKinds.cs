using Objekt.Api.Changes;
using Objekt.Api.Data;
using Objekt.Api.Exchange.Kinds;
using Objekt.Domain.Exchange;

namespace Objekt.Api.Exchange;

/// <summary>One column of an export.</summary>
/// <param name="Head">The Swedish head; the same one that imports know.</param>
/// <param name="Key">The field's key, or the name of a worked-out value.</param>
/// <param name="Field">The field, when the column can be read in again.</param>
/// <param name="IsKey">True for the exact key beside a name.</param>
public sealed record ExportColumn(string Head, string Key, Field? Field, bool IsKey)
{
    public FieldForm Form => Field?.Form ?? (Key is SystemStore.Cost or ExportKinds.Amount ? FieldForm.Kronor : Key is SystemStore.Users or SystemStore.Count or ObjectStore.Systems ? FieldForm.Whole : Key is "Inlämnat" or "Beslutat" ? FieldForm.Day : FieldForm.Line);
}

/// <summary>A list that can be taken out as a file.</summary>
/// <param name="Name">The word in the address, e.g. systems.</param>
/// <param name="FileWord">The Swedish word in the file's name.</param>
public sealed record ExportKind(string Name, string FileWord, IReadOnlyList<ExportColumn> Columns)
{
    internal KindStore? Store { get; init; }

    /// <summary>Words of the address that only this list understands.</summary>
    public IReadOnlyList<string> Filters { get; init; } = [];

    /// <summary>Reads the rows of a list that is taken out only.</summary>
    internal Func<ObjektDb, ExportView, CancellationToken, IAsyncEnumerable<KnownRecord>>? Rows { get; init; }
}

/// <summary>Every list that can be taken out. Lists of coming parts of the product have their heads and no rows yet.</summary>
public static class ExportKinds
{
    internal const string Amount = "Belopp";

    public static readonly IReadOnlyList<ExportKind> All =
    [
        Of("systems", "system", f => f.Shared), Of("uses", "anvandning", f => !f.Shared || f.Key is "slug" or "name"), Of("objects", "objekt"), Of("seats", "roller"), Of("rights", "beslutsratter"),
        Of("kommuner", "kommuner"), Of("namnder", "namnder"), Of("people", "personer"), Of("families", "familjer"), Of("forums", "forum"), Of("matter-types", "beslutstyper"),
        Out("changes", "arenden", ChangeExports.Changes, "Nummer", "Rubrik", "Status", "Beslutstyp", "Objekt", "Kommuner", Amount, "Inlämnat av", "Inlämnat"),
        Out("decisions", "beslut", ChangeExports.Decisions, "Nummer", "Ärende", "Rubrik", "Utfall", "Beslutat", "Beslutat av", "Beslutsrätt", "Rättslig klass", "Källa", "Diarienummer", "Objekt", "Kommuner", Amount, "Skäl", "Reservation", "Organ", "Anmäld på", "Rättar") with { Filters = ["utfall", "klass", "organ", "typ", "fran", "till", "lista"] },
        Coming("backlog", "backlog", "Objekt", "Plats", "Behov", "Kommun", "Nytta", "Insats", "Status"),
        Coming("costs", "kostnader", "Kommun", "Objekt", "System", "Slag", "Period", "Belopp", "Fördelningsnyckel"),
    ];

    public static ExportKind? Find(string name) => All.FirstOrDefault(k => k.Name == name);

    private static ExportKind Of(string name, string word, Func<Field, bool>? kept = null)
    {
        var store = KindStores.Find(name)!;
        var columns = store.Kind.Fields.Where(f => kept is null || kept(f))
            .SelectMany(f => f.KeyHead is { } key ? new[] { new ExportColumn(f.Head, f.Key, f, false), new ExportColumn(key, f.Key, f, true) } : [new ExportColumn(f.Head, f.Key, f, false)])
            .Concat(name == "uses" ? [] : store.Kind.WorkedOut.Select(w => new ExportColumn(w, w, null, false)));
        return new ExportKind(name, word, [.. columns]) { Store = store };
    }

    /// <summary>A list that is taken out only: what happened cannot be read in.</summary>
    private static ExportKind Out(string name, string word, Func<ObjektDb, ExportView, CancellationToken, IAsyncEnumerable<KnownRecord>> rows, params string[] heads) => Coming(name, word, heads) with { Rows = rows };

    private static ExportKind Coming(string name, string word, params string[] heads) => new(name, word, [.. heads.Select(h => new ExportColumn(h, h, null, false))]);
}
