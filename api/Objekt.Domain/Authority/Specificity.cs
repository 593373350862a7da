using Objekt.Domain.Benefits;

namespace Objekt.Domain.Authority;

/// <summary>
/// How specific a right is: object, then kommuner, then reach, then matter type, each listed before group before any.
/// A list ranks as its kind and the amount band never ranks.
/// </summary>
internal readonly record struct Specificity(int Object, int Kommuner, int Reach, int MatterType) : IComparable<Specificity>
{
    public static Specificity Of(Covers covers) => new(
        covers.Objects.Count > 0 ? 2 : covers.Families.Count > 0 ? 1 : 0,
        covers.Kommuner.Count > 0 ? 1 : 0,
        covers.Reach == Authority.Reach.Any ? 0 : 1,
        covers.MatterTypes.Count > 0 ? 2 : covers.Categories.Count > 0 ? 1 : 0);

    public int CompareTo(Specificity other) => Packed.CompareTo(other.Packed);

    private int Packed => ((Object * 2 + Kommuner) * 2 + Reach) * 3 + MatterType;
}

/// <summary>The parts of coverage that do not come from the index.</summary>
internal static class Coverage
{
    public static bool CoversReach(this Covers covers, int affected) => covers.Reach switch
    {
        Reach.Local => affected == 1,
        Reach.Shared => affected >= 2,
        _ => true
    };

    /// <summary>above &lt; amount ≤ upTo to the öre; a band from 0 includes 0; a band covers no type without amount.</summary>
    public static bool CoversAmount(this Covers covers, Sek? amount)
    {
        if (!covers.HasBand) return true;
        if (amount is not { } asked) return false;
        if (covers.Above is { } above && asked <= above && !(above.Ore == 0 && asked.Ore == 0)) return false;
        return covers.UpTo is not { } upTo || asked <= upTo;
    }
}
