namespace Objekt.Tests;

/// <summary>A clock that stands still until a test moves it. Timers and stop-watches stay real.</summary>
public sealed class FakeTime : TimeProvider
{
    /// <summary>A Tuesday morning in the demo union's first year in force.</summary>
    public static readonly DateTimeOffset Start = new(2026, 9, 15, 8, 0, 0, TimeSpan.Zero);

    public DateTimeOffset Now { get; set; } = Start;

    public override DateTimeOffset GetUtcNow() => Now;
}
