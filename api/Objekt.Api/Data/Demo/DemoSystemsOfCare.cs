using static Objekt.Api.Data.Demo.DemoSystems;
using static Objekt.Domain.Systems.AssessmentVerdict;
using static Objekt.Domain.Systems.Lifecycle;

namespace Objekt.Api.Data.Demo;

/// <summary>Systems of the family Omsorg.</summary>
internal static class DemoSystemsOfCare
{
    public static void Add(DemoUnion union)
    {
        var care = new SystemDraft(union, "vard-och-omsorg");
        care.System("Lifecare", "Verksamhetssystem omsorg", Care, about: "Utredning, beslut och utförande i omsorgen.").Mora(1_180, 1_420_000, 2016).Say(Develop, Keep).UsedBy("individ-och-familjeomsorg").AlsoCalled("Procapita VoO");
        care.System("Treserva", "Verksamhetssystem omsorg", Business).Orsa(390, 540_000, 2013).Say(Keep, Consolidate).UsedBy("individ-och-familjeomsorg");
        care.System("Combine", "Verksamhetssystem omsorg", null).Alvdalen(360, 465_000, 2019).Say(Keep, Consolidate);
        care.System("TES", "Planering i hemtjänst", Care).Mora(520, 260_000, 2014).Say(PhaseOut, Keep, "Mobil journal saknar flerfaktorsinloggning.").Orsa(170, 98_000, 2015);
        care.System("Intraphone", "Planering i hemtjänst", Care).Alvdalen(150, 84_000, null).Say(Keep, Unsure);
        care.System("Phoniro Care", "Nyckelfri hemtjänst", "Phoniro", common: true).Mora(430, 198_000, 2018).Say(Keep, Keep).Orsa(140, 71_000, 2018).Alvdalen(125, 66_000, 2020);
        care.System("Evondos", "Läkemedelsautomat", "Evondos").Mora(38, 145_000, 2021).Say(Develop, Keep).Alvdalen(11, 48_000, 2023);
        care.System("Dosell", "Läkemedelsautomat", null).Orsa(9, 36_000, 2023).Say(Develop, null);
        care.System("Careium Trygghetslarm", "Trygghetslarm", "Careium", common: true).Mora(690, 342_000, 2015).Orsa(240, 119_000, 2016).Alvdalen(225, null, 2016);
        care.System("Appva MCSS", "Digital signering i vården", Care).Mora(820, 176_000, 2019).Say(Keep, Keep).Orsa(260, 64_000, 2020);
        care.System("NPÖ", "Sammanhållen journal", null, common: true).Mora(110, 0, 2013).Orsa(36, 0, 2013).Alvdalen(34, 0, 2014);
        care.System("Pascal", "Ordination av dosdispenserade läkemedel", null, common: true).Mora(62, null, 2012).Orsa(20, null, 2012).Alvdalen(18, null, null);
        care.System("Senior alert", "Kvalitetsregister", null, common: true).Mora(95, 21_000, 2011).Orsa(30, 7_000, 2012).Alvdalen(28, 7_000, 2012).Say(Keep, null);

        var family = new SystemDraft(union, "individ-och-familjeomsorg");
        family.System("Procapita", "Verksamhetssystem individ- och familjeomsorg", Care, PhasingOut).Mora(140, 238_000, 2004).Say(PhaseOut, PhaseOut).AlsoCalled("Tieto Procapita");
        family.System("PROCAPITA IFO", "Verksamhetssystem individ- och familjeomsorg", null, PhasingOut).Alvdalen(45, 96_500, 2006).Say(Keep, PhaseOut);

        var health = new SystemDraft(union, "elevhalsa-och-kommunal-halso-och-sjukvard");
        health.System("PMO", "Journal elevhälsa", Care).Mora(34, 92_000, 2010).Say(Keep, Keep).Orsa(10, 34_000, 2011).UsedBy("utbildning");
        health.System("ProReNata", "Journal elevhälsa", null).Alvdalen(8, 29_500, 2020).Say(Develop, Consolidate).UsedBy("utbildning");
    }
}
