using System.Text.RegularExpressions;
using Xunit;

namespace Objekt.Tests.Glossary;

/// <summary>What is written beside the code still leads somewhere.</summary>
public sealed partial class ThePagesOfTheDocs
{
    private static readonly string[] Pages = [.. Directory.GetFiles(Repository.Root, "*.md"), .. Directory.GetFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)];

    [Fact]
    public void Every_relative_link_leads_to_a_file()
    {
        var links = Pages.SelectMany(page => Link().Matches(WithoutCode(page)).Select(m => (Page: page, Target: m.Groups[1].Value)))
            .Where(l => !l.Target.Contains(':', StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(links);
        Assert.Empty(links.Where(l => !Leads(l.Page, l.Target)).Select(l => $"{Path.GetRelativePath(Repository.Root, l.Page)} → {l.Target}"));
    }

    [Fact]
    public void Every_page_is_reached_from_the_readme()
    {
        HashSet<string> reached = [];
        Queue<string> left = new([Repository.PathOf("README.md")]);
        while (left.TryDequeue(out var page))
        {
            if (!reached.Add(page)) continue;
            foreach (var target in Link().Matches(WithoutCode(page)).Select(m => m.Groups[1].Value.Split('#')[0]).Where(t => t.EndsWith(".md", StringComparison.Ordinal) && !t.Contains(':', StringComparison.Ordinal)))
            {
                if (Leads(page, target)) left.Enqueue(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, target)));
            }
        }
        Assert.Empty(Pages.Except(reached).Select(p => Path.GetRelativePath(Repository.Root, p)));
    }

    [Fact]
    public void Every_refusal_is_explained_in_the_user_guide()
    {
        var guide = File.ReadAllText(Repository.PathOf("docs", "user", "vem-bestammer.md"));
        var codes = Repository.Sources("api", "Objekt.Domain").SelectMany(f => RefusalCode().Matches(f.Text)).Select(m => m.Groups[1].Value).Distinct().ToList();
        Assert.Contains("NO_MANDATE", codes);
        Assert.Empty(codes.Where(c => !guide.Contains($"`{c}`", StringComparison.Ordinal)));
    }

    [Fact]
    public void No_two_decisions_have_the_same_number()
    {
        var numbers = Directory.GetFiles(Repository.PathOf("docs", "decisions"), "*.md").Select(f => Path.GetFileName(f)[..4]).ToList();
        Assert.All(numbers, n => Assert.True(n.All(char.IsAsciiDigit), n));
        Assert.Equal(numbers.Distinct().Count(), numbers.Count);
    }

    private static bool Leads(string page, string target)
    {
        var file = target.Split('#')[0];
        if (file.Length == 0) return true;
        var path = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, Uri.UnescapeDataString(file)));
        return File.Exists(path) || Directory.Exists(path);
    }

    /// <summary>Fenced and inline code shows what to type; it links to nothing.</summary>
    private static string WithoutCode(string page) => Code().Replace(File.ReadAllText(page), "");

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"```[\s\S]*?```|`[^`\n]*`")]
    private static partial Regex Code();

    [GeneratedRegex(@"Refusal\(""([A-Z_]+)""")]
    private static partial Regex RefusalCode();
}
