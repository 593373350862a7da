using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace Objekt.Tests.Structure;

/// <summary>What the compiler cannot say about the source.</summary>
public sealed partial class TheSource
{
    private static readonly (string Path, string Text)[] Api = [.. Repository.Sources("api", "Objekt.Api")];
    private static readonly (string Path, string Text)[] Domain = [.. Repository.Sources("api", "Objekt.Domain")];
    private static readonly (string Path, string Text)[] Tests = [.. Repository.Sources("tests")];

    /// <summary>Files that read past the walls, each with its reason.</summary>
    private static readonly Dictionary<string, string> ReadPastTheWalls = new()
    {
        ["api/Objekt.Api/Authority/RuleBooks.cs"] = "the log's last number tells whether the rules are still the ones that were loaded",
        ["api/Objekt.Api/Changes/Matters.cs"] = "a matter that the caller sees is put to the machine whole, and a number follows the last one whoever took it",
        ["api/Objekt.Api/Changes/MinutesProof.cs"] = "the hash of the entry that recorded a paragraph is printed on the protocol, also for those who do not see the log",
        ["api/Objekt.Api/Data/Saving.cs"] = "a short name is taken by whoever has it",
        ["api/Objekt.Api/Exchange/Kinds/ImportWriting.cs"] = "a short name must be free also among rows out of sight, and a name that two kommuner use is one system",
        ["api/Objekt.Api/Data/ShippedData.cs"] = "ships the roles at start, before anybody asks",
        ["api/Objekt.Api/Exchange/Messages/Outbox.cs"] = "whoever acts, those who are asked are told, and those who subscribe",
        ["api/Objekt.Api/Identity/CallerFromHttp.cs"] = "decides how far a person sees, before anybody sees anything",
        ["api/Objekt.Api/Identity/TokenSignIn.cs"] = "finds whose token it is",
        ["api/Objekt.Api/Data/WritePath.cs"] = "the chain's head is one for all",
        ["api/Objekt.Api/Systems/ItSystemMutations.cs"] = "one object is responsible on a day, also when the caller does not see it",
    };

    [Fact]
    public void The_domain_references_nothing()
    {
        var project = XDocument.Load(Repository.PathOf("api", "Objekt.Domain", "Objekt.Domain.csproj"));
        Assert.DoesNotContain(project.Descendants(), e => e.Name.LocalName is "PackageReference" or "ProjectReference" or "FrameworkReference" or "Reference");
    }

    [Fact]
    public void The_domain_has_no_clock_no_chance_and_no_io() =>
        Nowhere(Domain, ClockOrChance());

    [Fact]
    public void Nothing_reads_the_machines_clock() =>
        Nowhere(Api.Where(f => f.Path != "api/Objekt.Api/Data/Migrating.cs"), MachineClock());

    [Fact]
    public void Only_the_engine_folder_knows_the_engine() =>
        Nowhere(Api.Where(f => !f.Path.StartsWith("api/Objekt.Api/GraphQL/", StringComparison.Ordinal)), UsingEngine());

    [Fact]
    public void Walls_are_read_past_in_named_places_only()
    {
        Assert.Equal(ReadPastTheWalls.Keys.Order(StringComparer.Ordinal), Api.Where(f => f.Text.Contains("IgnoreQueryFilters", StringComparison.Ordinal)).Select(f => f.Path));
        Nowhere(Api.Where(f => f.Path != "api/Objekt.Api/Data/KommunScope.cs"), Ties());
    }

    [Fact]
    public void Numbers_are_never_parsed_without_saying_whose_form() =>
        Nowhere([.. Api, .. Domain], LooseParsing());

    [Fact]
    public void No_type_is_named_for_what_it_might_do() =>
        Nowhere([.. Api, .. Domain, .. Tests], VagueNames());

    [Fact]
    public void No_file_has_two_subjects()
    {
        var sprawling = Api.Concat(Domain).Select(f => (f.Path, Lines: f.Text.Count(c => c == '\n'))).Where(f => f.Lines > 300).ToList();
        Assert.Empty(sprawling);
    }

    [Fact]
    public void No_region_and_no_file_header() =>
        Nowhere([.. Api, .. Domain, .. Tests.Where(f => !f.Path.Contains("/Structure/", StringComparison.Ordinal))], RegionOrHeader());

    [Fact]
    public void A_feature_never_calls_anothers_mutations()
    {
        var mutations = Api.Select(f => (f.Path, Name: Path.GetFileNameWithoutExtension(f.Path))).Where(f => f.Name.EndsWith("Mutations", StringComparison.Ordinal)).ToList();
        var calls = from f in Api
                    where !f.Path.StartsWith("api/Objekt.Api/GraphQL/", StringComparison.Ordinal)
                    from m in mutations
                    where Path.GetDirectoryName(f.Path) != Path.GetDirectoryName(m.Path) && Regex.IsMatch(f.Text, $@"\b{m.Name}\b")
                    select $"{f.Path} calls {m.Name}";
        Assert.Empty(calls);
    }

    private static void Nowhere(IEnumerable<(string Path, string Text)> files, Regex banned)
    {
        var found = from file in files
                    from hit in file.Text.Split('\n').Select((line, i) => (Line: line, Number: i + 1))
                    where !hit.Line.TrimStart().StartsWith("//", StringComparison.Ordinal) && banned.IsMatch(hit.Line)
                    select $"{file.Path}:{hit.Number}: {hit.Line.Trim()}";
        Assert.Empty(found);
    }

    [GeneratedRegex(@"\b(DateTime(Offset)?\.(UtcNow|Now|Today)|Guid\.(NewGuid|CreateVersion7\(\))|TimeProvider\.System|Random\.|new Random\(|File\.|HttpClient|Environment\.)")]
    private static partial Regex ClockOrChance();

    [GeneratedRegex(@"\bDateTime(Offset)?\.(UtcNow|Now|Today)\b")]
    private static partial Regex MachineClock();

    [GeneratedRegex(@"^\s*(global )?using (\w+ = )?(GraphQL|GraphQLParser)(\.|;)")]
    private static partial Regex UsingEngine();

    [GeneratedRegex(@"KommunScope\.\w+Tie\b|Set<\w+Tie>")]
    private static partial Regex Ties();

    [GeneratedRegex(@"\b(int|long|decimal|double|float|DateOnly|DateTime|DateTimeOffset)\.(Try)?Parse(Exact)?\((?!.*(CultureInfo|null, out|Invariant|Swedish))")]
    private static partial Regex LooseParsing();

    [GeneratedRegex(@"\b(class|record|struct|interface) \w*(Manager|Helper|Helpers|Util|Utils|Utility|Common|Service|Processor|Impl)\b(?!<)")]
    private static partial Regex VagueNames();

    [GeneratedRegex(@"^\s*#region|^\s*/\*|[Cc]opyright|<auto-generated")]
    private static partial Regex RegionOrHeader();
}
