using Microsoft.EntityFrameworkCore;
using Objekt.Api.Authority;
using Objekt.Domain.Authority;

namespace Objekt.Api.Data;

/// <summary>What every union gets before it has said anything: the roles are put in an empty database, the matter types and forums are offered by the set-up.</summary>
public static class ShippedData
{
    /// <summary>Puts the roles that are missing in the database; names that a union has changed are left alone.</summary>
    public static async Task Load(ObjektDb db, CancellationToken stop = default)
    {
        var known = await db.RoleTypes.IgnoreQueryFilters().Select(r => r.Key).ToListAsync(stop);
        db.AddRange(RoleTypes().Where(r => !known.Contains(r.Key)));
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
    }

    /// <summary>The roles that ship, in the order of lists; a union changes their names, never their keys.</summary>
    public static List<RoleType> RoleTypes()
    {
        var order = 0;
        RoleType Role(string key, string name, string older, SeatScope scope, SeatLevel? level = null, Side? side = null) =>
            new() { Key = key, Name = name, OlderName = older, Scope = scope, Level = level, Side = side, Order = ++order };

        return
        [
            Role(RoleKeys.ObjectOwner, "Objektägare", "Förvaltningsobjektägare", SeatScope.Object, SeatLevel.Budget, Side.Business),
            Role(RoleKeys.ObjectOwnerIt, "Objektägare IT", "Förvaltningsobjektägare IT", SeatScope.Object, SeatLevel.Budget, Side.It),
            Role(RoleKeys.ObjectRepresentative, "Objektrepresentant", "Förvaltningsrepresentant", SeatScope.Object, SeatLevel.Budget, Side.Business),
            Role(RoleKeys.ObjectManager, "Objektledare", "Förvaltningsledare", SeatScope.Object, SeatLevel.Decision, Side.Business),
            Role(RoleKeys.ObjectManagerIt, "Objektledare IT", "IT-förvaltningsledare", SeatScope.Object, SeatLevel.Decision, Side.It),
            Role(RoleKeys.Specialist, "Specialist", "Förvaltningsspecialist", SeatScope.Object, SeatLevel.Operative, Side.Business),
            Role(RoleKeys.SpecialistIt, "IT-specialist", "IT-förvaltare", SeatScope.Object, SeatLevel.Operative, Side.It),
            Role(RoleKeys.ItManager, "IT-chef", "IT-chef", SeatScope.Union),
            Role(RoleKeys.ItStrategist, "IT-strateg", "IT-strateg", SeatScope.Union),
            Role(RoleKeys.InformationSecurity, "Informationssäkerhetssamordnare", "Informationssäkerhetssamordnare", SeatScope.Union),
            Role(RoleKeys.Controller, "Controller", "Ekonom", SeatScope.Union),
            Role(RoleKeys.Auditor, "Revisor", "Revisor", SeatScope.Union),
            Role(RoleKeys.UnionAdmin, "Systemadministratör", "Systemadministratör", SeatScope.Union),
            Role(RoleKeys.KommunManager, "Kommunchef", "Kommundirektör", SeatScope.Kommun),
            Role(RoleKeys.InformationOwner, "Informationsansvarig", "Informationsägare", SeatScope.Kommun),
            Role(RoleKeys.KommunEditor, "Registervårdare", "Systemregistrator", SeatScope.Kommun),
            Role(RoleKeys.KommunReader, "Läsare", "Läsare", SeatScope.Kommun),
            Role(RoleKeys.ForumChair, "Ordförande", "Ordförande", SeatScope.Forum),
            Role(RoleKeys.ForumSecretary, "Sekreterare", "Sekreterare", SeatScope.Forum),
            Role(RoleKeys.ForumMember, "Ledamot", "Ledamot", SeatScope.Forum),
        ];
    }

    /// <summary>The 29 matter types that the set-up offers, in the order of lists.</summary>
    public static List<MatterType> MatterTypes()
    {
        const string wholeTerm = "Hela åtagandet: engångskostnad och löpande kostnad under hela avtalstiden";
        const string wholeChange = "Ändringens hela kostnad, internt arbete inräknat";
        const string wholeContract = "Avtalets hela värde med förlängningar";
        var order = 0;
        MatterType Type(string key, string name, string category, LegalClass law, string? counts = null, Flavour flavour = Flavour.Normal) => new()
        {
            Id = SeedId.Of("matterType", key), Key = key, Name = name, Category = category, LegalClass = law,
            HasAmount = counts is not null, AmountCounts = counts, Flavour = flavour, Order = ++order,
            RatifiedAs = flavour == Flavour.Emergency ? "change-normal" : null, RatifyWithin = flavour == Flavour.Emergency ? 5 : null, Version = SeedId.Of("version", key),
        };

        return
        [
            Type("system-acquire", "Skaffa nytt system", "system", LegalClass.DelegatedDecision, wholeTerm),
            Type("system-replace", "Ersätta system", "system", LegalClass.DelegatedDecision, wholeTerm),
            Type("system-retire", "Avveckla system", "system", LegalClass.DelegatedDecision, "Avvecklingens hela kostnad"),
            Type("change-normal", "Ändring inom planens ram", "change", LegalClass.ExecutionMeasure, wholeChange),
            Type("change-standard", "Standardändring", "change", LegalClass.ExecutionMeasure, wholeChange, Flavour.Standard),
            Type("change-emergency", "Nödändring", "change", LegalClass.ExecutionMeasure, wholeChange, Flavour.Emergency),
            Type("integration-change", "Ny eller ändrad integration", "change", LegalClass.ExecutionMeasure, wholeChange),
            Type("procurement-joint", "Starta gemensam upphandling", "purchase", LegalClass.DelegatedDecision, wholeContract),
            Type("contract-sign", "Tilldela och teckna avtal", "purchase", LegalClass.DelegatedDecision, wholeContract),
            Type("contract-renew", "Förlänga eller säga upp avtal", "purchase", LegalClass.DelegatedDecision, wholeContract),
            Type("plan-adopt", "Fastställa objektplan", "plan", LegalClass.DelegatedDecision),
            Type("priority-order", "Prioritetsordning", "plan", LegalClass.ExecutionMeasure),
            Type("rules-change", "Ändra beslutsrätter", "rules", LegalClass.NamndDecision),
            Type("cost-key-change", "Ändra fördelningsnyckel", "money", LegalClass.NamndDecision),
            Type("central-funding", "Centrala digitaliseringsmedel", "money", LegalClass.DelegatedDecision),
            Type("object-join", "Gå med i objekt", "participation", LegalClass.NamndDecision),
            Type("object-leave", "Lämna objekt", "participation", LegalClass.NamndDecision),
            Type("local-deviation", "Lokal avvikelse", "participation", LegalClass.DelegatedDecision),
            Type("classification-accept", "Godta informationsklassning (KLASSA)", "information", LegalClass.DelegatedDecision),
            Type("processor-agreement-sign", "Teckna PUB-avtal", "information", LegalClass.DelegatedDecision),
            Type("dpia-accept", "Godta konsekvensbedömning", "information", LegalClass.NamndDecision),
            Type("retention-plan", "Gallringsplan", "information", LegalClass.NamndDecision),
            Type("data-scrap", "Gallra data vid avveckling", "information", LegalClass.NamndDecision),
            Type("open-data-release", "Släppa öppna data", "information", LegalClass.NamndDecision),
            Type("access-policy", "Behörighetsregler", "information", LegalClass.ExecutionMeasure),
            Type("trial-start", "Prov, högst 6 månader", "service", LegalClass.ExecutionMeasure),
            Type("eservice-publish", "Publicera e-tjänst", "service", LegalClass.ExecutionMeasure),
            Type("automation-start", "Starta automation", "service", LegalClass.ExecutionMeasure),
            Type("it-standing-order", "Stående uppdrag till IT-avdelningen", "service", LegalClass.ExecutionMeasure),
        ];
    }

    /// <summary>The forums that the set-up offers a union, with what each is for.</summary>
    public static IReadOnlyList<OfferedForum> Forums { get; } =
    [
        new("Gemensam nämnd", ForumLegalKind.LegalBody, ForumBody.GemensamNamnd, "Sista instans inom sitt uppdrag: avtal, budgetram och regler. Beslutar med stöd av lag."),
        new("Kommunfullmäktige", ForumLegalKind.LegalBody, ForumBody.Fullmaktige, "Kommunens egen budget, reglementen och principfrågor. Beslutar med stöd av lag."),
        new("Kommunstyrelsen", ForumLegalKind.LegalBody, ForumBody.Kommunstyrelse, "Kommunens ledning och det som ingen annan nämnd har. Beslutar med stöd av lag."),
        new("Kommunchefsforum", ForumLegalKind.Advisory, ForumBody.ManagersForum, "Tredje steget när de andra inte är eniga. Medlemmarna samtycker, en namngiven chef beslutar."),
        new("Digitaliseringsrådet", ForumLegalKind.Advisory, ForumBody.Council, "Nya och ersatta system, centrala medel. Ordföranden beslutar inom delegation efter samråd."),
        new("Beredningsgruppen", ForumLegalKind.Advisory, ForumBody.Preparation, "Bedömer teknik, säkerhet, ekonomi, behov och nyhetsvärde, och rekommenderar."),
        new("Objektstyrgrupp", ForumLegalKind.Advisory, ForumBody.SteeringGroup, "Plan och större ändringar i ett objekt. Objektägaren beslutar."),
        new("Objektledningsgrupp", ForumLegalKind.Advisory, ForumBody.ManagementGroup, "Ordning i backloggen och utkast till plan. Objektledaren beslutar inom ramen."),
    ];

    /// <summary>A forum that the set-up offers by name.</summary>
    public sealed record OfferedForum(string Name, ForumLegalKind LegalKind, ForumBody Body, string Task);
}
