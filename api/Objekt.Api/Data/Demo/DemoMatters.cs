using Objekt.Api.Changes;
using Objekt.Domain.Authority;
using Objekt.Domain.Changes;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Data.Demo;

/// <summary>
/// Matters of the demo as they stand today: begun some days before the database was made, by people and for reasons that are
/// invented, and decided by the demo's own rules. The clock goes on with them from there.
/// </summary>
internal static class DemoMatters
{
    /// <summary>Ten in the morning in Sweden, near enough the year round.</summary>
    private static readonly TimeSpan Morning = TimeSpan.FromHours(8.5);

    public static PlayedMatters Play(SeedFacts facts, DateTimeOffset now, Domain.Audit.AuditEntry? last)
    {
        var play = new Stage(facts, now, new PlayedMatters(facts.ToRuleFacts(), last));
        foreach (var matter in Written()) play.Begin(matter);
        return play.Run();
    }

    private static IEnumerable<Draft> Written()
    {
        yield return new("larplattform", "lasare-orsa", "change-normal", "utbildning", 420_000, 34, "Samma lärplattform på gymnasiet i tre kommuner",
            "Gymnasieskolorna använder i dag två lärplattformar. Förslaget är att alla går över till samma, så att elever och lärare som byter skola känner igen sig.", "Avtalet för den ena plattformen går ut vid läsårets slut.",
            [new(33, Moment.Consents), new(30, Moment.Approves, "Alla tre kommunerna är med, och kostnaden ryms i planen.")]);
        yield return new("ritprogram", "lasare-mora", "change-standard", "utbildning", 24_000, 27, "Fler licenser till ritprogrammet",
            "Teknikprogrammet har fått en klass till och behöver trettio licenser.", null, [new(26, Moment.Approves, null)]);
        yield return new("frånvaro", "lasare-alvdalen", "integration-change", "utbildning", 145_000, 21, "Frånvaro direkt till vårdnadshavaren",
            "När en elev anmäls frånvarande ska vårdnadshavaren få veta det samma timme, i stället för nästa dag.", "Rektorerna har bett om det i två år.",
            [new(20, Moment.Consents), new(18, Moment.Rejects, "Leverantören byter gränssnitt i vår. Kom tillbaka då.")]);
        yield return new("ekonomisystem", "lasare-mora", "system-replace", "ekonomi", 6_800_000, 19, "Ett ekonomisystem i stället för tre",
            "Mora, Orsa och Älvdalen har var sitt ekonomisystem. Förslaget är att gå över till ett, i två steg, och att avveckla de andra.", "Två av avtalen går ut inom tre år, och ekonomerna hjälper redan varandra över kommungränserna.", []);
        yield return new("schema", "lasare-mora", "change-normal", "utbildning", 900_000, 4, "Byt schemaverktyg inför läsåret",
            "Skolorna schemalägger i två verktyg som inte talar med varandra. Förslaget är att alla använder samma från läsårsstarten.", "Lärare som arbetar i två kommuner får i dag två scheman.",
            [new(3, Moment.OneConsents)]);
        yield return new("inloggning", "lasare-orsa", "change-normal", "vard-och-omsorg", 40_000, 2, "Snabbare inloggning i hemtjänstens telefoner",
            "Personalen ska kunna logga in med sitt kort i stället för lösenord, så att det går fort mellan besöken.", "I dag skrivs lösenord upp på lappar.", [new(1, Moment.Consents)]);
        yield return new("brandvägg", "lasare-mora", "change-emergency", "ekonomi", 10_000, 2, "Stäng betalfilen till banken tills felet är funnet",
            "Två betalningar gick i väg dubbelt under natten. Överföringen stängs tills felet är funnet.", "Varje natt som går kan fler betalningar dubbleras.", [new(2, Moment.Approves, "Stängd 02.40. Öppnas när felet är rättat.")]);
        yield return new("statistik", "lasare-alvdalen", "change-normal", "ekonomi", 260_000, 8, "Månadsrapport till alla chefer",
            "Varje chef ska få sin budgetuppföljning i ett och samma format den femte varje månad.", null, [new(6, Moment.Returns, "Beskriv vem som rättar siffrorna när de är fel.")]);
        yield return new("e-tjänst", "lasare-orsa", "eservice-publish", null, null, 6, "E-tjänst för att låna fritidsutrustning",
            "Invånarna ska kunna boka skidor, hjälmar och tält på webben och hämta dem på biblioteket.", null, []);
        yield return new("surfplattor", "lasare-mora", "change-normal", "utbildning", 70_000, 40, "Nya surfplattor till förskolan",
            "Förskolorna byter surfplattor.", null, [new(38, Moment.Withdraws)]);
        yield return new("utkast", "lasare-mora", "change-normal", "utbildning", null, 1, "Läxhjälp på distans", "", null, [new(1, Moment.Keeps)]);
    }

    private enum Moment { Consents, OneConsents, Approves, Rejects, Returns, Withdraws, Keeps }

    /// <param name="DaysAgo">When it was submitted.</param>
    private sealed record Draft(string Key, string By, string Type, string? About, long? Kronor, int DaysAgo, string Title, string Summary, string? Why, Scene[] Scenes);

    private sealed record Scene(int DaysAgo, Moment What, string? Reason = null);

    /// <summary>Lets everything happen in the order of time, so that the log runs forward.</summary>
    private sealed class Stage(SeedFacts facts, DateTimeOffset now, PlayedMatters play)
    {
        private readonly DateTimeOffset midnight = new(now.UtcDateTime.Date, TimeSpan.Zero);
        private readonly List<(DateTimeOffset At, Action<DateTimeOffset> Do)> acts = [];
        private readonly List<ChangeRequest> submitted = [];

        public void Begin(Draft draft)
        {
            var begun = At(draft.DaysAgo);
            var matter = new ChangeRequest
            {
                Id = SeedId.Of("change", draft.Key), Title = draft.Title, Summary = draft.Summary, Why = draft.Why, MatterTypeKey = draft.Type, RequesterId = Person(draft.By), CreatedAt = begun, IsDemo = true,
                ObjectId = draft.About is null ? null : facts.Objects.Single(o => o.Slug == draft.About).Id, AmountOre = draft.Kronor * 100, Version = SeedId.Of("version", draft.Key),
            };
            if (draft.Scenes is [{ What: Moment.Keeps }])
            {
                acts.Add((begun, at => play.Keep(matter, at)));
                return;
            }
            acts.Add((begun, at =>
            {
                if (play.Submit(matter, at)) submitted.Add(matter);
            }));
            foreach (var scene in draft.Scenes) acts.Add((At(scene.DaysAgo).AddHours(1), at => Show(matter, scene, at)));
        }

        public PlayedMatters Run()
        {
            // A day ends before the next begins: what was due is done first.
            foreach (var (at, act) in acts.OrderBy(a => a.At))
            {
                foreach (var matter in submitted) play.Advance(matter, at);
                act(at);
            }
            foreach (var matter in submitted) play.Advance(matter, now);
            return play;
        }

        private DateTimeOffset At(int daysAgo)
        {
            var at = midnight.AddDays(-daysAgo) + Morning;
            return at < now ? at : now;
        }

        private Guid Person(string slug) => facts.People.Single(p => p.Slug == slug).Id;

        /// <summary>What the rules of the day refuse does not happen: the matter stands as the rules let it.</summary>
        private void Show(ChangeRequest matter, Scene scene, DateTimeOffset at)
        {
            if (scene.What == Moment.Withdraws)
            {
                play.Act(matter, MatterActs.Withdraw, matter.RequesterId, at, d => d.Withdraw(matter.RequesterId, null));
                return;
            }
            var consenting = play.Speakers(matter, at).Where(s => s.Capacity == Capacity.Consent).DistinctBy(s => s.Seat).ToList();
            foreach (var one in scene.What switch { Moment.Consents => consenting, Moment.OneConsents => consenting.Take(1), _ => [] })
                play.Act(matter, MatterActs.CastPosition, one.Person, at, d => d.TakePosition(one.Person, PositionVerdict.For, "Det behövs hos oss också.", null));
            var decider = play.Speakers(matter, at).FirstOrDefault(s => s.Capacity == Capacity.Decide).Person;
            if (scene.What is Moment.Consents or Moment.OneConsents || decider == Guid.Empty) return;
            play.Act(matter, MatterActs.Decide, decider, at, d => scene.What switch
            {
                Moment.Approves => d.Decide(decider, approve: true, scene.Reason, null),
                Moment.Rejects => d.Decide(decider, approve: false, scene.Reason, null),
                _ => d.Return(decider, scene.Reason, null),
            });
        }
    }
}
