using Xunit;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Domain.Audit;

namespace Objekt.Tests.Demo;

public sealed class LoadingTheDemo : IDisposable
{
    private readonly DemoFile file = new();

    public void Dispose() => file.Dispose();

    [Fact]
    public async Task It_takes_less_than_two_seconds_and_writes_one_audit_entry()
    {
        await using var db = file.Open();
        await db.Unions.AnyAsync(TestContext.Current.CancellationToken);

        // Processor time of the whole process: the wall clock says more about who else uses the machine.
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        Assert.True(await DemoData.Load(db, TimeProvider.System, false, TestContext.Current.CancellationToken));
        var spent = Process.GetCurrentProcess().TotalProcessorTime - before;

        TestContext.Current.TestOutputHelper?.WriteLine($"Loaded in {watch.ElapsedMilliseconds} ms, {spent.TotalMilliseconds} ms of processor");
        Assert.True(spent < TimeSpan.FromSeconds(2), $"It took {spent.TotalMilliseconds} ms of processor.");
        var entry = Assert.Single(await db.AuditEntries.ToListAsync(TestContext.Current.CancellationToken));
        Assert.True(Chain.Holds(null, entry));
        Assert.True((await db.Unions.SingleAsync(TestContext.Current.CancellationToken)).IsDemo);
    }

    [Fact]
    public async Task A_database_that_has_a_union_is_left_alone()
    {
        await using (var first = file.Open()) await DemoData.Load(first, TimeProvider.System, false, TestContext.Current.CancellationToken);
        await using var db = file.Open();

        Assert.False(await DemoData.Load(db, TimeProvider.System, false, TestContext.Current.CancellationToken));
        Assert.Equal(1, await db.AuditEntries.CountAsync(TestContext.Current.CancellationToken));
    }
}
