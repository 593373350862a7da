using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Xunit;

namespace Objekt.Tests.Demo;

public sealed class TheDemoInBothDatabases(Apps apps) : IClassFixture<Apps>
{
    [Theory, Databases]
    public async Task Every_row_made_is_a_row_stored_and_reads_back_as_it_was(Provider provider)
    {
        var app = await apps.On(provider);
        var made = DemoData.Facts();

        await app.Inside(async db =>
        {
            Assert.Equal(made.Systems.Count, await db.ItSystems.CountAsync(TestContext.Current.CancellationToken));
            Assert.Equal(made.Uses.OrderBy(u => u.Id).Select(u => (u.Id, u.Users, u.YearlyCost, u.Since)), (await db.SystemUses.ToListAsync(TestContext.Current.CancellationToken)).OrderBy(u => u.Id).Select(u => (u.Id, u.Users, u.YearlyCost, u.Since)));
            Assert.Equal(made.Seats.OrderBy(s => s.Id).Select(s => (s.Id, s.Slug, s.Scope, s.Level, s.Side)), (await db.Seats.ToListAsync(TestContext.Current.CancellationToken)).OrderBy(s => s.Id).Select(s => (s.Id, s.Slug, s.Scope, s.Level, s.Side)));
            var rights = await db.DecisionRights.ToListAsync(TestContext.Current.CancellationToken);
            Assert.Equal(made.Rights.OrderBy(r => r.Id).Select(r => (r.Id, r.Key, r.Steps.Count, r.Covers.UpTo)), rights.OrderBy(r => r.Id).Select(r => (r.Id, r.Key, r.Steps.Count, r.Covers.UpTo)));
            Assert.Equal(made.RuleSets.SelectMany(s => s.Accepted), (await db.RuleSets.OrderBy(s => s.Number).ToListAsync(TestContext.Current.CancellationToken)).SelectMany(s => s.Accepted));
            return 0;
        });
    }

    [Theory, Databases]
    public async Task Every_demo_person_with_a_seat_can_sign_in(Provider provider)
    {
        var app = await apps.On(provider);
        foreach (var slug in new[] { "it-strateg", "lasare-orsa", "systemadministrator", "objektagare-utbildning", "kommunchef-alvdalen", "ordforande-gemensam-namnd" }) Assert.NotNull(await app.As(slug));
    }
}
