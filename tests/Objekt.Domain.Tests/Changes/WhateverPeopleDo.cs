using Objekt.Domain.Authority;
using Objekt.Domain.Benefits;
using Objekt.Domain.Changes;
using Objekt.Domain.Organisation;

namespace Objekt.Domain.Tests.Changes;

/// <summary>
/// Generated ladders, rosters and deputies, and then anything anybody may do in any order, with the clock moving on: every
/// matter ends within the sum of its deadlines, decided by somebody with the right, and only once.
/// </summary>
public sealed class Whatever_people_do
{
    private const int First = 20_261_123;

    [Fact]
    public void Every_matter_ends_in_time_decided_by_someone_with_the_right_and_only_once()
    {
        var ends = new SortedDictionary<string, int>();
        for (var seed = First; seed < First + 2000; seed++)
        {
            var end = new Play(seed).ToTheEnd();
            ends[end] = ends.GetValueOrDefault(end) + 1;
        }
        TestContext.Current.TestOutputHelper!.WriteLine(string.Join(", ", ends.Select(e => $"{e.Value} × {e.Key}")));
        // A generator that never reached an end would prove nothing about it.
        foreach (var outcome in new[] { "Approved", "Rejected", "NoChange", "PartlyApproved", "Withdrawn" }) Assert.Contains(ends.Keys, k => k.StartsWith(outcome, StringComparison.Ordinal));
    }

    private sealed class Play
    {
        private static readonly string[] Kommuner = [World.Mora, World.Orsa, World.Alvdalen];
        private static readonly string[] Everyone = ["Eva", "Jonas", "Bo", "Sara", "Ida", "Doris", "Nils", "Olga", "Alva", "Otto", "Dag", "Disa", "Nora", "Ulla"];

        private readonly int seed;
        private readonly Random random;
        private readonly World world = new();
        private readonly List<string> log = [];
        private RuleBook book = null!;
        private ChangeRequest matter = null!;
        private DateTimeOffset now;

        /// <summary>Working days of the ladder and the meetings it waits for; from the last submission or re-asking.</summary>
        private DateOnly latest;

        public Play(int seed)
        {
            this.seed = seed;
            random = new Random(seed);
        }

        public string ToTheEnd()
        {
            People();
            world.Right("P-1", steps: [.. Ladder()], source: new("Delegationsordning § 1", World.Id("gemensam-namnd"), QualifiedVoteInReglemente: true));
            foreach (var name in Everyone) world.Knows(name);
            book = world.Book;
            Submit();
            for (var act = 0; act < 400 && !matter.Closed; act++)
            {
                if (Maybe(0.25)) Wait();
                else Somebody();
                Holds();
            }
            // Whoever is left sits still: time alone must end it.
            for (var day = 0; day < 600 && !matter.Closed; day++) { now = now.AddDays(1); Machine.Advance(); Holds(); }
            Assert.True(matter.Closed, Said("did not end"));
            Assert.Null(matter.DueAt);
            Assert.All(matter.Steps, s => Assert.NotNull(s.EndedAt));
            return matter.Final is { } made ? $"{made.Outcome} by {(made.DeciderId is not null ? "a seat" : made.DeciderName is not null ? "a body" : "the clock")}" : "Withdrawn";
        }

        private Deciding Machine => new(matter, book, now);

        private void People()
        {
            world.Seat("ordforande", "FORUM_CHAIR", forum: "gemensam-namnd").Holds("ordforande", Pick(["Nils", "Olga", "Eva"]), World.Mora);
            if (Maybe(0.5)) world.Member("gemensam-namnd", "Otto", World.Orsa);
            for (var i = random.Next(4); i > 0; i--) world.Meets("gemensam-namnd", World.Monday.AddDays(random.Next(120)));
            foreach (var seat in new[] { "agare-ekonomi", "agare-it-ekonomi", "it-chef", "repr-ekonomi-mora", "repr-ekonomi-orsa", "repr-ekonomi-alvdalen" })
            {
                if (Maybe(0.15)) world.Vacates(seat);
                else if (Maybe(0.2)) Leaves(seat, World.Monday.AddDays(random.Next(40)));
                if (Maybe(0.4)) world.Deputises(seat, Pick(["Dag", "Disa", "Eva", "Bo"]), Maybe(0.5) ? World.Monday.AddDays(random.Next(20)) : null, World.Monday.AddDays(60), World.Mora);
            }
            if (Maybe(0.15)) world.Leaves("ekonomi", Pick(Kommuner), World.Monday.AddDays(random.Next(1, 40)));
        }

        /// <summary>The holder leaves, and somebody follows at once or the chair stays empty.</summary>
        private void Leaves(string seat, DateOnly lastDay)
        {
            world.Vacates(seat, lastDay);
            if (Maybe(0.5)) world.Holds(seat, Pick(["Nora", "Dag"]), World.Mora, lastDay.AddDays(1));
        }

        private IEnumerable<LadderStep> Ladder()
        {
            var steps = random.Next(1, 4);
            for (var step = 1; step < steps; step++)
                yield return Seated(last: false) with { NoMovesUp = Maybe(0.3) };
            yield return (Maybe(0.5) ? Seated(last: true) : Voted()) with { Conclusive = Pick([Conclusive.NoChange, Conclusive.Reject, Conclusive.WillingGoAhead]) };
        }

        private LadderStep Seated(bool last)
        {
            if (!last && Maybe(0.15)) return Voted();
            var decider = Pick([World.Of(World.Owner), World.Of(World.OwnerIt), World.Named("it-chef")]);
            var heard = Maybe(0.3) ? new List<SeatRef> { Pick([World.Of(World.OwnerIt), World.Each(World.Representative)]) } : [];
            return Maybe(0.4)
                ? World.Alone(decider, random.Next(1, 12)) with { Heard = heard }
                : World.WithConsent(decider, World.Each(World.Representative), random.Next(1, 12), Pick([Silence.Consent, Silence.MovesUp]),
                    new(Pick([ConsentMeasure.All, ConsentMeasure.Majority, ConsentMeasure.AtLeast]), Maybe(0.5), random.Next(1, 4))) with { Heard = heard };
        }

        private LadderStep Voted() => World.Vote("gemensam-namnd", random.Next(1, 15), Pick([Tie.CastingVote, Tie.MovesUp, Tie.NoChange]), Maybe(0.2) ? 75 : null);

        private void Submit()
        {
            now = Story.Noon(World.Monday).AddMinutes(random.Next(600));
            var requester = Pick(Everyone);
            matter = new ChangeRequest
            {
                Id = Guid.CreateVersion7(), Title = "?", MatterTypeKey = "system-replace", ObjectId = World.Id("ekonomi"), Amount = new Sek(60_00), RequesterId = World.Id(requester), CreatedAt = now, Version = Guid.NewGuid()
            };
            var divided = Maybe(0.7);
            foreach (var code in Kommuner.Where(_ => Maybe(0.8)).DefaultIfEmpty(World.Mora)) matter.Kommuner.Add(new ChangeKommun { ChangeRequestId = matter.Id, KommunCode = code, Amount = divided ? new Sek(20_00) : null });
            if (divided) matter.Amount = new Sek(20_00 * matter.Kommuner.Count);
            log.Add($"{requester} submits");
            Assert.Empty(Machine.Submit(World.Id(requester)));
            Counted();
        }

        private void Wait()
        {
            now = Maybe(0.5) && matter.DueAt is { } due && due > now ? due.AddTicks(random.Next(-1, 2)) : now.AddHours(random.Next(1, 200));
            log.Add($"{now:yyyy-MM-dd HH:mm}");
            var round = matter.Round;
            Machine.Advance();
            if (matter.Round != round) Counted();
        }

        private void Somebody()
        {
            var (who, round, state) = (Pick(Everyone), matter.Round, matter.State);
            var (id, what) = (World.Id(who), random.Next(12));
            var before = matter.Decisions.Count;
            var open = matter.Open;
            Deciding machine = Machine;
            machine.Advance();
            open = matter.Open;
            var mayApprove = machine.MayApprove(id) is null;
            var mayReject = machine.MayReject(id) is null;
            var maySay = machine.MayTakePosition(id) is null;
            object? no = what switch
            {
                0 or 1 => machine.Decide(id, true, "Ja", null),
                2 => machine.Decide(id, false, "Nej", null),
                3 when Maybe(0.3) => machine.DeclareConflict(id, "Släkt"),
                4 when Maybe(0.3) => machine.Return(id, "Räkna om", null),
                5 when Maybe(0.3) => machine.Withdraw(id, null),
                6 when Maybe(0.5) => machine.TakeOver(id, null, null),
                7 when Maybe(0.5) || matter.State == ChangeState.Returned => machine.Amend(id, null, () => { }) is [var first, ..] ? first : null,
                8 => machine.RecordVote(id, id, [.. Everyone.Take(9).Select(World.Id)], [], null) is [var first, ..] ? first : null,
                _ => machine.TakePosition(id, (PositionVerdict)random.Next(3), "Därför", null)
            };
            log.Add($"{who} {what} {(no is Refusal refusal ? refusal.Code : "done")}");
            switch (what)
            {
                // What the page offered is what the act did.
                case 0 or 1: Assert.True((no is null) == mayApprove, Said("approve differs from what was offered")); break;
                case 2: Assert.True((no is null) == mayReject, Said("reject differs from what was offered")); break;
                case > 8: Assert.True((no is null) == maySay, Said("position differs from what was offered")); break;
            }
            if (what is 0 or 1 && no is null)
            {
                Assert.True(matter.Decisions.Count == before + 1, Said("approved without a decision"));
                Assert.True(id != matter.RequesterId && matter.Conflicts.TrueForAll(c => c.PersonId != id), Said("the requester or a recused person decided"));
                Assert.True(HoldsOrDeputises(id, open!.SeatId!.Value), Said("decided without the seat"));
            }
            if (matter.Round != round || state == ChangeState.Returned) Counted();
        }

        /// <summary>Holder or deputy by the facts themselves, read without the machine.</summary>
        private bool HoldsOrDeputises(Guid person, Guid seat)
        {
            var day = SwedishTime.DayOf(now);
            return world.Facts.Holdings.Any(h => h.SeatId == seat && h.PersonId == person && h.Holds(day)) || world.Facts.Deputies.Any(d => d.SeatId == seat && d.PersonId == person && d.Holds(day));
        }

        /// <summary>The whole ladder from here, meetings included: what the page announces before the first position.</summary>
        private void Counted()
        {
            if (matter.Open is not { } open) return;
            var starts = open.StartDay;
            var steps = matter.RightId is { } ? world.Facts.Rights.Single(r => r.Id == matter.RightId).Steps : [open.Rule];
            foreach (var step in steps)
            {
                var ends = WorkingDays.Add(starts, step.WorkingDays);
                if (step.Procedure == Procedure.Vote) ends = world.Facts.Meetings.Select(m => m.Day).Where(d => d >= ends && d > starts).DefaultIfEmpty(ends).Min();
                starts = ends;
            }
            // A step that ends early can only make what follows earlier, its meetings too.
            latest = starts;
        }

        private void Holds()
        {
            Assert.True(matter.Decisions.Count <= 1, Said("decided twice"));
            Assert.True(matter.Steps.Count(s => s.EndedAt is null) <= 1, Said("two open steps"));
            Assert.True(matter.Closed == (matter.State is ChangeState.Decided or ChangeState.ClosedNoChange or ChangeState.Withdrawn), Said("state"));
            if (matter.Open is { } open)
            {
                Assert.True(open.Deadline >= SwedishTime.DayOf(now), Said($"an open step is past its deadline {open.Deadline}"));
                Assert.True(open.Deadline <= latest, Said($"beyond the sum of its deadlines {latest}"));
            }
            if (matter.Final is { DeciderId: null, DeciderName: null, Outcome: DecisionOutcome.Approved } byClock)
                Assert.True(matter.Steps[^1].Rule.Conclusive == Conclusive.WillingGoAhead && byClock.Kommuner.Count > 0, Said("a timer approved"));
        }

        private string Said(string what) => $"seed {seed}: {what}\n{string.Join("\n", log.TakeLast(40))}\n{string.Join("\n", matter.Events.TakeLast(20).Select(e => e.Text))}";
        private bool Maybe(double share) => random.NextDouble() < share;
        private T Pick<T>(T[] from) => from[random.Next(from.Length)];
    }
}
