using System.Text.Json;
using Xunit;

namespace Objekt.Tests.OData;

public sealed class AskingWhoDecides(Apps apps) : IClassFixture<Apps>
{
    [Theory, Databases]
    public async Task The_spreadsheet_gets_the_same_answer_as_the_page(Provider provider)
    {
        var app = await apps.On(provider);
        foreach (var (type, of, kommuner, amount) in new[] { ("system-replace", "ekonomi", "2062,2034", "80000"), ("system-replace", "ekonomi", "", "180000.01"), ("system-replace", "hr-lon", "2039", "1"), ("rule-set-change", null, "", null) })
        {
            var asked = $"WhoDecides(matterType='{type}',object={(of is null ? "null" : $"'{of}'")},kommuner='{kommuner}',amount={amount ?? "null"},day=2026-09-15)";
            var row = await app.Ask(asked);
            var page = await app.GraphRaw(Feed.Auditor, "query($i:WhoDecidesInput!){whoDecides(input:$i){outcome because right{key} steps{order decider{kind name holders{person{name} as acts} vacant} procedure rule silence deadline conclusive} heard{name} lost{because} mayAct{may because}}}",
                new { i = new { matterType = type, @object = of, kommuner = kommuner.Length == 0 ? [] : kommuner.Split(','), amount = amount is null ? (decimal?)null : decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), day = "2026-09-15" } });
            if (page.TryGetProperty("errors", out var errors))
            {
                row.Refuses(400, errors[0].GetProperty("message").GetString());
                continue;
            }
            Same(page.GetProperty("data").GetProperty("whoDecides"), row.Answers().Json, asked);
        }
    }

    [Fact]
    public async Task The_first_columns_are_flat_enough_for_a_table()
    {
        var row = (await (await apps.On(Provider.Sqlite)).Ask("WhoDecides(matterType='system-replace',object='ekonomi',kommuner='2062,2034',amount=80000,day=2026-09-15)")).Answers().Json;
        Assert.Equal(("DECIDED_BY", "ekonomi", "2062,2034", "80000.00", "2026-09-15"), (row.GetProperty("Outcome").GetString(), row.GetProperty("ObjectSlug").GetString(), row.GetProperty("KommunCodes").GetString(), row.GetProperty("Amount").GetRawText(), row.GetProperty("Day").GetString()));
        Assert.Equal(row.GetProperty("Steps")[0].GetProperty("Decider").GetProperty("Name").GetString(), row.GetProperty("DeciderName").GetString());
        Assert.EndsWith("$metadata#Objekt.WhoDecidesRow", row.GetProperty("@odata.context").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_may_stand_apart_as_clients_write_them()
    {
        var app = await apps.On(Provider.Sqlite);
        var apart = (await app.Ask("WhoDecides(matterType=@t,object=@o,kommuner=@k,amount=@a,day=@d)?@t='system-replace'&@o='ekonomi'&@k='2062'&@a=80000&@d=2026-09-15")).Answers().Body;
        Assert.Equal((await app.Ask("WhoDecides(matterType='system-replace',object='ekonomi',kommuner='2062',amount=80000,day=2026-09-15)")).Body, apart);
        Assert.Equal((await app.Ask("WhoDecides(matterType='system-replace',object='ekonomi',kommuner=null,amount=80000,day=null)")).Answers().Body, (await app.Ask("WhoDecides(matterType='system-replace',object='ekonomi',kommuner='',amount=80000,day=2026-09-15)")).Answers().Body);
    }

    [Theory, Databases]
    public async Task An_object_that_is_not_for_the_caller_is_an_unknown_object(Provider provider)
    {
        var app = await apps.On(provider);
        var hidden = await app.Inside(async db =>
        {
            db.MaintenanceObjects.Add(new Objekt.Domain.Objects.MaintenanceObject { Id = Guid.CreateVersion7(), Slug = "bara-mora", Name = "Bara Mora", From = new DateOnly(2026, 1, 1) });
            return await db.SaveChangesAsync();
        });
        Assert.Equal(1, hidden);
        var foreign = (await app.Ask("WhoDecides(matterType='plan-adopt',object='bara-mora',kommuner='',amount=null,day=null)", "lasare-orsa")).Refuses(400);
        var unknown = (await app.Ask("WhoDecides(matterType='plan-adopt',object='finns-inte',kommuner='',amount=null,day=null)", "lasare-orsa")).Refuses(400);
        Assert.Equal(unknown.Json.GetProperty("detail").GetString()!.Replace("finns-inte", "x", StringComparison.Ordinal), foreign.Json.GetProperty("detail").GetString()!.Replace("bara-mora", "x", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("WhoDecides(matterType='none',object=null,kommuner=null,amount=null,day=null)"), InlineData("WhoDecides(matterType=null,object=null,kommuner=null,amount=null,day=null)"), InlineData("WhoDecides(matterType='system-replace',object='ekonomi',kommuner='9999',amount=1,day=null)")]
    [InlineData("WhoDecides(matterType='system-replace',object='ekonomi',kommuner='2062',amount=null,day=null)"), InlineData("WhoDecides(matterType='system-replace',object='ekonomi',kommuner='2062',amount=-1,day=null)"), InlineData("WhoDecides(matterType='system-replace',object='ekonomi',kommuner='2062',amount=1.001,day=null)")]
    [InlineData("WhoDecides(matterType='system-replace',object='ekonomi',kommuner='2062',amount=99999999999999999999999,day=null)"), InlineData("WhoDecides(matterType='system-replace',object='ekonomi',kommuner='2062',amount=1,day=null)?$top=1")]
    public async Task What_cannot_be_asked_is_refused_with_the_reason(string path) => (await (await apps.On(Provider.Sqlite)).Ask(path)).Refuses(400);

    /// <summary>Every member of the page's answer stands in the row's under its capital letter.</summary>
    private static void Same(JsonElement page, JsonElement row, string asked)
    {
        switch (page.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in page.EnumerateObject()) Same(member.Value, row.GetProperty(char.ToUpperInvariant(member.Name[0]) + member.Name[1..]), asked + " " + member.Name);
                break;
            case JsonValueKind.Array:
                Assert.Equal(page.GetArrayLength(), row.GetArrayLength());
                foreach (var (one, other) in page.EnumerateArray().Zip(row.EnumerateArray())) Same(one, other, asked);
                break;
            default:
                Assert.True(page.ToString() == row.ToString(), $"{asked}: {page} is not {row}");
                break;
        }
    }
}
