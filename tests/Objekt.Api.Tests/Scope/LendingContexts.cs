using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Objekt.Api.Data;
using Xunit;

namespace Objekt.Tests.Scope;

public sealed class LendingContexts(EmptyApps apps) : IClassFixture<EmptyApps>
{
    [Theory, Databases]
    public async Task A_context_that_is_lent_again_remembers_nobody(Provider provider)
    {
        var app = await apps.On(provider);
        var first = await app.Inside(async db => (Context: db, Seen: await db.RoleTypes.CountAsync()));
        Assert.NotEqual(0, first.Seen);

        // Those that wait are lent in turn, so it comes again after a while.
        for (var i = 0; i < 100; i++)
        {
            await using var scope = app.Services.CreateAsyncScope();
            var again = scope.ServiceProvider.GetRequiredService<ObjektDb>();
            Assert.Equal(0, await again.RoleTypes.CountAsync(TestContext.Current.CancellationToken));
            if (ReferenceEquals(first.Context, again)) return;
        }
        Assert.Fail("No context was lent again.");
    }

    [Theory, Databases]
    public async Task No_two_who_ask_at_once_share_a_context(Provider provider)
    {
        var app = await apps.On(provider);
        await app.Inside(db => db.RoleTypes.CountAsync());

        await using var one = app.Services.CreateAsyncScope();
        await using var other = app.Services.CreateAsyncScope();

        Assert.NotSame(one.ServiceProvider.GetRequiredService<ObjektDb>(), other.ServiceProvider.GetRequiredService<ObjektDb>());
    }

    [Theory, Databases]
    public async Task What_one_left_unfinished_is_not_there_for_the_next(Provider provider)
    {
        var app = await apps.On(provider);
        await using (var scope = app.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<ObjektDb>();
            db.SeeEverything();
            await db.HoldOpen(TestContext.Current.CancellationToken);
            await db.Database.ExecuteSqlRawAsync("BEGIN", TestContext.Current.CancellationToken);
            await db.Database.ExecuteSqlRawAsync("UPDATE \"RoleTypes\" SET \"Name\" = 'half done'", TestContext.Current.CancellationToken);
        }

        await app.Inside(async db =>
        {
            await db.HoldOpen(TestContext.Current.CancellationToken);
            Assert.False(await db.RoleTypes.AnyAsync(r => r.Name == "half done"));
            await using var ofOnesOwn = await db.Database.BeginTransactionAsync();
            return true;
        });
    }

    [Fact]
    public async Task A_kept_statement_answers_with_the_values_of_each_question()
    {
        var app = await apps.On(Provider.Sqlite);
        await app.Inside(async db =>
        {
            await db.HoldOpen(TestContext.Current.CancellationToken);
            foreach (var length in new[] { 3, 500, 3 })
            {
                Assert.Equal(length, await db.Database.SqlQuery<int>($"SELECT {length} AS \"Value\"").SingleAsync());
            }
            return true;
        });
    }
}
