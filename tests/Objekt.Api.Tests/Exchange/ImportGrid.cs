using System.Globalization;
using System.Text;
using Objekt.Api.Exchange;
using Objekt.Domain.Exchange;
using Xunit;

namespace Objekt.Tests.Exchange;

/// <summary>Every encoding × separator × line end × quoting × form of å ä ö × number: the right value, or a question with the row's number. Never silently wrong.</summary>
public sealed class ImportGrid
{
    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static readonly (string Name, Func<string, byte[]> Bytes)[] Encodings =
    [
        ("UTF-8", Encoding.UTF8.GetBytes), ("UTF-8 with mark", t => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(t)]),
        ("UTF-16 LE", t => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(t)]), ("UTF-16 LE without mark", Encoding.Unicode.GetBytes),
        ("UTF-16 BE", t => [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(t)]), ("UTF-16 BE without mark", Encoding.BigEndianUnicode.GetBytes),
        ("Windows-1252", Windows.GetBytes),
    ];

    /// <summary>What stands in the cell, and the öre it is; null where a person must be asked.</summary>
    private static readonly (string Written, string? Kronor)[] Numbers =
    [
        ("1234", "1234,00"), ("1234,5", "1234,50"), ("1234.50", "1234,50"), ("1 234,50", "1234,50"), ("1\u00A0234,50", "1234,50"), ("1\u202F234,50", "1234,50"), ("1 250 000 kr", "1250000,00"),
        ("1.234.567,89", "1234567,89"), ("1,234,567.89", "1234567,89"), ("105 tkr", "105000,00"), ("0", "0,00"), ("", ""),
        ("1.234", null), ("1,234", null), ("ca 50", null), ("-5", null), ("\u22125", null), ("1e5", null), ("12,345,6", null), ("1 2345", null), ("50 EUR", null), ("#REF!", null), ("0,005", null),
    ];

    [Fact]
    public void Every_form_of_a_list_is_read_rightly_or_asked_about()
    {
        var tried = 0;
        foreach (var (encoding, bytes) in Encodings)
        {
            foreach (var separator in new[] { ';', ',', '\t' })
            {
                foreach (var end in new[] { "\r\n", "\n", "\r" })
                {
                    foreach (var quoted in new[] { true, false })
                    {
                        foreach (var form in new[] { NormalizationForm.FormC, NormalizationForm.FormD })
                        {
                            if (encoding == "Windows-1252" && form == NormalizationForm.FormD) continue;
                            tried += Try($"{encoding}, '{separator}', {end.Length} {(int)end[0]}, {(quoted ? "quoted" : "bare")}, {form}", bytes, separator, end, quoted, form);
                        }
                    }
                }
            }
        }
        TestContext.Current.TestOutputHelper!.WriteLine($"{tried} cells tried");
        Assert.True(tried > 4000);
    }

    private static int Try(string at, Func<string, byte[]> bytes, char separator, string end, bool quoted, NormalizationForm form)
    {
        // The older page has no narrow space and no true minus; a bare cell cannot hold the separator.
        var numbers = Numbers.Where(n => (quoted || !n.Written.Contains(separator, StringComparison.Ordinal)) && (!at.StartsWith("Windows", StringComparison.Ordinal) || Windows.GetString(Windows.GetBytes(n.Written)) == n.Written)).ToList();
        string Cell(string text) => quoted ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
        var lines = numbers.Select((n, i) => string.Join(separator, Cell(string.Create(CultureInfo.InvariantCulture, $"Fågelvägen {i} Äng Ö")), Cell("Åsa & Örjans enhet"), Cell(n.Written)));
        var text = (string.Join(end, lines.Prepend(string.Join(separator, Cell("Systemnamn"), Cell("Ägare"), Cell("Årskostnad")))) + end).Normalize(form);

        var file = ReadFile.From(bytes(text));
        Assert.True(file.Fault is null, $"{at}: {file.Fault}");
        var sheet = Sheet.From(file.Sheets[0].Rows, h => ColumnMap.IsKnownHead(ImportKinds.Systems, h))!;
        var facts = new ImportFacts { Today = new(2026, 11, 23), Kommuner = new Dictionary<string, string> { ["2062"] = "Mora" }, Known = [] };
        var plan = Planner.Plan(ImportKinds.Systems, sheet, ColumnMap.Guess(ImportKinds.Systems, sheet), facts, new ImportChoices("2062"));

        Assert.True(plan.Fault is null, $"{at}: {plan.Fault}");
        Assert.Equal(numbers.Count, plan.Report.Rows.Count);
        for (var i = 0; i < numbers.Count; i++)
        {
            var (row, (written, kronor)) = (plan.Report.Rows[i], numbers[i]);
            Assert.Equal(i + 2, row.Row);
            if (kronor is null)
            {
                Assert.True(row.Verdict == RowVerdict.Question, $"{at}: '{written}' was taken for {plan.Records.FirstOrDefault(r => r.Row == row.Row)?["yearlyCost"]}");
                Assert.StartsWith($"Rad {i + 2}, Årskostnad: ", row.Sentences.First(), StringComparison.Ordinal);
                continue;
            }
            var record = Assert.Single(plan.Records, r => r.Row == row.Row);
            Assert.True(record["yearlyCost"] == kronor, $"{at}: '{written}' became '{record["yearlyCost"]}'");
            Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"Fågelvägen {i} Äng Ö"), record["name"]);
            Assert.Equal("Åsa & Örjans enhet", record["owner"]);
        }
        return numbers.Count;
    }
}
