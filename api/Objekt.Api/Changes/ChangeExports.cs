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
        var rows = Chosen(db, view)
            .OrderBy(d => d.DecidedAt).ThenBy(d => d.Id)
            .Select(d => new
            {
                d.Id, d.Number, Matter = d.ChangeRequest!.Number, d.ChangeRequest.Title, d.Outcome, d.DecidedAt, d.DeciderName, Decider = d.Decider == null ? null : d.Decider.Name, Right = d.Right == null ? null : d.Right.Key,
                d.LegalClass, d.Source, Body = d.Body == null ? null : d.Body.Name, List = d.Reported == null ? null : d.Reported.Report!.Number, Corrects = d.Corrects == null ? null : d.Corrects.Number,
                Diarienummer = d.Registrations.OrderByDescending(r => r.Order).Select(r => r.Diarienummer).FirstOrDefault() ?? d.Diarienummer, Object = d.ChangeRequest.Object == null ? null : d.ChangeRequest.Object.Name, d.Kommuner, d.AmountOre, d.Reason, d.Dissent,
            });
        await foreach (var d in rows.AsAsyncEnumerable().WithCancellation(stop))
        {
            yield return Record(d.Id, ("Nummer", d.Number), ("Ärende", d.Matter), ("Rubrik", d.Title), ("Utfall", ChangeWords.Of(d.Outcome)), ("Beslutat", Day(d.DecidedAt)),
                ("Beslutat av", d.Decider is null ? d.DeciderName : $"{d.Decider} ({d.DeciderName})"), ("Beslutsrätt", d.Right), ("Rättslig klass", Law(d.LegalClass)), ("Källa", d.Source), ("Diarienummer", d.Diarienummer), ("Objekt", d.Object),
                ("Kommuner", string.Join(", ", d.Kommuner.Select(k => names.GetValueOrDefault(k, k)))), ("Belopp", Kronor(d.AmountOre)), ("Skäl", d.Reason), ("Reservation", d.Dissent), ("Organ", d.Body), ("Anmäld på", d.List), ("Rättar", d.Corrects));
        }
    }

    /// <summary>What the register's page shows with the same words in its address.</summary>
    private static IQueryable<Decision> Chosen(ObjektDb db, ExportView view)
    {
        var (kommuner, about, search) = (view.Kommuner.ToArray(), view.Object, view.Search);
        var (outcome, law) = (EnumCodes.Parse<DecisionOutcome>(view.Of("utfall")), EnumCodes.Parse<Domain.Authority.LegalClass>(view.Of("klass")));
        var (body, type, list) = (view.Of("organ"), view.Of("typ"), view.Of("lista"));
        var (from, end) = (view.DayOf("fran") is { } first ? SwedishTime.StartOf(first) : (DateTimeOffset?)null, SwedishTime.EndOf(view.DayOf("till") is { } last && last < view.Day ? last : view.Day));
        var rows = db.Decisions.AsNoTracking().Where(d => d.DecidedAt < end);
        if (from is { } start) rows = rows.Where(d => d.DecidedAt >= start);
        if (about is not null) rows = rows.Where(d => d.ChangeRequest!.Object!.Slug == about);
        if (search is not null) rows = rows.Where(d => d.ChangeRequest!.Title.Contains(search) || d.Number.Contains(search) || d.Registrations.Any(r => r.Diarienummer.Contains(search)));
        if (kommuner.Length > 0) rows = rows.Where(d => d.ChangeRequest!.Kommuner.Any(k => kommuner.Contains(k.KommunCode)));
        if (outcome is not null) rows = rows.Where(d => d.Outcome == outcome);
        if (law is not null) rows = rows.Where(d => d.LegalClass == law);
        if (body is not null) rows = rows.Where(d => d.Body!.Slug == body);
        if (type is not null) rows = rows.Where(d => d.ChangeRequest!.MatterTypeKey == type);
        if (list == "ingen") rows = rows.Where(d => d.LegalClass == Domain.Authority.LegalClass.DelegatedDecision && d.DeciderId != null && d.Reported == null);
        else if (list is not null) rows = rows.Where(d => d.Reported!.Report!.Number == list);
        return rows;
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
