using Objekt.Domain.Exchange;
using Xunit;
using static Objekt.Domain.Tests.Exchange.Lists;

namespace Objekt.Domain.Tests.Exchange;

public sealed class ImportingOtherLists
{
    [Fact]
    public void Kommuner_are_known_by_code_or_official_name()
    {
        var plan = Plan(ImportKinds.Kommuner, Sheet(ImportKinds.Kommuner, "Namn|Invånare", "Rättviks kommun|11 000", "Åre|"));

        Assert.Equal(["2031", "2321"], plan.Records.Select(r => r["code"]));
        Assert.Equal("2 rows: 2 added, 0 changed, 0 unchanged, 0 questions, 0 refused", plan.Report.LastLine);
    }

    [Fact]
    public void Objects_say_which_kommuner_take_part_and_how()
    {
        var plan = Plan(ImportKinds.Objects, Sheet(ImportKinds.Objects, "Objekt|Deltar", "Vägar|Mora, Orsa (planerad)", "Bad|alla"));

        Assert.Equal(["2034 PLANNED; 2062 FULL", "2034 FULL; 2039 FULL; 2062 FULL"], plan.Records.Select(r => r["kommuner"]));
    }

    [Fact]
    public void A_kommun_that_the_list_leaves_out_stays_in_the_object()
    {
        var known = new KnownRecord("vagar", new Dictionary<string, string> { ["slug"] = "vagar", ["name"] = "Vägar", ["kommuner"] = "2034 PLANNED; 2062 FULL" }, ["Vägar"]);

        var less = Plan(ImportKinds.Objects, Sheet(ImportKinds.Objects, "Objekt|Deltar", "vägar|Mora"), Facts([known], []));
        var more = Plan(ImportKinds.Objects, Sheet(ImportKinds.Objects, "Objekt|Deltar", "Vägar|Orsa"), Facts([known], []));

        Assert.Equal(RowVerdict.Unchanged, less.Report.Rows[0].Verdict);
        Assert.Equal("2034 FULL; 2062 FULL", more.Records[0]["kommuner"]);
    }

    [Fact]
    public void Seats_take_their_people_by_name_and_ask_when_two_bear_it()
    {
        var plan = Plan(ImportKinds.Seats, Sheet(ImportKinds.Seats, "Roll|Objekt|Innehavare|Ersättare", "Objektägare|Ekonomi|Bo Provdal|vakant", "objektägare|Skola|Anna Attrappa|", "Objektägare|Ekonomi (gammal)|Bo|"));

        Assert.Equal([RowVerdict.Added, RowVerdict.Question, RowVerdict.Question], plan.Report.Rows.Select(r => r.Verdict));
        Assert.Equal(("OBJECT_OWNER", "ekonomi", "bo", ""), (plan.Records[0]["role"], plan.Records[0]["object"], plan.Records[0]["holder"], plan.Records[0]["deputy"]));
        Assert.Equal(["anna", "anna-2"], plan.Report.Rows[1].Remarks[0].Choices);
    }

    [Fact]
    public void The_key_column_beside_a_name_settles_which_one_and_a_contradiction_is_asked_about()
    {
        var sheet = Sheet(ImportKinds.Seats, "Roll|Objekt|Innehavare|Innehavare (kortnamn)", "Objektägare|Ekonomi|Anna Attrappa|anna-2", "Objektägare|Skola|Bo Provdal|anna");

        var plan = Plan(ImportKinds.Seats, sheet);

        Assert.Equal("anna-2", Assert.Single(plan.Records)["holder"]);
        Assert.Contains("säger något annat", plan.Report.Rows[1].Sentences.First(), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_people_of_one_name_with_two_addresses_are_not_made_one()
    {
        var known = new KnownRecord("bo", new Dictionary<string, string> { ["slug"] = "bo", ["name"] = "Bo Provdal", ["email"] = "bo@mora.example" }, ["Bo Provdal"]);

        var report = Plan(ImportKinds.People, Sheet(ImportKinds.People, "Namn|E-post", "Bo Provdal|bo@orsa.example", "Bo Provdal|BO@mora.example"), Facts([known], [])).Report;

        Assert.Equal([RowVerdict.Question, RowVerdict.Unchanged], report.Rows.Select(r => r.Verdict).Take(2));
        var remark = report.Rows[0].Remarks.Single();
        var answered = Plan(ImportKinds.People, Sheet(ImportKinds.People, "Namn|E-post", "Bo Provdal|bo@orsa.example"), Facts([known], []), new ImportChoices(Answers: [new Answer(remark.Field!, remark.Given, remark.Choices[0])]));
        Assert.Equal(("bo", "bo@orsa.example"), (answered.Records[0].KnownId, answered.Records[0]["email"]));
    }

    [Fact]
    public void A_right_waits_whole_when_one_of_its_steps_waits()
    {
        var facts = Nothing with
        {
            Registers = new Dictionary<string, Register>
            {
                ["deciders"] = new("beslutsfattare", [("stol:it-chef", ["it-chef"]), ("organ:gn", ["gemensam nämnd"])]), ["matter-types"] = new("beslutstyper", [("system-acquire", ["Skaffa nytt system"])]),
                ["objects"] = new("objekt", []), ["families"] = new("familjer", []), ["forums"] = new("forum", []),
            },
        };
        var sheet = Sheet(RightColumns.Kind, "Beslutsrätt|Steg|Lydelse|Beslutstyper|Till och med belopp|Sätt|Beslutar|Arbetsdagar",
            "B-1|1|Chefen köper.|Skaffa nytt system|50 000|ensam|it-chef|5", "B-1|2||||omröstning|gemensam nämnd|20", "B-2|1|||ca 5|ensam|it-chef|5", "B-2|2||||omröstning|gemensam nämnd|20");

        var plan = Plan(RightColumns.Kind, sheet, facts);

        Assert.Equal("4 rows: 2 added, 0 changed, 0 unchanged, 2 questions, 0 refused", plan.Report.LastLine);
        Assert.Equal(("50000,00", "system-acquire", "stol:it-chef"), (plan.Records[0]["upTo"], plan.Records[0]["matterTypes"], plan.Records[0]["decider"]));
        Assert.Contains("Väntar på rad 4", plan.Report.Rows[3].Sentences.Single(), StringComparison.Ordinal);

        var again = Plan(RightColumns.Kind, Sheet(RightColumns.Kind, [.. Lines(sheet)]), After2(plan, facts));
        Assert.Equal(2, again.Report.Of(RowVerdict.Unchanged));

        static IEnumerable<string> Lines(Sheet s) => s.Rows.Select(r => string.Join('|', r.Cells.Select(c => c.Text))).Prepend(string.Join('|', s.Heads));
        static ImportFacts After2(ImportPlan plan, ImportFacts facts) => facts with { Known = [.. plan.Records.Select(r => new KnownRecord(r.BaseKey, r.Values, []))] };
    }
}
