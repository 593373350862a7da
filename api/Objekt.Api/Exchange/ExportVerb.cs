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
        if (File.Exists(file)) throw new StoppedException($"{file} finns redan.", $"{file} already exists.");

        var view = ExportView.Of(clock.Today());
        var about = await ExportWork.About(db, asked, view, $"export {kind}", "kommandoraden", clock.GetUtcNow(), stop);
        int rows;
        try
        {
            await using var target = new FileStream(file, FileMode.CreateNew, FileAccess.ReadWrite);
            rows = await ExportWork.Write(db, target, form, asked, view, about, stop);
        }
        catch (Exception no) when (no is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new StoppedException($"{file} går inte att skriva.", $"{file} cannot be written.");
        }
        await says.WriteLineAsync($"{rows} rader i {file} / {rows} rows in {file}");
        return Verbs.Done;
    }
}
