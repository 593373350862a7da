using Objekt.Api.Authority;
using Objekt.Domain.Authority;
using static Objekt.Api.Authority.LadderParts;
using static Objekt.Api.Data.Demo.RightDraft;

namespace Objekt.Api.Data.Demo;

/// <summary>What the law or the agreement gives to a nämnd or to one official, with or without an object.</summary>
internal static class DemoRightsOfBodies
{
    private const string Information = "dpia-accept retention-plan data-scrap open-data-release";
    private static readonly SeatRef Security = new(SeatId: DemoUnion.SeatId("informationssakerhetssamordnare"));
    private static readonly SeatRef OwnInformation = new(PerKommunRole: RoleKeys.InformationOwner);
    private static readonly SeatRef Strategist = new(SeatId: DemoUnion.SeatId("it-strateg"));

    public static void Add(RightDraft rights, LadderParts ladder)
    {
        rights.Add("B-31", "Gemensamma nämnden beslutar om att ändra beslutsrätter.", On("rules-change"), [ladder.Body(heard: KommunManagers)]);
        rights.Add("B-32", "Kommunens fullmäktige beslutar om ändrad fördelningsnyckel för kommunen: ett ärende per kommun.", On("cost-key-change", reach: Reach.Local), [OwnBody(ForumBody.Fullmaktige, KommunManagers)]);
        rights.Add("B-33", "Gemensamma nämnden fastställer förslaget till ändrad fördelningsnyckel för flera kommuner, med tre fjärdedelar av rösterna. Varje fullmäktige beslutar därefter för sin kommun.", On("cost-key-change", reach: Reach.Shared),
            [ladder.Body(sharePercent: 75, heard: KommunManagers)], from: Reglemente("5 §"));
        rights.Add("B-34", "Digitaliseringsrådets ordförande beslutar om centrala digitaliseringsmedel, efter samråd med IT-strategen och kommuncheferna.", On("central-funding"), ladder.FromCouncil(Strategist));
        rights.Add("B-35", "Kommunstyrelsen beslutar om att kommunen går med i eller lämnar ett objekt.", On("object-join object-leave", reach: Reach.Local), [OwnBody(ForumBody.Kommunstyrelse, Owner, KommunManagers)]);
        rights.Add("B-36", "Gemensamma nämnden beslutar när flera kommuner går med i eller lämnar ett objekt samtidigt.", On("object-join object-leave", reach: Reach.Shared), [ladder.Body(heard: [Owner, KommunManagers])]);

        rights.Add("B-37", "Kommunens informationsansvariga godtar informationsklassningen av kommunens egen användning.", On("classification-accept", reach: Reach.Local), [Alone(OwnInformation, 10, Security), OwnBody(ForumBody.Kommunstyrelse)]);
        rights.Add("B-38", "Informationssäkerhetssamordnaren godtar informationsklassningen av gemensamma system, efter samråd med varje kommuns informationsansvariga.", On("classification-accept", reach: Reach.Shared), [Alone(Security, 10, OwnInformation), ladder.Body()]);
        rights.Add("B-39", "Kommunchefen tecknar personuppgiftsbiträdesavtal för kommunens nämnder.", On("processor-agreement-sign", reach: Reach.Local), [Alone(KommunManagers, 10, OwnInformation), OwnBody(ForumBody.Kommunstyrelse)]);
        rights.Add("B-40", "IT-chefen tecknar personuppgiftsbiträdesavtal för gemensamma system på de personuppgiftsansvarigas vägnar.", On("processor-agreement-sign", reach: Reach.Shared), ladder.FromChief(Security, OwnInformation));
        rights.Add("B-41", "Kommunstyrelsen beslutar om konsekvensbedömning, gallring och öppna data i kommunens egen information.", On(Information, reach: Reach.Local), [OwnBody(ForumBody.Kommunstyrelse, OwnInformation)]);
        rights.Add("B-42", "Gemensamma nämnden beslutar om konsekvensbedömning, gallring och öppna data i de gemensamma system som den själv svarar för.", On(Information, reach: Reach.Shared), [ladder.Body(heard: [Security, OwnInformation])], from: Reglemente("4 §"));
        rights.Add("B-43", "IT-chefen beslutar om stående uppdrag till IT-avdelningen, efter samråd med IT-strategen.", On("it-standing-order"), ladder.FromChief(Strategist));

        // In these families each kommun's own nämnd is the information owner.
        OwnNamnd(rights, "B-44", "larande", "skolans", DemoUnion.Mora);
        OwnNamnd(rights, "B-45", "larande", "skolans", DemoUnion.Orsa);
        OwnNamnd(rights, "B-46", "larande", "skolans", DemoUnion.Alvdalen);
        OwnNamnd(rights, "B-47", "omsorg", "omsorgens", DemoUnion.Mora);
        OwnNamnd(rights, "B-48", "omsorg", "omsorgens", DemoUnion.Orsa);
        OwnNamnd(rights, "B-49", "omsorg", "omsorgens", DemoUnion.Alvdalen);
    }

    private static void OwnNamnd(RightDraft rights, string key, string family, string whose, string kommun)
    {
        var (slug, name) = family == "larande" ? (DemoPlaces.SchoolNamnd(kommun), DemoPlaces.SchoolName(kommun)) : ("socialnamnden", "Socialnämnden");
        var forum = DemoUnion.ForumId($"{slug}-{DemoUnion.Short(kommun)}");
        rights.Add(key, $"{name} {DemoUnion.NameOf(kommun)} beslutar om konsekvensbedömning, gallring och öppna data i {whose} information i {DemoUnion.NameOf(kommun)}.",
            On(Information, [DemoUnion.FamilyId(family)], reach: Reach.Local, kommuner: kommun), [NamedBody(forum, OwnInformation)],
            from: new RightSource($"Reglemente för {name} {DemoUnion.NameOf(kommun)}, 6 § (påhittat)", forum, $"KS 2025/{key[2..]} (påhittat)"));
    }

    /// <summary>The gemensam nämnd's own reglemente, adopted by each fullmäktige.</summary>
    private static RightSource Reglemente(string paragraph) =>
        new($"Reglemente för gemensamma nämnden för IT, {paragraph} (påhittat)", DemoUnion.ForumId(DemoUnion.JointBody), "GN 2024/3 (påhittat)", AllowsOtherEmployers: true, QualifiedVoteInReglemente: true);
}
