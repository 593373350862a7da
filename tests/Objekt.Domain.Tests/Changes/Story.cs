using Objekt.Domain.Authority;
using Objekt.Domain.Benefits;
using Objekt.Domain.Changes;
using Objekt.Domain.Organisation;

namespace Objekt.Domain.Tests.Changes;

/// <summary>One change request told step by step: who does what on which day, and what it led to. Nothing happens by itself but time.</summary>
internal sealed class Story
{
    private readonly World world;

    public Story(World world, string requester = "Ulla", string type = "system-replace", string? about = "ekonomi", decimal? amount = 100_000m,
        string[]? kommuner = null, decimal[]? each = null, DateOnly? day = null)
    {
        this.world = world;
        world.Knows(requester);
        Now = Noon(day ?? World.Monday);
        Matter = new ChangeRequest
        {
            Id = Guid.CreateVersion7(), Title = "Byt ekonomisystem", MatterTypeKey = type, ObjectId = about is null ? null : World.Id(about),
            Amount = amount is { } kronor ? Sek.From(kronor) : null, RequesterId = World.Id(requester), CreatedAt = Now, Version = Guid.NewGuid()
        };
        foreach (var (code, place) in (kommuner ?? []).Select((k, i) => (k, i)))
            Matter.Kommuner.Add(new ChangeKommun { ChangeRequestId = Matter.Id, KommunCode = code, Amount = each is null ? null : Sek.From(each[place]) });
        Assert.Empty(Deciding.Submit(World.Id(requester)));
    }

    public ChangeRequest Matter { get; }
    public DateTimeOffset Now { get; private set; }

    public Deciding Deciding => new(Matter, world.Book, Now);
    public ChangeStep Step => Assert.IsType<ChangeStep>(Matter.Open);
    public ChangeStep Last => Matter.Steps[^1];
    public Decision Decision => Matter.Decisions[^1];

    public static DateTimeOffset Noon(DateOnly day) => SwedishTime.StartOf(day).AddHours(12);

    /// <summary>Moves the clock to noon on a day and lets it do what is due.</summary>
    public Story On(DateOnly day) => AtMoment(Noon(day));

    public Story AtMoment(DateTimeOffset moment)
    {
        Now = moment;
        Deciding.Advance();
        return this;
    }

    /// <summary>Moves the clock past the open step's last day.</summary>
    public Story PastDeadline() => AtMoment(SwedishTime.EndOf(Step.Deadline));

    public Story For(params string[] people) => Says(PositionVerdict.For, people);
    public Story Abstains(params string[] people) => Says(PositionVerdict.Abstain, people);
    public Story Against(params string[] people) => Says(PositionVerdict.Against, people);
    public Story Approves(string person) => Done(Deciding.Decide(World.Id(person), approve: true, null, null));
    public Story Rejects(string person) => Done(Deciding.Decide(World.Id(person), approve: false, "Inte nu.", null));
    public Story Returns(string person) => Done(Deciding.Return(World.Id(person), "Räkna om.", null));
    public Story Withdraws(string person) => Done(Deciding.Withdraw(World.Id(person), null));
    public Story Recuses(string person) => Done(Deciding.DeclareConflict(World.Id(person), "Äger aktier i leverantören."));
    public Story TakesOver(string person) => Done(Deciding.TakeOver(World.Id(person), null, null));
    public Story Amends(string person, Action<ChangeRequest>? amend = null)
    {
        Assert.Empty(Deciding.Amend(World.Id(person), null, () => amend?.Invoke(Matter)));
        return this;
    }

    public Refusal Refused(Func<Deciding, Refusal?> act)
    {
        var (state, positions, decisions) = (Matter.State, Matter.Positions.Count, Matter.Decisions.Count);
        var no = act(Deciding);
        Assert.NotNull(no);
        Assert.Equal((state, positions, decisions), (Matter.State, Matter.Positions.Count, Matter.Decisions.Count));
        return no;
    }

    public Refusal MayNotApprove(string person) => Refused(d => d.Decide(World.Id(person), approve: true, null, null));
    public Refusal MayNotSay(string person) => Refused(d => d.TakePosition(World.Id(person), PositionVerdict.For, null, null));

    /// <summary>The matter is in a step of this order that this one decides.</summary>
    public Story IsIn(int order, string decider)
    {
        Assert.Equal((order, decider), (Step.Order, Step.DeciderName));
        return this;
    }

    public Story Ended(ChangeState state, DecisionOutcome? outcome = null)
    {
        Assert.Equal(state, Matter.State);
        Assert.Equal(outcome, Matter.Final?.Outcome);
        return this;
    }

    private Story Says(PositionVerdict verdict, string[] people)
    {
        foreach (var person in people) Done(Deciding.TakePosition(World.Id(person), verdict, "Därför.", null));
        return this;
    }

    private Story Done(Refusal? refusal)
    {
        Assert.Null(refusal?.Message);
        return this;
    }
}
