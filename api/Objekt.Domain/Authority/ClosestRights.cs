using Objekt.Domain.Organisation;

namespace Objekt.Domain.Authority;

/// <summary>The rights that come nearest to a question that none covers, and what each lacks.</summary>
internal sealed class ClosestRights(RuleBook book, AskedMatter asked, RuleIndex rules)
{
    private const int Shown = 5;

    /// <summary>A right that lacks more than this is no help to anyone.</summary>
    private const int MostLacks = 2;

    private readonly MatterType type = book.MatterType(asked.MatterType)!;
    private readonly Guid? family = asked.ObjectId is { } id ? book.Family(id, asked.Day) : null;

    public IReadOnlyList<ClosestRight> Find() =>
    [
        .. rules.All
            .Select(r => (Right: r, Lacks: Lacks(r)))
            .Where(r => int.PopCount((int)r.Lacks) <= MostLacks)
            .OrderBy(r => int.PopCount((int)r.Lacks)).ThenBy(r => r.Lacks.HasFlag(Lack.MatterType))
            .ThenByDescending(r => r.Right.Rank).ThenBy(r => r.Right.Place)
            .Take(Shown)
            .Select(r => Told(r.Right, r.Lacks))
    ];

    [Flags]
    private enum Lack { None = 0, MatterType = 1, Object = 2, Kommuner = 4, Reach = 8, Amount = 16, Day = 32 }

    private Lack Lacks(IndexedRight right)
    {
        var covers = right.Right.Covers;
        var lacks = Lack.None;
        if (covers.MatterTypes.Count > 0 ? !covers.MatterTypes.Contains(type.Key) : covers.Categories.Count > 0 && !covers.Categories.Contains(type.Category))
            lacks |= Lack.MatterType;
        if (covers.Objects.Count > 0 ? asked.ObjectId is not { } id || !covers.Objects.Contains(id)
            : covers.Families.Count > 0 && (family is not { } own || !covers.Families.Contains(own)))
            lacks |= Lack.Object;
        if (!right.CoversKommuner(asked.Kommuner)) lacks |= Lack.Kommuner;
        if (!covers.CoversReach(asked.Kommuner.Count)) lacks |= Lack.Reach;
        if (!covers.CoversAmount(asked.Amount)) lacks |= Lack.Amount;
        if (!right.Right.Holds(asked.Day)) lacks |= Lack.Day;
        return lacks;
    }

    private ClosestRight Told(IndexedRight indexed, Lack lacks)
    {
        var right = indexed.Right;
        var told = new List<string>();
        if (lacks.HasFlag(Lack.MatterType)) told.Add($"gäller {Types(right.Covers)}, inte {Swedish.Inner(type.Name)}");
        if (lacks.HasFlag(Lack.Object)) told.Add($"gäller {Objects(right.Covers)}, inte {asked.ObjectName ?? "ärenden utan objekt"}");
        if (lacks.HasFlag(Lack.Kommuner)) told.Add($"gäller {Swedish.Some([.. right.Covers.Kommuner.Select(book.Words.Kommun)])}, inte {Outside(right.Covers)}");
        if (lacks.HasFlag(Lack.Reach)) told.Add(right.Covers.Reach == Reach.Local ? "gäller bara när en enda kommun berörs" : "gäller bara när minst två kommuner berörs");
        if (lacks.HasFlag(Lack.Amount)) told.Add(asked.Amount is { } amount
            ? $"gäller {Swedish.Band(right.Covers.Above, right.Covers.UpTo)}, inte {amount}"
            : "gäller bara beslut med belopp");
        if (lacks.HasFlag(Lack.Day)) told.Add(right.From > asked.Day ? $"gäller först från den {Swedish.Day(right.From)}" : $"gällde till och med den {Swedish.Day(right.To!.Value)}");
        return new(WhoDecides.RefTo(indexed, rules), told, $"{right.Key} {Swedish.And(told)}.");
    }

    private string Types(Covers covers) => covers.MatterTypes.Count > 0
        ? Swedish.Some([.. covers.MatterTypes.Select(t => Swedish.Inner(book.Words.MatterType(t)))])
        : $"kategorin {Swedish.Some(covers.Categories)}";

    private string Objects(Covers covers) => covers.Objects.Count > 0
        ? Swedish.Some([.. covers.Objects.Select(book.Words.Object)])
        : RightSentence.Families([.. covers.Families.Select(book.Words.Family)]);

    private string Outside(Covers covers) => Swedish.Some([.. asked.Kommuner.Where(k => !covers.Kommuner.Contains(k.Code)).Select(k => k.Name)]);
}
