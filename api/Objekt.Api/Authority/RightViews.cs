using Objekt.Api.GraphQL;
using Objekt.Domain.Authority;

namespace Objekt.Api.Authority;

/// <summary>Omfattning: what a right covers; an empty list or null means any.</summary>
[Describe("Omfattning: vad en rätt gäller; tom lista betyder alla. What a right covers; an empty list means any.")]
public sealed record CoversView(IReadOnlyList<string> MatterTypes, IReadOnlyList<string> Categories, IReadOnlyList<string> Objects,
    IReadOnlyList<string> Families, Reach Reach, IReadOnlyList<string> Kommuner, decimal? Above, decimal? UpTo);

/// <summary>Steg: one step of a right's ladder, before persons are known.</summary>
[Describe("Steg: ett steg i en rätts trappa. A step of a right's ladder.")]
public sealed record RightStep(int Order, Procedure Procedure, RightDecider Decider, IReadOnlyList<string> Consenting, IReadOnlyList<string> Heard,
    string? Rule, Silence Silence, int WorkingDays, Tie? Tie, Conclusive? Conclusive, string Sentence);

/// <summary>Beslutsfattare som regeln nämner.</summary>
[Describe("Beslutsfattare som regeln nämner den. The decider as the rule names it.")]
public sealed record RightDecider(DeciderKind Kind, string Name, string? Slug);

/// <summary>Turns a right's stored form into the words and short names that people read.</summary>
internal static class RightViews
{
    public static CoversView Covers(Covers covers, Ask ask)
    {
        var rules = Rules(ask);
        return new CoversView(covers.MatterTypes, covers.Categories, [.. covers.Objects.Select(rules.ObjectSlug).OfType<string>()],
            [.. covers.Families.Select(rules.FamilySlug).OfType<string>()], covers.Reach, covers.Kommuner, covers.Above?.Kronor, covers.UpTo?.Kronor);
    }

    public static IReadOnlyList<RightStep> Steps(List<LadderStep> steps, Ask ask)
    {
        var rules = Rules(ask);
        return [.. steps.Select((step, i) => new RightStep(i + 1, step.Procedure, Decider(step.Decider, rules), Names(step.Consenting, ask), Names(step.Heard, ask),
            RightSentence.Rule(step, rules.Book.Words), step.Silence, step.WorkingDays,
            step.Procedure == Procedure.Vote ? step.Vote?.Tie ?? Tie.NoChange : null, step.Conclusive, RightSentence.Step(step, rules.Book.Words)))];
    }

    public static IReadOnlyList<string> Names(IEnumerable<SeatRef> seats, Ask ask) => [.. seats.Select(s => Rules(ask).Book.Words.Named(s))];

    public static string Sentence(DecisionRight right, Ask ask) => RightSentence.Of(right, Rules(ask).Book.Words);

    private static RightDecider Decider(DeciderRef decider, LoadedRules rules) => new(decider.Seat is null ? DeciderKind.Forum : DeciderKind.Seat,
        rules.Book.Words.Named(decider), rules.DeciderSlug(decider.Seat?.SeatId ?? decider.ForumId));

    private static LoadedRules Rules(Ask ask) => ask.Services.GetRequiredService<RequestRules>().Get();
}

/// <summary>The rules as one request reads them: looked up once, the same to its end.</summary>
public sealed class RequestRules(RuleBooks books, Data.ObjektDb db)
{
    private LoadedRules? rules;

    /// <summary>Fields are resolved one at a time without waiting, so the first use waits here; later ones do not.</summary>
    public LoadedRules Get() => rules ??= books.Now(db).GetAwaiter().GetResult();
}
