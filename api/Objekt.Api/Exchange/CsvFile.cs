using CsvHelper;
using Objekt.Domain.Exchange;

namespace Objekt.Api.Exchange;

/// <summary>Text with separators: encoding and separator are found from the file, quotations as RFC 4180 has them.</summary>
internal static class CsvFile
{
    public static ReadFile Read(byte[] bytes)
    {
        var file = FileText.Read(bytes);
        if (file.Text is null) return ReadFile.No(file.Fault!);
        var separator = Separator.Detect(file.Text);
        if (separator.OpenQuoteRow is { } open) return ReadFile.No($"Ett citattecken som öppnas på rad {open} stängs aldrig. Rätta raden och läs in filen igen.");

        var doubted = new Dictionary<long, string>();
        var options = new CsvReaderOptions
        {
            Separator = separator.Sign, HasHeader = false, SkipEmptyLines = false, DetectSeparatorHint = false, MaxRecordSize = FileLimits.Bytes,
            MalformedData = CsvMalformedDataHandling.Recover,
            // A quotation mark inside a text that is not quoted is only a sign; text after a closing one is two readings.
            OnMalformedRecord = m => { if (m.Reason != CsvMalformedReason.StrayQuote) doubted[m.RecordNumber] = "Ett citattecken stängs mitt i en cell."; },
        };
        var rows = new List<SheetRow>();
        using var reader = CsvReader.FromText(file.Text, options);
        while (reader.Read())
        {
            if (separator.SkipFirst && reader.RowNumber == 1) continue;
            if (rows.Count >= FileLimits.Rows + 1) return ReadFile.No($"Filen har fler än {FileLimits.Rows} rader. Dela den i flera.", tooLarge: true);
            if (reader.FieldCount > FileLimits.Columns) return ReadFile.No($"Rad {reader.RowNumber} har fler än {FileLimits.Columns} kolumner.", tooLarge: true);
            var cells = new Cell[reader.FieldCount];
            for (var at = 0; at < cells.Length; at++) cells[at] = new Cell(reader.GetString(at));
            rows.Add(new SheetRow((int)reader.RowNumber, cells) { Doubt = doubted.GetValueOrDefault(reader.RowNumber) });
        }
        return new ReadFile([new FileSheet("", rows)]);
    }
}
