using Bogus;
using Objekt.Api.Changes;
using Objekt.Domain.Audit;
using Objekt.Domain.Authority;
using Objekt.Domain.Changes;

namespace Objekt.Api.Data.Volume;

/// <summary>
/// Any number of matters under the made union's rules, submitted one after the other over a year and a half and nearly all
/// decided. What would wait for a body's meeting is taken back: a register of a million has decisions in it, not a queue.
/// </summary>
internal static class VolumeMatters
{
    private const int AtATime = 2_000;

    /// <summary>Matters left open at the end, so that lists of what waits have something in them.</summary>
    private const int LeftOpen = 200;

    private static readonly string[] Types = ["change-normal", "change-normal", "change-normal", "change-standard", "integration-change", "system-acquire", "contract-renew"];
    private static readonly string[] What = ["Byt", "Uppgradera", "Anslut", "Flytta", "Utöka", "Rätta"];
    private static readonly string[] Thing = ["schemaverktyget", "beslutsstödet", "inloggningen", "rapporterna", "kopplingen till arkivet", "behörigheterna", "e-tjänsten", "betalfilen"];

    public static async Task Write(ObjektDb db, SeedFacts facts, VolumeSizes sizes, AuditEntry? last, CancellationToken stop)
    {
        if (sizes.Changes == 0) return;
        var chance = new Randomizer(sizes.Seed + 1);
        var play = new PlayedMatters(facts.ToRuleFacts(), last);
        var first = new DateTimeOffset(VolumeUnion.Start.AddDays(14).ToDateTime(new TimeOnly(8, 0)), TimeSpan.Zero);
        // Whole microseconds between one matter and the next.
        var pace = TimeSpan.FromMicroseconds(Math.Max(100, Math.Floor(TimeSpan.FromDays(500).TotalMicroseconds / sizes.Changes)));
        for (var number = 1; number <= sizes.Changes; number++)
        {
            One(play, facts, chance, number, first + pace * number, pace, leaveOpen: number > sizes.Changes - LeftOpen && number > sizes.Changes / 2);
            if (play.Waiting >= AtATime) await play.Write(db, stop);
        }
        await play.Write(db, stop);
        await play.Finish(db, stop);
    }

    private static void One(PlayedMatters play, SeedFacts facts, Randomizer chance, int number, DateTimeOffset at, TimeSpan pace, bool leaveOpen)
    {
        var type = chance.ArrayElement(Types);
        var matter = new ChangeRequest
        {
            Id = SeedId.Of(4_001, number), Version = SeedId.Of(4_002, number), IsDemo = true, CreatedAt = at, MatterTypeKey = type,
            Title = $"{chance.ArrayElement(What)} {chance.ArrayElement(Thing)} ({number})", Summary = "Påhittat ärende, för att mäta och prova.", WorkType = chance.Enum<WorkType>(),
            RequesterId = chance.ListItem(facts.People).Id, ObjectId = chance.ListItem(facts.Objects).Id, AmountOre = chance.Long(1, 240) * 100_000, YearlyCostOre = chance.Long(0, 40) * 100_000,
        };
        if (!play.Submit(matter, at) || leaveOpen) return;

        // Each act a moment after the one before, all of them before the next matter.
        var (moment, step) = (at, TimeSpan.FromMicroseconds(Math.Floor(pace.TotalMicroseconds / 20)));
        foreach (var one in play.Speakers(matter, moment).Where(s => s.Capacity == Capacity.Consent).DistinctBy(s => s.Seat).Take(12))
            play.Act(matter, MatterActs.CastPosition, one.Person, moment += step, d => d.TakePosition(one.Person, PositionVerdict.For, null, null));
        var decider = play.Speakers(matter, moment).FirstOrDefault(s => s.Capacity == Capacity.Decide && s.Person != matter.RequesterId).Person;
        var decided = decider != Guid.Empty && play.Act(matter, MatterActs.Decide, decider, moment += step, d => d.Decide(decider, approve: chance.Double() < 0.93, "Det ryms i planen.", null));
        if (!decided || !matter.Closed) play.Act(matter, MatterActs.Withdraw, matter.RequesterId, moment + step, d => d.Withdraw(matter.RequesterId, null));
    }
}
