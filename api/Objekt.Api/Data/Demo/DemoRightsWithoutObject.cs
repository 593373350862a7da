using Objekt.Api.Authority;
using Objekt.Domain.Authority;
using static Objekt.Api.Authority.LadderParts;
using static Objekt.Api.Data.Demo.RightDraft;

namespace Objekt.Api.Data.Demo;

/// <summary>Matters that belong to no object. In an object a right of the family goes before these.</summary>
internal static class DemoRightsWithoutObject
{
    private static readonly SeatRef Strategist = new(SeatId: DemoUnion.SeatId("it-strateg"));

    public static void Add(RightDraft rights, LadderParts ladder)
    {
        List<LadderStep> joint = [ladder.Body(heard: KommunManagers)];
        const string change = "change-normal change-standard integration-change";

        rights.Add("B-50", "Utan objekt beslutar IT-chefen om system till och med 500 000 kr, efter samråd med IT-strategen.", OnCategory("system", upTo: 500_000), ladder.FromChief(Strategist));
        rights.Add("B-51", "Utan objekt beslutar digitaliseringsrådets ordförande om system över 500 000 till och med 2 000 000 kr.", OnCategory("system", above: 500_000, upTo: 2_000_000), ladder.FromCouncil(Strategist));
        rights.Add("B-52", "Utan objekt beslutar gemensamma nämnden om system över 2 000 000 kr.", OnCategory("system", above: 2_000_000), joint);
        rights.Add("B-53", "Utan objekt beslutar IT-chefen om ändringar till och med 500 000 kr.", On(change, upTo: 500_000), ladder.FromChief(Strategist));
        rights.Add("B-54", "Utan objekt beslutar gemensamma nämnden om ändringar över 500 000 kr.", On(change, above: 500_000), joint);
        rights.Add("B-55", "Utan objekt beslutar IT-chefen genast om nödändringar. Ändringen prövas efteråt inom fem arbetsdagar.", On("change-emergency"), ladder.FromChief(), [Strategist]);
        rights.Add("B-56", "Utan objekt beslutar IT-chefen om upphandling och avtal till och med 500 000 kr.", OnCategory("purchase", upTo: 500_000), ladder.FromChief(Strategist));
        rights.Add("B-57", "Utan objekt beslutar gemensamma nämnden om upphandling och avtal över 500 000 kr.", OnCategory("purchase", above: 500_000), joint);
        rights.Add("B-58", "Utan objekt beslutar IT-chefen om planer och prioritering.", OnCategory("plan"), ladder.FromChief(Strategist));
        rights.Add("B-59", "Utan objekt beslutar IT-chefen om lokal avvikelse, med samtycke av kommuncheferna.", On("local-deviation"), [.. ladder.Chiefs(), ladder.Body()]);
        rights.Add("B-60", "Utan objekt beslutar IT-chefen om behörighetsregler, prov och automation.", On("access-policy trial-start automation-start"), ladder.FromChief(Strategist));
        rights.Add("B-61", "Utan objekt beslutar kommunchefen om att publicera kommunens egen e-tjänst.", On("eservice-publish", reach: Reach.Local), [Alone(KommunManagers, 10, Strategist), OwnBody(ForumBody.Kommunstyrelse)]);
    }
}
