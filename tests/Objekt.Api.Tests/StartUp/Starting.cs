using System.Diagnostics;
using Objekt.Api;

namespace Objekt.Tests.StartUp;

/// <summary>One attempt to start the product: what it said, what it complained of, and its exit code.</summary>
internal sealed record Starting(int Code, string Said, string Complained)
{
    /// <summary>Starts in this process; a start that succeeds is stopped again.</summary>
    public static async Task<Starting> Here(params string[] arguments)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await using StringWriter said = new(), complained = new();
        said.NewLine = complained.NewLine = "\n";
        var running = Program.Run(arguments, new StoppingWriter(said, patience), complained, patience.Token);
        return new(await running, said.ToString(), complained.ToString());
    }

    /// <summary>Starts as its own process, as an operator does.</summary>
    public static async Task<Starting> Apart(string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "Objekt.Api.dll"), .. arguments]) start.ArgumentList.Add(argument);
        foreach (var name in (string[])["ASPNETCORE_ENVIRONMENT", "ASPNETCORE_URLS", "ConnectionStrings__Objekt"]) start.Environment.Remove(name);
        foreach (var (name, value) in environment) start.Environment[name] = value;

        using var process = Process.Start(start)!;
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
        return new(process.ExitCode, await said, await complained);
    }

    /// <summary>Stops the product as soon as it says that it serves.</summary>
    private sealed class StoppingWriter(StringWriter inner, CancellationTokenSource stop) : StringWriter
    {
        public override async Task WriteLineAsync(string? value)
        {
            await inner.WriteLineAsync(value);
            if (value?.StartsWith("Objekt: http", StringComparison.Ordinal) == true) await stop.CancelAsync();
        }

        public override Task WriteAsync(string? value) => inner.WriteAsync(value);
    }
}
