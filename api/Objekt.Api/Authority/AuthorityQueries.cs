using Objekt.Api.Data;
using Objekt.Api.GraphQL;
using Objekt.Domain.Authority;
using Objekt.Domain.Identity;
using Objekt.Domain.Objects;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Authority;

/// <summary>The question that the product exists for.</summary>
public static class AuthorityQueries
{
    [Query, Describe("Vem bestämmer? Svar med namn, regel, datum och skäl. Who decides, and who if they do not agree.")]
    public static async Task<WhoDecidesAnswer> WhoDecides(WhoDecidesInput input, Ask ask, Caller caller, RuleBooks books)
    {
        var question = new Question
        {
            MatterType = input.MatterType,
            Object = Ids.Bare(input.Object),
            Kommuner = [.. (input.Kommuner ?? []).Select(k => Ids.Bare(k)!)],
            Amount = input.Amount,
            Day = input.Day ?? ask.Day,
        };
        var answer = await books.Ask(ask.Db, caller, question, ask.Stop);
        if (answer is Answer.Refused refused) throw new AskRefused("INVALID", string.Join(" ", refused.Faults.Select(f => f.Message)), "input." + refused.Faults[0].Path);
        return WhoDecidesAnswer.Of((Answer.Given)answer, await books.Now(ask.Db, ask.Stop));
    }
}

/// <summary>The question.</summary>
[Describe("Fråga: beslutstyp, objekt, kommuner, belopp och dag. The question.")]
public sealed record WhoDecidesInput
{
    [Describe("Beslutstypens nyckel. Key of the matter type.")]
    public required string MatterType { get; init; }

    [Describe("Objektets kortnamn eller id; tomt för ett ärende utan objekt. Slug or id; null for a matter without object.")]
    public string? Object { get; init; }

    [Describe("Kommunkoder; tom lista betyder alla som deltar den dagen. Codes; empty means all that take part.")]
    public IReadOnlyList<string>? Kommuner { get; init; }

    [Describe("Belopp i kronor; tomt när typen saknar belopp. Amount in SEK.")]
    public decimal? Amount { get; init; }

    [Describe("Dag; idag när den utelämnas. Day; today when left out.")]
    public DateOnly? Day { get; init; }
}

/// <summary>The answer, one shape for all four outcomes.</summary>
[Describe("Svar på frågan vem som bestämmer. The answer to who decides.")]
public sealed record WhoDecidesAnswer(AnswerOutcome Outcome, string Because, Ref<DecisionRight>? Right, IReadOnlyList<AnswerStep> Steps, IReadOnlyList<RefSeat> Heard, IReadOnlyList<RefSeat> Informed,
    IReadOnlyList<LostView> Lost, IReadOnlyList<ConflictView> Conflicts, IReadOnlyList<NearRule> Nearest, IReadOnlyList<NearRule> Near, MayActView? MayAct,
    IReadOnlyList<Ref<Kommun>> Kommuner, Ref<MaintenanceObject>? Object, Ref<MatterType> MatterType, DateOnly Day, decimal? Amount, int? RuleSetNumber, string? SettledBy)
{
    internal static WhoDecidesAnswer Of(Answer.Given answer, LoadedRules rules) => new(answer.Outcome, answer.Because, RightOf(answer.Right),
        [.. answer.Steps.Select(s => AnswerStep.Of(s, rules))], Seats(answer.Heard, rules), Seats(answer.Informed, rules),
        [.. answer.Lost.Select(l => new LostView(RightOf(l.Right)!.Value, l.Because))], [.. answer.Conflicts.Select(c => new ConflictView(RightOf(c)!.Value))],
        [.. answer.Closest.Select(c => new NearRule(RightOf(c.Right), c.Because, null, false, null))], [.. answer.Near.Select(n => new NearRule(RightOf(n.Right), n.Because, n.Edge.Kronor, n.UpTo, n.Outcome))],
        MayActView.Of(answer.MayAct), [.. answer.Asked.Kommuner.Select(k => new Ref<Kommun>(k.Code))], answer.Asked.ObjectId is { } id ? new Ref<MaintenanceObject>(id) : null,
        new Ref<MatterType>(rules.MatterTypeId(answer.Asked.MatterType)), answer.Asked.Day, answer.Asked.Amount?.Kronor, answer.Asked.RuleSetNumber, answer.SettledBy);

    private static Ref<DecisionRight>? RightOf(RightRef? right) => right is null ? null : new Ref<DecisionRight>(right.Id);

    internal static IReadOnlyList<RefSeat> Seats(IEnumerable<SeatVoice> voices, LoadedRules rules) => [.. voices.Select(v => new RefSeat(v.Name, v.RoleName, rules.DeciderSlug(v.SeatId),
        v.Kommun is { } k ? new Ref<Kommun>(k.Code) : null, SeatHolder.Of(v.Holders), v.Vacant))];
}

/// <summary>A right that lost.</summary>
[Describe("Regel som vek, och varför. A right that lost.")]
public sealed record LostView(Ref<DecisionRight> Right, string Because);

/// <summary>One of several rights of equal rank.</summary>
[Describe("Regel som gäller lika. One of several equal rights.")]
public sealed record ConflictView(Ref<DecisionRight> Right);

/// <summary>A right close by.</summary>
[Describe("Näraliggande regel: vad den saknar, eller vad ett annat belopp hade gett. A right close by.")]
public sealed record NearRule(Ref<DecisionRight>? Right, string Because, decimal? Edge, bool UpTo, AnswerOutcome? Outcome);

/// <summary>A step with persons and dates.</summary>
[Describe("Steg i svaret, med personer och datum. A step with persons and dates.")]
public sealed record AnswerStep(int Order, Decider Decider, Procedure Procedure, IReadOnlyList<RefSeat> Consenting, IReadOnlyList<RefSeat> Heard, string Rule, string Sentence,
    Silence Silence, int WorkingDays, DateOnly Starts, DateOnly Deadline, DateOnly? Meeting, Tie? Tie, Conclusive? Conclusive)
{
    internal static AnswerStep Of(StepAnswer step, LoadedRules rules) => new(step.Order, Authority.Decider.Of(step.Decider, rules), step.Procedure,
        WhoDecidesAnswer.Seats(step.Consenting, rules), WhoDecidesAnswer.Seats(step.Heard, rules), step.Rule, step.Sentence,
        step.Silence, step.WorkingDays, step.Starts, step.Deadline, step.Meeting, step.Tie, step.Conclusive);
}

/// <summary>The one who decides a step.</summary>
[Describe("Beslutsfattare: en stol eller ett organ, med dem som sitter där. The decider of a step.")]
public sealed record Decider(DeciderKind Kind, string Name, string? Slug, IReadOnlyList<SeatHolder> Holders, bool Vacant, IReadOnlyList<string> EmptyChairs, IReadOnlyList<CannotActView> CannotAct)
{
    internal static Decider Of(StepDecider decider, LoadedRules rules) => new(decider.Kind, decider.Name, rules.DeciderSlug(decider.Id), SeatHolder.Of(decider.Holders), decider.Vacant, decider.EmptyChairs,
        [.. decider.CannotAct.Select(c => new CannotActView(new Ref<Person>(c.Person.Id), c.Because ?? ""))]);
}

/// <summary>A person in a chair.</summary>
[Describe("Person på en stol, som innehavare eller ersättare. A person in a chair.")]
public sealed record SeatHolder(Ref<Person> Person, HeldAs As, Ref<Kommun>? Kommun, bool Acts, string? Because)
{
    internal static IReadOnlyList<SeatHolder> Of(IEnumerable<SeatPerson> persons) =>
        [.. persons.Select(p => new SeatHolder(new Ref<Person>(p.Person.Id), p.As, p.Kommun is { } k ? new Ref<Kommun>(k.Code) : null, p.Acts, p.Because))];
}

/// <summary>Someone whom the matter itself stops.</summary>
[Describe("Förhinder: den som inte kan besluta, och varför. Who cannot act, and why.")]
public sealed record CannotActView(Ref<Person> Person, string Because);

/// <summary>A seat that consents, is heard or informed.</summary>
[Describe("Stol som samtycker, rådfrågas eller informeras. A seat that is asked or told.")]
public sealed record RefSeat(string Name, string RoleName, string? Slug, Ref<Kommun>? Kommun, IReadOnlyList<SeatHolder> Holders, bool Vacant);

/// <summary>Whether the caller may act.</summary>
[Describe("Får du besluta: i vilken egenskap, eller varför inte och vem i stället. Whether you may act.")]
public sealed record MayActView(bool May, string? Capacity, string Because, IReadOnlyList<Ref<Person>> Who)
{
    internal static MayActView? Of(MayAct? may) => may is null ? null : new MayActView(may.May, may.Capacity, may.Because, [.. may.Who.Select(p => new Ref<Person>(p.Id))]);
}
