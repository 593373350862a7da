using Objekt.Domain.Authority;
using Objekt.Domain.Changes;

namespace Objekt.Domain.Tests.Changes;

/// <summary>A copy of a matter that is given out: everything but what is marked, and for that the ground.</summary>
public sealed class Giving_out_a_matter
{
    private const string Secret = "hemlig brandvägg", Ground = "OSL 18 kap. 8 §";

    private static readonly World Rules = new World().Right("B-1", steps: [World.WithConsent(World.Of(World.Owner), World.Each(World.Representative), 10, Silence.MovesUp), World.Alone(World.Named("it-chef"), 5, Conclusive.NoChange)]);

    private static ChangeRequest Matter()
    {
        var story = new Story(Rules);
        var matter = story.Matter;
        (matter.Summary, matter.Why) = (Secret, Secret);
        matter.Documents.Add(new ChangeDocument { Id = Guid.CreateVersion7(), ChangeRequestId = matter.Id, Name = Secret, Link = "https://example.org", PersonId = World.Id("Ulla") });
        matter.Messages.Add(new ChangeMessage { Id = Guid.CreateVersion7(), ChangeRequestId = matter.Id, PersonId = World.Id("Ulla"), Text = Secret });
        Assert.Null(story.Deciding.TakePosition(World.Id("Bo"), PositionVerdict.For, Secret, null));
        story.For("Sara", "Ida");
        Assert.Null(story.Deciding.Decide(World.Id("Eva"), approve: true, Secret, null));
        return matter;
    }

    private static List<SecrecyMark> Marks(ChangeRequest matter, params (MatterPart Part, Guid? Target, bool Secret)[] marks) =>
        [.. marks.Select((m, i) => new SecrecyMark { Id = Guid.CreateVersion7(), ChangeRequestId = matter.Id, Order = i + 1, Part = m.Part, TargetId = m.Target, Secret = m.Secret, Ground = m.Secret ? Ground : null, PersonId = World.Id("Ulla"), At = default })];

    [Fact]
    public void What_is_not_marked_is_there_word_for_word() =>
        Assert.Equal(6, new Disclosure(Matter(), [], Rules.Book).Parts().Count(p => p.Text?.Contains(Secret, StringComparison.Ordinal) == true));

    [Fact]
    public void What_is_marked_is_nowhere_and_its_ground_is_said_instead()
    {
        var matter = Matter();
        var parts = new Disclosure(matter, Marks(matter, (MatterPart.Summary, null, true), (MatterPart.Why, null, true), (MatterPart.Document, matter.Documents[0].Id, true), (MatterPart.Message, matter.Messages[0].Id, true),
            (MatterPart.Position, matter.Positions[0].Id, true), (MatterPart.Decision, matter.Decisions[0].Id, true), (MatterPart.Amount, null, true)), Rules.Book).Parts();
        Assert.DoesNotContain(parts, p => $"{p.Heading} {p.Text}".Contains(Secret, StringComparison.Ordinal) || p.Text?.Contains("100000", StringComparison.Ordinal) == true);
        Assert.Equal(7, parts.Count(p => p is { Text: null, Ground: Ground }));
        Assert.Contains(parts, p => p.Text?.Contains("Byt ekonomisystem", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void The_last_mark_holds()
    {
        var matter = Matter();
        Assert.Contains(new Disclosure(matter, Marks(matter, (MatterPart.Summary, null, true), (MatterPart.Summary, null, false)), Rules.Book).Parts(), p => p is { Part: MatterPart.Summary, Text: Secret });
    }

    [Fact]
    public void A_reservation_is_as_secret_as_the_position_it_repeats()
    {
        var story = new Story(new World().Right("B-1", steps: [World.WithConsent(World.Of(World.Owner), World.Each(World.Representative), 10, Silence.MovesUp, rule: new ConsentRule(ConsentMeasure.Majority, PerKommun: false)), World.Alone(World.Named("it-chef"), 5, Conclusive.NoChange)]));
        Assert.Null(story.Deciding.TakePosition(World.Id("Bo"), PositionVerdict.Against, Secret, null));
        story.For("Sara", "Ida").Approves("Eva");
        Assert.Contains(Secret, story.Decision.Dissent, StringComparison.Ordinal);
        var parts = new Disclosure(story.Matter, Marks(story.Matter, (MatterPart.Position, story.Matter.Positions[0].Id, true)), Rules.Book).Parts();
        Assert.DoesNotContain(parts, p => p.Text?.Contains(Secret, StringComparison.Ordinal) == true);
    }

    [Theory]
    [InlineData("OSL 18 kap. 8 §", true), InlineData("OSL 31 kap. 16 § tredje stycket", true)]
    [InlineData("hemligt", false), InlineData("", false), InlineData(null, false), InlineData("OSL kap. §", false)]
    public void The_ground_is_a_paragraph_of_the_secrecy_act(string? ground, bool good) => Assert.Equal(good, Disclosure.Check(Matter(), MatterPart.Summary, null, true, ground) is null);

    [Fact]
    public void What_is_not_in_the_matter_cannot_be_marked() => Assert.IsType<Refusal.NotFound>(Disclosure.Check(Matter(), MatterPart.Message, Guid.CreateVersion7(), true, Ground));
}
