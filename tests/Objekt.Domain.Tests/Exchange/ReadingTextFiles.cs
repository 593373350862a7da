using System.Text;
using Objekt.Domain.Exchange;
using Xunit;

namespace Objekt.Domain.Tests.Exchange;

public sealed class ReadingTextFiles
{
    private const string Swedish = "Systemnamn;Ägare\r\nNaturkartan;Miljöförvaltningen i Åsele\r\n";

    [Fact]
    public void Every_encoding_of_a_Swedish_list_is_found_from_its_bytes()
    {
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        (TextForm Form, byte[] Bytes)[] files =
        [
            (TextForm.Utf8, Encoding.UTF8.GetBytes(Swedish)),
            (TextForm.Utf8, [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Swedish)]),
            (TextForm.Utf16LittleEndian, [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Swedish)]),
            (TextForm.Utf16LittleEndian, Encoding.Unicode.GetBytes(Swedish)),
            (TextForm.Utf16BigEndian, [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Swedish)]),
            (TextForm.Utf16BigEndian, Encoding.BigEndianUnicode.GetBytes(Swedish)),
            (TextForm.Windows1252, windows.GetBytes(Swedish)),
        ];

        foreach (var (form, bytes) in files)
        {
            Assert.Equal(new FileText(Swedish, form), FileText.Read(bytes));
        }
    }

    [Fact]
    public void A_file_that_mixes_encodings_is_refused_with_the_row()
    {
        byte[] mixed = [.. Encoding.UTF8.GetBytes("Ägare\nÅsele\n"), 0xC5, .. "sele\n"u8];

        var read = FileText.Read(mixed);

        Assert.Null(read.Text);
        Assert.Contains("rad 1", read.Fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(850)]
    [InlineData(437)]
    [InlineData(10000)]
    public void An_older_code_page_is_refused_rather_than_garbled(int page)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(page)!.GetBytes("Systemnamn;Ansvarig\nMiljöarkivet;Trafikmiljö i Örebro\n");

        Assert.NotNull(FileText.Read(bytes).Fault);
    }

    [Fact]
    public void What_is_no_text_is_refused()
    {
        Assert.NotNull(FileText.Read([0x50, 0x4B, 3, 4, 0, 0, 1, 0, 0, 0]).Fault);
        Assert.NotNull(FileText.Read([0xFF, 0xFE, 0x41]).Fault);
        Assert.NotNull(FileText.Read([0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0]).Fault);
    }

    [Theory]
    [InlineData("A;B;C\n1,5;2,5;3\n2,5;1,5;4\n", ';')]
    [InlineData("A,B,C\n\"x;y;z\",2,3\n\"p;q\",5,6\n", ',')]
    [InlineData("A\tB\na, b, c; d\t2\nd, e; f\t3\n", '\t')]
    [InlineData("Namn;Område\nX;\"Arbete, integration, kultur\"\nY;a, b, c\n", ';')]
    [InlineData("Systemnamn\nEkot, nya\nLärkan\n", ';')]
    [InlineData("Systemnamn\nEkot; nya\nLärkan\n", '\t')]
    [InlineData("A;B\n\"rad\nbruten; cell\";2\n", ';')]
    [InlineData("", ';')]
    public void The_separator_is_the_one_that_the_heads_and_the_rows_agree_on(string text, char sign) =>
        Assert.Equal(sign, Separator.Detect(text).Sign);

    [Fact]
    public void A_first_line_that_names_the_separator_is_obeyed() => Assert.Equal(new Separator(',', true, null), Separator.Detect("sep=,\nA,B\n1;2,3;4\n"));

    [Fact]
    public void A_quotation_that_never_ends_is_found_where_it_begins() => Assert.Equal(3, Separator.Detect("A;B\n1;2\n\"x;2\n3;4\n").OpenQuoteRow);

    [Theory]
    [InlineData("\uFEFFSystem\u200Bnamn\u00A0 ", "Systemnamn")]
    [InlineData("Milj\u006F\u0308", "Miljö")]
    [InlineData("rad\r\nbruten", "rad bruten")]
    [InlineData("a\0b", "ab")]
    public void Invisible_signs_never_make_two_heads_differ(string written, string clean) => Assert.Equal(clean, CellText.Line(written));

    [Fact]
    public void Half_a_sign_is_seen_as_damage() => Assert.True(CellText.IsDamaged(CellText.Clean("Milj\uD83D")));

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+46")]
    [InlineData("-5 grader")]
    [InlineData("@SUM(A1)")]
    [InlineData("'=redan")]
    [InlineData("''+")]
    [InlineData("vanlig")]
    [InlineData("'citat'")]
    [InlineData("")]
    public void A_text_survives_the_formula_guard_and_never_leaves_as_a_formula(string text)
    {
        var outside = FormulaGuard.Guard(text);

        Assert.False(outside.Length > 0 && "=+-@\t\r".Contains(outside[0], StringComparison.Ordinal));
        Assert.Equal(text, FormulaGuard.Unguard(outside));
    }

    [Fact]
    public void Heads_are_found_under_a_title_and_the_title_is_shown()
    {
        SheetRow[] rows = [Row(1, "Systemlista 2026"), Row(2), Row(3, "System", "Ägare", ""), Row(4, "Ekot", "A"), Row(5), Row(6, "Lärkan")];

        var sheet = Sheet.From(rows, head => CellText.Fold(head) is "system" or "ägare")!;

        Assert.Equal(3, sheet.HeadRow);
        Assert.Equal(["System", "Ägare"], sheet.Heads);
        Assert.Equal([4, 6], sheet.Rows.Select(r => r.Number));
        Assert.Equal(["Systemlista 2026"], sheet.Above);
    }

    private static SheetRow Row(int number, params string[] cells) => new(number, [.. cells.Select(c => new Cell(c))]);
}
