using static Objekt.Api.Data.Demo.DemoSystems;
using static Objekt.Domain.Systems.AssessmentVerdict;
using static Objekt.Domain.Systems.Lifecycle;

namespace Objekt.Api.Data.Demo;

/// <summary>Systems of the family Samhälle.</summary>
internal static class DemoSystemsOfPlaces
{
    public static void Add(DemoUnion union)
    {
        var building = new SystemDraft(union, "samhallsbyggnad");
        building.System("ByggR", "Bygglov", Maps).Mora(42, 215_000, 2016).Say(Keep, Keep);
        building.System("Tekis Bygg-R", "Bygglov", null).Orsa(12, 78_000, 2014, "Byggr").Alvdalen(14, 81_000, 2015).Say(Keep, Unsure);
        building.System("ArcGIS", "Kartor och geodata", Maps).Mora(65, 320_000, 2013).Say(Develop, Keep).UsedBy("gata-va-och-avfall", "miljo-och-halsa");
        building.System("QGIS", "Kartor och geodata", null, common: true).Mora(20, 0, 2019).Orsa(9, 0, 2017).Say(Keep, Keep).Alvdalen(11, 0, null);
        building.System("FME", "Omvandling av geodata", Maps).Mora(4, 96_000, 2015).UsedBy("e-tjanster-och-integration");
        building.System("Topocad", "Mätning och projektering", Maps).Mora(7, 58_000, 2009).Orsa(2, 19_000, 2010);
        building.System("Focus Detaljplan", "Detaljplaner", null).Mora(6, 44_000, 2020).Say(Keep, null).Alvdalen(2, 21_000, 2021);
        building.System("GEOSECMA", "Kartor och geodata", Maps).Orsa(14, 64_000, 2012).Say(Keep, Consolidate).Alvdalen(12, 61_000, 2012).Say(null, Consolidate);

        var environment = new SystemDraft(union, "miljo-och-halsa");
        environment.System("Ecos", "Tillsyn", Maps).Mora(26, 138_000, 2017).Say(Keep, Keep).Orsa(9, 52_000, 2024).Say(Develop, Keep);
        environment.System("AlkOl", "Alkoholtillstånd", Nordic).Mora(4, 23_000, 2012).Orsa(2, 11_500, null);
        environment.System("Vision Miljö", "Tillsyn", null, Retired).Orsa(9, 47_000, 2005).Ended(new(2025, 12, 31));

        var streets = new SystemDraft(union, "gata-va-och-avfall");
        streets.System("EDP Future", "Renhållning och VA-debitering", Maps, common: true).Mora(31, 184_000, 2014).Say(Keep, Keep).Orsa(9, 66_000, 2015).Alvdalen(10, 69_000, 2015);
        streets.System("ISYcase", "Felanmälan och ärenden", Nordic).Mora(18, 52_000, 2018).Orsa(6, 21_000, 2019).Say(null, Keep);
        streets.System("ISYRoad", "Vägunderhåll", Nordic).Mora(9, 47_000, 2018).Alvdalen(4, 23_000, 2020);

        var property = new SystemDraft(union, "fastighet-och-lokaler");
        property.System("DeDU", "Fastighetsdrift", Property).Mora(48, 112_000, 2013).Say(Keep, Keep);
        property.System("Vitec Hyra", "Hyresadministration", "Vitec").Orsa(8, 54_000, 2016).Alvdalen(7, 52_000, null).Say(Unsure, Keep);
        property.System("Xpand", "Hyresadministration", Property, PhasingOut).Mora(15, 88_000, 2007).Say(PhaseOut, PhaseOut);
        property.System("Schneider building operations", "Styrning av byggnader", "Schneider Electric").Mora(12, null, 2015).Orsa(4, null, 2018);
        property.System("Desigo CC", "Styrning av byggnader", null).Alvdalen(5, 39_000, 2019);
        property.System("iLoq", "Lås och nycklar", Property).Mora(160, 74_000, 2020).Say(Develop, Keep).AlsoCalled("ILOQ");
        property.System("Iloq (låssystem)", "Lås och nycklar", null).Orsa(55, 26_000, 2021).Alvdalen(null, null, null);
        property.System("RCO", "Passage", Property, common: true).Mora(2_350, 83_000, 2011).Say(Keep, Keep).Orsa(780, 28_000, 2012).Alvdalen(640, 26_500, 2013);
    }
}
