using System.Text.Json;
using Objekt.Api.Data;
using Objekt.Api.Errors;
using Objekt.Domain.Exchange;
using Objekt.Domain.Identity;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Exchange;

/// <summary>import FILE: reads a list in, all or nothing, and accounts for every row.</summary>
public static class ImportVerb
{
    /// <param name="kind">systems when nothing is said.</param>
    /// <param name="kommun">The kommun of rows that do not name one: code or name.</param>
    /// <param name="mapFile">JSON: head to field, null for a column that is not read.</param>
    public static async Task<int> Run(ObjektDb db, WritePath door, TimeProvider clock, string file, string? kind, string? kommun, string? mapFile, bool dryRun, bool createKommuner, TextWriter says, CancellationToken stop)
    {
        var asked = ImportKinds.Find(kind ?? "systems") ?? throw new StoppedException(
            $"Slaget '{kind}' finns inte. Välj bland {string.Join(", ", ImportKinds.All.Select(k => k.Name))}.", $"There is no kind '{kind}'. Choose among {string.Join(", ", ImportKinds.All.Select(k => k.Name))}.");
        var request = ImportRequest.Of(asked, Path.GetFileName(file), await Bytes(file, stop), null, await Map(mapFile, stop), new ImportChoices(Code(kommun), createKommuner));
        var work = new ImportWork(db, door, clock);

        var (prepared, no) = await work.Prepare(request, Caller.Program, stop);
        if ((no?.Message ?? prepared!.Plan.Fault) is { } fault) throw new StoppedException(fault, "The file cannot be read in as it stands.");
        var plan = prepared!.Plan;
        await Account(prepared, says);

        if (!plan.Report.MayBeApplied)
        {
            if (plan.Report.MissingKommuner.Count > 0)
            {
                var names = string.Join(", ", plan.Report.MissingKommuner.Select(c => $"{SwedishKommuner.Find(c)?.Name} ({c})"));
                await says.WriteLineAsync($"Samverkan saknar {names}. Lägg till dem, eller kör om med --create-kommuner. / The union lacks {names}.");
            }
            await says.WriteLineAsync("Inget har lästs in. / Nothing was changed.");
            await says.WriteLineAsync(plan.Report.LastLine);
            return Verbs.BadInput;
        }
        if (dryRun) await says.WriteLineAsync("Provkörning: inget har lästs in. / Dry run: nothing was changed.");
        else if (plan.Records.Any(r => r.Writes))
        {
            var outcome = await work.Carry(prepared, Caller.Program, null, null, stop);
            if (outcome.Refused) throw new StoppedException(outcome.Errors[0].Message, "Nothing was changed.");
        }
        await says.WriteLineAsync(plan.Report.LastLine);
        return plan.Report.Of(RowVerdict.Question) > 0 ? Verbs.WithFindings : Verbs.Done;
    }

    private static async Task Account(Prepared prepared, TextWriter says)
    {
        var report = prepared.Plan.Report;
        foreach (var column in prepared.Map.Columns.Where(c => c.Field is not null && c.Label is null)) await says.WriteLineAsync($"Kolumn '{column.Head}' → {prepared.Request.Kind[column.Field!].Head}{(column.Factor == 1 ? "" : " (tusental eller miljoner kronor)")}");
        foreach (var remark in report.Remarks) await says.WriteLineAsync(remark);
        // Rows of kommuner that the union lacks are named together, not one by one.
        foreach (var row in report.Rows.Where(r => r.Verdict != RowVerdict.Refused || report.MissingKommuner.Count == 0))
        {
            foreach (var sentence in row.Sentences) await says.WriteLineAsync(sentence);
            foreach (var change in row.Changes.Where(_ => row.Verdict == RowVerdict.Changed)) await says.WriteLineAsync($"Rad {row.Row}, {row.Subject}: {change.Head} '{change.Before}' → '{change.After}'");
        }
        foreach (var pair in report.Duplicates) await says.WriteLineAsync($"Möjlig dubblett: '{pair.Name}' och '{pair.Other}'. {pair.Reason} Inget har slagits ihop.");
    }

    private static string? Code(string? kommun)
    {
        if (kommun is null) return null;
        return KommunCell.Read(new Cell(kommun), new Dictionary<string, string>()).Kommun is Reading.Value code
            ? code.Text
            : throw new StoppedException($"'{kommun}' är ingen svensk kommun. Ange koden, till exempel 2062.", $"'{kommun}' is no Swedish kommun. Give its code, for instance 2062.");
    }

    private static async Task<byte[]> Bytes(string file, CancellationToken stop)
    {
        try
        {
            if (new FileInfo(file) is { Exists: true, Length: > FileLimits.Bytes }) throw new StoppedException($"{file} är större än 10 MB. Dela filen i flera.", $"{file} is larger than 10 MB.");
            return await File.ReadAllBytesAsync(file, stop);
        }
        catch (Exception no) when (no is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new StoppedException($"{file} går inte att läsa.", $"{file} cannot be read.");
        }
    }

    private static async Task<Dictionary<string, string?>?> Map(string? file, CancellationToken stop)
    {
        if (file is null) return null;
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string?>>(await Bytes(file, stop));
        }
        catch (JsonException)
        {
            throw new StoppedException($"{file} är ingen kolumnkarta. Den ska vara JSON, till exempel {{\"Systemnamn\": \"name\", \"Status\": null}}.", $"{file} is no column map.");
        }
    }
}
