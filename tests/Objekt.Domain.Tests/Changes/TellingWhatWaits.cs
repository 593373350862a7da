using Objekt.Domain.Authority;
using Objekt.Domain.Changes;
using Objekt.Domain.Exchange;

namespace Objekt.Domain.Tests.Changes;

/// <summary>What waits for whom: representatives consent, Eva owns the object, then the gemensamma nämnden votes.</summary>
public sealed class Telling_what_waits
{
    private static World With(Silence silence = Silence.MovesUp) => new World()
        .Seat("ordforande", "FORUM_CHAIR", forum: "gemensam-namnd").Holds("ordforande", "Nils", World.Mora).Meets("gemensam-namnd", new(2026, 12, 16))
        .Right("B-1", source: new("Reglemente § 4", World.Id("gemensam-namnd"), QualifiedVoteInReglemente: true),
            steps: [World.WithConsent(World.Of(World.Owner), World.Each(World.Representative)) with { Silence = silence }, World.Vote("gemensam-namnd", 5, stands: Conclusive.NoChange)]);

    private static MatterTask Of(Story story, string person) => Assert.Single(story.Deciding.Tasks(), t => t.Person.Id == World.Id(person));

    [Fact]
    public void Everybody_the_matter_waits_for_has_a_task_and_nobody_else()
    {
        var deciding = new Story(With()).Deciding;
        Assert.Equal(deciding.WaitingFor().Select(p => p.Name).Order(), deciding.Tasks().Select(t => t.Person.Name).Order());
    }

    [Fact]
    public void Silence_that_consents_and_silence_that_moves_up_are_told_apart()
    {
        var consents = new Story(With(Silence.Consent)).Deciding.Tasks().First(t => t.Kind == TaskKind.Consent);
        var moves = new Story(With()).Deciding.Tasks().First(t => t.Kind == TaskKind.Consent);
        Assert.EndsWith("räknas det som samtycke.", consents.Otherwise, StringComparison.Ordinal);
        Assert.Contains("går ärendet till steg 2, Gemensam nämnd IT", moves.Otherwise, StringComparison.Ordinal);
        Assert.True(consents.Deadline < moves.Deadline);
    }

    [Fact]
    public void The_decider_waits_for_consent_and_is_told_why()
    {
        var task = Of(new Story(With()), "Eva");
        Assert.Equal((TaskKind.Decide, false), (task.Kind, task.Ready));
        Assert.StartsWith("Samtycke saknas", task.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void A_returned_matter_waits_for_its_requester_alone()
    {
        var story = new Story(With()).Returns("Eva");
        var task = Assert.Single(story.Deciding.Tasks());
        Assert.Equal((TaskKind.AnswerReturn, World.Id("Ulla"), story.Matter.ReturnedUntil), (task.Kind, task.Person.Id, task.Deadline));
    }

    [Fact]
    public void On_the_day_of_the_meeting_the_chair_of_a_body_without_secretary_enters_what_it_decided()
    {
        var story = new Story(With()).PastDeadline().IsIn(2, "Gemensam nämnd IT");
        Assert.DoesNotContain(story.Deciding.Tasks(), t => t.Kind == TaskKind.Record);
        var record = Assert.Single(story.On(new(2026, 12, 16)).Deciding.Tasks(), t => t.Kind == TaskKind.Record);
        Assert.Equal(World.Id("Nils"), record.Person.Id);
        Assert.EndsWith("blir det ingen ändring.", record.Otherwise, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decided_matter_waits_for_nobody()
    {
        var story = new Story(With());
        story.For([.. story.Deciding.Tasks().Where(t => t.Kind == TaskKind.Consent).Select(t => t.Person.Name)]);
        Assert.True(Of(story, "Eva").Ready);
        Assert.Empty(story.Approves("Eva").Deciding.Tasks());
    }
}

/// <summary>When messages leave.</summary>
public sealed class Sending_in_time
{
    [Theory]
    [InlineData("2026-11-23T05:59:59Z", "2026-11-23T06:00:00Z")]   // Monday before seven, winter time
    [InlineData("2026-11-23T06:00:01Z", "2026-11-24T06:00:00Z")]
    [InlineData("2026-11-27T12:00:00Z", "2026-11-30T06:00:00Z")]   // Friday
    [InlineData("2026-03-27T12:00:00Z", "2026-03-30T05:00:00Z")]   // over the night the clocks go forward
    [InlineData("2026-10-23T12:00:00Z", "2026-10-26T06:00:00Z")]   // and back
    [InlineData("2026-06-18T12:00:00Z", "2026-06-22T05:00:00Z")]   // midsommarafton is no working day
    [InlineData("2026-12-23T12:00:00Z", "2026-12-28T06:00:00Z")]
    public void The_daily_mail_leaves_at_seven_on_the_next_working_day(string now, string leaves) =>
        Assert.Equal(DateTimeOffset.Parse(leaves, System.Globalization.CultureInfo.InvariantCulture), MessageTimes.NextDigest(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void The_pauses_grow_and_end()
    {
        var pauses = Enumerable.Range(1, 5).Select(n => MessageTimes.PauseAfter(n)!.Value).ToList();
        Assert.Equal(pauses.Order(), pauses);
        Assert.Null(MessageTimes.PauseAfter(6));
    }
}
