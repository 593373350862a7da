using Objekt.Domain.Changes;
using Objekt.Domain.Organisation;

namespace Objekt.Domain.Objects;

/// <summary>A stated part of a kommun in an object, as a form or a list gives it.</summary>
/// <param name="Kommun">Code.</param>
/// <param name="Field">Where in the input it stands.</param>
public sealed record StatedPart(string Kommun, ParticipationMode Mode, DateOnly From, DateOnly? To, string Field) : IPeriod;

/// <summary>What bringing participation to what was stated leads to.</summary>
/// <param name="Gone">Rows that had not begun and are no longer stated.</param>
/// <param name="New">Rows to add.</param>
public sealed record PartChange(IReadOnlyList<ObjectParticipation> Gone, IReadOnlyList<StatedPart> New);

/// <summary>How participation changes in time, and what it must hold.</summary>
public static class ParticipationRules
{
    /// <summary>
    /// Brings one kommun's rows to the stated ones, which are the whole of its participation from today on. What has been
    /// stays: a row that has begun ends the day before another takes over, and a changed mode counts from today.
    /// </summary>
    public static PartChange Bring(Faults faults, IReadOnlyList<ObjectParticipation> rows, IReadOnlyList<StatedPart> stated, DateOnly today)
    {
        if (Succession.FirstOverlap(stated) is { } twice)
        {
            faults.Add($"Två av kommunens perioder har samma dagar: den från {twice.Earlier.From:yyyy-MM-dd} och den från {twice.Later.From:yyyy-MM-dd}. Avsluta den första dagen före den andra.", twice.Later.Field + ".from");
            return new PartChange([], []);
        }

        var gone = new List<ObjectParticipation>();
        var fresh = stated.OrderBy(s => s.From).ToList();
        foreach (var row in rows)
        {
            if (fresh.FirstOrDefault(s => s.From == row.From) is { } same) Meet(faults, row, same, fresh, today);
            else if (stated.Where(s => s.From > row.From).MinBy(s => s.From) is { } next && row.Overlaps(next)) row.To = next.From.AddDays(-1);
            else if (row.From > today) gone.Add(row);
        }

        var all = rows.Except(gone).Cast<IPeriod>().Concat(fresh);
        if (Succession.FirstOverlap(all) is { } clash)
        {
            var field = (clash.Earlier as StatedPart ?? clash.Later as StatedPart)?.Field;
            faults.Add($"Kommunen deltar redan från {clash.Later.From:yyyy-MM-dd}. Skicka med den perioden också, eller avsluta den nya dagen före.", field is null ? "participations" : field + ".to");
        }
        return new PartChange(gone, fresh);
    }

    /// <summary>The first day in the object's life, from a day on, when no kommun takes part fully; null when there is none.</summary>
    public static DateOnly? FirstDayWithoutFull(MaintenanceObject governed, IEnumerable<ObjectParticipation> rows, DateOnly from)
    {
        var full = rows.Where(r => r.Mode == ParticipationMode.Full).ToList();
        var day = from > governed.From ? from : governed.From;
        while (governed.To is not { } end || day <= end)
        {
            var holding = full.On(day).ToList();
            if (holding.Count == 0) return day;
            if (holding.Any(r => r.To is null)) return null;
            day = holding.Max(r => r.To!.Value).AddDays(1);
        }
        return null;
    }

    private static void Meet(Faults faults, ObjectParticipation row, StatedPart same, List<StatedPart> fresh, DateOnly today)
    {
        fresh.Remove(same);
        if (same.Mode == row.Mode || row.From >= today)
        {
            (row.Mode, row.To) = (same.Mode, same.To);
        }
        else if (same.To < today || row.To < today)
        {
            faults.Add($"Perioden från {row.From:yyyy-MM-dd} är redan förbi och ändras inte. Lägg till en ny period i stället.", same.Field + ".mode");
        }
        else
        {
            row.To = today.AddDays(-1);
            fresh.Add(same with { From = today });
        }
    }
}
