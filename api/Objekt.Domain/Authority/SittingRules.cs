using Objekt.Domain.Changes;
using Objekt.Domain.Organisation;

namespace Objekt.Domain.Authority;

/// <summary>What taking a seat led to.</summary>
/// <param name="GoesOn">The person's own row, when the person sat there already; then no new row is needed.</param>
/// <param name="Gone">Rows that began the same day and give way.</param>
public sealed record Taken<T>(T? GoesOn, IReadOnlyList<T> Gone) where T : class, ISitting;

/// <summary>How one person follows another on a seat: never two on a day, never the same person as holder and deputy, and history stays.</summary>
public static class SittingRules
{
    /// <summary>Lets a person take the seat in a period.</summary>
    /// <param name="word">What they are there: innehavare or ersättare.</param>
    public static Taken<T> Take<T>(Faults faults, IReadOnlyList<T> rows, Guid person, DateOnly from, DateOnly? to, string word) where T : class, ISitting
    {
        var own = rows.On(from).FirstOrDefault(r => r.PersonId == person);
        var room = Succession.MakeRoom(rows.Where(r => r != own), from, to, (r, last) => r.To = last);
        if (room.InTheWay is { } later) faults.Add($"Från {((IPeriod)later).From:yyyy-MM-dd} finns redan en {word}. Ange en sista dag före den dagen.", "to");
        if (own is not null) own.To = to;
        return new Taken<T>(own, room.Gone);
    }

    /// <summary>Leaves the seat empty from a day on, until whoever is stated to come later.</summary>
    public static IReadOnlyList<T> Leave<T>(Faults faults, IReadOnlyList<T> rows, DateOnly from, string word) where T : class, ISitting
    {
        faults.Demand(rows.On(from).Any(), $"Rollen har ingen {word} den {from:yyyy-MM-dd}. Ange den som ska vara det, eller en annan dag.", "person");
        return Succession.MakeRoom(rows, from, from, (r, last) => r.To = last).Gone;
    }

    /// <summary>A holder cannot stand in for themselves.</summary>
    public static void NotBoth(this Faults faults, IEnumerable<SeatHolding> holdings, IEnumerable<SeatDeputy> deputies)
    {
        var both = holdings.SelectMany(h => deputies.Where(d => d.PersonId == h.PersonId && d.Overlaps(h))).FirstOrDefault();
        if (both is not null) faults.Add($"Samma person är innehavare och ersättare från {both.From:yyyy-MM-dd}. Välj en annan, eller avsluta den ena uppgiften först.", "person");
    }

    /// <summary>Brings the periods in which a deputy acts to the stated ones. A period that has begun is ended, not removed.</summary>
    /// <returns>The periods that had not begun and are no longer stated, and the stated ones to add.</returns>
    public static (IReadOnlyList<DeputyPeriod> Gone, IReadOnlyList<StatedPeriod> New) Bring(Faults faults, SeatDeputy deputy, IReadOnlyList<StatedPeriod> stated, DateOnly today)
    {
        foreach (var period in stated)
        {
            faults.Period(period.From, period.To, period.Field + ".from", period.Field + ".to");
            faults.Inside(period, deputy, "ersättarens tid", period.Field + ".from", period.Field + ".to");
        }
        var gone = new List<DeputyPeriod>();
        var fresh = stated.ToList();
        foreach (var period in deputy.Periods)
        {
            if (stated.FirstOrDefault(s => s.From == period.From) is { } same)
            {
                period.To = same.To;
                fresh.Remove(same);
            }
            else if (period.From >= today) gone.Add(period);
            else if (period.Holds(today)) period.To = today.AddDays(-1);
        }
        if (Succession.FirstOverlap(deputy.Periods.Except(gone).Cast<IPeriod>().Concat(fresh)) is { } clash)
        {
            faults.Add($"Två perioder har samma dagar: den från {clash.Earlier.From:yyyy-MM-dd} och den från {clash.Later.From:yyyy-MM-dd}. Avsluta den första dagen före den andra.", ((clash.Later as StatedPeriod ?? clash.Earlier as StatedPeriod)?.Field ?? "periods") + ".from");
        }
        return (gone, fresh);
    }
}

/// <summary>A period as a form or a list states it.</summary>
/// <param name="Field">Where in the input it stands.</param>
public sealed record StatedPeriod(DateOnly From, DateOnly? To, string Field) : IPeriod;
