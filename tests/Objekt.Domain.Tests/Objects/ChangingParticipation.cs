using Objekt.Domain.Changes;
using Objekt.Domain.Objects;
using Xunit;

namespace Objekt.Domain.Tests.Objects;

public sealed class ChangingParticipation
{
    private static readonly DateOnly Today = new(2026, 9, 15);
    private readonly Faults faults = new();

    [Fact]
    public void A_longer_period_is_the_same_row()
    {
        var row = Row(ParticipationMode.Full, -100, 10);
        var change = ParticipationRules.Bring(faults, [row], [Stated(ParticipationMode.Full, -100, null)], Today);
        Assert.Null(row.To);
        Assert.Empty(change.New);
    }

    [Fact]
    public void Another_mode_counts_from_today_and_the_row_that_was_stays()
    {
        var row = Row(ParticipationMode.Full, -100, null);
        var change = ParticipationRules.Bring(faults, [row], [Stated(ParticipationMode.Partial, -100, null)], Today);
        Assert.Equal((ParticipationMode.Full, Today.AddDays(-1)), (row.Mode, row.To));
        Assert.Equal((ParticipationMode.Partial, Today), (change.New[0].Mode, change.New[0].From));
    }

    [Fact]
    public void What_has_not_begun_is_changed_in_place_or_taken_back()
    {
        var soon = Row(ParticipationMode.Planned, 10, null);
        ParticipationRules.Bring(faults, [soon], [Stated(ParticipationMode.Full, 10, null)], Today);
        Assert.Equal(ParticipationMode.Full, soon.Mode);
        Assert.Equal([soon], ParticipationRules.Bring(faults, [soon], [Stated(ParticipationMode.Full, -5, null)], Today).Gone);
        Assert.False(faults.Any);
    }

    [Fact]
    public void A_period_that_has_been_is_not_rewritten()
    {
        ParticipationRules.Bring(faults, [Row(ParticipationMode.Full, -100, -50)], [Stated(ParticipationMode.Partial, -100, null)], Today);
        Assert.Equal("p[0].mode", Assert.Single(faults.All).Path);
    }

    [Fact]
    public void A_period_that_reaches_into_one_that_goes_on_must_name_it()
    {
        ParticipationRules.Bring(faults, [Row(ParticipationMode.Full, -10, null)], [Stated(ParticipationMode.Partial, -20, null)], Today);
        Assert.Equal("p[0].to", Assert.Single(faults.All).Path);
    }

    [Fact]
    public void The_first_day_without_a_full_participant_is_found()
    {
        var governed = new MaintenanceObject { Id = Guid.Empty, Slug = "x", Name = "X", From = Today, To = Today.AddDays(20) };
        Assert.Equal(Today, ParticipationRules.FirstDayWithoutFull(governed, [Row(ParticipationMode.Partial, 0, null)], Today));
        Assert.Equal(Today.AddDays(6), ParticipationRules.FirstDayWithoutFull(governed, [Row(ParticipationMode.Full, 0, 5), Row(ParticipationMode.Full, 7, null)], Today));
        Assert.Null(ParticipationRules.FirstDayWithoutFull(governed, [Row(ParticipationMode.Full, -9, 5), Row(ParticipationMode.Full, 4, 20)], Today));
    }

    private static ObjectParticipation Row(ParticipationMode mode, int from, int? to) => new() { Id = Guid.Empty, ObjectId = Guid.Empty, KommunCode = "2062", Mode = mode, From = Today.AddDays(from), To = to is { } last ? Today.AddDays(last) : null };

    private static StatedPart Stated(ParticipationMode mode, int from, int? to) => new("2062", mode, Today.AddDays(from), to is { } last ? Today.AddDays(last) : null, "p[0]");
}
