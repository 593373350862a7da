using Objekt.Api.Authority;
using Objekt.Domain.Authority;
using static Objekt.Api.Authority.LadderParts;
using static Objekt.Api.Data.Demo.RightDraft;

namespace Objekt.Api.Data.Demo;

/// <summary>Rights that go before the common ones: for one object, one family, one kommun, a reach or a period.</summary>
internal static class DemoRightsApart
{
    public static void Add(RightDraft rights, LadderParts ladder)
    {
        rights.Add("B-62", "I Ekonomi prövas ersättning av system över 2 000 000 kr först av objektledaren, sedan av objektägaren och IT-chefen med allas samtycke, och sist av gemensamma nämnden.",
            On("system-replace", onObject: "ekonomi", above: 2_000_000), ladder.FromManager(), from: Decision("2026-06-17 § 40"));

        rights.Add("B-63", "I Vård och omsorg beslutar objektägaren ensam om nya system och ändringar över 180 000 till och med 500 000 kr. Samråd med objektägare IT är obligatoriskt.",
            On("system-acquire change-normal", onObject: "vard-och-omsorg", above: 180_000, upTo: 500_000),
            [Alone(Owner, 10, OwnerIt, ManagerIt), .. ladder.Chiefs(), ladder.Body()], from: Decision("2026-06-17 § 41"));

        rights.Add("B-64", "I Älvdalen beslutar kommunens objektrepresentant om nya system i Lärande till och med 180 000 kr när bara Älvdalen berörs.",
            On("system-acquire", [DemoUnion.FamilyId("larande")], reach: Reach.Local, upTo: 180_000, kommuner: DemoUnion.Alvdalen),
            [Alone(Representatives, 10, Owner, OwnerIt), OwnBody(ForumBody.Kommunstyrelse)],
            from: new RightSource("Delegationsordning Kommunstyrelsen Älvdalen 2026, punkt 4.2 (påhittad)", DemoUnion.ForumId("kommunstyrelsen-alvdalen"), "KS 2026/88 (påhittat)"));

        rights.Add("B-65", "I Samhälle beslutar kommunens objektrepresentant om ändringar och integrationer till och med 50 000 kr när bara en kommun berörs.",
            On("change-normal integration-change", [DemoUnion.FamilyId("samhalle")], reach: Reach.Local, upTo: 50_000), [Alone(Representatives, 5, Manager, ManagerIt), .. ladder.FromOwner()]);

        rights.Add("B-66", "I Säkerhet och kontinuitet beslutar objektägare IT om ändringar och integrationer till och med 2 000 000 kr.",
            On("change-normal integration-change", onObject: "sakerhet-och-kontinuitet", upTo: 2_000_000), [Alone(OwnerIt, 5, Owner), .. ladder.Chiefs(), ladder.Body()]);

        rights.Add("B-67", "I Teknisk plattform beslutar objektägare IT om att skaffa eller ersätta gemensamma system till och med 180 000 kr, med samtycke av en representant per kommun.",
            On("system-acquire system-replace", [DemoUnion.FamilyId("teknisk-plattform")], reach: Reach.Shared, upTo: 180_000), ladder.FromOwnerIt(heard: Owner));

        rights.Add("B-68", "I Miljö och hälsa beslutar objektägaren om gemensam upphandling för Mora och Orsa till och med 500 000 kr, med minst två samtycken.",
            On("procurement-joint", onObject: "miljo-och-halsa", reach: Reach.Shared, upTo: 500_000, kommuner: [DemoUnion.Mora, DemoUnion.Orsa]),
            [Ownership(Owner, rule: new ConsentRule(ConsentMeasure.AtLeast, PerKommun: true, AtLeast: 2)), .. ladder.Chiefs(), ladder.Body()]);

        rights.Add("B-69", "I Kultur och fritid fastställer objektägaren objektplanen när fler än hälften av kommunerna samtycker.",
            On("plan-adopt", onObject: "kultur-och-fritid"), [Ownership(Owner, rule: new ConsentRule(ConsentMeasure.Majority, PerKommun: true)), .. ladder.Chiefs(), ladder.Body()]);

        rights.Add("B-70", "Till och med 2026-12-31 beslutar objektägaren om prov i Individ- och familjeomsorg.",
            On("trial-start", onObject: "individ-och-familjeomsorg"), [Alone(Owner, 5, Manager, ManagerIt), .. ladder.Chiefs(), ladder.Body()], last: new(2026, 12, 31));

        rights.Add("B-71", "I E-tjänster och integration beslutar objektägaren om gemensamma integrationer till och med 2 000 000 kr. Enas inte alla går de villiga vidare.",
            On("integration-change", onObject: "e-tjanster-och-integration", reach: Reach.Shared, upTo: 2_000_000), ladder.FromOwner(stands: Conclusive.WillingGoAhead, heard: OwnerIt));

        rights.Add("B-72", "Från och med 2027-01-01 beslutar objektägaren om alla ändringar inom planens ram i HR/lön till och med 180 000 kr.",
            On("change-normal", onObject: "hr-lon", upTo: 180_000), ladder.FromOwner(), first: new(2027, 1, 1));
    }

    private static RightSource Decision(string when) =>
        new($"Gemensamma nämnden för IT {when} (påhittat)", DemoUnion.ForumId(DemoUnion.JointBody), "GN 2026/27 (påhittat)", AllowsOtherEmployers: true);
}
