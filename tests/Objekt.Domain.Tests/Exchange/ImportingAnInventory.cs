using Objekt.Domain.Exchange;
using Xunit;
using static Objekt.Domain.Tests.Exchange.Lists;

namespace Objekt.Domain.Tests.Exchange;

public sealed class ImportingAnInventory
{
    private static readonly ImportChoices Mora = new("2062");

    [Fact]
    public void Every_row_that_holds_anything_has_exactly_one_account()
    {
        var sheet = Sheet(ImportKinds.Systems, "Systemnamn|Användare", "Fjällräven|40", "|", "Harkrank|ca 50", "|7", "Fjällräven|40", "Lavskrika|12|extra");

        var report = Plan(ImportKinds.Systems, sheet, choices: Mora).Report;

        Assert.Equal([2, 4, 5, 6, 7], report.Rows.Select(r => r.Row));
        Assert.Equal("5 rows: 1 added, 0 changed, 1 unchanged, 3 questions, 0 refused", report.LastLine);
        Assert.Equal("Rad 4, Användare: 'ca 50' är inget tal. Skriv till exempel 50 000.", Assert.Single(report.Rows[1].Sentences));
    }

    [Fact]
    public void A_row_that_waits_brings_nothing_in()
    {
        var plan = Plan(ImportKinds.Systems, Sheet(ImportKinds.Systems, "Systemnamn|Årskostnad", "Harkrank|1.234"), choices: Mora);

        Assert.Empty(plan.Records);
        Assert.Equal(RowVerdict.Question, plan.Report.Rows[0].Verdict);
        Assert.True(plan.Report.MayBeApplied);
    }

    [Fact]
    public void An_answer_settles_every_row_that_asked_the_same()
    {
        var sheet = Sheet(ImportKinds.Systems, "Systemnamn|Årskostnad", "Harkrank|1.234", "Lavskrika|1.234", "Tallbit|1.235");
        var answers = new ImportChoices("2062", false, [new Answer("yearlyCost", "1.234", "1234")]);

        var plan = Plan(ImportKinds.Systems, sheet, choices: answers);

        Assert.Equal("3 rows: 2 added, 0 changed, 0 unchanged, 1 questions, 0 refused", plan.Report.LastLine);
        Assert.All(plan.Records, r => Assert.Equal("1234,00", r["yearlyCost"]));
    }

    [Fact]
    public void The_same_system_twice_in_a_kommun_is_one_use_that_loses_nothing()
    {
        var sheet = Sheet(ImportKinds.Systems, "Systemnamn|Ägare|Driftform|Verksamhetsområde|Kategori", "Tallbit|Skolan||Skola|A", "Tallbit|Omsorgen|Egen drift|Omsorg|A", "Tallbit|Skolan|||");

        var plan = Plan(ImportKinds.Systems, sheet, choices: Mora);

        var record = Assert.Single(plan.Records);
        Assert.Equal("Skolan; Omsorgen", record["owner"]);
        Assert.Equal("Egen drift", record["hosting"]);
        Assert.Equal("Skola; Omsorg", record["area"]);
        Assert.Equal("Kategori: A", record["note"]);
        Assert.Equal("3 rows: 1 added, 0 changed, 2 unchanged, 0 questions, 0 refused", plan.Report.LastLine);
        Assert.Contains("Rad 3: Samma som rad 2; ägare, drift, verksamhetsområde härifrån läggs till där.", plan.Report.Rows[1].Sentences);
    }

    [Fact]
    public void Two_rows_that_contradict_each_other_in_a_figure_are_a_question_not_a_choice()
    {
        var sheet = Sheet(ImportKinds.Systems, "Systemnamn|Användare", "Tallbit|40", "Tallbit|60");

        var plan = Plan(ImportKinds.Systems, sheet, choices: Mora);

        Assert.Equal("40", Assert.Single(plan.Records)["users"]);
        Assert.Equal(RowVerdict.Question, plan.Report.Rows[1].Verdict);
        Assert.Contains("rad 2", plan.Report.Rows[1].Sentences.First(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_to_a_contradiction_holds_for_its_row_alone()
    {
        var sheet = Sheet(ImportKinds.Systems, "Systemnamn|Användare", "Tallbit|40", "Tallbit|60", "Korp|60");
        var remark = Plan(ImportKinds.Systems, sheet, choices: Mora).Report.Rows[1].Remarks.Single();

        var plan = Plan(ImportKinds.Systems, sheet, choices: Mora with { Answers = [new Answer(remark.Field!, remark.Given, remark.Choices[0])] });

        Assert.Equal("3 rows: 2 added, 0 changed, 1 unchanged, 0 questions, 0 refused", plan.Report.LastLine);
        Assert.Equal(["40", "60"], plan.Records.Select(r => r["users"]));
    }

    [Fact]
    public void A_missing_name_is_answered_for_its_row_alone()
    {
        var sheet = Sheet(ImportKinds.Systems, "Systemnamn|Användare", "|40", "|60");
        var remark = Plan(ImportKinds.Systems, sheet, choices: Mora).Report.Rows[0].Remarks.Single();

        var plan = Plan(ImportKinds.Systems, sheet, choices: Mora with { Answers = [new Answer(remark.Field!, remark.Given, "Tallbit")] });

        Assert.Equal(("Tallbit", "40"), (Assert.Single(plan.Records)["name"], plan.Records[0]["users"]));
        Assert.Equal(RowVerdict.Question, plan.Report.Rows[1].Verdict);
    }

    [Fact]
    public void Importing_the_same_file_again_changes_nothing()
    {
        var sheet = Sheet(ImportKinds.Systems,
            "Systemnamn|Systemägare (enhet)|Driftform|Verksamhetsområde|Kategori|Användning|Används sedan|Årskostnad (tkr)|Leverantör",
            "Tallbit|Skolan / Enhet A|Extern drift|Skola, Park, gata och vatten|Kärna|Av en|2019|105|Barrverket",
            "Tallbit|Omsorgen||Omsorg||Av flera|||",
            "Korp (SEE, SN)|||Park, gata och vatten|||2020-05-01|1 234,50|",
            "Korp|||Park, gata och vatten|||2020-05-01|1 234,50|");

        var first = Plan(ImportKinds.Systems, sheet, choices: Mora);
        var after = After(first, Nothing);
        var second = Plan(ImportKinds.Systems, sheet, after, Mora);

        Assert.Equal("4 rows: 2 added, 0 changed, 2 unchanged, 0 questions, 0 refused", first.Report.LastLine);
        Assert.Equal("4 rows: 0 added, 0 changed, 4 unchanged, 0 questions, 0 refused", second.Report.LastLine);
        Assert.Equal("Används sedan: 2019\nKategori: Kärna\nAnvändning: Av en; Av flera", first.Records[0]["note"]);
        Assert.Equal("105000,00", first.Records[0]["yearlyCost"]);
        Assert.Equal(("Korp", "Korp (SEE, SN)"), (first.Records[1]["name"], first.Records[1]["localName"]));
    }

    [Fact]
    public void Another_kommuns_list_with_the_same_name_adds_a_use_of_the_same_system()
    {
        var after = After(Plan(ImportKinds.Systems, Sheet(ImportKinds.Systems, "System|Leverantör", "Tallbit|Barrverket"), choices: Mora), Nothing);

        var plan = Plan(ImportKinds.Systems, Sheet(ImportKinds.Systems, "Kommun|System|Leverantör", "Orsa kommun (skolan)|Tallbit|", "Orsa|TALLBIT|"), after);

        Assert.Equal([RowVerdict.Added, RowVerdict.Added], plan.Report.Rows.Select(r => r.Verdict));
        Assert.Equal("Tallbit", plan.Records[0].BaseId);
        Assert.Equal("skolan", plan.Records[0]["owner"]);
        Assert.Contains("Tallbit finns i katalogen", plan.Report.Rows[0].Sentences.First(), StringComparison.Ordinal);
        Assert.Null(plan.Records[1].BaseId);
        Assert.Equal(("TALLBIT", "Tallbit"), (plan.Report.Duplicates[0].Name, plan.Report.Duplicates[0].Other));
    }

    [Fact]
    public void A_person_who_says_that_it_is_the_same_system_is_believed_for_good()
    {
        var after = After(Plan(ImportKinds.Systems, Sheet(ImportKinds.Systems, "System", "Tallbit"), choices: Mora), Nothing);
        var sheet = Sheet(ImportKinds.Systems, "System", "Gamla Tallbit");
        var said = new ImportChoices("2034", false, [new Answer("sameAs", "Gamla Tallbit", "Tallbit")]);

        var plan = Plan(ImportKinds.Systems, sheet, after, said);
        var again = Plan(ImportKinds.Systems, sheet, After(plan, after), new ImportChoices("2034"));

        Assert.Equal(("Tallbit", "Gamla Tallbit"), (plan.Records[0].BaseId, plan.Records[0].Alias));
        Assert.Equal(RowVerdict.Unchanged, again.Report.Rows[0].Verdict);
    }

    [Fact]
    public void A_name_that_two_systems_bear_lists_them_and_writes_nothing()
    {
        var facts = Facts([], [Known("tallbit"), Known("tallbit-2")]);

        var plan = Plan(ImportKinds.Systems, Sheet(ImportKinds.Systems, "System", "Tallbit"), facts, Mora);

        Assert.Empty(plan.Records);
        Assert.Equal(["tallbit", "tallbit-2"], plan.Report.Rows[0].Remarks[0].Choices);

        static KnownRecord Known(string slug) => new(slug, new Dictionary<string, string> { ["slug"] = slug, ["name"] = "Tallbit" }, ["Tallbit"]);
    }

    [Fact]
    public void A_kommun_that_the_union_lacks_is_asked_about_first()
    {
        var sheet = Sheet(ImportKinds.Systems, "Organisation|System", "Mora kommun|Tallbit", "Lunds kommun (skola)|Korp", "Borås Stad|Korp");

        var asked = Plan(ImportKinds.Systems, sheet);
        var allowed = Plan(ImportKinds.Systems, sheet, choices: new ImportChoices(null, CreateKommuner: true));

        Assert.False(asked.Report.MayBeApplied);
        Assert.Equal(["1281", "1490"], asked.Report.MissingKommuner);
        Assert.Equal("3 rows: 0 added, 0 changed, 0 unchanged, 0 questions, 3 refused", asked.Report.LastLine);
        Assert.Equal("3 rows: 3 added, 0 changed, 0 unchanged, 0 questions, 0 refused", allowed.Report.LastLine);
        Assert.Equal(["1281", "1490"], allowed.Report.MissingKommuner);
    }

    [Fact]
    public void Rows_of_a_kommun_that_the_caller_may_not_change_are_refused()
    {
        var sheet = Sheet(ImportKinds.Systems, "Kommun|System", "Mora|Tallbit", "Orsa|Korp");

        var report = Plan(ImportKinds.Systems, sheet, Nothing with { MayWrite = ["2062"] }).Report;

        Assert.False(report.MayBeApplied);
        Assert.Equal([RowVerdict.Added, RowVerdict.Refused], report.Rows.Select(r => r.Verdict));
    }

    [Fact]
    public void A_file_that_does_not_say_which_kommun_is_not_guessed_at() =>
        Assert.Contains("--kommun", Plan(ImportKinds.Systems, Sheet(ImportKinds.Systems, "System|Ägare", "Tallbit|A")).Fault, StringComparison.Ordinal);

    [Fact]
    public void A_file_without_names_says_which_columns_it_has() =>
        Assert.Contains("'Färg'", Plan(ImportKinds.Systems, Sheet(ImportKinds.Systems, "Färg|Form", "röd|rund"), choices: Mora).Fault, StringComparison.Ordinal);

    [Fact]
    public void An_empty_cell_clears_the_kommuns_own_and_leaves_the_catalogue_and_a_missing_column_leaves_both()
    {
        var before = After(Plan(ImportKinds.Systems, Sheet(ImportKinds.Systems, "System|Leverantör|Ägare|Användare", "Tallbit|Barrverket|Skolan|40"), choices: Mora), Nothing);

        var plan = Plan(ImportKinds.Systems, Sheet(ImportKinds.Systems, "System|Leverantör|Ägare", "Tallbit||"), before, Mora);

        Assert.Equal([new FieldChange("Ägare", "Skolan", "")], plan.Report.Rows[0].Changes);
        Assert.Equal(["owner"], plan.Records[0].Changed);
    }

    [Fact]
    public void Two_kommuner_that_name_different_suppliers_of_one_system_are_a_question()
    {
        var sheet = Sheet(ImportKinds.Systems, "Kommun|System|Leverantör", "Mora|Tallbit|Barrverket", "Orsa|Tallbit|Lövverket", "Älvdalen|Tallbit|");

        var report = Plan(ImportKinds.Systems, sheet).Report;

        Assert.Equal([RowVerdict.Added, RowVerdict.Question, RowVerdict.Added], report.Rows.Select(r => r.Verdict));
    }

    [Fact]
    public void A_sign_that_was_lost_before_the_file_came_is_a_question() =>
        Assert.Contains("gått förlorade", Plan(ImportKinds.Systems, Sheet(ImportKinds.Systems, "System", "Milj\uFFFDkartan"), choices: Mora).Report.Rows[0].Sentences.First(), StringComparison.Ordinal);
}
