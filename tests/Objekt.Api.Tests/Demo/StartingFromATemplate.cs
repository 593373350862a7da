using Objekt.Api.Authority;
using Objekt.Api.Data;
using Objekt.Domain.Authority;
using Objekt.Domain.Organisation;
using Xunit;

namespace Objekt.Tests.Demo;

public sealed class StartingFromATemplate
{
    private static readonly DateOnly Day = new(2026, 11, 23);

    public static TheoryData<string> Templates => [.. RuleTemplates.All.Select(t => t.Key)];

    [Theory, MemberData(nameof(Templates))]
    public void Every_question_in_a_full_union_has_one_lawful_answer(string key)
    {
        var facts = DemoData.Facts().ToRuleFacts();

        Assert.Empty(EveryQuestion.Of(Adopted(key, facts), Day).Unanswered());
    }

    [Theory, MemberData(nameof(Templates))]
    public void Every_question_in_a_union_with_bodies_but_without_chefs_council_and_seats_has_one_lawful_answer(string key)
    {
        var full = DemoData.Facts().ToRuleFacts();
        var bare = full with { Seats = [], Holdings = [], Deputies = [], DeputyPeriods = [], ForumMembers = [.. full.ForumMembers.Where(m => m.SeatId is null)], Forums = [.. full.Forums.Where(f => f.LegalKind == ForumLegalKind.LegalBody)] };
        var made = RuleTemplates.Make(key, bare, Guid.NewGuid(), "Prov", Day);

        Assert.Contains(made.LeftOut, t => t.Contains("IT-chef", StringComparison.Ordinal));
        Assert.Contains(made.LeftOut, t => t.Contains("Objektägare saknas", StringComparison.Ordinal));
        // A seat that does not exist yet is an empty chair for execution, and for the law nobody; what a body decides must stand.
        Assert.DoesNotContain(EveryQuestion.Of(Adopted(key, bare), Day), a => a.Outcome is "NO_RULE" or "AMBIGUOUS");
    }

    [Theory, MemberData(nameof(Templates))]
    public void A_union_without_a_joint_body_is_told_what_is_missing(string key)
    {
        var full = DemoData.Facts().ToRuleFacts();
        var made = RuleTemplates.Make(key, full with { Forums = [.. full.Forums.Where(f => f.Body != ForumBody.GemensamNamnd)] }, Guid.NewGuid(), "Prov", Day);

        Assert.Empty(made.Rights);
        Assert.Contains(made.Missing, t => t.Contains("gemensamma nämnden", StringComparison.Ordinal));
    }

    [Fact]
    public void A_kommun_without_kommunstyrelse_stops_only_the_template_that_needs_it()
    {
        var full = DemoData.Facts().ToRuleFacts();
        var without = full with { Forums = [.. full.Forums.Where(f => f.Slug != "kommunstyrelsen-orsa")] };

        Assert.Contains("Orsa", Assert.Single(RuleTemplates.Make("one-kommun-decides", without, Guid.NewGuid(), "Prov", Day).Missing));
        Assert.Empty(EveryQuestion.Of(Adopted("cautious", without), Day).Unanswered());
    }

    [Fact]
    public void The_limits_are_those_that_the_description_tells()
    {
        var book = new RuleBook(Adopted("delegating", DemoData.Facts().ToRuleFacts()));
        string First(decimal amount) => book.Ask(new Question { MatterType = "system-acquire", Object = "utbildning", Amount = amount, Day = Day }).Given().Steps[0].Decider.Name;

        Assert.Equal("objektledare Utbildning", First(180_000));
        Assert.Equal("objektägare Utbildning", First(180_000.01m));
        Assert.Equal("ordförande Digitaliseringsrådet", First(2_000_000));
        Assert.Equal("Gemensamma nämnden för IT", First(2_000_000.01m));
    }

    [Fact]
    public void One_kommun_decides_its_own_and_several_decide_together()
    {
        var book = new RuleBook(Adopted("one-kommun-decides", DemoData.Facts().ToRuleFacts()));
        string First(params string[] kommuner) => book.Ask(new Question { MatterType = "system-acquire", Object = "utbildning", Kommuner = kommuner, Amount = 400_000, Day = Day }).Given().Steps[0].Decider.Name;

        Assert.Equal("objektrepresentant Utbildning (Orsa)", First("2034"));
        Assert.Equal("objektägare Utbildning", First("2034", "2062"));
    }

    [Fact]
    public void The_shipped_matter_types_are_answered_in_a_union_of_one_kommun_without_objects()
    {
        var board = new DecisionForum { Id = Guid.NewGuid(), Slug = "ks", Name = "Kommunstyrelsen", LegalKind = ForumLegalKind.LegalBody, Body = ForumBody.Kommunstyrelse, KommunCode = "2034", From = Day };
        var facts = new RuleFacts
        {
            Union = new Union { Id = Guid.NewGuid(), Name = "Orsa" }, Kommuner = [new Kommun { Code = "2034", Name = "Orsa", Mark = "OR", From = Day }],
            People = [], RoleTypes = ShippedData.RoleTypes(), MatterTypes = ShippedData.MatterTypes(), Forums = [board],
        };

        Assert.All(RuleTemplates.All, t => Assert.Empty(EveryQuestion.Of(Adopted(t.Key, facts), Day).Unanswered()));
    }

    private static RuleFacts Adopted(string key, RuleFacts facts)
    {
        var set = new RuleSet { Id = SeedSet, Number = 9, Name = key, State = RuleSetState.Adopted, From = Day };
        var made = RuleTemplates.Make(key, facts, set.Id, "Gemensamma nämnden 2026-11-18 § 1", Day);
        Assert.Empty(made.Missing);
        return facts with { RuleSets = [set], Rights = made.Rights };
    }

    private static readonly Guid SeedSet = new("00000000-0000-8000-8000-000000000009");
}
