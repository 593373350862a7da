using static Objekt.Api.Data.Demo.DemoSystems;
using static Objekt.Domain.Systems.AssessmentVerdict;
using static Objekt.Domain.Systems.Lifecycle;

namespace Objekt.Api.Data.Demo;

/// <summary>Systems of the family Lärande, and of Kultur och fritid.</summary>
internal static class DemoSystemsOfLearning
{
    public static void Add(DemoUnion union)
    {
        var school = new SystemDraft(union, "utbildning");
        school.System("Edlevo", "Elevadministration", School, common: true, about: "Elevregister, placering och betyg.").Mora(2_410, 620_000, 2019).Say(Develop, Keep).Orsa(795, 235_000, 2020).Say(Keep, Keep).UsedBy("forskola-och-fritidshem");
        school.System("IST Administration", "Elevadministration", "IST").Alvdalen(770, 228_000, 2015).Say(Keep, Consolidate).UsedBy("forskola-och-fritidshem");
        school.System("Unikum", "Lärplattform", School).Mora(2_410, 310_000, 2018).Say(Keep, Consolidate).UsedBy("forskola-och-fritidshem");
        school.System("Vklass", "Lärplattform", School).Orsa(795, 142_000, 2020).Say(Develop, Consolidate);
        school.System("InfoMentor", "Lärplattform", null).Alvdalen(770, 138_000, null).Say(Unsure, PhaseOut).UsedBy("forskola-och-fritidshem");
        school.System("Skola24", "Schema och frånvaro", School).Mora(2_410, 165_000, 2017).Say(Keep, Keep).Orsa(795, 62_000, 2018);
        school.System("Skola 24 (schema, frånvaro)", "Schema och frånvaro", null).Alvdalen(770, 60_500, 2018, "Skola24");
        school.System("Novaschem", "Schema och frånvaro", Nordic, PhasingOut).Mora(35, 28_000, 2008).Say(PhaseOut, PhaseOut);
        school.System("Skolon", "Digitala läromedel", School, common: true).Mora(2_410, 48_000, 2021).Orsa(795, 16_000, 2021).Alvdalen(770, 15_500, 2022);
        school.System("Google Workspace for Education", "Samarbete i skolan", "Google", common: true).Mora(2_700, 0, 2014).Say(Keep, Develop).Orsa(900, 0, 2015).Alvdalen(860, 0, 2015).Say(Keep, null).AlsoCalled("G Suite for Education");
        school.System("Inläsningstjänst", "Digitala läromedel", "Inläsningstjänst", common: true).Mora(2_410, 92_000, 2013).Orsa(795, 31_000, 2014).Alvdalen(770, 30_000, null);

        var preschool = new SystemDraft(union, "forskola-och-fritidshem");
        preschool.System("IST Förskola", "Plats och närvaro i förskola", "IST").Mora(980, 145_000, 2020).Say(Keep, Keep).Orsa(330, 52_000, 2021);

        var adult = new SystemDraft(union, "vuxenutbildning-och-arbetsmarknad");
        adult.System("Alvis", "Vuxenutbildning", School).Mora(240, 86_000, 2012).Say(Keep, Keep).Alvdalen(70, 41_000, 2016);
        adult.System("StudyAlong", "Vuxenutbildning", null, Planned).Mora(null, null, null).Say(Develop, Unsure);

        var culture = new SystemDraft(union, "kultur-och-fritid");
        culture.System("Book-IT", "Bibliotek", "Axiell").Mora(48, 132_000, 2010).Say(Keep, Consolidate).Alvdalen(9, 44_000, 2012, "BOOK-IT");
        culture.System("Axiell Quria", "Bibliotek", "Axiell").Orsa(11, 58_000, 2022).Say(Keep, Keep);
        culture.System("FRI", "Bokning och bidrag", Nordic, common: true).Mora(130, 74_000, 2015).Orsa(35, 26_000, 2016).Alvdalen(28, 26_000, 2016).Say(null, Keep);
        culture.System("Cineasterna", "Filmtjänst", null, common: true).Mora(null, 18_000, 2019).Orsa(null, 6_000, 2019).Alvdalen(null, 6_000, null);
    }
}
