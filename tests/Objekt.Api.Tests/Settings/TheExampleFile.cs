using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Objekt.Api;
using Xunit;

namespace Objekt.Tests.Settings;

/// <summary>appsettings.example.json and the classes that read settings name exactly the same things.</summary>
public sealed partial class TheExampleFile
{
    private static readonly string Path = Repository.PathOf("appsettings.example.json");
    private static readonly IConfiguration Example = new ConfigurationBuilder().AddJsonFile(Path).Build();

    /// <summary>Read by the framework itself.</summary>
    private static readonly string[] Framework = ["urls", "Logging:LogLevel:Default", "Logging:LogLevel:Objekt"];

    [Fact]
    public void Every_setting_has_an_example_and_every_example_is_a_setting() =>
        Assert.Equal(Known().Keys.Concat(Framework).Order(StringComparer.Ordinal), Leaves(Example).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_example_binds_to_its_setting()
    {
        foreach (var (name, (property, section, type)) in Known())
        {
            var bound = property.GetValue((section.Length == 0 ? Example : Example.GetSection(section)).Get(type) ?? Activator.CreateInstance(type));
            var texts = bound is IEnumerable many and not string ? many.Cast<object>().Select(o => o.ToString()) : [bound?.ToString()];
            var written = Example.GetSection(name).Value is { } one ? [one] : Example.GetSection(name).GetChildren().Select(c => c.Value);
            Assert.Equal((name, string.Join(",", written)), (name, string.Join(",", texts)), Ignoring.Case);
        }
    }

    [Fact]
    public void Every_example_says_what_it_is_for()
    {
        var lines = File.ReadAllLines(Path);
        var silent = lines.Where((line, i) => Setting().IsMatch(line) && !lines[i - 1].TrimStart().StartsWith("//", StringComparison.Ordinal));
        Assert.Empty(silent);
    }

    [Fact]
    public async Task The_example_as_it_stands_starts_nowhere_but_where_it_is_filled_in()
    {
        var arguments = Example.AsEnumerable().Where(p => p.Value is not null).Select(p => $"--{p.Key}={p.Value}");
        var start = await StartUp.Starting.Here(["--environment=Production", .. arguments]);
        Assert.Equal(2, start.Code);
        Assert.Contains("AzureAd__TenantId", start.Complained, StringComparison.Ordinal);
    }

    private static Dictionary<string, (PropertyInfo Property, string Section, Type Type)> Known()
    {
        Dictionary<string, (PropertyInfo, string, Type)> known = [];
        foreach (var part in typeof(Api.Settings).GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (part.PropertyType.Assembly == typeof(Api.Settings).Assembly) Add(part.Name, part.PropertyType);
            else known[part.Name] = (part, "", typeof(Api.Settings));
        }
        foreach (var (_, text) in Repository.Sources("api", "Objekt.Api"))
        {
            foreach (Match bound in Bound().Matches(text)) Add(bound.Groups[2].Value, typeof(Program).Assembly.GetTypes().Single(t => t.Name == bound.Groups[1].Value));
        }
        return known;

        void Add(string section, Type type)
        {
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite)) known[$"{section}:{property.Name}"] = (property, section, type);
        }
    }

    /// <summary>The names of values; a list of plain values is one.</summary>
    private static IEnumerable<string> Leaves(IConfiguration from) => from.GetChildren().SelectMany(c =>
        c.Value is not null || c.GetChildren().All(n => int.TryParse(n.Key, out _)) ? [c.Path] : Leaves(c));

    [GeneratedRegex("""AddOptions<(\w+)>\(\)\.BindConfiguration\("(\w+)"\)""")]
    private static partial Regex Bound();

    [GeneratedRegex("""^\s*"\w+": [^{]""")]
    private static partial Regex Setting();

    private sealed class Ignoring : IEqualityComparer<(string, string)>
    {
        public static readonly Ignoring Case = new();
        public bool Equals((string, string) x, (string, string) y) => string.Equals(x.Item1 + x.Item2, y.Item1 + y.Item2, StringComparison.OrdinalIgnoreCase);
        public int GetHashCode((string, string) obj) => 0;
    }
}
