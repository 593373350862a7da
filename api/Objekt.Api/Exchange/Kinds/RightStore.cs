using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Domain.Authority;
using Objekt.Domain.Changes;
using Objekt.Domain.Exchange;

namespace Objekt.Api.Exchange.Kinds;

/// <summary>The rule set: read as it is in force, written as a draft. An import never changes what is in force.</summary>
internal sealed class RightStore() : KindStore(RightColumns.Kind)
{
    public override async IAsyncEnumerable<KnownRecord> Read(ObjektDb db, ExportView view, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        var day = view.Day;
        var set = await db.RuleSets.AsNoTracking().Where(s => s.State != RuleSetState.Draft && s.From <= day && (s.To == null || s.To >= day)).OrderByDescending(s => s.Number).Select(s => (Guid?)s.Id).FirstOrDefaultAsync(stop);
        if (set is null) yield break;
        foreach (var row in await Rows(db, set.Value, stop)) yield return row;
    }

    /// <summary>The draft under way; null when there is none.</summary>
    public static Task<RuleSet?> Draft(ObjektDb db, CancellationToken stop) =>
        db.RuleSets.Include(s => s.Rights).Where(s => s.State == RuleSetState.Draft).OrderByDescending(s => s.Number).FirstOrDefaultAsync(stop);

    public static async Task<List<KnownRecord>> Rows(ObjektDb db, Guid set, CancellationToken stop)
    {
        var names = await Names(db, stop);
        var rights = await db.DecisionRights.AsNoTracking().Where(r => r.RuleSetId == set).ToListAsync(stop);
        return [.. rights.OrderBy(r => r.Key, NaturalOrder.Instance).SelectMany(r => RightRows.Of(r, names))];
    }

    public static async Task<RightNames> Names(ObjektDb db, CancellationToken stop) => new(
        await db.Seats.ToDictionaryAsync(s => s.Id, s => s.Slug, stop), await db.Forums.ToDictionaryAsync(f => f.Id, f => f.Slug, stop),
        await db.MaintenanceObjects.ToDictionaryAsync(o => o.Id, o => o.Slug, stop), await db.ObjectFamilies.ToDictionaryAsync(f => f.Id, f => f.Slug, stop));

    public override async Task<Refusal?> Apply(ImportWriting writing, CancellationToken stop)
    {
        var db = writing.Db;
        var rights = writing.Plan.Records.GroupBy(r => r["right"]).ToList();
        if (rights.FirstOrDefault(r => r.All(row => row["text"].Length == 0)) is { } mute) return new Refusal.Invalid($"{mute.Key} har ingen lydelse. Skriv regeln som en mening i kolumnen {writing.Plan.Kind["text"].Head}.", "text");

        var draft = await Draft(db, stop);
        if (draft is null)
        {
            var number = await db.RuleSets.Select(s => (int?)s.Number).MaxAsync(stop) ?? 0;
            draft = new RuleSet { Id = Guid.CreateVersion7(), Number = number + 1, Name = $"Utkast {number + 1}", State = RuleSetState.Draft };
            db.Add(draft);
        }
        draft.Version = Guid.CreateVersion7();
        var names = await Names(db, stop);
        var known = draft.Rights.ToDictionary(r => r.Key);
        db.RemoveRange(draft.Rights.Where(r => rights.All(k => k.Key != r.Key)));
        foreach (var rows in rights)
        {
            if (!known.TryGetValue(rows.Key, out var right))
            {
                db.Add(RightRows.Right([.. rows], names, Guid.CreateVersion7(), draft.Id, writing.Today));
                continue;
            }
            var said = RightRows.Right([.. rows], names, right.Id, draft.Id, writing.Today);
            (right.Text, right.Covers, right.Steps, right.Informed, right.Source, right.From, right.To) = (said.Text, said.Covers, said.Steps, said.Informed, said.Source, said.From, said.To);
        }
        return null;
    }
}

/// <summary>B-2 before B-10.</summary>
internal sealed class NaturalOrder : IComparer<string>
{
    public static readonly NaturalOrder Instance = new();
    private static readonly StringComparer Numbers = StringComparer.Create(System.Globalization.CultureInfo.InvariantCulture, System.Globalization.CompareOptions.NumericOrdering);

    public int Compare(string? x, string? y) => Numbers.Compare(x, y) is var order and not 0 ? order : string.CompareOrdinal(x, y);
}
