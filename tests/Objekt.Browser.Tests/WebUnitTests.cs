using System.ComponentModel;
using System.Diagnostics;
using Xunit;

namespace Objekt.Tests;

/// <summary>The web client's own checks, as part of the one test command.</summary>
public sealed class WebUnitTests
{
    [Fact]
    public async Task The_web_clients_own_checks_pass()
    {
        if (!Directory.Exists(Repository.PathOf("web", "node_modules"))) await Npm("ci", "--no-audit", "--no-fund");
        await Npm("run", "check");
    }

    private static async Task Npm(params string[] arguments)
    {
        var start = new ProcessStartInfo("npm", arguments) { WorkingDirectory = Repository.PathOf("web"), RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["CI"] = "1";
        start.Environment["NO_COLOR"] = "1";
        try
        {
            using var process = Process.Start(start)!;
            var (said, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.True(process.ExitCode == 0, $"npm {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{await said}\n{await complained}");
        }
        catch (Win32Exception)
        {
            Assert.Fail("Node.js with npm is missing. Install Node 20.19 or later.");
        }
    }
}
