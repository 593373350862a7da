using Microsoft.EntityFrameworkCore;
using Objekt.Tests.Mutations;
using Xunit;

namespace Objekt.Tests.Audit;

/// <summary>A holder, deputy or period that gives way before it held a day: gone for everybody who asks, and still in the table.</summary>
public sealed class TakingBack
{
    [Theory, Databases]
    public async Task A_holder_who_gives_way_the_same_day_stays_in_the_table_and_is_shown_to_nobody(Provider provider)
    {
        var register = await Register.Begin(provider);
        await using var app = register.App;
        var (first, second) = (await register.Person("Första Valet", Register.Alvdalen, null), await register.Person("Andra Valet", Register.Alvdalen, null));
        var before = await Rows(app);
        await register.Done(Register.Admin, "assignSeat", new { seat = "objektagare-ekonomi", person = first });
        await register.Done(Register.Admin, "assignSeat", new { seat = "objektagare-ekonomi", person = second });

        Assert.Equal(before + 2, await Rows(app));
        var held = await app.Graph(Register.Admin, "{seats(where:{slug:{eq:\"objektagare-ekonomi\"}}){nodes{holder{slug} vacant holdings{from to person{slug}}}}}");
        var seat = held.GetProperty("seats").GetProperty("nodes")[0];
        Assert.Equal(second, seat.GetProperty("holder").GetProperty("slug").GetString());
        Assert.Equal([second], seat.GetProperty("holdings").EnumerateArray().Select(h => h.GetProperty("person").GetProperty("slug").GetString()));
        Assert.Equal(1, await app.Inside(db => db.SeatHoldings.IgnoreQueryFilters().CountAsync(h => h.To < h.From)));

        // A person who never sat anywhere is again known at their employer only.
        Assert.Equal(0, await Seen(app, Register.OrsaEditor, first));
        Assert.Equal(1, await Seen(app, Register.OrsaEditor, second));
    }

    [Theory, Databases]
    public async Task A_deputy_and_the_coming_periods_are_taken_back(Provider provider)
    {
        var register = await Register.Begin(provider);
        await using var app = register.App;
        await register.Done(Register.Admin, "setDeputy", new { seat = "objektledare-ekonomi", person = Register.Strategist, periods = new[] { new { from = "2026-10-01", to = "2026-10-10" }, new { from = "2026-12-01", to = "2026-12-10" } } });
        await register.Done(Register.Admin, "setDeputy", new { seat = "objektledare-ekonomi", person = Register.Strategist, periods = new[] { new { from = "2026-12-01", to = "2026-12-24" } } });
        Assert.Equal([("2026-12-01", "2026-12-24")], await Periods(app));
        await register.Done(Register.Admin, "setDeputy", new { seat = "objektledare-ekonomi", person = (string?)null });
        Assert.Empty(await Periods(app));
        Assert.Equal((1, 2), await app.Inside(async db => (await db.SeatDeputies.IgnoreQueryFilters().CountAsync(), await db.Set<Domain.Authority.DeputyPeriod>().IgnoreQueryFilters().CountAsync())));

        await register.Done(Register.Admin, "setDeputy", new { seat = "objektledare-ekonomi", person = Register.Strategist, periods = new[] { new { from = "2026-10-01", to = "2026-10-10" } } });
        Assert.Equal([("2026-10-01", "2026-10-10")], await Periods(app));
    }

    [Fact]
    public async Task A_file_that_corrects_the_first_day_gives_a_new_row()
    {
        var register = await Register.Begin(Provider.Sqlite);
        await using var app = register.App;
        var before = await Rows(app);
        var client = await app.As(Register.Admin);
        var csv = (await client.GetStringAsync("/export/seats.csv", TestContext.Current.CancellationToken)).Split("\r\n");
        var file = Path.GetTempFileName() + ".csv";
        await File.WriteAllLinesAsync(file, [csv[0], csv.Single(l => l.Contains("objektledare-ekonomi", StringComparison.Ordinal)).Replace("2026-09-15", "2026-09-01", StringComparison.Ordinal)], TestContext.Current.CancellationToken);
        var imported = await StartUp.Starting.Here("import", file, "--kind", "seats", "--environment=Development", $"--ConnectionStrings:Objekt={app.ConnectionString}");
        File.Delete(file);
        Assert.True(imported.Code == 0, imported.Said + imported.Complained);

        Assert.Equal(before + 1, await Rows(app));
        Assert.Equal([new DateOnly(2026, 9, 1)], await app.Inside(db => db.SeatHoldings.Where(h => h.Seat!.Slug == "objektledare-ekonomi").Select(h => h.From).ToListAsync()));
    }

    private static Task<int> Rows(ObjektApp app) => app.Inside(db => db.SeatHoldings.IgnoreQueryFilters().CountAsync());

    private static async Task<List<(string?, string?)>> Periods(ObjektApp app)
    {
        var seat = (await app.Graph(Register.Admin, "{seats(where:{slug:{eq:\"objektledare-ekonomi\"}}){nodes{deputies{periods{from to}}}}}")).GetProperty("seats").GetProperty("nodes")[0];
        return [.. seat.GetProperty("deputies").EnumerateArray().SelectMany(d => d.GetProperty("periods").EnumerateArray()).Select(p => (p.GetProperty("from").GetString(), p.GetProperty("to").GetString()))];
    }

    private static async Task<int> Seen(ObjektApp app, string who, string slug) => (await app.Graph(who, $"{{people(where:{{slug:{{eq:\"{slug}\"}}}}){{totalCount}}}}")).GetProperty("people").GetProperty("totalCount").GetInt32();
}
