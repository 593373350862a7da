using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Api.Exchange.Kinds;
using Objekt.Domain.Changes;
using Objekt.Domain.Exchange;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Changes;

/// <summary>Matters and decisions as lists to take out. Rows come as they are read; memory stays flat however many they are.</summary>
internal static class ChangeExports
{
    public static async IAsyncEnumerable<KnownRecord> Changes(ObjektDb db, ExportView view, [EnumeratorCancellation] CancellationToken stop)
    {
        var (kommuner, about, search) = (view.Kommuner.ToArray(), view.Object, view.Search);
        var rows = db.ChangeRequests.AsNoTracking().Where(c => c.State != ChangeState.Draft && (about == null || c.Object!.Slug == about) && (search == null || c.Title.Contains(search))
                && (kommuner.Length == 0 || c.Kommuner.Any(k => kommuner.Contains(k.KommunCode))))
            .OrderBy(c => c.SubmittedAt).ThenBy(c => c.Id)
            .Select(c => new
            {
                c.Id, c.Number, c.Title, c.State, Type = c.MatterType!.Name, Object = c.Object == null ? null : c.Object.Name, c.AmountOre, Requester = c.Requester!.Name, c.SubmittedAt,
                Kommuner = c.Kommuner.Where(k => k.Takes).OrderBy(k => k.Kommun!.Order).Select(k => k.Kommun!.Name).ToList(),
            });
        await foreach (var c in rows.AsAsyncEnumerable().WithCancellation(stop))
        {
            yield return Record(c.Id, ("Nummer", c.Number), ("Rubrik", c.Title), ("Status", ChangeWords.Of(c.State)), ("Beslutstyp", c.Type), ("Objekt", c.Object), ("Kommuner", string.Join(", ", c.Kommuner)),
                ("Belopp", Kronor(c.AmountOre)), ("Inlämnat av", c.Requester), ("Inlämnat", Day(c.SubmittedAt)));
        }
    }

    public static async IAsyncEnumerable<KnownRecord> Decisions(ObjektDb db, ExportView view, [EnumeratorCancellation] CancellationToken stop)
    {
        var names = await db.Kommun.AsNoTracking().ToDictionaryAsync(k => k.Code, k => k.Name, stop);
        var (kommuner, about, search) = (view.Kommuner.ToArray(), view.Object, view.Search);
        var rows = db.Decisions.AsNoTracking().Where(d => (about == null || d.ChangeRequest!.Object!.Slug == about) && (search == null || d.ChangeRequest!.Title.Contains(search))
                && (kommuner.Length == 0 || d.ChangeRequest!.Kommuner.Any(k => kommuner.Contains(k.KommunCode))))
            .OrderBy(d => d.DecidedAt).ThenBy(d => d.Id)
            .Select(d => new
            {
                d.Id, d.Number, Matter = d.ChangeRequest!.Number, d.ChangeRequest.Title, d.Outcome, d.DecidedAt, d.DeciderName, Decider = d.Decider == null ? null : d.Decider.Name, Right = d.Right == null ? null : d.Right.Key,
                d.LegalClass, d.Source, d.Diarienummer, Object = d.ChangeRequest.Object == null ? null : d.ChangeRequest.Object.Name, d.Kommuner, d.AmountOre, d.Reason, d.Dissent,
            });
        await foreach (var d in rows.AsAsyncEnumerable().WithCancellation(stop))
        {
            yield return Record(d.Id, ("Nummer", d.Number), ("Ärende", d.Matter), ("Rubrik", d.Title), ("Utfall", ChangeWords.Of(d.Outcome)), ("Beslutat", Day(d.DecidedAt)),
                ("Beslutat av", d.Decider is null ? d.DeciderName : $"{d.Decider} ({d.DeciderName})"), ("Beslutsrätt", d.Right), ("Rättslig klass", Law(d.LegalClass)), ("Källa", d.Source), ("Diarienummer", d.Diarienummer), ("Objekt", d.Object),
                ("Kommuner", string.Join(", ", d.Kommuner.Select(k => names.GetValueOrDefault(k, k)))), ("Belopp", Kronor(d.AmountOre)), ("Skäl", d.Reason), ("Reservation", d.Dissent));
        }
    }

    private static KnownRecord Record(Guid id, params (string Head, string? Text)[] values) =>
        new(id.ToString(), values.Where(v => !string.IsNullOrEmpty(v.Text)).ToDictionary(v => v.Head, v => v.Text!, StringComparer.Ordinal), []);

    private static string Law(Domain.Authority.LegalClass law) => law switch
    {
        Domain.Authority.LegalClass.NamndDecision => "Nämndbeslut", Domain.Authority.LegalClass.DelegatedDecision => "Delegationsbeslut", _ => "Verkställighet"
    };

    private static string? Kronor(long? ore) => ore is { } known ? (known / 100m).ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',') : null;

    private static string? Day(DateTimeOffset? at) => at is { } moment ? SwedishDate.Write(SwedishTime.DayOf(moment)) : null;
}
