using Objekt.Domain.Benefits;

namespace Objekt.Domain.Authority;

/// <summary>The four answers to a question that could be asked.</summary>
public enum AnswerOutcome { DecidedBy, NoRule, Ambiguous, Unlawful }

/// <summary>Svar: a closed set. Refused is a question that cannot be asked; the others are answers, and none is ever guessed away.</summary>
public abstract record Answer
{
    private Answer() { }

    /// <summary>The question cannot be asked.</summary>
    public sealed record Refused(IReadOnlyList<QuestionFault> Faults) : Answer;

    /// <summary>What every answer carries, so that a door can show any of them in one shape.</summary>
    public abstract record Given : Answer
    {
        public abstract AnswerOutcome Outcome { get; }
        public required AskedMatter Asked { get; init; }

        /// <summary>The answer and its reason in plain Swedish.</summary>
        public required string Because { get; init; }

        /// <summary>The right that won, or that the law set aside; null where none won.</summary>
        public RightRef? Right { get; init; }

        /// <summary>The whole ladder, first step included.</summary>
        public IReadOnlyList<StepAnswer> Steps { get; init; } = [];

        /// <summary>Seats heard in any step, each once.</summary>
        public IReadOnlyList<SeatVoice> Heard { get; init; } = [];

        /// <summary>Seats that are told, not asked.</summary>
        public IReadOnlyList<SeatVoice> Informed { get; init; } = [];

        /// <summary>Rights that cover the question and lost to a more specific one.</summary>
        public IReadOnlyList<LostRight> Lost { get; init; } = [];

        /// <summary>All rights of equal top rank, when they are more than one.</summary>
        public IReadOnlyList<RightRef> Conflicts { get; init; } = [];

        /// <summary>The rights that come nearest, when none covers.</summary>
        public IReadOnlyList<ClosestRight> Closest { get; init; } = [];

        /// <summary>What the law objects to; empty unless Unlawful.</summary>
        public IReadOnlyList<LawStop> Stops { get; init; } = [];

        /// <summary>The nearest lower and higher amounts at which another right answers.</summary>
        public IReadOnlyList<NearOutcome> Near { get; init; } = [];

        /// <summary>What the caller may do; null when no caller was named.</summary>
        public MayAct? MayAct { get; init; }

        /// <summary>The body that may mend the rules, when they are what is missing or at odds.</summary>
        public string? SettledBy { get; init; }
    }

    /// <summary>No right covers the question that day.</summary>
    public sealed record NoRule : Given
    {
        public override AnswerOutcome Outcome => AnswerOutcome.NoRule;
    }

    /// <summary>Two or more rights are equally specific.</summary>
    public sealed record Ambiguous : Given
    {
        public override AnswerOutcome Outcome => AnswerOutcome.Ambiguous;
    }

    /// <summary>The best right breaks the law somewhere on its ladder; a lower one never takes its place.</summary>
    public sealed record Unlawful : Given
    {
        public override AnswerOutcome Outcome => AnswerOutcome.Unlawful;
    }

    /// <summary>One right answers.</summary>
    public sealed record DecidedBy : Given
    {
        public override AnswerOutcome Outcome => AnswerOutcome.DecidedBy;
    }
}

/// <summary>A right as an answer names it.</summary>
/// <param name="Source">The source as it is cited.</param>
/// <param name="ValidFrom">First day it holds.</param>
/// <param name="ValidTo">Last day it holds; null means until further notice.</param>
public sealed record RightRef(Guid Id, string Key, string Text, string Source, DateOnly ValidFrom, DateOnly? ValidTo, Guid RuleSetId, int RuleSetNumber);

/// <summary>A right that covers the question but lost, and why.</summary>
public sealed record LostRight(RightRef Right, string Because);

/// <summary>A right that almost covers the question, and what it lacks.</summary>
public sealed record ClosestRight(RightRef Right, IReadOnlyList<string> Lacks, string Because);

/// <summary>What the law objects to in one step, or in the right as a whole when the step is null.</summary>
public sealed record LawStop(int? Step, string Because);

/// <summary>What another amount would have meant.</summary>
/// <param name="Edge">The limit between the two bands.</param>
/// <param name="UpTo">True: amounts up to and including the edge; false: amounts above it.</param>
/// <param name="Right">The right that answers there; null when none or several do.</param>
public sealed record NearOutcome(Sek Edge, bool UpTo, AnswerOutcome Outcome, RightRef? Right, string Because);
