using Objekt.Api.Data;
using Objekt.Domain.Authority;
using Objekt.Domain.Organisation;
using Objekt.Domain.Systems;
using Xunit;

namespace Objekt.Tests.Demo;

/// <summary>What the demo must hold to show everything, and what it must never hold.</summary>
public sealed class LookingAtTheDemo
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly SeedFacts Facts = DemoData.Facts();

    [Fact]
    public void It_is_marked_as_invented() => Assert.True(Facts.Union.IsDemo);

    [Fact]
    public void The_kommuner_are_Mora_Orsa_and_Älvdalen_in_that_order()
    {
        Assert.Equal(["2062", "2034", "2039"], Facts.Kommuner.OrderBy(k => k.Order).Select(k => k.Code));
        Assert.Equal(["Mora", "Orsa", "Älvdalen"], Facts.Kommuner.OrderBy(k => k.Order).Select(k => k.Name));
        Assert.Equal(3, Facts.Kommuner.Select(k => k.Mark).Distinct().Count());
    }

    [Fact]
    public void It_is_large_enough()
    {
        Assert.Equal(22, Facts.Objects.Count);
        Assert.Equal(6, Facts.Families.Count);
        Assert.Equal(29, Facts.MatterTypes.Count);
        Assert.True(Facts.Rights.Count(r => r.RuleSetId == Facts.RuleSets.Single(s => s.Number == 2).Id) >= 40);
        Assert.All(Facts.Kommuner, k => Assert.True(Facts.Uses.Count(u => u.KommunCode == k.Code) >= 60, $"{k.Name} uses {Facts.Uses.Count(u => u.KommunCode == k.Code)} systems"));
    }

    [Fact]
    public void Each_kommun_has_a_finance_system_of_its_own()
    {
        var finance = Facts.Functions.Single(f => f.Slug == "ekonomisystem").Id;
        var systems = Facts.SystemFunctions.Where(f => f.FunctionId == finance).Select(f => f.ItSystemId).ToHashSet();
        var uses = Facts.Uses.Where(u => systems.Contains(u.ItSystemId)).ToList();

        Assert.Equal(3, uses.Count);
        Assert.Equal(3, uses.Select(u => u.KommunCode).Distinct().Count());
        Assert.Equal(3, uses.Select(u => u.ItSystemId).Distinct().Count());
    }

    [Theory]
    [InlineData("2026-09-15")]
    [InlineData("2026-11-23")]
    public void There_are_an_empty_chair_an_empty_chair_with_deputy_and_a_deputy_who_acts(string on)
    {
        var day = DateOnly.Parse(on, null);
        var empty = Facts.Seats.On(day).Where(s => !Facts.Holdings.On(day).Any(h => h.SeatId == s.Id)).ToList();
        var deputies = Facts.Deputies.On(day).ToList();

        Assert.Contains(empty, s => s.Slug == "objektagare-kultur-och-fritid" && deputies.TrueForAll(d => d.SeatId != s.Id));
        Assert.Contains(empty, s => s.Slug == "objektledare-fastighet-och-lokaler" && deputies.Exists(d => d.SeatId == s.Id));
        Assert.Contains(deputies, d => Facts.DeputyPeriods.On(day).Any(p => p.DeputyId == d.Id) && !empty.Exists(s => s.Id == d.SeatId));
    }

    [Fact]
    public void Nobody_is_holder_and_deputy_of_the_same_seat_and_no_seat_has_two_of_either()
    {
        Assert.DoesNotContain(Facts.Deputies, d => Facts.Holdings.Any(h => h.SeatId == d.SeatId && h.PersonId == d.PersonId && h.Overlaps(d)));
        Assert.DoesNotContain(Facts.Holdings, a => Facts.Holdings.Any(b => a.Id != b.Id && a.SeatId == b.SeatId && a.Overlaps(b)));
        Assert.DoesNotContain(Facts.Deputies, a => Facts.Deputies.Any(b => a.Id != b.Id && a.SeatId == b.SeatId && a.Overlaps(b)));
    }

    [Fact]
    public void Names_are_obviously_invented_and_mail_leads_nowhere()
    {
        string[] surnames = ["Exempelsson", "Provdal", "Låtsaslund", "Demoström", "Påhittberg", "Testgren", "Fiktivsson", "Attrappa"];

        Assert.All(Facts.People, p => Assert.Contains(p.Name.Split(' ')[^1], surnames));
        Assert.All(Facts.People, p => Assert.EndsWith(".example", p.Email, StringComparison.Ordinal));
        Assert.Equal(Facts.People.Count, Facts.People.Select(p => p.Name).Distinct().Count());
    }

    [Theory]
    [InlineData("it-strateg", "IT_STRATEGIST")]
    [InlineData("it-chef", "IT_MANAGER")]
    [InlineData("controller", "CONTROLLER")]
    [InlineData("revisor", "AUDITOR")]
    [InlineData("systemadministrator", "UNION_ADMIN")]
    [InlineData("lasare-mora", "KOMMUN_READER")]
    [InlineData("lasare-orsa", "KOMMUN_READER")]
    [InlineData("lasare-alvdalen", "KOMMUN_READER")]
    [InlineData("kommunchef-alvdalen", "KOMMUN_MANAGER")]
    [InlineData("registervardare-orsa", "KOMMUN_EDITOR")]
    [InlineData("objektagare-utbildning", "OBJECT_OWNER")]
    [InlineData("objektagare-it-utbildning", "OBJECT_OWNER_IT")]
    [InlineData("objektledare-utbildning", "OBJECT_MANAGER")]
    [InlineData("objektledare-it-utbildning", "OBJECT_MANAGER_IT")]
    [InlineData("representant-utbildning-orsa", "OBJECT_REPRESENTATIVE")]
    [InlineData("ordforande-gemensam-namnd", "FORUM_CHAIR")]
    [InlineData("ordforande-digitaliseringsrad", "FORUM_CHAIR")]
    public void A_short_name_tells_one_of_the_seats(string slug, string role)
    {
        var person = Facts.People.Single(p => p.Slug == slug);

        Assert.Contains(Facts.Holdings.On(Today), h => h.PersonId == person.Id && Facts.Seats.Single(s => s.Id == h.SeatId).RoleKey == role);
    }

    [Fact]
    public void The_system_administrator_decides_nothing_and_stands_in_for_nobody()
    {
        var person = Facts.People.Single(p => p.Slug == "systemadministrator").Id;
        var seat = Assert.Single(Facts.Holdings, h => h.PersonId == person).SeatId;

        Assert.DoesNotContain(Facts.Deputies, d => d.PersonId == person);
        Assert.DoesNotContain(Facts.Members, m => m.PersonId == person || m.SeatId == seat);
        Assert.DoesNotContain(Facts.Rights.SelectMany(r => r.Steps), s => s.Decider.Seat?.SeatId == seat || s.Consenting.Exists(c => c.SeatId == seat));
    }

    [Fact]
    public void One_object_at_a_time_is_responsible_for_a_system_and_only_kommuner_that_take_part_use_it()
    {
        Assert.All(Facts.Systems, s => Assert.Single(Facts.SystemObjects.On(Today), o => o.ItSystemId == s.Id && o.Role == SystemObjectRole.Responsible));
        Assert.All(Facts.Uses, u =>
        {
            var responsible = Facts.SystemObjects.On(Today).Single(o => o.ItSystemId == u.ItSystemId && o.Role == SystemObjectRole.Responsible).ObjectId;
            Assert.Contains(Facts.Participations, p => p.ObjectId == responsible && p.KommunCode == u.KommunCode && p.TakesPart && p.Holds(Today));
        });
    }

    [Fact]
    public void The_two_sides_disagree_about_some_uses_and_are_silent_about_others()
    {
        var sides = Facts.Assessments.GroupBy(a => a.SystemUseId).ToList();

        Assert.Contains(sides, u => u.Count() == 2 && u.Select(a => a.Verdict).Distinct().Count() == 2);
        Assert.Contains(sides, u => u.Count() == 1);
        Assert.True(sides.Count < Facts.Uses.Count);
    }

    [Fact]
    public void Every_body_of_law_meets_every_year_on_working_days()
    {
        Assert.All(Facts.Forums.Where(f => f.LegalKind == ForumLegalKind.LegalBody), f =>
            Assert.Equal([2026, 2027, 2028], Facts.Meetings.Where(m => m.ForumId == f.Id).Select(m => m.Day.Year).Distinct().Order()));
        Assert.All(Facts.Meetings, m => Assert.True(WorkingDays.IsWorkingDay(m.Day), $"{m.Day:yyyy-MM-dd} is a day off"));
    }

    [Fact]
    public void It_is_the_same_every_time()
    {
        var again = DemoData.Facts();

        Assert.Equal(Facts.Seats.Select(s => s.Id), again.Seats.Select(s => s.Id));
        Assert.Equal(Facts.Uses.Select(u => (u.Id, u.YearlyCost)), again.Uses.Select(u => (u.Id, u.YearlyCost)));
        Assert.Equal(Facts.Rights.Select(r => (r.Id, r.Text)), again.Rights.Select(r => (r.Id, r.Text)));
    }
}
