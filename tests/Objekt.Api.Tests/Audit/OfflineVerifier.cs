using System.Diagnostics;

namespace Objekt.Tests.Audit;

/// <summary>docs/verify/verify.cs as an auditor runs it: a process of its own. Built once per test run.</summary>
internal static class OfflineVerifier
{
    private static readonly Lazy<Task<string>> Built = new(async () =>
    {
        var folder = Directory.CreateTempSubdirectory("objekt-verify-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        // A copy in a folder of its own: the program needs nothing that lies beside it.
        var source = Path.Combine(folder, "verify.cs");
        File.Copy(Repository.PathOf("docs", "verify", "verify.cs"), source);
        var (code, said, complained) = await Run("dotnet", "build", source, "-c", "Release", "-o", Path.Combine(folder, "out"));
        return code == 0 ? Path.Combine(folder, "out", "verify.dll") : throw new InvalidOperationException($"verify.cs does not build: {said}{complained}");
    });

    /// <summary>Its exit code and what it said and complained of.</summary>
    public static async Task<(int Code, string Said, string Complained)> Check(params string[] words) => await Run("dotnet", [await Built.Value, .. words]);

    private static async Task<(int Code, string Said, string Complained)> Run(string program, params string[] words)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() };
        foreach (var word in words) start.ArgumentList.Add(word);
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList()) start.Environment.Remove(name);
        using var process = Process.Start(start)!;
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
        return (process.ExitCode, await said, await complained);
    }
}
