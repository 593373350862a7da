using System.Globalization;
using System.IO.Compression;
using System.Xml;
using MiniExcelLibs;
using Objekt.Domain.Exchange;

namespace Objekt.Api.Exchange;

/// <summary>Workbooks. The packing is measured and looked through before anything else reads it.</summary>
internal static class XlsxFile
{
    private static readonly string[] Macros = ["vbaProject", "macrosheets/", "activeX/", "externalLinks/", "embeddings/"];

    /// <summary>A part this small may be as repetitive as it likes.</summary>
    private const int SmallPart = 1024 * 1024;

    public static ReadFile Read(byte[] bytes)
    {
        try
        {
            var (fault, columns, rows) = Inspect(bytes);
            if (fault is not null) return fault;

            using var stream = new MemoryStream(bytes, writable: false);
            var last = Sheet.Letter(Math.Max(columns, 1) - 1) + Math.Max(rows, 1).ToString(CultureInfo.InvariantCulture);
            var sheets = new List<FileSheet>();
            foreach (var name in stream.GetSheetNames())
            {
                stream.Position = 0;
                var read = stream.QueryRange(useHeaderRow: false, name, ExcelType.XLSX, "A1", last)
                    .Cast<IDictionary<string, object?>>()
                    .Select((row, at) => new SheetRow(at + 1, [.. row.Values.Select(Read)])).ToList();
                if (name != ExportAbout.SheetName) sheets.Add(new FileSheet(name, read));
            }
            return sheets.Count == 0 ? ReadFile.No("Arbetsboken har inga blad.") : new ReadFile(sheets);
        }
        catch (TooLargeException)
        {
            return ReadFile.No("Arbetsboken blir för stor när den packas upp.", tooLarge: true);
        }
        catch (Exception no) when (no is InvalidDataException or XmlException or FormatException or OverflowException or ArgumentException or InvalidOperationException or IOException or KeyNotFoundException or NullReferenceException or NotSupportedException or IndexOutOfRangeException)
        {
            // Whatever a broken workbook does to its reader, the answer is the same sentence.
            return ReadFile.No("Arbetsboken går inte att läsa. Öppna den i ett kalkylprogram, spara som XLSX och försök igen.");
        }
    }

    /// <summary>Counts what comes out while inflating, refuses document types, macros and links to other files, and finds how far the sheets reach.</summary>
    private static (ReadFile? Fault, int Columns, int Rows) Inspect(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        if (zip.Entries.Count > FileLimits.Entries) return (ReadFile.No($"Arbetsboken har fler än {FileLimits.Entries} delar.", tooLarge: true), 0, 0);
        if (zip.GetEntry("xl/workbook.xml") is null) return (ReadFile.No("Filen är ingen XLSX-arbetsbok. Spara den som XLSX eller CSV."), 0, 0);

        long inflated = 0;
        var (columns, rows) = (0, 0);
        foreach (var entry in zip.Entries)
        {
            if (Macros.Any(m => entry.FullName.Contains(m, StringComparison.OrdinalIgnoreCase))) return (ReadFile.No("Arbetsboken har makron, inbäddade filer eller länkar till andra filer. Spara den som vanlig XLSX utan dem."), 0, 0);
            using var counted = new Counted(entry.Open(), FileLimits.InflatedBytes - inflated);
            if (entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
            {
                var (c, r) = Reach(counted, entry.FullName.StartsWith("xl/worksheets/", StringComparison.OrdinalIgnoreCase));
                (columns, rows) = (Math.Max(columns, c), Math.Max(rows, r));
            }
            counted.CopyTo(Stream.Null);
            inflated += counted.Count;
            if (counted.Count > SmallPart && counted.Count / Math.Max(1, entry.CompressedLength) > FileLimits.InflationRatio) throw new TooLargeException();
        }
        if (columns > FileLimits.Columns) return (ReadFile.No($"Arbetsboken har fler än {FileLimits.Columns} kolumner.", tooLarge: true), 0, 0);
        return rows > FileLimits.Rows + 1 ? (ReadFile.No($"Arbetsboken har fler än {FileLimits.Rows} rader.", tooLarge: true), 0, 0) : (null, columns, rows);
    }

    /// <summary>The last column and row that hold anything; reads the whole part, so that a document type is met wherever it stands.</summary>
    private static (int Columns, int Rows) Reach(Stream part, bool isSheet)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = false };
        using var xml = XmlReader.Create(part, settings);
        var (columns, rows, row, column) = (0, 0, 0, 0);
        while (xml.Read())
        {
            if (!isSheet || xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "row")
            {
                row = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var said) ? said : row + 1;
                column = 0;
            }
            else if (xml.LocalName == "c")
            {
                column = xml.GetAttribute("r") is { Length: > 0 } cell ? ColumnOf(cell) : column + 1;
                if (!xml.IsEmptyElement) (columns, rows) = (Math.Max(columns, column), Math.Max(rows, row));
            }
        }
        return (columns, rows);
    }

    private static int ColumnOf(string cell)
    {
        var column = 0;
        foreach (var letter in cell.TakeWhile(char.IsAsciiLetter).Take(4)) column = (column * 26) + (char.ToUpperInvariant(letter) - 'A' + 1);
        return column;
    }

    private static Cell Read(object? value) => value switch
    {
        null => Cell.Empty,
        double number when double.IsFinite(number) && Math.Abs(number) < 1e27 => new Cell(((decimal)number).ToString("0.#############################", CultureInfo.InvariantCulture), CellForm.Number),
        DateTime { TimeOfDay.Ticks: 0 } day => new Cell(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        DateTime moment => new Cell(moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)),
        bool yes => new Cell(yes ? "ja" : "nej"),
        IFormattable other => new Cell(other.ToString(null, CultureInfo.InvariantCulture)),
        _ => new Cell(value.ToString() ?? ""),
    };

    /// <summary>Lets no more than so many bytes through; past that it stops.</summary>
    private sealed class Counted(Stream inner, long most) : Stream
    {
        public long Count { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = inner.Read(buffer, offset, count);
            Count += read;
            return Count > most ? throw new TooLargeException() : read;
        }

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => Count; set => throw new NotSupportedException(); }
        public override void Flush() { }
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
        protected override void Dispose(bool disposing)
        {
            if (disposing) inner.Dispose();
            base.Dispose(disposing);
        }
    }

    private sealed class TooLargeException : IOException;
}
