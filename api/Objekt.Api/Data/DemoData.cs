namespace Objekt.Api.Data;

/// <summary>The demo union.</summary>
public static class DemoData
{
    /// <summary>Fills an empty database.</summary>
    public static Task<bool> Load(ObjektDb db, TimeProvider clock, CancellationToken stop = default) => Task.FromResult(false);
}
