namespace Objekt.Domain.Benefits;

/// <summary>An amount in Swedish kronor, exact to the öre; stored as whole öre, never as a floating number.</summary>
public readonly record struct Sek(long Ore) : IComparable<Sek>
{
    /// <summary>Kronor with two decimals.</summary>
    public decimal Kronor => Ore / 100m;

    /// <summary>The amount of so many kronor; null when it is finer than an öre or too large to store.</summary>
    public static Sek? From(decimal kronor)
    {
        if (kronor is > 90_000_000_000_000_000m or < -90_000_000_000_000_000m) return null;
        var ore = kronor * 100m;
        return ore == decimal.Truncate(ore) ? new Sek((long)ore) : null;
    }

    public int CompareTo(Sek other) => Ore.CompareTo(other.Ore);
    public static bool operator <(Sek a, Sek b) => a.Ore < b.Ore;
    public static bool operator >(Sek a, Sek b) => a.Ore > b.Ore;
    public static bool operator <=(Sek a, Sek b) => a.Ore <= b.Ore;
    public static bool operator >=(Sek a, Sek b) => a.Ore >= b.Ore;
    public static Sek operator +(Sek a, Sek b) => new(checked(a.Ore + b.Ore));
    public static Sek operator -(Sek a, Sek b) => new(checked(a.Ore - b.Ore));
}
