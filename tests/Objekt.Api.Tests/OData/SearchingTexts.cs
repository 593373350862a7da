using Xunit;

namespace Objekt.Tests.OData;

public sealed class SearchingTexts(Apps apps) : IClassFixture<Apps>
{
    [Theory, Databases]
    public async Task Case_does_not_matter_to_a_search_å_ä_ö_included(Provider provider)
    {
        var app = await apps.On(provider);
        foreach (var (question, finds) in new[]
        {
            ("Kommuner?$filter=contains(Name,'ÄLV')", "Älvdalen"), ("Kommuner?$filter=startswith(Name,'älv')", "Älvdalen"), ("Kommuner?$filter=endswith(Name,'DALEN')", "Älvdalen"),
            ("Kommuner?$filter=contains(tolower(Name),'älv')", "Älvdalen"), ("Kommuner?$filter=tolower(Name) eq 'älvdalen'", "Älvdalen"), ("Kommuner?$filter=toupper(Name) eq 'ÄLVDALEN'", "Älvdalen"),
            ("MaintenanceObjects?$filter=contains(Name,'VÅRD OCH OMSORG')", "Vård och omsorg"), ("ItSystems?$filter=startswith(Name,'NPÖ')", "NPÖ"), ("ItSystems?$filter=startswith(Name,'npö')", "NPÖ"),
            ("DecisionRights?$filter=contains(tolower(FirstDecider),'objektägare ekonomi') or contains(FirstDecider,'OBJEKTÄGARE')&$select=FirstProcedure", "ALONE"),
        })
        {
            Assert.Contains($"\"{finds}\"", (await app.Ask(question)).Answers().Body, StringComparison.Ordinal);
        }
    }

    [Theory, Databases]
    public async Task Equal_means_equal(Provider provider)
    {
        var app = await apps.On(provider);
        Assert.Single((await app.Ask("Kommuner?$filter=Name eq 'Älvdalen'")).Answers().Rows);
        Assert.Empty((await app.Ask("Kommuner?$filter=Name eq 'älvdalen'")).Answers().Rows);
        Assert.Empty((await app.Ask("ItSystems?$filter=Lifecycle eq 'active'")).Answers().Rows);
        Assert.Empty((await app.Ask("ItSystems?$filter=Lifecycle eq 'WHATEVER'")).Answers().Rows);
        Assert.NotEmpty((await app.Ask("ItSystems?$filter=Lifecycle ne 'WHATEVER'")).Answers().Rows);
    }

    [Theory, Databases]
    public async Task Signs_that_databases_read_as_patterns_are_plain_signs(Provider provider)
    {
        var app = await apps.On(provider);
        foreach (var sign in new[] { "%25", "_", "\\", "[", "*", "''", "%3F" })
        {
            Assert.Empty((await app.Ask($"ItSystems?$filter=contains(Name,'{sign}a{sign}')")).Answers().Rows);
            Assert.Empty((await app.Ask($"ItSystems?$filter=startswith(Name,'{sign}')")).Answers().Rows);
        }
    }

    [Theory, Databases]
    public async Task Names_come_in_swedish_order(Provider provider)
    {
        var app = await apps.On(provider);
        Assert.Equal(["Mora", "Orsa", "Älvdalen"], (await app.Ask("Kommuner?$orderby=Name")).Answers().Column("Name"));
        foreach (var (set, column) in new[] { ("ItSystems", "Name"), ("MaintenanceObjects", "FamilyName"), ("SystemUses", "ResponsibleObjectName"), ("DecisionRights", "FirstDecider"), ("SystemUses", "Owner") })
        {
            var names = (await app.All($"{set}?$orderby={column}&$select={column}")).Select(r => r.GetProperty(column).GetString()).ToList();
            Assert.Equal(names.Order(StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("sv-SE"), false)), names);
        }
    }

    [Theory, Databases]
    public async Task Amounts_are_compared_to_the_ore(Provider provider)
    {
        var app = await apps.On(provider);
        foreach (var (filter, sql) in new[]
        {
            ("YearlyCost gt 41000", "> 4100000"), ("YearlyCost ge 41000", ">= 4100000"), ("YearlyCost gt 40999.99", "> 4099999"), ("YearlyCost ge 41000.01", ">= 4100001"), ("YearlyCost eq 41000.00", "= 4100000"), ("YearlyCost lt 41000.001", "<= 4100000"),
            ("YearlyCost ge 40999.999", ">= 4100000"), ("YearlyCost eq 41000.001", "< 0"), ("YearlyCost lt 1e20", ">= 0"), ("YearlyCost gt 1e20", "< 0"), ("YearlyCost lt -1e20", "< 0"), ("41000 lt YearlyCost", "> 4100000"), ("YearlyCost gt 92233720368547758.07", "< 0"), ("YearlyCost in (41000,46000.00,1.001)", "IN (4100000,4600000)"),
        })
        {
            Assert.Equal((await app.Sql($"""SELECT COUNT(*) FROM "SystemUses" WHERE "YearlyCost" {sql}"""))[0], (await app.Ask($"SystemUses/$count?$filter={filter}")).Answers().Body);
        }
        (await app.Ask("SystemUses?$filter=YearlyCost gt INF")).Refuses(400);
        (await app.Ask("SystemUses?$filter=Users gt NaN")).Refuses(400);
    }
}
