namespace Objekt.Tests;

/// <summary>The files of the checkout, for tests that read them.</summary>
internal static class Repository
{
    /// <summary>The folder of Objekt.sln.</summary>
    public static string Root { get; } = Find();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Our own source files of a project, with their text; migrations are made by a tool and left out.</summary>
    public static IEnumerable<(string Path, string Text)> Sources(params string[] folder) =>
        Directory.EnumerateFiles(PathOf(folder), "*.cs", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'))
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal) && !f.Contains("/Migrations/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(f => (f, File.ReadAllText(PathOf(f))));

    private static string Find()
    {
        for (var up = new DirectoryInfo(AppContext.BaseDirectory); up is not null; up = up.Parent)
        {
            if (File.Exists(Path.Combine(up.FullName, "Objekt.sln"))) return up.FullName;
        }
        throw new InvalidOperationException("The tests are run outside the checkout: Objekt.sln is not in any folder above them.");
    }
}
