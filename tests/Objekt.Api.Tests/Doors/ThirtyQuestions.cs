using Xunit;

namespace Objekt.Tests.Doors;

/// <summary>The same questions through GraphQL and OData, on both databases, give what SQL by hand gives.</summary>
public sealed class ThirtyQuestions(Apps apps) : IClassFixture<Apps>
{
    private const string Today = "'2026-09-15'", Page = "pageInfo{hasNextPage endCursor}";

    [Theory, Databases]
    public async Task Are_answered_alike_by_both_doors_and_by_sql(Provider provider)
    {
        var app = await apps.On(provider);
        Assert.Equal(30, Questions.Count);
        foreach (var question in Questions)
        {
            var sql = await question.FromSql(app);
            Assert.NotEmpty(sql);
            Assert.True(sql.SequenceEqual(await question.FromGraph(app, "it-strateg")), $"GraphQL answers otherwise: {question}\n{Difference(sql, await question.FromGraph(app, "it-strateg"))}");
            Assert.True(sql.SequenceEqual(await question.FromOData(app, "it-strateg")), $"OData answers otherwise: {question}\n{Difference(sql, await question.FromOData(app, "it-strateg"))}");
        }
    }

    [Theory, Databases]
    public async Task Are_answered_alike_by_both_doors_for_a_reader_who_sees_one_kommun(Provider provider)
    {
        var app = await apps.On(provider);
        foreach (var question in Questions)
        {
            var graph = await question.FromGraph(app, "lasare-orsa");
            var odata = await question.FromOData(app, "lasare-orsa");
            Assert.True(graph.SequenceEqual(odata), $"the doors answer differently: {question}\n{Difference(graph, odata)}");
        }
    }

    private static string Difference(List<string> expected, List<string> actual) =>
        $"missing: {string.Join(" ; ", expected.Except(actual).Take(5))}\nextra: {string.Join(" ; ", actual.Except(expected).Take(5))}\n{expected.Count} against {actual.Count}";

    private static Asked List(string words, string root, string graphArguments, string graphFields, string each, string[] graphColumns, string odata, string[] odataColumns, string sql, bool ordered = false) =>
        new(words, $"query($after:String){{{root}(first:200,after:$after{(graphArguments.Length > 0 ? "," + graphArguments : "")}){{nodes{{{graphFields}}} {Page}}}}}", each, graphColumns, odata, odataColumns, sql, ordered);

    private static readonly IReadOnlyList<Asked> Questions =
    [
        List("Vilka kommuner är med?", "kommuner", "", "code name", "", ["code", "name"], "Kommuner", ["Code", "Name"], "SELECT \"Code\", \"Name\" FROM \"Kommuner\""),
        List("Vilka kommuner har fler än 7 000 invånare?", "kommuner", "where:{inhabitants:{gt:7000}}", "code inhabitants", "", ["code", "inhabitants"], "Kommuner?$filter=Inhabitants gt 7000", ["Code", "Inhabitants"], "SELECT \"Code\", \"Inhabitants\" FROM \"Kommuner\" WHERE \"Inhabitants\" > 7000"),
        List("Vilka objekt finns, i svensk ordning?", "maintenanceObjects", "order:[{name:ASC}]", "slug name", "", ["slug", "name"], "MaintenanceObjects?$orderby=Name", ["Slug", "Name"], "SELECT \"Slug\", \"Name\" FROM \"MaintenanceObjects\" ORDER BY \"Name\" COLLATE @sv", true),
        List("Vilken familj hör varje objekt till idag?", "maintenanceObjects", "", "slug family{slug}", "", ["slug", "family.slug"], "MaintenanceObjects", ["Slug", "FamilySlug"],
            $"SELECT o.\"Slug\", f.\"Slug\" FROM \"MaintenanceObjects\" o JOIN \"FamilyMemberships\" m ON m.\"ObjectId\" = o.\"Id\" AND m.\"From\" <= {Today} AND (m.\"To\" IS NULL OR m.\"To\" >= {Today}) JOIN \"ObjectFamilies\" f ON f.\"Id\" = m.\"FamilyId\""),
        List("Vilka kommuner deltar i vilka objekt, och hur?", "maintenanceObjects", "", "slug participations{kommun{code} mode from to}", "participations", ["^slug", "kommun.code", "mode", "from", "to"], "ObjectParticipations", ["ObjectSlug", "KommunCode", "Mode", "From", "To"],
            "SELECT o.\"Slug\", p.\"KommunCode\", p.\"Mode\", p.\"From\", p.\"To\" FROM \"ObjectParticipations\" p JOIN \"MaintenanceObjects\" o ON o.\"Id\" = p.\"ObjectId\""),
        List("Vilka objekt deltar Älvdalen inte i?", "maintenanceObjects", "where:{kommuner:{none:{code:{eq:\"2039\"}}}}", "slug", "", ["slug"], "MaintenanceObjects?$filter=not Participations/any(p: p/KommunCode eq '2039' and p/TakesPart)", ["Slug"],
            $"SELECT \"Slug\" FROM \"MaintenanceObjects\" o WHERE NOT EXISTS (SELECT 1 FROM \"ObjectParticipations\" p WHERE p.\"ObjectId\" = o.\"Id\" AND p.\"KommunCode\" = '2039' AND p.\"Mode\" IN ('FULL','PARTIAL') AND p.\"From\" <= {Today} AND (p.\"To\" IS NULL OR p.\"To\" >= {Today}))"),
        List("Vilka system finns, i svensk ordning?", "itSystems", "order:[{name:ASC}]", "slug", "", ["slug"], "ItSystems?$orderby=Name", ["Slug"], "SELECT \"Slug\" FROM \"ItSystems\" ORDER BY \"Name\" COLLATE @sv, \"Id\"", true),
        List("Vilken leverantör har varje system?", "itSystems", "", "slug supplier{name}", "", ["slug", "supplier.name"], "ItSystems", ["Slug", "SupplierName"], "SELECT s.\"Slug\", l.\"Name\" FROM \"ItSystems\" s LEFT JOIN \"Suppliers\" l ON l.\"Id\" = s.\"SupplierId\""),
        List("Vilka system saknar leverantör?", "itSystems", "where:{supplier:{name:{eq:null}}}", "slug", "", ["slug"], "ItSystems?$filter=SupplierName eq null", ["Slug"], "SELECT \"Slug\" FROM \"ItSystems\" WHERE \"SupplierId\" IS NULL"),
        List("Vilka system innehåller vis, oavsett bokstävernas storlek?", "itSystems", "where:{name:{contains:\"VIS\"}}", "slug", "", ["slug"], "ItSystems?$filter=contains(tolower(Name),'vis')", ["Slug"], "SELECT \"Slug\" FROM \"ItSystems\" WHERE lower(\"Name\") LIKE '%vis%'"),
        List("Vilka system avvecklas?", "itSystems", "where:{lifecycle:{eq:PHASING_OUT}}", "slug lifecycle", "", ["slug", "lifecycle"], "ItSystems?$filter=Lifecycle eq 'PHASING_OUT'", ["Slug", "Lifecycle"], "SELECT \"Slug\", \"Lifecycle\" FROM \"ItSystems\" WHERE \"Lifecycle\" = 'PHASING_OUT'"),
        List("Vilket objekt ansvarar för varje system?", "itSystems", "", "slug responsibleObject{slug}", "", ["slug", "responsibleObject.slug"], "ItSystems", ["Slug", "ResponsibleObjectSlug"],
            $"SELECT s.\"Slug\", o.\"Slug\" FROM \"ItSystems\" s LEFT JOIN \"SystemObjects\" x ON x.\"ItSystemId\" = s.\"Id\" AND x.\"Role\" = 'RESPONSIBLE' AND x.\"From\" <= {Today} AND (x.\"To\" IS NULL OR x.\"To\" >= {Today}) LEFT JOIN \"MaintenanceObjects\" o ON o.\"Id\" = x.\"ObjectId\""),
        List("Vilka system ansvarar Ekonomi för?", "itSystems", "where:{responsibleObject:{slug:{eq:\"ekonomi\"}}}", "slug", "", ["slug"], "ItSystems?$filter=ResponsibleObjectSlug eq 'ekonomi'", ["Slug"],
            $"SELECT s.\"Slug\" FROM \"ItSystems\" s JOIN \"SystemObjects\" x ON x.\"ItSystemId\" = s.\"Id\" AND x.\"Role\" = 'RESPONSIBLE' AND x.\"From\" <= {Today} AND (x.\"To\" IS NULL OR x.\"To\" >= {Today}) JOIN \"MaintenanceObjects\" o ON o.\"Id\" = x.\"ObjectId\" WHERE o.\"Slug\" = 'ekonomi'"),
        List("Vilka kommuner använder vilka system?", "systemUses", "", "kommun{code} system{slug}", "", ["kommun.code", "system.slug"], "SystemUses", ["KommunCode", "SystemSlug"], "SELECT u.\"KommunCode\", s.\"Slug\" FROM \"SystemUses\" u JOIN \"ItSystems\" s ON s.\"Id\" = u.\"ItSystemId\""),
        List("Vad kostar varje användning om året?", "systemUses", "", "kommun{code} system{slug} yearlyCost", "", ["kommun.code", "system.slug", "yearlyCost"], "SystemUses", ["KommunCode", "SystemSlug", "YearlyCost"], "SELECT u.\"KommunCode\", s.\"Slug\", u.\"YearlyCost\" AS ore FROM \"SystemUses\" u JOIN \"ItSystems\" s ON s.\"Id\" = u.\"ItSystemId\""),
        List("Vilka användningar i Orsa kostar minst 100 000 kr?", "systemUses", "where:{kommun:{code:{eq:\"2034\"}},yearlyCost:{gte:100000}}", "system{slug} yearlyCost", "", ["system.slug", "yearlyCost"], "SystemUses?$filter=KommunCode eq '2034' and YearlyCost ge 100000", ["SystemSlug", "YearlyCost"],
            "SELECT s.\"Slug\", u.\"YearlyCost\" AS ore FROM \"SystemUses\" u JOIN \"ItSystems\" s ON s.\"Id\" = u.\"ItSystemId\" WHERE u.\"KommunCode\" = '2034' AND u.\"YearlyCost\" >= 10000000"),
        List("Vilka användningar saknar uppgift om användare?", "systemUses", "where:{users:{eq:null}}", "kommun{code} system{slug}", "", ["kommun.code", "system.slug"], "SystemUses?$filter=Users eq null", ["KommunCode", "SystemSlug"], "SELECT u.\"KommunCode\", s.\"Slug\" FROM \"SystemUses\" u JOIN \"ItSystems\" s ON s.\"Id\" = u.\"ItSystemId\" WHERE u.\"Users\" IS NULL"),
        List("Vilka användningar började efter 2015?", "systemUses", "where:{since:{gt:\"2015-12-31\"}}", "kommun{code} system{slug} since", "", ["kommun.code", "system.slug", "since"], "SystemUses?$filter=Since gt 2015-12-31", ["KommunCode", "SystemSlug", "Since"], "SELECT u.\"KommunCode\", s.\"Slug\", u.\"Since\" FROM \"SystemUses\" u JOIN \"ItSystems\" s ON s.\"Id\" = u.\"ItSystemId\" WHERE u.\"Since\" > '2015-12-31'"),
        List("Vilka system används i alla tre kommunerna?", "itSystems", "where:{kommunCount:{eq:3}}", "slug", "", ["slug"], "ItSystems?$filter=Uses/any(u: u/KommunCode eq '2062') and Uses/any(u: u/KommunCode eq '2034') and Uses/any(u: u/KommunCode eq '2039')", ["Slug"],
            "SELECT s.\"Slug\" FROM \"ItSystems\" s WHERE (SELECT COUNT(DISTINCT u.\"KommunCode\") FROM \"SystemUses\" u WHERE u.\"ItSystemId\" = s.\"Id\") = 3"),
        List("Vilka system används bara i Mora?", "itSystems", "where:{uses:{some:{kommun:{code:{eq:\"2062\"}}},all:{kommun:{code:{eq:\"2062\"}}}}}", "slug", "", ["slug"], "ItSystems?$filter=Uses/any(u: u/KommunCode eq '2062') and Uses/all(u: u/KommunCode eq '2062')", ["Slug"],
            "SELECT s.\"Slug\" FROM \"ItSystems\" s WHERE EXISTS (SELECT 1 FROM \"SystemUses\" u WHERE u.\"ItSystemId\" = s.\"Id\" AND u.\"KommunCode\" = '2062') AND NOT EXISTS (SELECT 1 FROM \"SystemUses\" u WHERE u.\"ItSystemId\" = s.\"Id\" AND u.\"KommunCode\" <> '2062')"),
        List("Vilka funktioner fyller varje system?", "itSystems", "", "slug functions{name}", "functions", ["^slug", "name"], "SystemFunctions", ["SystemSlug", "FunctionName"], "SELECT s.\"Slug\", f.\"Name\" FROM \"SystemFunctions\" x JOIN \"ItSystems\" s ON s.\"Id\" = x.\"ItSystemId\" JOIN \"Functions\" f ON f.\"Id\" = x.\"FunctionId\""),
        List("Vilka stolar är vakanta?", "seats", "where:{vacant:{eq:true}}", "slug", "", ["slug"], "Seats?$filter=Vacant eq true", ["Slug"], $"SELECT s.\"Slug\" FROM \"Seats\" s WHERE NOT EXISTS (SELECT 1 FROM \"SeatHoldings\" h WHERE h.\"SeatId\" = s.\"Id\" AND h.\"From\" <= {Today} AND (h.\"To\" IS NULL OR h.\"To\" >= {Today}))"),
        List("Vem sitter på varje stol?", "seats", "", "slug holder{name}", "", ["slug", "holder.name"], "Seats", ["Slug", "HolderName"], $"SELECT s.\"Slug\", p.\"Name\" FROM \"Seats\" s LEFT JOIN \"SeatHoldings\" h ON h.\"SeatId\" = s.\"Id\" AND h.\"From\" <= {Today} AND (h.\"To\" IS NULL OR h.\"To\" >= {Today}) LEFT JOIN \"People\" p ON p.\"Id\" = h.\"PersonId\""),
        List("Vilka har ersättare?", "seats", "where:{deputy:{name:{neq:null}}}", "slug deputy{name}", "", ["slug", "deputy.name"], "Seats?$filter=DeputyId ne null", ["Slug", "DeputyName"], $"SELECT s.\"Slug\", p.\"Name\" FROM \"Seats\" s JOIN \"SeatDeputies\" d ON d.\"SeatId\" = s.\"Id\" AND d.\"From\" <= {Today} AND (d.\"To\" IS NULL OR d.\"To\" >= {Today}) JOIN \"People\" p ON p.\"Id\" = d.\"PersonId\""),
        List("Vilka stolar finns på budgetnivån, verksamhetssidan?", "seats", "where:{level:{eq:BUDGET},side:{eq:BUSINESS}}", "slug level side", "", ["slug", "level", "side"], "Seats?$filter=Level eq 'BUDGET' and Side eq 'BUSINESS'", ["Slug", "Level", "Side"], "SELECT \"Slug\", \"Level\", \"Side\" FROM \"Seats\" WHERE \"Level\" = 'BUDGET' AND \"Side\" = 'BUSINESS'"),
        List("Vilka forum får besluta genom röstning?", "forums", "where:{legalKind:{eq:LEGAL_BODY}}", "slug body", "", ["slug", "body"], "Forums?$filter=LegalKind eq 'LEGAL_BODY'", ["Slug", "Body"], "SELECT \"Slug\", \"Body\" FROM \"Forums\" WHERE \"LegalKind\" = 'LEGAL_BODY'"),
        List("Vilka rätter gäller idag?", "decisionRights", "", "key text validFrom validTo", "", ["key", "text", "validFrom", "validTo"], "DecisionRights?$filter=RuleSetState eq 'ADOPTED'", ["Key", "Text", "ValidFrom", "ValidTo"],
            $"SELECT r.\"Key\", r.\"Text\", r.\"From\", r.\"To\" FROM \"DecisionRights\" r JOIN \"RuleSets\" s ON s.\"Id\" = r.\"RuleSetId\" WHERE s.\"State\" <> 'DRAFT' AND s.\"From\" <= {Today} AND (s.\"To\" IS NULL OR s.\"To\" >= {Today})"),
        List("Vilka rätter hade regelverk 1?", "decisionRights", "ruleSet:1", "key text", "", ["key", "text"], "DecisionRights?$filter=RuleSetNumber eq 1", ["Key", "Text"], "SELECT r.\"Key\", r.\"Text\" FROM \"DecisionRights\" r JOIN \"RuleSets\" s ON s.\"Id\" = r.\"RuleSetId\" WHERE s.\"Number\" = 1"),
        List("Vad tycker verksamheten och it om varje användning?", "assessments", $"where:{{from:{{lte:\"2026-09-15\"}}}}", "side verdict use{kommun{code} system{slug}}", "", ["side", "verdict", "use.kommun.code", "use.system.slug"], "Assessments?$filter=From le 2026-09-15", ["Side", "Verdict", "KommunCode", "SystemSlug"],
            "SELECT a.\"Side\", a.\"Verdict\", u.\"KommunCode\", s.\"Slug\" FROM \"Assessments\" a JOIN \"SystemUses\" u ON u.\"Id\" = a.\"SystemUseId\" JOIN \"ItSystems\" s ON s.\"Id\" = u.\"ItSystemId\" WHERE a.\"From\" <= '2026-09-15'"),
        List("Vilka användningar vill it avveckla, dyrast först?", "systemUses", "where:{assessments:{some:{side:{eq:IT},verdict:{eq:PHASE_OUT}}}},order:[{yearlyCost:DESC}]", "system{slug} kommun{code}", "", ["system.slug", "kommun.code"], "SystemUses?$filter=ItVerdict eq 'PHASE_OUT'&$orderby=YearlyCost desc", ["SystemSlug", "KommunCode"],
            $"SELECT s.\"Slug\", u.\"KommunCode\" FROM \"SystemUses\" u JOIN \"ItSystems\" s ON s.\"Id\" = u.\"ItSystemId\" WHERE EXISTS (SELECT 1 FROM \"Assessments\" a WHERE a.\"SystemUseId\" = u.\"Id\" AND a.\"Side\" = 'IT' AND a.\"Verdict\" = 'PHASE_OUT' AND a.\"From\" <= {Today} AND (a.\"To\" IS NULL OR a.\"To\" >= {Today}))"),
    ];
}
