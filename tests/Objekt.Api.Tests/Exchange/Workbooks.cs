using System.IO.Compression;
using System.Text;
using Objekt.Domain.Exchange;

namespace Objekt.Tests.Exchange;

/// <summary>Workbooks packed by hand, so that a test can pack what no program would.</summary>
internal static class Workbooks
{
    private const string Spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A workbook of texts, as other programs write them: inline strings, empty cells left out.</summary>
    public static byte[] Of(params string[][] rows) => Pack(string.Concat(rows.Select((row, r) =>
        $"<row r=\"{r + 1}\">{string.Concat(row.Select((cell, c) => cell.Length == 0 ? "" : $"<c r=\"{Sheet.Letter(c)}{r + 1}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{System.Security.SecurityElement.Escape(cell)}</t></is></c>"))}</row>")));

    /// <summary>A workbook around the given sheet data, with more parts if wanted.</summary>
    public static byte[] Pack(string sheetData, string before = "", params (string Name, string Text)[] more)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add("[Content_Types].xml", """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>""");
            Add("_rels/.rels", $"""<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Add("xl/workbook.xml", $"""<?xml version="1.0"?><workbook xmlns="{Spreadsheet}" xmlns:r="{Relations}"><sheets><sheet name="Blad1" sheetId="1" r:id="r1"/></sheets></workbook>""");
            Add("xl/_rels/workbook.xml.rels", $"""<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{Relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
            Add("xl/worksheets/sheet1.xml", $"""<?xml version="1.0"?>{before}<worksheet xmlns="{Spreadsheet}"><sheetData>{sheetData}</sheetData></worksheet>""");
            foreach (var (name, text) in more) Add(name, text);

            void Add(string name, string text)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        return packed.ToArray();
    }
}
