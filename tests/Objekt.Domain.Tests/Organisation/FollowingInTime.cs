using Objekt.Domain.Authority;
using Objekt.Domain.Organisation;
using Xunit;

namespace Objekt.Domain.Tests.Organisation;

public sealed class FollowingInTime
{
    private static readonly DateOnly Day = new(2026, 9, 15);

    [Fact]
    public void What_was_taken_back_is_in_nobodys_way()
    {
        var taken = Row(10, 9);
        Assert.True(taken.IsTakenBack());
        Assert.False(taken.Holds(Day.AddDays(10)));
        Assert.False(taken.Overlaps(Row(-100, null)));
        Assert.False(Row(-100, null).Overlaps(taken));
        var room = Succession.MakeRoom([taken], Day, null, End);
        Assert.Null(room.InTheWay);
        Assert.Empty(room.Gone);
        Assert.Empty(Succession.EndAll([taken], Day, End));
        Assert.Null(Succession.FirstOverlap([taken, Row(-100, null)]));
        Assert.Equal(Day.AddDays(9), taken.To);
    }

    [Fact]
    public void The_one_before_ends_the_day_before()
    {
        var before = Row(-100, null);
        var room = Succession.MakeRoom([before], Day, null, End);
        Assert.Equal(Day.AddDays(-1), before.To);
        Assert.Empty(room.Gone);
        Assert.Null(room.InTheWay);
    }

    [Fact]
    public void One_that_began_the_same_day_gives_way()
    {
        var same = Row(0, null);
        Assert.Equal([same], Succession.MakeRoom([same], Day, null, End).Gone);
    }

    [Theory]
    [InlineData(9, null)]
    [InlineData(10, 10)]
    [InlineData(null, 10)]
    public void A_later_one_is_in_the_way_only_when_reached(int? to, int? inTheWay)
    {
        var later = Row(10, null);
        var room = Succession.MakeRoom([later], Day, to is { } last ? Day.AddDays(last) : null, End);
        Assert.Equal(inTheWay is null ? null : later, room.InTheWay);
        Assert.Equal(Day.AddDays(10), later.From);
    }

    [Fact]
    public void What_has_been_is_left_alone()
    {
        var past = Row(-100, -50);
        Assert.Empty(Succession.MakeRoom([past], Day, null, End).Gone);
        Assert.Equal(Day.AddDays(-50), past.To);
    }

    [Fact]
    public void Ending_all_removes_what_had_not_begun()
    {
        var (open, past, future) = (Row(-10, null), Row(-30, -20), Row(5, null));
        Assert.Equal([future], Succession.EndAll([open, past, future], Day, End));
        Assert.Equal((Day, Day.AddDays(-20)), (open.To!.Value, past.To!.Value));
    }

    private static SeatHolding Row(int from, int? to) => new() { Id = Guid.Empty, SeatId = Guid.Empty, PersonId = Guid.Empty, From = Day.AddDays(from), To = to is { } last ? Day.AddDays(last) : null };

    private static void End(SeatHolding row, DateOnly? last) => row.To = last;
}
