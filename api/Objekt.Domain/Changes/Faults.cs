namespace Objekt.Domain.Changes;

/// <summary>Everything that is wrong with an input, gathered so that a person sees all of it at once.</summary>
public sealed class Faults
{
    private readonly List<Refusal> all = [];

    public bool Any => all.Count > 0;
    public IReadOnlyList<Refusal> All => all;

    /// <summary>The refusals as the answer to a write.</summary>
    public Outcome Outcome => new(null, [.. all]);

    /// <summary>Adds a refusal; null is none.</summary>
    public void Add(Refusal? refusal)
    {
        if (refusal is not null) all.Add(refusal);
    }

    /// <summary>Adds a sentence about a field.</summary>
    public void Add(string because, string? field) => all.Add(new Refusal.Invalid(because, field));

    /// <summary>Adds the sentence when the condition does not hold.</summary>
    public void Demand(bool holds, string because, string? field)
    {
        if (!holds) Add(because, field);
    }
}
