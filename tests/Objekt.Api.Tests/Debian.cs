using System.ComponentModel;
using System.Diagnostics;

namespace Objekt.Tests;

/// <summary>Programs that the tests need beside .NET and Node: found where they usually are, installed from Debian when that is allowed.</summary>
internal static class Debian
{
    private static readonly SemaphoreSlim OneAtATime = new(1);

    /// <summary>The full path of a program on the search path; null when it is not there.</summary>
    public static string? OnPath(params string[] names) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    /// <summary>Installs a package when the tests run as root on a Debian; otherwise does nothing, and the caller says what is missing.</summary>
    public static async Task Install(string package)
    {
        if (!Environment.IsPrivilegedProcess || OnPath("apt-get") is null) return;

        await OneAtATime.WaitAsync();
        try
        {
            if (await Run("apt-get", ["update", "-q"]) == 0) await Run("apt-get", ["install", "-q", "-y", "--no-install-recommends", package]);
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    private static async Task<int> Run(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardInput = true };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return process.ExitCode;
        }
        catch (Win32Exception)
        {
            return -1;
        }
    }
}
