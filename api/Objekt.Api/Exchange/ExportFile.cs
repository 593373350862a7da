using System.Globalization;
using System.Text;
using CsvHelper;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;
using MiniExcelLibs.Attributes;
using Objekt.Domain.Exchange;

namespace Objekt.Api.Exchange;

/// <summary>The three forms of an export: for Swedish spreadsheet programs, for machines, and a workbook.</summary>
public enum ExportForm { SwedishCsv, PlainCsv, Xlsx }

/// <summary>Writes rows to a file as they come; memory stays flat however many they are.</summary>
internal static class ExportFile
{
    private static readonly Encoding WithMark = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), WithoutMark = new UTF8Encoding(false);

    /// <summary>Heads of the sheet Om; no list has them, since a workbook's column formats go by head.</summary>
    private const string About = "Om filen", Content = "Innehåll";

    /// <returns>How many rows were written.</returns>
    public static async Task<int> Write(Stream target, ExportForm form, ExportKind kind, IAsyncEnumerable<KnownRecord> records, ImportFacts names, ExportAbout about, CancellationToken stop) =>
        form == ExportForm.Xlsx ? await Xlsx(target, kind, records, names, about, stop) : await Csv(target, form == ExportForm.PlainCsv, kind, records, names, stop);

    private static async Task<int> Csv(Stream target, bool plain, ExportKind kind, IAsyncEnumerable<KnownRecord> records, ImportFacts names, CancellationToken stop)
    {
        await using var text = new StreamWriter(target, plain ? WithoutMark : WithMark, 32 * 1024, leaveOpen: true);
        await using var csv = CsvWriter.Create(text, new CsvWriterOptions { Separator = plain ? ',' : ';', NewLine = "\r\n" }, leaveOpen: true);
        await csv.WriteRecordAsync([.. kind.Columns.Select(c => c.Head)], stop);
        var rows = 0;
        await foreach (var record in records.WithCancellation(stop))
        {
            await csv.WriteRecordAsync([.. kind.Columns.Select(c => plain ? Plain(c, record) : FormulaGuard.Guard(Shown(c, record, names)))], stop);
            rows++;
        }
        await csv.FlushAsync(stop);
        return rows;
    }

    private static async Task<int> Xlsx(Stream target, ExportKind kind, IAsyncEnumerable<KnownRecord> records, ImportFacts names, ExportAbout about, CancellationToken stop)
    {
        var rows = 0;
        var columns = kind.Columns.Select(c => new DynamicExcelColumn(c.Head) { Width = Width(c), Format = c.Form switch { FieldForm.Kronor => "#,##0.00", FieldForm.Day => "yyyy-mm-dd", _ => null } });
        var sheets = new Dictionary<string, object>
        {
            [Sheet(kind)] = Typed(),
            [ExportAbout.SheetName] = about.Lines.Select(l => new Dictionary<string, object?> { [About] = l.Word, [Content] = l.Text }),
        };
        var configuration = new OpenXmlConfiguration
        {
            AutoFilter = true, FreezeRowCount = 1, FastMode = false, EnableConvertByteArray = false,
            DynamicColumns = [.. columns, new DynamicExcelColumn(About) { Width = 18 }, new DynamicExcelColumn(Content) { Width = 70 }],
        };
        await target.SaveAsAsync(sheets, printHeader: true, excelType: ExcelType.XLSX, configuration: configuration, cancellationToken: stop);
        return rows;

        // The writer pulls rows one at a time; each page of them is fetched when it comes to it.
        IEnumerable<Dictionary<string, object?>> Typed()
        {
            var any = false;
            foreach (var record in records.ToBlockingEnumerable(stop))
            {
                any = true;
                rows++;
                yield return kind.Columns.ToDictionary(c => c.Head, c => Value(c, record, names));
            }
            if (!any) yield return kind.Columns.ToDictionary(c => c.Head, _ => (object?)null);
        }
    }

    private static string Sheet(ExportKind kind) => char.ToUpper(kind.FileWord[0], CultureInfo.InvariantCulture) + kind.FileWord[1..];

    private static double Width(ExportColumn column) => column.Form switch
    {
        FieldForm.Text => 50,
        FieldForm.Kronor or FieldForm.Whole or FieldForm.Day => 14,
        FieldForm.List or FieldForm.References or FieldForm.Participation => 32,
        _ => column.IsKey ? 18 : 28,
    };

    /// <summary>As people read it: words for codes, names for keys.</summary>
    private static string Shown(ExportColumn column, KnownRecord record, ImportFacts names) =>
        column.Field is { } field && !column.IsKey ? ShownValue.Of(field, record[column.Key], names) : record[column.Key];

    /// <summary>As machines read it: codes and keys, a full stop before decimals.</summary>
    private static string Plain(ExportColumn column, KnownRecord record) => column.Form == FieldForm.Kronor ? record[column.Key].Replace(',', '.') : record[column.Key];

    /// <summary>As a workbook holds it: numbers and days with their types, text always as text.</summary>
    private static object? Value(ExportColumn column, KnownRecord record, ImportFacts names)
    {
        var text = Shown(column, record, names);
        if (text.Length == 0) return null;
        return column.Form switch
        {
            FieldForm.Kronor => SwedishNumber.Parse(text).Kronor,
            FieldForm.Whole => int.Parse(text, CultureInfo.InvariantCulture),
            FieldForm.Day => SwedishDate.Parse(text).ToDateTime(TimeOnly.MinValue),
            // A workbook's text is never a formula; only an apostrophe that the way in would take away is doubled.
            _ => text[0] == '\'' ? FormulaGuard.Guard(text) : text,
        };
    }
}
