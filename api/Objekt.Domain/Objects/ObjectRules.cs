using Objekt.Domain.Changes;
using Objekt.Domain.Organisation;

namespace Objekt.Domain.Objects;

/// <summary>What an object must hold, and what of it a change of its own dates carries along.</summary>
public static class ObjectRules
{
    /// <summary>Texts and period.</summary>
    public static void Check(this Faults faults, MaintenanceObject governed)
    {
        faults.Name(governed.Name, "Objektets namn", "name", 200);
        faults.Text(governed.Purpose, "Syftet", "purpose");
        faults.Period(governed.From, governed.To);
    }

    /// <summary>Participation that counts lies inside the kommun's own time in the union, and all of it inside the object's.</summary>
    public static void Check(this Faults faults, ObjectParticipation part, MaintenanceObject governed, Kommun kommun, string field)
    {
        faults.Period(part.From, part.To, field + ".from", field + ".to");
        faults.Inside(part, governed, $"objektet {governed.Name}", field + ".from", field + ".to");
        if (part.TakesPart) faults.Inside(part, kommun, $"{kommun.Name}s tid i samverkan", field + ".from", field + ".to");
    }

    /// <summary>Moves the object's first day, and what began with it. An object that has begun may be found to be older, never younger.</summary>
    public static void Begin(this Faults faults, MaintenanceObject governed, DateOnly from, DateOnly today)
    {
        var before = governed.From;
        if (from == before) return;
        if (from > before && before < today)
        {
            faults.Add($"Objektet började {before:yyyy-MM-dd} och har redan gällt. Ange en tidigare dag, eller behåll den.", "from");
            return;
        }
        governed.From = from;
        foreach (var family in governed.Families.Where(f => f.From == before || f.From < from)) family.From = from;
        foreach (var part in governed.Participations.Where(p => p.From == before || p.From < from)) part.From = from;
        faults.Demand(governed.Seats.All(s => s.From >= from), "Roller på objektet börjar före den dagen. Ange en tidigare dag.", "from");
    }

    /// <summary>The day from which a change made today can count: not before the object begins.</summary>
    public static DateOnly ChangeDay(MaintenanceObject governed, DateOnly today) => governed.From > today ? governed.From : today;
}
