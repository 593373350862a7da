using Objekt.Domain.Authority;
using Objekt.Domain.Benefits;

namespace Objekt.Api.Data.Demo;

/// <summary>Writes rights into one rule set; what a right covers is said with the words of the table it comes from.</summary>
internal sealed class RightDraft(SeedFacts facts, RuleSet set, string source, Guid body)
{
    /// <summary>What a right covers: matter types by key, and the rest as told. Kronor; no limit where none is given.</summary>
    public static Covers On(string types, IEnumerable<Guid>? families = null, string? onObject = null, Reach reach = Reach.Any,
        long? above = null, long? upTo = null, params string[] kommuner) => new()
    {
        MatterTypes = [.. types.Split(' ')],
        Families = [.. families ?? []],
        Objects = onObject is null ? [] : [.. onObject.Split(' ').Select(DemoUnion.ObjectId)],
        Reach = reach,
        Kommuner = [.. kommuner],
        Above = above is { } low ? new Sek(low * 100) : null,
        UpTo = upTo is { } high ? new Sek(high * 100) : null,
    };

    /// <summary>The same for whole categories.</summary>
    public static Covers OnCategory(string categories, IEnumerable<Guid>? families = null, Reach reach = Reach.Any, long? above = null, long? upTo = null) =>
        On("", families, reach: reach, above: above, upTo: upTo) with { MatterTypes = [], Categories = [.. categories.Split(' ')] };

    /// <summary>A right under its key; the source is the invented delegation order unless another body gave it.</summary>
    public void Add(string key, string text, Covers covers, List<LadderStep> steps, SeatRef[]? informed = null,
        RightSource? from = null, DateOnly? first = null, DateOnly? last = null) => facts.Rights.Add(new DecisionRight
    {
        Id = SeedId.Of("right", $"{set.Number} {key}"), RuleSetId = set.Id, Key = key, Text = text, Covers = covers, Steps = steps,
        Informed = [.. informed ?? []], From = first ?? set.From!.Value, To = last ?? set.To,
        Source = from ?? new RightSource($"{source}, punkt {key[2..]} (påhittad)", body, "GN 2026/12 (påhittat)", AllowsOtherEmployers: true),
    });
}
