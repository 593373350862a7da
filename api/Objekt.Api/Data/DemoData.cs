namespace Objekt.Api.Data;

/// <summary>The demo union.</summary>
public static class DemoData
{
    /// <summary>Fills an empty database.</summary>
    public static Task Load(ObjektDb db, CancellationToken stop = default) => Task.CompletedTask;
}
