using System.Globalization;
using System.Text;
using Objekt.Api.Exchange;
using Xunit;

namespace Objekt.Tests.Exchange;

public sealed class ReadingHostileFiles
{
    private const string One = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

    [Fact]
    public void A_plain_workbook_is_read_with_its_gaps_and_types()
    {
        var file = ReadFile.From(Workbooks.Pack("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>System</t></is></c></row><row r=\"4\"><c r=\"A4\"><v>1.234</v></c><c r=\"C4\" t=\"b\"><v>1</v></c></row>"));

        Assert.Equal(4, file.Sheets[0].Rows[3].Number);
        Assert.Equal(new Domain.Exchange.Cell("1.234", Domain.Exchange.CellForm.Number), file.Sheets[0].Rows[3][0]);
        Assert.Equal("ja", file.Sheets[0].Rows[3][2].Text);
        Assert.True(file.Sheets[0].Rows[1].IsEmpty);
    }

    /// <summary>Made when they are read: the runner writes out what a theory is given, and eleven megabytes as text take gigabytes.</summary>
    private static readonly Dictionary<string, Func<byte[]>> Files = new()
    {
        ["a document type"] = () => Workbooks.Pack(One, "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>"),
        ["macros"] = () => Workbooks.Pack(One, "", ("xl/vbaProject.bin", "x")),
        ["links to other files"] = () => Workbooks.Pack(One, "", ("xl/externalLinks/externalLink1.xml", "<x/>")),
        ["a column too many"] = () => Workbooks.Pack("<row r=\"1\"><c r=\"GS1\"><v>1</v></c></row>"),
        ["a row too many"] = () => Workbooks.Pack("<row r=\"100002\"><c r=\"A100002\"><v>1</v></c></row>"),
        ["no workbook"] = () => Encoding.ASCII.GetBytes("PK\u0003\u0004garbage"),
        ["broken xml"] = () => Workbooks.Pack("<row><c>"),
        ["an old workbook"] = () => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
        ["nothing"] = () => [],
        ["eleven megabytes"] = () => new byte[FileLimits.Bytes + 1],
        ["a bomb"] = () => Workbooks.Pack(One, "", ("xl/media/a.xml", "<a>" + new string(' ', 30 * 1024 * 1024) + "</a>")),
        ["too many parts"] = () => Workbooks.Pack(One, "", [.. Enumerable.Range(0, 1000).Select(i => (string.Create(CultureInfo.InvariantCulture, $"xl/x{i}.txt"), "x"))]),
        ["a picture"] = () => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D],
        ["an open quotation"] = () => Encoding.UTF8.GetBytes("System;Ägare\nA;\"B\nC;D\n"),
    };

    public static TheoryData<string> Refused => [.. Files.Keys];

    [Theory, MemberData(nameof(Refused))]
    public void A_file_that_is_more_or_less_than_a_list_is_refused_with_a_sentence(string what)
    {
        var file = ReadFile.From(Files[what]());

        Assert.True(file.Fault is not null, $"{what} was read");
        Assert.EndsWith(".", file.Fault, StringComparison.Ordinal);
        Assert.Empty(file.Sheets);
    }

    [Fact]
    public void The_limits_themselves_are_let_through()
    {
        Assert.Null(ReadFile.From(Workbooks.Pack("<row r=\"1\"><c r=\"GR1\"><v>1</v></c></row>")).Fault);
        Assert.Null(ReadFile.From(Workbooks.Pack("<row r=\"100001\"><c r=\"A100001\"><v>1</v></c></row>")).Fault);
        Assert.Null(ReadFile.From(Encoding.UTF8.GetBytes("System\n" + string.Concat(Enumerable.Range(0, FileLimits.Rows).Select(i => string.Create(CultureInfo.InvariantCulture, $"s{i}\n"))))).Fault);
        Assert.True(ReadFile.From(Encoding.UTF8.GetBytes("System\n" + string.Concat(Enumerable.Range(0, FileLimits.Rows + 1).Select(i => string.Create(CultureInfo.InvariantCulture, $"s{i}\n"))))).TooLarge);
        Assert.Null(ReadFile.From(Encoding.UTF8.GetBytes(string.Join(';', Enumerable.Repeat("a", FileLimits.Columns)) + "\n")).Fault);
        Assert.True(ReadFile.From(Encoding.UTF8.GetBytes(string.Join(';', Enumerable.Repeat("a", FileLimits.Columns + 1)) + "\n")).TooLarge);
    }

    [Fact]
    public void A_sheet_that_claims_to_be_endless_takes_no_longer_than_its_cells()
    {
        var file = ReadFile.From(Workbooks.Pack(One.Replace("<row r=\"1\">", "<row r=\"1\" spans=\"1:16384\">", StringComparison.Ordinal) + "<row r=\"1048576\"/>"));

        Assert.Null(file.Fault);
        Assert.Single(file.Sheets[0].Rows);
    }
}
