using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Objekt.Api.Data;
using Objekt.Api.Errors;
using Objekt.Api.Exchange;
using Xunit;

namespace Objekt.Tests.Exchange;

/// <summary>Generated files of the four shapes that real inventories have, through the verb, on both databases.</summary>
public sealed class ImportingFiles : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("objekt-import-").FullName;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static readonly string[] Areas = ["Skola", "Park, gata och vatten", "Arkiv, post och diarium", "HR", "Bad"];

    [Theory, Databases]
    public async Task The_four_shapes_are_read_in_and_a_second_time_changes_nothing(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider, demo: false);
        (string File, string[] Options, string First)[] files =
        [
            (Write("grupp.xlsx", Group()), ["2281"], "120 rows: 119 added, 0 changed, 1 unchanged, 0 questions, 0 refused"),
            (Write("granne.csv", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Neighbour())), ["2260"], "40 rows: 40 added, 0 changed, 0 unchanged, 0 questions, 0 refused"),
            (Write("avdelning.csv", Encoding.UTF8.GetBytes(Department())), ["1280"], "30 rows: 30 added, 0 changed, 0 unchanged, 0 questions, 0 refused"),
            (Write("flera.tsv", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Many())]), [], "25 rows: 25 added, 0 changed, 0 unchanged, 0 questions, 0 refused"),
        ];

        foreach (var (file, options, first) in files)
        {
            var kommun = options.FirstOrDefault();
            Assert.Equal((2, $"{first.Split(' ')[0]} rows: 0 added, 0 changed, 0 unchanged, 0 questions, {first.Split(' ')[0]} refused"), await Run(app, file, kommun, create: false));
            Assert.Equal((0, first), await Run(app, file, kommun, create: true));
        }
        foreach (var (file, options, first) in files)
        {
            var rows = first.Split(' ')[0];
            Assert.Equal((0, $"{rows} rows: 0 added, 0 changed, {rows} unchanged, 0 questions, 0 refused"), await Run(app, file, options.FirstOrDefault(), create: false));
        }
        Assert.Equal(119 + 40 + 30 + 25, await app.Inside(db => db.SystemUses.CountAsync(TestContext.Current.CancellationToken)));
        Assert.Equal(4, await app.Inside(db => db.AuditEntries.CountAsync(e => e.Kind == "import", TestContext.Current.CancellationToken)));
        var twice = await app.Inside(db => db.SystemUses.SingleAsync(u => u.ItSystem!.Name == "Tallticka 7" && u.KommunCode == "2281", TestContext.Current.CancellationToken));
        Assert.Equal("Enhet / Grupp 7; Hamnen", twice.Owner);
        Assert.Equal(2, await app.Inside(db => db.SystemUses.CountAsync(u => u.ItSystem!.Name == "Tallticka 1", TestContext.Current.CancellationToken)));
    }

    [Theory, Databases]
    public async Task A_file_that_cannot_all_come_in_changes_nothing(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider, demo: false);
        await Run(app, Write("k.csv", "Kommun\nMora\nOrsa\n"u8.ToArray()), null, kind: "kommuner");
        var file = Write("x.csv", Encoding.UTF8.GetBytes("Kommun;System\nMora;Tallbit\nLund;Korp\n"));

        var (code, line) = await Run(app, file, null);

        Assert.Equal((2, "2 rows: 0 added, 0 changed, 0 unchanged, 0 questions, 2 refused"), (code, line));
        Assert.Equal(0, await app.Inside(db => db.ItSystems.CountAsync(TestContext.Current.CancellationToken)));
        Assert.Equal(2, await app.Inside(db => db.Kommun.CountAsync(TestContext.Current.CancellationToken)));
    }

    [Theory, Databases]
    public async Task A_row_that_asks_waits_and_comes_in_when_it_is_cured(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider, demo: false);
        await Run(app, Write("k.csv", "Kommun\nMora\n"u8.ToArray()), null, kind: "kommuner");

        Assert.Equal((1, "2 rows: 1 added, 0 changed, 0 unchanged, 1 questions, 0 refused"), await Run(app, Write("a.csv", Encoding.UTF8.GetBytes("System;Årskostnad\nTallbit;1.234\nKorp;5\n")), "2062"));
        Assert.Equal((1, "2 rows: 0 added, 0 changed, 1 unchanged, 1 questions, 0 refused"), await Run(app, Path.Combine(folder, "a.csv"), "Mora"));
        Assert.Equal((0, "2 rows: 1 added, 0 changed, 1 unchanged, 0 questions, 0 refused"), await Run(app, Write("b.csv", Encoding.UTF8.GetBytes("System;Årskostnad\nTallbit;1 234\nKorp;5\n")), "2062"));
        Assert.Equal(123400, await app.Inside(db => db.SystemUses.Where(u => u.ItSystem!.Name == "Tallbit").Select(u => u.YearlyCost).SingleAsync(TestContext.Current.CancellationToken)));
    }

    [Theory, Databases]
    public async Task A_dry_run_changes_nothing_and_a_map_is_remembered(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider, demo: false);
        await Run(app, Write("k.csv", "Kommun\nMora\n"u8.ToArray()), null, kind: "kommuner");
        var file = Write("a.csv", Encoding.UTF8.GetBytes("Benämning;Antal\nTallbit;7\n"));
        var map = Write("map.json", Encoding.UTF8.GetBytes("""{"Benämning": "name", "Antal": "users"}"""));

        await Assert.ThrowsAsync<StoppedException>(() => Run(app, file, "2062"));
        Assert.Equal((0, "1 rows: 1 added, 0 changed, 0 unchanged, 0 questions, 0 refused"), await Run(app, file, "2062", map: map, dry: true));
        Assert.Equal(0, await app.Inside(db => db.ItSystems.CountAsync(TestContext.Current.CancellationToken)));
        Assert.Equal((0, "1 rows: 1 added, 0 changed, 0 unchanged, 0 questions, 0 refused"), await Run(app, file, "2062", map: map));
        Assert.Equal((0, "1 rows: 0 added, 0 changed, 1 unchanged, 0 questions, 0 refused"), await Run(app, file, "2062"));
    }

    [Theory, Databases]
    public async Task A_union_can_be_built_from_lists_alone(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider, demo: false);
        (string Kind, string Text, int Rows)[] lists =
        [
            ("kommuner", "Kommunkod;Invånare;Värdkommun\n2062;20 500;ja\n2034;6 900;\n", 2),
            ("namnder", "Nämnd;Kommun;Förvaltningar\nBarn- och skolnämnden;Orsa;Skolförvaltningen\n", 1),
            ("people", "Namn;E-post;Kommun\nAnna Attrappa;anna@mora.example;Mora\nBo Provdal;bo@orsa.example;Orsa\n", 2),
            ("families", "Familj\nLärande\nStöd\n", 2),
            ("objects", "Objekt;Familj;Deltar\nUtbildning;Lärande;Mora, Orsa (planerad)\nEkonomi;Stöd;alla\n", 2),
            ("forums", "Forum;Får besluta;Slag;Kommun;Ledamöter;Möten\nGemensam nämnd;ja;Gemensam nämnd;Mora;Bo Provdal (Orsa);2026-12-03, 2027-02-04\n", 1),
            ("seats", "Roll;Objekt;Innehavare;Ersättare\nOBJECT_OWNER;Ekonomi;Anna Attrappa;Bo Provdal\nOBJECT_OWNER_IT;Ekonomi;vakant;\n", 2),
            ("matter-types", "Nyckel;Beslutstyp;Kategori;Rättslig klass;Har belopp\nsystem-acquire;Skaffa nytt system;system;Delegationsbeslut;ja\n", 1),
            ("rights", "Beslutsrätt;Steg;Lydelse;Beslutstyper;Till och med belopp;Sätt;Beslutar;Arbetsdagar;Sist gäller;Beslutat av\nB-1;1;Ägaren köper.;Skaffa nytt system;180 000,00;Ensam;objektets:OBJECT_OWNER;10;;Gemensam nämnd\nB-1;2;;;;Omröstning;Gemensam nämnd;30;Ingen ändring;\n", 2),
        ];
        foreach (var (kind, text, rows) in lists)
        {
            var file = Write(kind + ".csv", Encoding.UTF8.GetBytes(text));
            Assert.Equal((0, $"{rows} rows: {rows} added, 0 changed, 0 unchanged, 0 questions, 0 refused"), await Run(app, file, null, kind: kind));
            Assert.Equal((0, $"{rows} rows: 0 added, 0 changed, {rows} unchanged, 0 questions, 0 refused"), await Run(app, file, null, kind: kind));
        }
        var draft = await app.Inside(db => db.RuleSets.Include(s => s.Rights).SingleAsync(TestContext.Current.CancellationToken));
        Assert.Equal(Domain.Authority.RuleSetState.Draft, draft.State);
        Assert.Equal((2, 18_000_000L), (draft.Rights[0].Steps.Count, draft.Rights[0].Covers.UpTo!.Value.Ore));
        Assert.Equal(Domain.Authority.Conclusive.NoChange, draft.Rights[0].Steps[1].Conclusive);
    }

    private static async Task<(int Code, string Line)> Run(ObjektApp app, string file, string? kommun, bool create = false, string? kind = null, string? map = null, bool dry = false)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ObjektDb>();
        db.SeeEverything();
        await using var says = new StringWriter();
        var code = await ImportVerb.Run(db, scope.ServiceProvider.GetRequiredService<WritePath>(), app.Clock, file, kind, kommun, map, dry, create, says, TestContext.Current.CancellationToken);
        return (code, says.ToString().TrimEnd().Split(Environment.NewLine)[^1]);
    }

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>A group of kommuner: areas with commas of their own, owners as paths, gaps, one system under two owners.</summary>
    private static byte[] Group() => Workbooks.Of([["Systemnamn", "Systemägare (enhet)", "Driftform", "Verksamhetsområde ", "Kategori"],
        .. Enumerable.Range(0, 119).Select(i => new[] { Name("Tallticka", i), N($"Enhet / Grupp {i}"), i % 3 == 0 ? "Extern drift" : "", i % 4 == 0 ? string.Join(", ", Areas.Take((i / 4 % 5) + 1)) : "", i % 5 == 0 ? "Stöd, plan och uppföljning" : "" }),
        ["Tallticka 7", "Hamnen", "", "", ""]]);

    /// <summary>The neighbour: semicolons, the older page, some of the same names.</summary>
    private static string Neighbour() => "Systemnamn;Systemägare (enhet);Driftform\r\n" + string.Concat(Enumerable.Range(0, 40).Select(i => N($"{(i < 5 ? Name("Tallticka", i) : Name("Björkticka", i))};Åsenheten;Intern drift\r\n")));

    private static string Department() => "System,Leverantör,Kategori,Ägare\n" + string.Concat(Enumerable.Range(0, 30).Select(i => N($"\"{Name("Ek, alm och lind", i)}\",{(i % 2 == 0 ? "Barrverket" : "")},Tjänster,HVO/S{i}\n")));

    private static string Many() => "Organisation\tSystem\tLeverantör\n" + string.Concat(Enumerable.Range(0, 25).Select(i => N($"{new[] { "Lunds kommun (skola, förskola)", "Borås Stad", "Hofors kommun" }[i % 3]}\t{Name("Asp", i)}\t\n")));

    private static string Name(string word, int number) => N($"{word} {number}");
    private static string N(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
