using Objekt.Api.Authority;
using Objekt.Domain.Authority;
using static Objekt.Api.Authority.LadderParts;
using static Objekt.Api.Data.Demo.RightDraft;

namespace Objekt.Api.Data.Demo;

/// <summary>What holds in every family's objects: the table of matter types and bands. Bands include their upper end.</summary>
internal static class DemoRightsInObjects
{
    private const long A = 50_000;
    private const long B = 180_000;
    private const long C = 500_000;
    private const long D = 2_000_000;

    private static readonly SeatRef Strategist = new(SeatId: DemoUnion.SeatId("it-strateg"));
    private static readonly SeatRef JointChair = new(ChairOfForumId: DemoUnion.ForumId(DemoUnion.JointBody));

    /// <summary>Samråd with the steering group: the paired owner and the pair of leaders; the representatives consent.</summary>
    private static readonly SeatRef[] SteeringGroup = [OwnerIt, Manager, ManagerIt];
    private static readonly SeatRef[] Owners = [Owner, OwnerIt];

    public static void Add(RightDraft rights, LadderParts ladder, List<Guid> families)
    {
        const string acquire = "system-acquire system-replace";
        const string change = "change-normal integration-change";
        const string contract = "contract-sign contract-renew";

        rights.Add("B-1", "Objektledaren beslutar om att skaffa eller ersätta system till och med 50 000 kr, med samtycke av objektledare IT.", On(acquire, families, upTo: A), ladder.FromManager());
        rights.Add("B-2", "Objektägaren beslutar om att skaffa eller ersätta system över 50 000 till och med 180 000 kr, med samtycke av en representant per kommun. Tystnad räknas som samtycke.", On(acquire, families, above: A, upTo: B), ladder.FromOwner(Silence.Consent));
        rights.Add("B-3", "Objektägaren beslutar om att skaffa eller ersätta system över 180 000 till och med 500 000 kr, efter samråd med objektstyrgruppen och med samtycke av en representant per kommun.", On(acquire, families, above: B, upTo: C), ladder.FromOwner(heard: SteeringGroup));
        rights.Add("B-4", "Digitaliseringsrådets ordförande beslutar om att skaffa eller ersätta system över 500 000 till och med 2 000 000 kr, efter samråd med båda objektägarna och IT-strategen.", On(acquire, families, above: C, upTo: D), ladder.FromCouncil(Owner, OwnerIt, Strategist));
        rights.Add("B-5", "Gemensamma nämnden beslutar om att skaffa eller ersätta system över 2 000 000 kr.", On(acquire, families, above: D), Joint(ladder));
        rights.Add("B-6", "Objektägaren beslutar om att avveckla system till och med 500 000 kr, med samtycke av en representant per kommun.", On("system-retire", families, upTo: C), ladder.FromOwner());
        rights.Add("B-7", "Digitaliseringsrådets ordförande beslutar om att avveckla system över 500 000 till och med 2 000 000 kr, efter samråd med båda objektägarna.", On("system-retire", families, above: C, upTo: D), ladder.FromCouncil(Owners));
        rights.Add("B-8", "Gemensamma nämnden beslutar om att avveckla system över 2 000 000 kr.", On("system-retire", families, above: D), Joint(ladder));

        rights.Add("B-9", "Objektledaren beslutar om ändringar inom planens ram och integrationer till och med 180 000 kr, med samtycke av objektledare IT.", On(change, families, upTo: B), ladder.FromManager());
        rights.Add("B-10", "Objektägaren beslutar om ändringar inom planens ram, integrationer och standardändringar över 180 000 till och med 2 000 000 kr, med samtycke av en representant per kommun.", On(change + " change-standard", families, above: B, upTo: D), ladder.FromOwner());
        rights.Add("B-11", "Gemensamma nämnden beslutar om ändringar, integrationer och standardändringar över 2 000 000 kr.", On(change + " change-standard", families, above: D), Joint(ladder));
        rights.Add("B-12", "Specialisten beslutar genast om standardändringar till och med 50 000 kr.", On("change-standard", families, upTo: A), [Alone(Specialist, 1), Alone(Manager, 2), .. ladder.FromOwner()], [ManagerIt]);
        rights.Add("B-13", "Objektledaren beslutar genast om standardändringar över 50 000 till och med 180 000 kr.", On("change-standard", families, above: A, upTo: B), [Alone(Manager, 1), .. ladder.FromOwner()], [ManagerIt]);
        rights.Add("B-14", "Objektledare IT beslutar genast om nödändringar till och med 2 000 000 kr. Ändringen prövas efteråt som ändring inom planens ram, inom fem arbetsdagar.", On("change-emergency", families, upTo: D), [Alone(ManagerIt, 1), Alone(OwnerIt, 1), .. ladder.FromChief()], [Owner, OwnerIt, Manager]);
        rights.Add("B-15", "Objektledare IT beslutar genast om nödändringar över 2 000 000 kr och gemensamma nämnden informeras. Ändringen prövas efteråt inom fem arbetsdagar.", On("change-emergency", families, above: D), [Alone(ManagerIt, 1), Alone(OwnerIt, 1), .. ladder.FromChief()], [Owner, OwnerIt, Manager, JointChair]);

        rights.Add("B-16", "Objektägaren beslutar om att starta gemensam upphandling till och med 180 000 kr, med samtycke av en representant per kommun.", On("procurement-joint", families, upTo: B), ladder.FromOwner());
        rights.Add("B-17", "IT-chefen beslutar om att starta gemensam upphandling över 180 000 till och med 500 000 kr, efter samråd med båda objektägarna och en representant per kommun.", On("procurement-joint", families, above: B, upTo: C), ladder.FromChief(Owner, OwnerIt, Representatives));
        rights.Add("B-18", "Gemensamma nämnden beslutar om att starta gemensam upphandling över 500 000 kr.", On("procurement-joint", families, above: C), Joint(ladder));
        rights.Add("B-19", "Objektledare IT beslutar om att teckna, förlänga eller säga upp avtal till och med 50 000 kr, med samtycke av objektledaren.", On(contract, families, upTo: A), ladder.FromManagerIt());
        rights.Add("B-20", "Objektägare IT beslutar om att teckna, förlänga eller säga upp avtal över 50 000 till och med 180 000 kr, med samtycke av en representant per kommun.", On(contract, families, above: A, upTo: B), ladder.FromOwnerIt(heard: Owner));
        rights.Add("B-21", "IT-chefen beslutar om att teckna, förlänga eller säga upp avtal över 180 000 till och med 500 000 kr, efter samråd med båda objektägarna.", On(contract, families, above: B, upTo: C), ladder.FromChief(Owners));
        rights.Add("B-22", "IT-chefen tecknar, förlänger eller säger upp avtal över 500 000 till och med 2 000 000 kr på gemensamma nämndens beslut.", On(contract, families, above: C, upTo: D), ladder.FromChief(Owner, OwnerIt, JointChair));
        rights.Add("B-23", "Gemensamma nämnden beslutar om att teckna, förlänga eller säga upp avtal över 2 000 000 kr.", On(contract, families, above: D), Joint(ladder));

        rights.Add("B-24", "Objektägaren fastställer objektplanen på objektledarparets förslag, med samtycke av en representant per kommun.", On("plan-adopt", families), ladder.FromOwner(heard: SteeringGroup));
        rights.Add("B-25", "Objektledaren beslutar om prioritetsordningen, med samtycke av objektledare IT.", On("priority-order", families), ladder.FromManager());
        rights.Add("B-26", "Objektägaren beslutar om lokal avvikelse med slutdatum och egen kostnad, med samtycke av en representant per kommun.", On("local-deviation", families), ladder.FromOwner(heard: OwnerIt));
        rights.Add("B-27", "Objektägare IT beslutar om behörighetsregler, efter samråd med objektägaren.", On("access-policy", families), [Alone(OwnerIt, 10, Owner), .. ladder.Chiefs(), ladder.Body()]);
        rights.Add("B-28", "Objektledaren beslutar om prov i högst sex månader, med samtycke av objektledare IT.", On("trial-start", families), ladder.FromManager(), [Owner]);
        rights.Add("B-29", "Objektägaren beslutar som processägare om att publicera en e-tjänst, efter samråd med objektledare IT.", On("eservice-publish", families), [Alone(Owner, 10, ManagerIt), .. ladder.Chiefs(), ladder.Body()]);
        rights.Add("B-30", "Objektägaren för den mottagande processen beslutar om att starta automation, med samtycke av en representant per kommun.", On("automation-start", families), ladder.FromOwner(heard: [OwnerIt, Strategist]));
    }

    private static List<LadderStep> Joint(LadderParts ladder) => [ladder.Body(heard: [Owner, OwnerIt, KommunManagers])];
}
