using Objekt.Domain.Authority;
using Objekt.Domain.Benefits;

namespace Objekt.Domain.Tests.Authority;

/// <summary>Rule sets and questions from a fixed seed, in a world small enough that rights often meet.</summary>
internal sealed class GeneratedRules(int seed)
{
    private static readonly string[] Kommuner = [World.Mora, World.Orsa, World.Alvdalen];
    private static readonly string[] Types = ["system-replace", "system-retire", "priority-order", "contract-sign", "rules-change"];
    private static readonly string[] Categories = ["system", "plan", "purchase", "rules"];
    private static readonly string[] Objects = ["ekonomi", "lon", "skola"];
    private static readonly string[] Families = ["stod", "larande"];
    private static readonly long[] Edges = [0, 50_000_00, 50_000_01, 180_000_00, 500_000_00];

    private readonly Random random = new(seed);
    private int made;

    public DecisionRight Right() => new()
    {
        Id = World.Id($"generated-{seed}-{made}"),
        RuleSetId = World.Id("ett"),
        Key = $"G-{made++ / 2}",   // two and two share a name, so that names alone do not make the order
        Text = "",
        Covers = Covers(),
        Steps = [.. Ladder()],
        Source = new("§", Maybe(0.5) ? World.Id("gemensam-namnd") : null, AllowsOtherEmployers: Maybe(0.5), SubDelegations: random.Next(3), SubDelegationAllowed: true),
        From = Maybe(0.2) ? World.Monday.AddDays(random.Next(-2, 3)) : World.NewYear,
        To = Maybe(0.2) ? World.Monday.AddDays(random.Next(-2, 3)) : null
    };

    public Question Question()
    {
        var type = Pick(Types);
        var about = Maybe(0.15) ? null : Pick(Objects);
        var taking = about == "skola" ? Kommuner[..2] : Kommuner;
        return new Question
        {
            MatterType = type,
            Object = about,
            Kommuner = [.. taking.Where(_ => Maybe(0.5))],
            Amount = Pick(Edges) / 100m + random.Next(2) / 100m,
            Day = World.Monday.AddDays(random.Next(-2, 3)),
            Caller = World.Id("Eva"),
            Requester = Maybe(0.3) ? World.Id("Eva") : null
        };
    }

    public World WorldWith(int rights)
    {
        var world = new World();
        for (var i = 0; i < rights; i++) world.Add(Right());
        return world;
    }

    private Covers Covers()
    {
        var band = Maybe(0.5);
        return new Covers
        {
            MatterTypes = Maybe(0.3) ? Some(Types) : [],
            Categories = Maybe(0.3) ? Some(Categories) : [],
            Objects = Maybe(0.3) ? [.. Some(Objects).Select(World.Id)] : [],
            Families = Maybe(0.3) ? [.. Some(Families).Select(World.Id)] : [],
            Kommuner = Maybe(0.3) ? Some(Kommuner) : [],
            Reach = (Reach)random.Next(3),
            Above = band && Maybe(0.7) ? new Sek(Pick(Edges)) : null,
            UpTo = band && Maybe(0.7) ? new Sek(Pick(Edges)) : null
        };
    }

    private IEnumerable<LadderStep> Ladder()
    {
        for (var step = random.Next(3); step > 0; step--)
        {
            yield return random.Next(4) switch
            {
                0 => World.Alone(World.Of(World.Owner), random.Next(10)),
                1 => World.WithConsent(World.Of(World.Owner), World.Each(World.Representative), random.Next(10)),
                2 => World.Vote("styrgrupp", random.Next(10)),
                _ => World.Alone(World.Named("it-chef"), random.Next(10))
            };
        }
        yield return World.Vote("gemensam-namnd", 15, stands: Conclusive.NoChange);
    }

    private bool Maybe(double share) => random.NextDouble() < share;
    private T Pick<T>(T[] from) => from[random.Next(from.Length)];
    private List<string> Some(string[] from) => [.. from.Where(_ => Maybe(0.5)).DefaultIfEmpty(Pick(from))];
}
