using Objekt.Api.Authority;
using Objekt.Domain.Authority;

namespace Objekt.Api.Data.Demo;

/// <summary>The rule set in force: 75 rights in five parts, with three faults that the nämnd knew of and let stand.</summary>
internal static class DemoRules
{
    public static void Add(DemoUnion union)
    {
        var body = DemoUnion.ForumId(DemoUnion.JointBody);
        var set = new RuleSet
        {
            Id = SeedId.Of("ruleSet", "2"), Number = 2, Name = "Beslutsrätter 2026", State = RuleSetState.Adopted,
            From = DemoUnion.NewRules, Version = SeedId.Of("version", "ruleSet 2"),
            Source = "Gemensamma nämnden för IT 2026-05-20 § 31 (påhittat)",
            Accepted =
            [
                new("GAP", "Publicera e-tjänst utan objekt, flera kommuner: ingen regel.",
                    "En gemensam e-tjänst ska höra till ett objekt. Nämnden vill se det första fallet innan den utser någon."),
                new("OVERLAP", "Prov i E-tjänster och integration, flera kommuner: B-73 och B-74 gäller lika.",
                    "Båda rätterna har var sitt beslut bakom sig. Nämnden avgör vilken som ska gälla när provet av den nya arbetsformen är slut."),
                new("UNLAWFUL", "Gallringsplan i Individ- och familjeomsorg, flera kommuner: B-75 ger ett nämndbeslut till en roll.",
                    "Följde med från en äldre rutin. Rätten används inte och tas bort i nästa regelverk."),
            ],
        };
        union.Facts.RuleSets.Add(set);

        var draft = new RightDraft(union.Facts, set, "Delegationsordning IT 2026", body);
        var ladder = new LadderParts(body, new SeatRef(SeatId: DemoUnion.SeatId("it-chef")), DemoUnion.ForumId(DemoGroups.Council));
        var families = union.Facts.Families.Select(f => f.Id).ToList();
        DemoRightsInObjects.Add(draft, ladder, families);
        DemoRightsOfBodies.Add(draft, ladder);
        DemoRightsWithoutObject.Add(draft, ladder);
        DemoRightsApart.Add(draft, ladder);
        DemoRightsAtOdds.Add(draft, ladder);
    }
}
