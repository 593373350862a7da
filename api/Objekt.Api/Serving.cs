namespace Objekt.Api;

/// <summary>When the product has begun to serve.</summary>
internal static class Serving
{
    /// <summary>
    /// Waits until it serves. What runs by itself begins then and not before: a start that fails, on a taken port for one,
    /// takes everything down at once, and must have nothing under way that complains of it.
    /// </summary>
    public static async Task Begun(this IHostApplicationLifetime life, CancellationToken stop)
    {
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var serves = life.ApplicationStarted.Register(() => begun.TrySetResult());
        await using var stopped = stop.Register(() => begun.TrySetCanceled(stop));
        await begun.Task;
    }
}
