using Objekt.Api.Authority;
using Objekt.Domain.Authority;
using static Objekt.Api.Authority.LadderParts;

namespace Objekt.Api.Data.Demo;

/// <summary>The first rule set, superseded on the last of June 2026: two bands and little else, so that an earlier day answers otherwise.</summary>
internal static class DemoOldRules
{
    public static void Add(DemoUnion union)
    {
        var body = DemoUnion.ForumId(DemoUnion.JointBody);
        var set = new RuleSet
        {
            Id = SeedId.Of("ruleSet", "1"), Number = 1, Name = "Beslutsrätter 2025", State = RuleSetState.Superseded,
            From = DemoUnion.Start, To = DemoUnion.NewRules.AddDays(-1), Version = SeedId.Of("version", "ruleSet 1"),
            Source = "Gemensamma nämnden för IT 2024-12-11 § 9 (påhittat)",
        };
        union.Facts.RuleSets.Add(set);

        var rights = new RightDraft(union.Facts, set, "Delegationsordning IT 2025", body);
        var ladder = new LadderParts(body, new SeatRef(SeatId: DemoUnion.SeatId("it-chef")));
        var families = union.Facts.Families.Select(f => f.Id).ToList();
        List<LadderStep> joint = [ladder.Body()];

        rights.Add("A-1", "Objektledaren beslutar om system, ändringar och inköp till och med 100 000 kr.", RightDraft.OnCategory("system change purchase", families, upTo: 100_000), ladder.FromManager());
        rights.Add("A-2", "Gemensamma nämnden beslutar om system, ändringar och inköp över 100 000 kr.", RightDraft.OnCategory("system change purchase", families, above: 100_000), joint);
        rights.Add("A-3", "Objektägaren beslutar om plan, prioritering, prov, e-tjänster och automation.", RightDraft.OnCategory("plan service", families), ladder.FromOwner());
        rights.Add("A-4", "Objektägaren beslutar om lokal avvikelse.", RightDraft.On("local-deviation", families), ladder.FromOwner());
        rights.Add("A-5", "IT-chefen beslutar om system, ändringar och inköp som inte hör till något objekt.", RightDraft.OnCategory("system change purchase plan service"), ladder.FromChief());
        rights.Add("A-6", "IT-chefen beslutar om centrala digitaliseringsmedel och om lokal avvikelse utanför objekten.", RightDraft.On("central-funding local-deviation"), ladder.FromChief());
        rights.Add("A-7", "Gemensamma nämnden beslutar om ändrade beslutsrätter.", RightDraft.On("rules-change"), joint);
        rights.Add("A-8", "Kommunens fullmäktige beslutar om ändrad fördelningsnyckel för kommunen.", RightDraft.On("cost-key-change", reach: Reach.Local), [OwnBody(ForumBody.Fullmaktige)]);
        rights.Add("A-9", "Gemensamma nämnden fastställer förslag till ändrad fördelningsnyckel för flera kommuner.", RightDraft.On("cost-key-change", reach: Reach.Shared), joint);
        rights.Add("A-10", "Kommunstyrelsen beslutar om att kommunen går med i eller lämnar ett objekt.", RightDraft.On("object-join object-leave", reach: Reach.Local), [OwnBody(ForumBody.Kommunstyrelse)]);
        rights.Add("A-11", "Gemensamma nämnden beslutar när flera kommuner går med i eller lämnar ett objekt samtidigt.", RightDraft.On("object-join object-leave", reach: Reach.Shared), joint);
        rights.Add("A-12", "Kommunstyrelsen beslutar om kommunens egen information.", RightDraft.OnCategory("information", reach: Reach.Local), [OwnBody(ForumBody.Kommunstyrelse)]);
        rights.Add("A-13", "Gemensamma nämnden beslutar om information i gemensamma system.", RightDraft.OnCategory("information", reach: Reach.Shared), joint);
    }
}
