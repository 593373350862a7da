using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Objekt.Api.Data;
using Objekt.Api.Exchange;
using Objekt.Domain.Exchange;
using Objekt.Domain.Systems;
using Xunit;

namespace Objekt.Tests.Exchange;

public sealed class ExportingAndReadingBack(Apps apps) : IClassFixture<Apps>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<Provider, string, string> Everything => [.. from provider in Enum.GetValues<Provider>() from kind in ImportKinds.All from form in new[] { ".csv", ".xlsx", ".csv?format=rfc4180" } select (provider, kind.Name, form)];

    [Theory, MemberData(nameof(Everything))]
    public async Task What_is_taken_out_reads_back_to_no_change(Provider provider, string kind, string form)
    {
        var app = await apps.On(provider);
        var bytes = await (await app.As("systemadministrator")).GetByteArrayAsync($"/export/{kind}{form}", Stop);

        var account = await Account(app, kind, bytes);

        Assert.Matches(@"\n[1-9]\d* rows: 0 added, 0 changed, [1-9]\d* unchanged, 0 questions, 0 refused$", account);
    }

    [Theory, Databases]
    public async Task Hostile_texts_come_out_as_text_and_back_unchanged(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        string[] hostile = ["=1+1", "+46 70", "-5 grader", "@SUM(A1)", "'=redan skyddad", "''+två", "\"citat\" och ; , \t tabb", "rad ett\nrad två", "<b>&amp;</b>", "=cmd|' /C calc'!A0", "å ä ö 漢字 🜲", "0701", "1e5", "TRUE", "2026-11-23", "#REF"];
        await app.Inside(async db =>
        {
            var kommun = await db.Kommun.Select(k => k.Code).FirstAsync(Stop);
            foreach (var (text, at) in hostile.Select((t, i) => (t, i)))
            {
                var system = new ItSystem { Id = Guid.CreateVersion7(), Slug = $"hostile-{at}", Name = CellText.Line(text) + " " + at, NameFolded = CellText.Fold(text), Description = text, Version = Guid.CreateVersion7() };
                db.Add(system);
                db.Add(new SystemUse { Id = Guid.CreateVersion7(), ItSystemId = system.Id, KommunCode = kommun, Note = text, Owner = text, Area = text, Hosting = CellText.Line(text), LocalName = text, Version = Guid.CreateVersion7() });
            }
            return await db.SaveChangesAsync(Stop);
        });
        var client = await app.As("systemadministrator");

        foreach (var kind in new[] { "systems", "uses" })
        {
            foreach (var form in new[] { ".csv", ".xlsx" })
            {
                var bytes = await client.GetByteArrayAsync($"/export/{kind}{form}", Stop);
                Assert.Matches(@"\n[1-9]\d* rows: 0 added, 0 changed, [1-9]\d* unchanged, 0 questions, 0 refused$", await Account(app, kind, bytes));
                if (form == ".csv") Assert.All(ReadFile.From(bytes).Sheets[0].Rows.SelectMany(r => r.Cells), c => Assert.False(c.Text.Length > 0 && "=+-@\t\r".Contains(c.Text[0], StringComparison.Ordinal), c.Text));
                else Assert.DoesNotContain("<x:f>", Part(bytes, "xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
            }
        }
    }

    [Theory, Databases]
    public async Task A_csv_opens_in_Swedish_programs_and_a_workbook_tells_where_it_comes_from(Provider provider)
    {
        var app = await apps.On(provider);
        var client = await app.As("systemadministrator");

        using var csv = await client.GetAsync("/export/uses.csv", Stop);
        var bytes = await csv.Content.ReadAsByteArrayAsync(Stop);
        var text = Encoding.UTF8.GetString(bytes);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.StartsWith("\uFEFFKortnamn;Systemnamn;Kommun;Kommunkod;", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", text.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Matches(@"objekt-anvandning-.*pahittade-demodata-\d{4}-\d\d-\d\d\.csv", csv.Content.Headers.ContentDisposition!.FileName);

        using var plain = await client.GetAsync("/export/uses.csv?format=rfc4180", Stop);
        Assert.StartsWith("Kortnamn,Systemnamn,", await plain.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);

        var book = await client.GetByteArrayAsync("/export/uses.xlsx?kommun=2034", Stop);
        Assert.Contains("name=\"Om\"", Part(book, "xl/workbook.xml"), StringComparison.Ordinal);
        var about = Part(book, "xl/worksheets/sheet2.xml");
        Assert.Contains("kommun Orsa", about, StringComparison.Ordinal);
        Assert.Contains("Påhittade demodata", about, StringComparison.Ordinal);
        Assert.Contains("state=\"frozen\"", Part(book, "xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
    }

    [Theory, Databases]
    public async Task Nobody_takes_out_what_they_do_not_see(Provider provider)
    {
        var app = await apps.On(provider);
        var reader = await app.As("lasare-orsa");

        var uses = Table(await reader.GetByteArrayAsync("/export/uses.csv", Stop));
        var forced = Table(await reader.GetByteArrayAsync("/export/uses.csv?kommun=2062", Stop));
        var all = Table(await (await app.As("systemadministrator")).GetByteArrayAsync("/export/uses.csv", Stop));

        Assert.All(uses, row => Assert.Equal("2034", row["Kommunkod"]));
        Assert.Equal(all.Count(r => r["Kommunkod"] == "2034"), uses.Count);
        Assert.Empty(forced);
        var systems = Table(await reader.GetByteArrayAsync("/export/systems.csv", Stop));
        var allSystems = Table(await (await app.As("systemadministrator")).GetByteArrayAsync("/export/systems.csv", Stop));
        Assert.True(systems.Count < allSystems.Count);
        Assert.All(systems, row => Assert.True(row["Kommuner"] is "" or "Orsa", row["Kommuner"]));
        using var stranger = await app.Anonymous.GetAsync("/export/uses.csv", Stop);
        Assert.Equal(HttpStatusCode.Unauthorized, stranger.StatusCode);
    }

    [Theory]
    [InlineData("nothing.csv", HttpStatusCode.NotFound)]
    [InlineData("systems.pdf", HttpStatusCode.NotFound)]
    [InlineData("systems", HttpStatusCode.NotFound)]
    [InlineData("systems.csv?per=igår", HttpStatusCode.BadRequest)]
    [InlineData("systems.csv?kommun=Mora", HttpStatusCode.BadRequest)]
    [InlineData("systems.csv?format=xml", HttpStatusCode.BadRequest)]
    [InlineData("systems.csv?per=2026-01-01&per=2026-01-02", HttpStatusCode.BadRequest)]
    [InlineData("systems.csv?sok=%00", HttpStatusCode.BadRequest)]
    [InlineData("systems.csv?other=1", HttpStatusCode.OK)]
    public async Task A_wrong_address_is_answered_in_words(string path, HttpStatusCode status)
    {
        using var answer = await (await (await apps.On(Provider.Sqlite)).As("systemadministrator")).GetAsync("/export/" + path, Stop);

        Assert.Equal(status, answer.StatusCode);
        if (status != HttpStatusCode.OK) Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("changes")]
    [InlineData("decisions")]
    [InlineData("backlog")]
    [InlineData("costs")]
    public async Task A_list_that_has_no_content_yet_has_its_heads(string kind)
    {
        var client = await (await apps.On(Provider.Sqlite)).As("revisor");

        Assert.Single(ReadFile.From(await client.GetByteArrayAsync($"/export/{kind}.csv", Stop)).Sheets[0].Rows);
        Assert.NotEmpty(ReadFile.From(await client.GetByteArrayAsync($"/export/{kind}.xlsx", Stop)).Sheets[0].Rows[0].Cells);
    }

    [Theory, Databases]
    public async Task A_view_is_taken_out_with_its_filters_and_its_day(Provider provider)
    {
        var app = await apps.On(provider);
        var client = await app.As("systemadministrator");
        var seats = Table(await client.GetByteArrayAsync("/export/seats.csv", Stop));
        var one = seats.First(s => s["Objekt (kortnamn)"].Length > 0)["Objekt (kortnamn)"];

        Assert.All(Table(await client.GetByteArrayAsync($"/export/seats.csv?objekt={one}", Stop)), s => Assert.Equal(one, s["Objekt (kortnamn)"]));
        Assert.Empty(Table(await client.GetByteArrayAsync("/export/seats.csv?per=1999-01-01", Stop)).Where(s => s["Innehavare"].Length > 0));
        var found = Table(await client.GetByteArrayAsync("/export/systems.csv?sok=LIFECARE", Stop));
        Assert.NotEmpty(found);
        Assert.All(found, s => Assert.Contains("lifecare", s["Systemnamn"], StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>What reading the file in would do, as the verb tells it; nothing is changed.</summary>
    private static async Task<string> Account(ObjektApp app, string kind, byte[] bytes)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, bytes, Stop);
        try
        {
            await using var scope = app.Services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<ObjektDb>();
            db.SeeEverything();
            await using var says = new StringWriter();
            await ImportVerb.Run(db, scope.ServiceProvider.GetRequiredService<WritePath>(), app.Clock, file, kind, null, null, dryRun: true, createKommuner: false, says, Stop);
            return says.ToString().TrimEnd();
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static List<Dictionary<string, string>> Table(byte[] bytes)
    {
        var rows = ReadFile.From(bytes).Sheets[0].Rows;
        return [.. rows.Skip(1).Where(r => !r.IsEmpty).Select(r => rows[0].Cells.Select((head, at) => (head.Text, r[at].Text)).ToDictionary(c => c.Item1, c => c.Item2))];
    }

    private static string Part(byte[] workbook, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        using var text = new StreamReader(zip.GetEntry(name)!.Open());
        return text.ReadToEnd();
    }
}
