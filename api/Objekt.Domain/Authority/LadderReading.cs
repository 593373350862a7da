namespace Objekt.Domain.Authority;

/// <summary>
/// Reads a whole ladder for one matter: each step's decider, seats, rule in words, and dates as if submitted on the asked day.
/// Without voices, those who consent, are heard or informed are left out: enough for the law and for who decides.
/// </summary>
internal sealed class LadderReading
{
    /// <summary>Longer than any term of office; keeps a mistyped number from running off the calendar.</summary>
    private const int LongestStep = 1000;

    private readonly RuleBook book;
    private readonly SeatReading seats;
    private readonly bool voices;

    public LadderReading(RuleBook book, AskedMatter asked, DecisionRight right, Question question, bool voices)
    {
        this.book = book;
        this.voices = voices;
        seats = new SeatReading(book, asked, right, question);
        var starts = asked.Day;
        var steps = new List<StepAnswer>(right.Steps.Count);
        var deciders = new List<FoundDecider>(right.Steps.Count);
        foreach (var step in right.Steps)
        {
            var decider = seats.Find(step.Decider, starts);
            var answer = Step(steps.Count + 1, step, decider, starts, last: steps.Count + 1 == right.Steps.Count);
            deciders.Add(decider);
            steps.Add(answer);
            starts = answer.Deadline;
        }
        Steps = steps;
        Deciders = deciders;
        Informed = Voices(right.Informed, asked.Day, consenting: false);
        Heard = Distinct(steps.SelectMany(s => s.Heard));
    }

    public IReadOnlyList<StepAnswer> Steps { get; }
    public IReadOnlyList<FoundDecider> Deciders { get; }
    public IReadOnlyList<SeatVoice> Informed { get; }
    public IReadOnlyList<SeatVoice> Heard { get; }

    private StepAnswer Step(int order, LadderStep step, FoundDecider decider, DateOnly starts, bool last)
    {
        var days = Math.Clamp(step.WorkingDays, 0, LongestStep);
        var deadline = WorkingDays.Add(starts, days);
        var votes = step.Procedure == Procedure.Vote;
        var consents = step.Procedure == Procedure.WithConsent;
        var meeting = votes && decider.Forum is { } forum ? book.FirstMeeting(forum.Id, deadline) : null;
        var consenting = consents ? Voices(step.Consenting, starts, consenting: true) : [];
        return new StepAnswer
        {
            Order = order,
            Procedure = step.Procedure,
            Decider = seats.Decider(decider),
            Consenting = consenting,
            Heard = Voices(step.Heard, starts, consenting: false),
            Rule = RightSentence.Rule(step, book.Words),
            Sentence = Swedish.Upper(RightSentence.Step(step, book.Words)),
            Silence = consents ? step.Silence : Silence.MovesUp,
            WorkingDays = days,
            Starts = starts,
            Deadline = meeting ?? deadline,
            Meeting = meeting,
            Tie = votes ? step.Vote?.Tie ?? Tie.NoChange : null,
            Conclusive = last ? step.Conclusive : null,
            NoMovesUp = step.NoMovesUp,
            ConsentOf = ConsentOf(consenting, step.Consent is { PerKommun: true })
        };
    }

    private List<SeatVoice> Voices(IEnumerable<SeatRef> named, DateOnly starts, bool consenting) =>
        !voices ? [] : Distinct(named.SelectMany(n => seats.Find(n, starts)).Select(s => seats.Voice(s, consenting)));

    /// <summary>A seat that two names lead to has one voice; what leads to no seat stays, so that it is seen.</summary>
    private static List<SeatVoice> Distinct(IEnumerable<SeatVoice> voices) => [.. voices.DistinctBy(v => (v.SeatId, v.SeatId is null ? v.Name : ""))];

    /// <summary>Recused seats without deputy are left out; vacant ones count, so that an empty chair never lowers the bar.</summary>
    private static int ConsentOf(List<SeatVoice> consenting, bool perKommun)
    {
        var counted = consenting.Where(v => v.Holders.Any(h => h.Acts) || v.Holders.All(h => h.Hindrance is null));
        return perKommun ? counted.DistinctBy(v => v.Kommun?.Code ?? v.Name).Count() : counted.Count();
    }
}
