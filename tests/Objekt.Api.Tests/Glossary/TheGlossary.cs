using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Objekt.Domain.Organisation;
using Xunit;

namespace Objekt.Tests.Glossary;

/// <summary>The glossary and the code name the same things, and both doors begin with the word on the screen.</summary>
public sealed partial class TheGlossary
{
    /// <summary>Every noun of the domain: its public types, without those that only hold functions.</summary>
    private static readonly string[] Nouns = [.. typeof(Kommun).Assembly.GetExportedTypes()
        .Where(t => !t.IsNested && !(t.IsAbstract && t.IsSealed)).Select(t => t.Name.Split('`')[0]).Distinct().Order(StringComparer.Ordinal)];

    private static readonly string[] Rows = [.. GlossaryPage.Concepts.Select(c => c.Code), .. GlossaryPage.Supporting];

    [Fact]
    public void Every_noun_of_the_domain_has_a_row() =>
        Assert.Empty(Nouns.Except(Rows).Select(n => $"{n} is missing in docs/glossary.md: under Concepts if it has a word on the screen, else under Supporting types"));

    [Fact]
    public void Every_row_exists_in_the_code_and_stands_once()
    {
        Assert.Empty(Rows.Except(Nouns));
        Assert.Equal(Rows.Distinct().Count(), Rows.Length);
    }

    [Fact]
    public async Task Every_type_of_graphql_begins_with_its_swedish_word()
    {
        await using var app = await ObjektApp.Start(Provider.Sqlite, demo: false);
        var schema = await app.Anonymous.GetStringAsync("/graphql/schema.graphql", TestContext.Current.CancellationToken);

        var types = GraphQlType().Matches(schema).Select(m => (Name: m.Groups["name"].Value, Said: m.Groups["one"].Value + m.Groups["many"].Value.Trim())).ToList();
        Assert.Contains(types, t => t.Name == "MaintenanceObject");
        Assert.Empty(types.Where(t => !BeginsInSwedish(t.Said)).Select(t => $"{t.Name}: {t.Said}"));
    }

    [Fact]
    public void Every_set_of_odata_begins_with_its_swedish_word()
    {
        var metadata = XDocument.Load(Repository.PathOf("docs", "schema", "odata.xml"));
        var sets = metadata.Descendants().Where(e => e.Name.LocalName is "EntitySet" or "FunctionImport").Select(e => (Name: (string)e.Attribute("Name")!,
            Said: e.Elements().Where(a => (string?)a.Attribute("Term") is "Core.Description" or "Org.OData.Core.V1.Description").Select(a => (string?)a.Attribute("String")).FirstOrDefault() ?? "")).ToList();
        Assert.Contains(sets, s => s.Name == "MaintenanceObjects");
        Assert.Empty(sets.Where(s => !BeginsInSwedish(s.Said)).Select(s => $"{s.Name}: {s.Said}"));
    }

    [Fact]
    public void No_swedish_noun_but_the_loans_stands_in_the_code()
    {
        var swedish = GlossaryPage.Concepts.SelectMany(c => c.Swedish).Concat(GlossaryPage.OfTheDoors)
            .SelectMany(term => term.Split(' ')).Concat(MoneyAndLaw).Select(GlossaryPage.Folded).Where(w => w.Length > 3 && !SameInBoth.Contains(w)).ToHashSet();
        var loans = GlossaryPage.LoanNouns.OrderByDescending(l => l.Length).ToArray();

        var strangers = from name in PublicNames()
                        from word in Split(loans.Aggregate(name, (left, loan) => left.Replace(loan, "_", StringComparison.Ordinal)))
                        where swedish.Contains(GlossaryPage.Folded(word))
                        select $"{name}: {word} is Swedish and no loan noun";
        Assert.Empty(strangers.Distinct());
    }

    [Fact]
    public void Every_loan_noun_is_folded_and_a_single_noun() =>
        Assert.Empty(GlossaryPage.LoanNouns.Where(l => !LoanNoun().IsMatch(l)));

    /// <summary>Words that are as English as they are Swedish.</summary>
    private static readonly string[] SameInBoth = ["person", "forum", "union", "cell"];

    /// <summary>Words of money and law that tempt whoever writes code.</summary>
    private static readonly string[] MoneyAndLaw =
    [
        "kommun", "kommuner", "nämnd", "nämnder", "förvaltning", "förvaltningar", "kommunstyrelse", "fullmäktige", "kommunalförbund", "utskott", "reglemente", "diarienummer", "personnummer", "kronor",
        "ärende", "ärenden", "beslut", "rättighet", "jäv", "samråd", "avtal", "kostnad", "gallring", "sekretess", "nyttokalkyl", "klassa", "ordförande", "sekreterare", "trappa",
    ];

    private static IEnumerable<string> PublicNames() => typeof(Kommun).Assembly.GetExportedTypes()
        .SelectMany(t => t.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).Select(m => m.Name).Append(t.Name))
        .Where(n => !n.Contains('_', StringComparison.Ordinal) && !n.Contains('<', StringComparison.Ordinal) && !n.Contains('.', StringComparison.Ordinal))
        .Select(n => n.Split('`')[0]).Distinct();

    private static bool BeginsInSwedish(string said) => GlossaryPage.Concepts.SelectMany(c => c.Swedish).Concat(GlossaryPage.OfTheDoors)
        .Any(term => said.StartsWith(term, StringComparison.OrdinalIgnoreCase) && (said.Length == term.Length || !char.IsLetter(said[term.Length])));

    private static IEnumerable<string> Split(string name) => PascalWord().Matches(name).Select(m => m.Value);

    [GeneratedRegex("""(?:^"(?<one>[^"\n]*)"\n|^\"{3}\n?(?<many>(?:(?!\"{3})[\s\S])*)\"{3}\n)?^(?:type|interface) (?<name>\w+)""", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex GraphQlType();

    [GeneratedRegex("[A-Z][a-z]+|[A-Z]+(?![a-z])")]
    private static partial Regex PascalWord();

    [GeneratedRegex("^([A-Z][a-z]+){1,2}$")]
    private static partial Regex LoanNoun();
}
