using System.Globalization;

namespace Objekt.Domain.Benefits;

/// <summary>An amount in Swedish kronor, exact to the öre; stored as whole öre, never as a floating number.</summary>
public readonly record struct Sek(long Ore) : IComparable<Sek>
{
    /// <summary>Largest amount that can be stated, either way, in kronor.</summary>
    public const decimal Limit = 90_000_000_000_000_000m;

    /// <summary>No-break space between groups and before the unit, so that an amount is never broken over two lines.</summary>
    private static readonly NumberFormatInfo Groups = new() { NumberGroupSeparator = "\u00a0", NumberDecimalSeparator = ",", NegativeSign = "\u2212" };

    /// <summary>Kronor with two decimals.</summary>
    public decimal Kronor => Ore / 100m;

    /// <summary>The amount of so many kronor; null when it is finer than an öre or too large to store.</summary>
    public static Sek? From(decimal kronor)
    {
        if (kronor is > Limit or < -Limit) return null;
        var ore = kronor * 100m;
        return ore == decimal.Truncate(ore) ? new Sek((long)ore) : null;
    }

    /// <summary>The amount for reading: 180 000 kr, with öre only where there are any: 180 000,01 kr.</summary>
    public override string ToString() => Kronor.ToString(Ore % 100 == 0 ? "N0" : "N2", Groups) + "\u00a0kr";

    public int CompareTo(Sek other) => Ore.CompareTo(other.Ore);
    public static bool operator <(Sek a, Sek b) => a.Ore < b.Ore;
    public static bool operator >(Sek a, Sek b) => a.Ore > b.Ore;
    public static bool operator <=(Sek a, Sek b) => a.Ore <= b.Ore;
    public static bool operator >=(Sek a, Sek b) => a.Ore >= b.Ore;
    public static Sek operator +(Sek a, Sek b) => new(checked(a.Ore + b.Ore));
    public static Sek operator -(Sek a, Sek b) => new(checked(a.Ore - b.Ore));
}
