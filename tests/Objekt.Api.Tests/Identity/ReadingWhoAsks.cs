using Objekt.Api.Authority;
using Objekt.Api.Identity;
using Objekt.Domain.Authority;
using Objekt.Domain.Identity;
using Objekt.Domain.Organisation;
using Xunit;

namespace Objekt.Tests.Identity;

/// <summary>How far a person sees follows from the seats of the day, and from nothing else.</summary>
public sealed class ReadingWhoAsks(EmptyApps apps) : IClassFixture<EmptyApps>
{
    private static readonly DateOnly Today = SwedishTime.DayOf(FakeTime.Start);
    private static readonly SemaphoreSlim Once = new(1);

    [Theory, Databases]
    public async Task A_union_seat_sees_every_kommun(Provider provider)
    {
        var caller = await Ask(provider, (w, person) => w.Hold(w.UnionSeat(), person));
        Assert.True(caller!.SeesAll);
        Assert.Equal([RoleKeys.ItStrategist], caller.Roles);
    }

    [Theory, Databases]
    public async Task Without_a_seat_one_sees_the_employers_kommun_only(Provider provider)
    {
        var caller = await Ask(provider, (_, _) => { });
        Assert.False(caller!.SeesAll);
        Assert.Equal(["9901"], caller.Kommuner);
        Assert.Empty(caller.Objects);
        Assert.Empty(caller.Roles);
    }

    [Theory, Databases]
    public async Task A_kommuns_seat_adds_that_kommun(Provider provider)
    {
        var caller = await Ask(provider, (w, person) => w.Hold(w.KommunSeat("9902"), person));
        Assert.Equal(["9901", "9902"], caller!.Kommuner.Order(StringComparer.Ordinal));
    }

    [Theory, Databases]
    public async Task An_objects_seat_adds_the_object_and_no_kommun(Provider provider)
    {
        Guid thing = default;
        var caller = await Ask(provider, (w, person) => w.Hold(w.ObjectSeat(thing = w.Object($"o-{Guid.CreateVersion7():N}").Id), person));
        Assert.Equal([thing], caller!.Objects);
        Assert.Equal(["9901"], caller.Kommuner);
    }

    [Theory, Databases]
    public async Task An_objects_seat_for_one_kommun_adds_that_kommun_and_not_the_object(Provider provider)
    {
        var caller = await Ask(provider, (w, person) => w.Hold(w.ObjectSeat(w.Object($"o-{Guid.CreateVersion7():N}").Id, "9902"), person));
        Assert.Empty(caller!.Objects);
        Assert.Equal(["9901", "9902"], caller.Kommuner.Order(StringComparer.Ordinal));
    }

    [Theory, Databases]
    public async Task The_chair_of_an_objects_steering_group_sees_the_object(Provider provider)
    {
        Guid thing = default;
        var caller = await Ask(provider, (w, person) =>
        {
            thing = w.Object($"o-{Guid.CreateVersion7():N}").Id;
            w.Hold(w.ForumSeat(w.Forum($"f-{Guid.CreateVersion7():N}", of: thing).Id), person);
        });
        Assert.Equal([thing], caller!.Objects);
    }

    [Theory, Databases]
    public async Task A_namnds_seat_adds_the_namnds_kommun(Provider provider)
    {
        var caller = await Ask(provider, (w, person) => w.Hold(w.NamndSeat(w.Namnd($"n-{Guid.CreateVersion7():N}", "9902").Id), person));
        Assert.Equal(["9901", "9902"], caller!.Kommuner.Order(StringComparer.Ordinal));
    }

    [Theory, Databases]
    public async Task The_last_day_counts_and_the_day_after_does_not(Provider provider)
    {
        Assert.True((await Ask(provider, (w, person) => w.Hold(w.UnionSeat(), person, to: Today)))!.SeesAll);
        Assert.False((await Ask(provider, (w, person) => w.Hold(w.UnionSeat(), person, to: Today.AddDays(-1))))!.SeesAll);
    }

    [Theory, Databases]
    public async Task A_seat_that_has_ended_opens_nothing(Provider provider)
    {
        var caller = await Ask(provider, (w, person) =>
        {
            var seat = w.UnionSeat();
            seat.To = Today.AddDays(-1);
            w.Hold(seat, person);
        });
        Assert.False(caller!.SeesAll);
    }

    [Theory, Databases]
    public async Task A_deputy_sees_as_the_seat_only_while_acting(Provider provider)
    {
        Assert.False((await Ask(provider, (w, person) => w.Deputy(Taken(w), person)))!.SeesAll);
        Assert.True((await Ask(provider, (w, person) => w.Stands(w.Deputy(Taken(w), person), Today, Today)))!.SeesAll);
        Assert.False((await Ask(provider, (w, person) => w.Stands(w.Deputy(Taken(w), person), Today.AddDays(1), Today.AddDays(9))))!.SeesAll);
        Assert.True((await Ask(provider, (w, person) => w.Deputy(w.UnionSeat(), person)))!.SeesAll);
        Assert.False((await Ask(provider, (w, person) => w.Deputy(w.UnionSeat(), person, to: Today.AddDays(-1))))!.SeesAll);

        static Seat Taken(World w)
        {
            var seat = w.UnionSeat();
            w.Hold(seat, w.Person($"holder-{Guid.CreateVersion7():N}"));
            return seat;
        }
    }

    [Theory, Databases]
    public async Task One_who_has_left_is_nobody(Provider provider) =>
        Assert.Null(await Ask(provider, (_, person) => person.Active = false));

    /// <summary>Makes a person employed by kommun 9901, lets the test seat them, and reads who they are today.</summary>
    private async Task<Caller?> Ask(Provider provider, Action<World, Person> seat)
    {
        var app = await apps.On(provider);
        await Once.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            return await app.Inside(async db =>
            {
                var world = new World(db);
                if (await db.Kommun.FindAsync("9901") is null) (_, _) = (world.Kommun("9901", "Aby"), world.Kommun("9902", "Beby"));
                var person = world.Person($"p-{Guid.CreateVersion7():N}", "9901");
                seat(world, person);
                await db.SaveChangesAsync();
                return await Callers.Read(db, person.Id, Today);
            });
        }
        finally
        {
            Once.Release();
        }
    }
}
