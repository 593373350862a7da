using static Objekt.Api.Data.Demo.DemoSystems;
using static Objekt.Domain.Systems.AssessmentVerdict;
using static Objekt.Domain.Systems.Lifecycle;

namespace Objekt.Api.Data.Demo;

/// <summary>Systems of the families Digitala kanaler and Teknisk plattform, which the IT department runs for all.</summary>
internal static class DemoSystemsOfIt
{
    private static readonly string[] Business =
        ["utbildning", "vard-och-omsorg", "samhallsbyggnad", "ekonomi", "hr-lon", "arende-dokument-och-arkiv", "kultur-och-fritid"];

    public static void Add(DemoUnion union)
    {
        var services = new SystemDraft(union, "e-tjanster-och-integration");
        services.System("Open ePlatform", "E-tjänster", Nordic, common: true, about: "Plattform för e-tjänster till invånare och företag.").Mora(260, 285_000, 2017).Say(Develop, Develop).Orsa(80, 96_000, 2018).Alvdalen(74, 94_000, 2019).UsedBy("samhallsbyggnad", "utbildning", "miljo-och-halsa");
        services.System("TEIS", "Integration", Operations).Mora(3, 188_000, 2014).Say(Keep, Consolidate).UsedBy("ekonomi", "hr-lon");
        services.System("WSO2 API Manager", "Integration", null, Planned).Mora(null, null, 2026).Say(null, Develop);
        services.System("Camunda", "Processautomation", null).Mora(5, 0, 2025).Say(Unsure, Develop);
        services.System("UiPath", "Processautomation", Operations).Mora(6, 132_000, 2021).Say(Keep, PhaseOut, "Två robotar, 40 000 kr om året i underhåll.").Orsa(2, 44_000, 2022);
        services.System("SDK", "Säkra meddelanden", null, common: true).Mora(58, 36_000, 2023).Orsa(19, 14_000, 2023).Alvdalen(17, 14_000, 2024);

        var web = new SystemDraft(union, "webb-intranat-och-kommunikation");
        web.System("Sitevision", "Webbplats och intranät", Nordic).Mora(95, 246_000, 2016).Say(Keep, Keep).Orsa(30, 98_000, 2018).Say(Keep, Keep);
        web.System("WordPress", "Webbplats och intranät", null).Alvdalen(16, 12_000, 2013).Say(PhaseOut, Consolidate);
        web.System("Matomo", "Webbstatistik", null, common: true).Mora(14, 0, 2021).Orsa(5, 0, 2021).Alvdalen(4, 0, 2022);
        web.System("Kundo", "Kontakt med invånare", Vendor).Mora(40, 78_000, 2019).Say(Develop, Keep).Orsa(12, 27_000, 2020);

        var identity = new SystemDraft(union, "identitet-och-behorighet");
        identity.System("Microsoft Active Directory", "Katalog", "Microsoft", common: true).Mora(2_350, null, 2003).Say(Keep, PhaseOut).Orsa(780, null, 2005).Alvdalen(640, null, 2006);
        identity.System("Entra ID", "Katalog", "Microsoft", common: true).Mora(2_350, 0, 2019).Say(Develop, Develop).Orsa(780, 0, 2019).Alvdalen(640, 0, 2020).UsedBy(Business).AlsoCalled("Azure AD");
        identity.System("Freja eID", "E-legitimation", null, common: true).Mora(610, 54_000, 2022).Orsa(190, 18_000, 2022).Alvdalen(160, 17_000, 2023);
        identity.System("BankID", "E-legitimation", null, common: true).Mora(null, 47_000, 2014).Orsa(null, 16_000, 2015).Alvdalen(null, 16_000, null);
        identity.System("Net iD", "Inloggning med kort", Operations).Mora(480, 38_000, 2012).Orsa(150, 13_000, 2013);
        identity.System("SITHS", "E-legitimation", null, common: true).Mora(480, 96_000, 2012).Orsa(150, 31_000, 2013).Alvdalen(130, 28_000, 2013).UsedBy("vard-och-omsorg", "elevhalsa-och-kommunal-halso-och-sjukvard");
        identity.System("MobilityGuard", "Inloggning med kort", null).Mora(900, 118_000, 2016).Say(Unsure, Keep).Alvdalen(210, 42_000, 2018);

        var network = new SystemDraft(union, "infrastruktur-och-nat");
        network.System("Citrix", "Fjärråtkomst", "Citrix", PhasingOut, common: true).Mora(700, 265_000, 2008).Say(PhaseOut, PhaseOut).Orsa(220, 92_000, 2010).Alvdalen(205, 88_000, 2010).UsedBy("vard-och-omsorg");
        network.System("3CX", "Telefoni", Operations).Orsa(310, 46_000, 2021).Say(Keep, Keep).Alvdalen(270, 41_000, 2022);

        var workplace = new SystemDraft(union, "arbetsplats-och-samverkansverktyg");
        workplace.System("Microsoft 365", "Kontorsstöd och e-post", "Microsoft", common: true).Mora(2_350, 2_840_000, 2018).Say(Keep, Develop).Orsa(780, 940_000, 2019).Say(Keep, Develop).Alvdalen(640, 780_000, 2019).Say(Keep, Develop).UsedBy(Business).AlsoCalled("Office 365", "M365");
        workplace.System("Intune", "Hantering av datorer och mobiler", "Microsoft", common: true).Mora(2_100, 0, 2020).Orsa(690, 0, 2020).Alvdalen(570, 0, 2021);
        workplace.System("Jamf", "Hantering av datorer och mobiler", null, common: true).Mora(1_350, 148_000, 2017).Orsa(420, 49_000, 2018).Alvdalen(400, 47_000, 2019).UsedBy("utbildning", "forskola-och-fritidshem");
        workplace.System("Marval MSM", "Ärenden i support", Operations, common: true).Mora(64, 176_000, 2023).Say(Keep, Keep).Orsa(9, 0, 2023).Alvdalen(7, 0, 2024);
        workplace.System("POB", "Ärenden i support", null, Retired).Mora(60, 158_000, 2011).Ended(new(2026, 3, 31));
        workplace.System("Snipe-IT", "Inventarier", null).Alvdalen(6, 0, 2021).Say(null, Consolidate);

        var security = new SystemDraft(union, "sakerhet-och-kontinuitet");
        security.System("FortiMail", "Skydd av e-post", Operations, common: true).Mora(2_350, 124_000, 2019).Orsa(780, 41_000, 2019).Alvdalen(640, 34_000, 2020).Earlier("infrastruktur-och-nat", new(2025, 12, 31));
    }

    private const string Vendor = DemoSystems.Business;
}
