using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Objekt.Domain.Systems;
using Xunit;

namespace Objekt.Tests.OData;

public sealed class TurningPages(Apps apps) : IClassFixture<Apps>
{
    [Theory, Databases]
    public async Task All_pages_together_are_the_set(Provider provider)
    {
        var app = await apps.On(provider);
        foreach (var order in new[] { "", "&$orderby=SystemName", "&$orderby=YearlyCost desc,KommunName", "&$orderby=Lifecycle,Area desc,Since", "&$orderby=ItVerdict desc,ResponsibleObjectName" })
        {
            var rows = await app.All("SystemUses?$select=Id" + order);
            var ids = rows.Select(r => r.GetProperty("Id").GetGuid()).ToList();
            Assert.Equal(ids.Count, ids.Distinct().Count());
            Assert.Equal(await app.Inside(db => db.SystemUses.CountAsync()), ids.Count);
        }
    }

    [Fact]
    public async Task Both_databases_turn_the_same_pages()
    {
        var (sqlite, postgres) = (await apps.On(Provider.Sqlite), await apps.On(Provider.Postgres));
        foreach (var question in new[] { "ItSystems?$select=Slug&$orderby=Name", "ItSystems?$select=Slug&$orderby=SupplierName desc,Lifecycle", "SystemUses?$select=Id&$orderby=Owner,YearlyCost desc", "Seats?$select=Slug&$orderby=Side,ObjectName,Slug", "SystemUses?$select=Id&$orderby=ResponsibleObjectName,LocalName desc" })
        {
            Assert.Equal((await sqlite.All(question)).Select(r => r.GetRawText()), (await postgres.All(question)).Select(r => r.GetRawText()));
        }
    }

    /// <summary>Rows come and go between the pages; those that were there all the time are shown exactly once, in order.</summary>
    [Theory, Databases]
    public async Task No_row_is_lost_or_doubled_while_data_change(Provider provider)
    {
        await using var app = await ObjektApp.Start(provider);
        var before = await app.Inside(db => db.ItSystems.Select(s => s.Slug).ToListAsync());
        var seen = new List<(string Slug, string Name)>();
        var gone = new HashSet<string>();
        var random = new Random(17);

        var next = (string?)"ItSystems?$orderby=Name&$select=Slug,Name&$count=true&$top=500";
        for (var turn = 0; next is not null; turn++)
        {
            var page = (await app.Ask(next)).Answers();
            seen.AddRange(page.Rows.Select(r => (r.GetProperty("Slug").GetString()!, r.GetProperty("Name").GetString()!)));
            next = page.Next;
            foreach (var slug in new[] { seen[random.Next(seen.Count)].Slug, before[random.Next(before.Count)] }) await Remove(app, slug, gone);
            foreach (var name in new[] { "Aaa först", "Mitt i", "Ööö sist" }) await Add(app, $"{name} {turn}", $"ny-{turn.ToString(CultureInfo.InvariantCulture)}-{random.Next()}");
        }

        Assert.Equal(seen.Count, seen.Select(s => s.Slug).Distinct().Count());
        Assert.Empty(before.Except(seen.Select(s => s.Slug)).Except(gone));
        Assert.Equal(seen.Select(s => s.Name), seen.Select(s => s.Name).Order(StringComparer.Create(CultureInfo.GetCultureInfo("sv-SE"), false)));
    }

    [Theory, Databases]
    public async Task Top_is_kept_over_the_pages(Provider provider)
    {
        var app = await apps.On(provider);
        Assert.Equal(150, (await app.All("SystemUses?$top=150&$select=Id")).Count);
        Assert.Equal(100, (await app.All("SystemUses?$top=100&$select=Id")).Count);
        Assert.Null((await app.Ask("SystemUses?$top=100")).Next);
    }

    [Fact]
    public async Task Skip_leaves_out_the_first_rows_once()
    {
        var app = await apps.On(Provider.Sqlite);
        var all = await app.All("SystemUses?$select=Id&$orderby=SystemName");
        Assert.Equal(all.Skip(30).Select(r => r.GetRawText()), (await app.All("SystemUses?$select=Id&$orderby=SystemName&$skip=30")).Select(r => r.GetRawText()));
    }

    [Fact]
    public async Task The_count_is_of_all_rows_on_every_page()
    {
        var app = await apps.On(Provider.Sqlite);
        var first = (await app.Ask("SystemUses?$count=true&$filter=KommunCode ne '2062'")).Answers();
        var second = (await app.Ask(first.Next!)).Answers();
        var counted = await app.Inside(db => db.SystemUses.CountAsync(u => u.KommunCode != "2062"));
        Assert.Equal(counted, first.Json.GetProperty("@odata.count").GetInt32());
        Assert.Equal(counted, second.Json.GetProperty("@odata.count").GetInt32());
        Assert.Equal(counted.ToString(CultureInfo.InvariantCulture), (await app.Ask("SystemUses/$count?$filter=KommunCode ne '2062'")).Answers().Body);
    }

    [Fact]
    public async Task The_next_link_is_absolute_and_belongs_to_its_own_order_only()
    {
        var app = await apps.On(Provider.Sqlite);
        var next = (await app.Ask("SystemUses?$orderby=SystemName")).Next!;
        Assert.StartsWith(new Uri(app.Address, "/odata/SystemUses?").ToString(), next, StringComparison.Ordinal);
        var token = next[(next.IndexOf("$skiptoken=", StringComparison.Ordinal) + 11)..];
        (await app.Ask($"SystemUses?$orderby=SystemName desc&$skiptoken={token}")).Refuses(400, "nästa-länken");
        (await app.Ask($"SystemUses?$skiptoken={token}")).Refuses(400, "nästa-länken");
    }

    private static Task<int> Add(ObjektApp app, string name, string slug) => app.Inside(db =>
    {
        db.ItSystems.Add(new ItSystem { Id = Guid.CreateVersion7(), Slug = slug, Name = name, NameFolded = name.ToLowerInvariant(), Common = true });
        return db.SaveChangesAsync();
    });

    private static async Task Remove(ObjektApp app, string slug, HashSet<string> gone)
    {
        gone.Add(slug);
        await app.Inside(async db =>
        {
            var id = await db.ItSystems.Where(s => s.Slug == slug).Select(s => s.Id).FirstOrDefaultAsync();
            await db.Assessments.Where(a => a.SystemUse!.ItSystemId == id).ExecuteDeleteAsync();
            await db.SystemUses.Where(u => u.ItSystemId == id).ExecuteDeleteAsync();
            return await db.ItSystems.Where(s => s.Id == id).ExecuteDeleteAsync();
        });
    }
}
