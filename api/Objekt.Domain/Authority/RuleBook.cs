namespace Objekt.Domain.Authority;

/// <summary>Regelbok: a snapshot of facts and rules, indexed once and never changed; safe to ask from many threads.</summary>
public sealed class RuleBook
{
    public RuleBook(RuleFacts facts) => Facts = facts;

    public RuleFacts Facts { get; }
}
