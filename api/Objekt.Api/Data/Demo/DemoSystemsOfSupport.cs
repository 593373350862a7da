using static Objekt.Api.Data.Demo.DemoSystems;
using static Objekt.Domain.Systems.AssessmentVerdict;
using static Objekt.Domain.Systems.Lifecycle;

namespace Objekt.Api.Data.Demo;

/// <summary>Systems of the family Stöd, with one finance system in each kommun.</summary>
internal static class DemoSystemsOfSupport
{
    public static void Add(DemoUnion union)
    {
        var ekonomi = new SystemDraft(union, "ekonomi");
        ekonomi.System("Raindance", "Ekonomisystem", Business, about: "Redovisning, reskontra och budget.").Mora(520, 1_150_000, 2012).Say(Keep, Consolidate, "Väl inarbetat i hela kommunen.").AlsoCalled("CGI Raindance");
        ekonomi.System("Unit4 ERP", "Ekonomisystem", "Unit4", about: "Redovisning och reskontra.").Orsa(140, 610_000, 2018).Say(Keep, PhaseOut, "Eget avtal till 2029-06-30.").AlsoCalled("Agresso", "Unit4 Agresso");
        ekonomi.System("Visma Control", "Ekonomisystem", "Visma", PhasingOut).Alvdalen(95, 395_000, 2009).Say(Unsure, PhaseOut);
        ekonomi.System("Medius", "Fakturahantering", Nordic).Mora(430, 240_000, 2016).Say(Keep, Keep).Orsa(120, 98_000, 2018).Say(Keep, null);
        ekonomi.System("Ascendo (faktura)", "Fakturahantering", Nordic).Alvdalen(88, 76_500, null).Say(null, Consolidate);
        ekonomi.System("Inyett", "Betalningskontroll", Business, common: true).Mora(6, 62_000, 2019).Orsa(3, 24_000, 2020).Alvdalen(2, 24_000, null);
        ekonomi.System("Pricka Bokslut", "Bokslut", null).Mora(14, 38_500, 2021).Say(Develop, Keep).Alvdalen(4, null, 2022);

        var hr = new SystemDraft(union, "hr-lon");
        hr.System("Heroma", "Lön", Business).Mora(2_350, 890_000, 2011).Say(Keep, Keep).Alvdalen(640, 312_000, 2014).Say(Keep, Consolidate);
        hr.System("Personec P", "Lön", "Visma").Orsa(780, 355_000, 2013).Say(PhaseOut, Consolidate);
        hr.System("Medvind", "Schema och tidredovisning", Nordic).Mora(1_450, 286_000, 2015).Say(Develop, Keep);
        hr.System("Time Care Planering", "Schema och tidredovisning", Nordic).Mora(900, 310_000, null).Say(null, Unsure).Alvdalen(260, 118_000, 2017);
        hr.System("TimeCare planering", "Schema och tidredovisning", null).Orsa(290, 121_500, 2016, "Time Care");
        hr.System("Adato", "Rehabilitering", Business, common: true).Mora(180, 88_000, 2018).Orsa(60, 31_000, 2019).Alvdalen(52, 29_000, 2019);
        hr.System("Visma Recruit", "Rekrytering", "Visma", common: true).Mora(210, 124_000, 2017).Say(Keep, Keep).Orsa(70, 46_000, 2017).Alvdalen(64, 44_000, 2018);
        hr.System("KIA", "Tillbud och arbetsskador", null, common: true).Mora(2_350, 71_000, 2016).Orsa(780, 23_500, 2016).Alvdalen(640, null, 2016);

        var purchase = new SystemDraft(union, "inkop-och-avtal");
        purchase.System("e-Avrop", "Upphandling", Nordic).Mora(45, 96_000, 2014).Say(Keep, Keep);
        purchase.System("E-avrop", "Upphandling", null, Unstated).Orsa(12, null, null);
        purchase.System("TendSign", "Upphandling", "Visma").Alvdalen(9, 54_000, 2020).Say(Keep, Consolidate);

        var cases = new SystemDraft(union, "arende-dokument-och-arkiv");
        cases.System("Public 360", "Diarium", Business).Mora(610, 540_000, 2015).Say(Develop, Keep).AlsoCalled("Public 360°", "P360");
        cases.System("Platina", "Diarium", Nordic, PhasingOut).Orsa(150, 210_000, 2010).Say(PhaseOut, PhaseOut);
        cases.System("Ciceron", "Diarium", null).Alvdalen(120, 185_000, 2012).Say(Keep, Consolidate);
        cases.System("Troman", "Förtroendemannaregister", Nordic, common: true).Mora(12, 42_000, 2013).Orsa(5, 21_000, 2013).Alvdalen(4, 21_000, null);
        cases.System("Visual Arkiv", "Arkiv", null, common: true).Mora(8, 56_000, 2009).Say(Keep, Unsure).Orsa(3, 24_000, 2011).Alvdalen(3, null, null);
        cases.System("Oneflow", "Digital signering", Nordic).Mora(85, 64_000, 2022).Say(Develop, Keep);
        cases.System("Visma Addo", "Digital signering", "Visma").Orsa(40, 32_000, 2023).Alvdalen(36, 32_000, 2023).Say(Keep, Keep);

        var steering = new SystemDraft(union, "verksamhetsstyrning-och-analys");
        steering.System("Stratsys", "Mål och uppföljning", Business).Mora(340, 268_000, 2017).Say(Keep, Keep).Orsa(90, 92_000, 2019);
        steering.System("Hypergene", "Mål och uppföljning", Nordic).Alvdalen(70, 118_000, 2021).Say(Develop, Consolidate);
        steering.System("Qlik Sense", "Beslutsstöd", null).Mora(55, 175_000, 2018).UsedBy("ekonomi", "utbildning", "vard-och-omsorg");
    }
}
