using Objekt.Domain.Authority;
using Objekt.Domain.Changes;

namespace Objekt.Domain.Tests.Changes;

/// <summary>A sitting of the gemensamma nämnden on 16 December: Nils for Mora presides, Olga and Otto sit for Orsa, Alva for Älvdalen; Sven keeps the minutes.</summary>
public sealed class Keeping_minutes
{
    private static readonly DateOnly Meeting = new(2026, 12, 16);
    private static readonly Guid Body = World.Id("gemensam-namnd");

    private static World With() => new World()
        .Seat("ordforande", "FORUM_CHAIR", forum: "gemensam-namnd").Holds("ordforande", "Nils", World.Mora)
        .Seat("sekreterare", "FORUM_SECRETARY", forum: "gemensam-namnd").Holds("sekreterare", "Sven", World.Mora)
        .Member("gemensam-namnd", "Otto", World.Orsa).Meets("gemensam-namnd", Meeting)
        .Right("N-1", source: new("Reglemente § 4", Body), steps: [World.Vote("gemensam-namnd", 10, Tie.CastingVote, null, Conclusive.NoChange)]);

    private static Story Open() => new Story(With()).On(Meeting);

    private static SatOn Sat(string[] present, (string Who, PositionVerdict What)[] votes, params (string Who, string Why)[] recused) => new(World.Id("Nils"), [.. present.Select(World.Id)],
        [.. votes.Select(v => new RecordedVote(World.Id(v.Who), v.What, v.What == PositionVerdict.Against ? "För dyrt." : null))], [.. recused.Select(r => (World.Id(r.Who), r.Why))], false);

    private static (MinutesParagraph? Kept, IReadOnlyList<Refusal> Refused) Keep(Story story, SatOn sat, string by = "Sven", DateOnly? day = null) => story.Deciding.Sit(World.Id(by), Body, day ?? Meeting, sat, null);

    private static readonly string[] All = ["Nils", "Olga", "Otto", "Alva"];

    [Fact]
    public void The_paragraph_names_the_decision_those_present_the_votes_and_the_reservation()
    {
        var story = Open();
        var kept = Keep(story, Sat(All, [("Nils", PositionVerdict.For), ("Olga", PositionVerdict.For), ("Otto", PositionVerdict.For), ("Alva", PositionVerdict.Against)])).Kept!;
        Assert.Equal((story.Decision.Id, 2026, 4, 0), (kept.DecisionId, kept.Year, kept.Present.Count, kept.Recused.Count));
        Assert.Contains("3 ja, 1 nej", kept.Text, StringComparison.Ordinal);
        Assert.Equal(("Alva", "För dyrt."), (kept.Votes[3].Name, kept.Votes[3].Reservation));
    }

    [Fact]
    public void Equal_votes_are_settled_by_whoever_presided()
    {
        var story = Open();
        Keep(story, Sat(All, [("Nils", PositionVerdict.Against), ("Olga", PositionVerdict.For), ("Otto", PositionVerdict.For), ("Alva", PositionVerdict.Against)]));
        story.Ended(ChangeState.Decided, DecisionOutcome.Rejected);
    }

    [Fact]
    public void One_who_declares_a_conflict_leaves_the_count_and_the_quorum_is_counted_anew()
    {
        var story = Open();
        var kept = Keep(story, Sat(["Nils", "Otto", "Olga"], [("Nils", PositionVerdict.For), ("Otto", PositionVerdict.For)], ("Olga", "Äger aktier i leverantören."))).Kept!;
        Assert.Equal(("Olga", "Äger aktier i leverantören."), (Assert.Single(kept.Recused).Name, kept.Recused[0].Note));
        Assert.Equal(ChangeState.ClosedNoChange, story.Matter.State);   // two of four members: no quorum, and the last step's no change stands
        Assert.Single(story.Matter.Conflicts);
    }

    [Fact]
    public void One_who_is_recused_does_not_vote() =>
        Assert.IsType<Refusal.Recused>(Assert.Single(Keep(Open(), Sat(All, [("Olga", PositionVerdict.For)], ("Olga", "Släkt."))).Refused));

    [Fact]
    public void A_conflict_says_what_it_consists_in() => Assert.IsType<Refusal.ReasonMissing>(Assert.Single(Keep(Open(), Sat(All, [], ("Olga", " "))).Refused));

    [Fact]
    public void A_matter_that_is_put_off_stays_in_its_step_and_still_gets_its_paragraph()
    {
        var story = Open();
        var kept = Keep(story, Sat(All, []) with { Postponed = true }).Kept!;
        Assert.Equal(("Ärendet bordläggs.", null), (kept.Text, kept.DecisionId));
        story.IsIn(1, "Gemensam nämnd IT");
    }

    [Fact]
    public void Only_the_chair_and_the_secretary_keep_minutes() => Assert.IsType<Refusal.NoMandate>(Assert.Single(Keep(Open(), Sat(All, []), by: "Alva").Refused));

    [Fact]
    public void What_has_not_been_is_not_recorded() => Assert.IsType<Refusal.Invalid>(Assert.Single(Keep(Open(), Sat(All, []), day: Meeting.AddDays(1)).Refused));

    [Fact]
    public void An_empty_room_decides_nothing() => Assert.IsType<Refusal.Invalid>(Assert.Single(Keep(Open(), Sat([], [])).Refused));

    [Fact]
    public void A_matter_of_another_body_is_refused() => Assert.IsType<Refusal.Invalid>(Assert.Single(Open().Deciding.Sit(World.Id("Sven"), World.Id("annan-namnd"), Meeting, Sat(All, []), null).Refused));
}
