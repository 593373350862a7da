using Objekt.Api.Data;
using Objekt.Api.Errors;
using Objekt.Api.Exchange.Kinds;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Exchange;

/// <summary>export KIND FILE: a list as CSV or, when the file's name ends so, as a workbook.</summary>
public static class ExportVerb
{
    public static async Task<int> Run(ObjektDb db, TimeProvider clock, string kind, string file, TextWriter says, CancellationToken stop)
    {
        var asked = ExportKinds.Find(kind) ?? throw new StoppedException(
            $"Slaget '{kind}' finns inte. Välj bland {string.Join(", ", ExportKinds.All.Select(k => k.Name))}.", $"There is no kind '{kind}'. Choose among {string.Join(", ", ExportKinds.All.Select(k => k.Name))}.");
        var form = file.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) ? ExportForm.Xlsx : ExportForm.SwedishCsv;
        // An earlier list may be written over; anything else that somebody named by mistake may not.
        if (File.Exists(file) && !IsList(file) && new FileInfo(file).Length > 0) throw new StoppedException($"{file} finns redan och är ingen lista. Ange en fil som slutar på .csv eller .xlsx.", $"{file} already exists and is no list.");

        var view = ExportView.Of(clock.Today());
        var about = await ExportWork.About(db, asked, view, $"export {kind}", "kommandoraden", clock.GetUtcNow(), stop);
        int rows;
        try
        {
            // Whole or not at all: the old file stays until the new one is written.
            var written = file + ".part";
            await using (var target = new FileStream(written, FileMode.Create, FileAccess.ReadWrite)) rows = await ExportWork.Write(db, target, form, asked, view, about, stop);
            File.Move(written, file, overwrite: true);
        }
        catch (Exception no) when (no is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new StoppedException($"{file} går inte att skriva.", $"{file} cannot be written.");
        }
        await says.WriteLineAsync($"{rows} rader i {file} / {rows} rows in {file}");
        return Verbs.Done;
    }

    private static bool IsList(string file) => file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);
}
