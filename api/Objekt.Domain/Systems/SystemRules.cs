using Objekt.Domain.Benefits;
using Objekt.Domain.Changes;
using Objekt.Domain.Organisation;

namespace Objekt.Domain.Systems;

/// <summary>What the catalogue and its use must hold.</summary>
public static class SystemRules
{
    private const int MostUsers = 10_000_000;

    /// <summary>Largest yearly cost of one use, in öre: a hundred milliard kronor.</summary>
    private const long MostOre = 10_000_000_000_000;

    /// <summary>Texts of the catalogue's entry.</summary>
    public static void Check(this Faults faults, ItSystem system)
    {
        faults.Name(system.Name, "Systemets namn", "name", 300);
        faults.Text(system.Description, "Beskrivningen", "description");
    }

    /// <summary>An object is responsible for a system or uses it, not both on a day; and one is responsible.</summary>
    public static void Check(this Faults faults, IReadOnlyCollection<SystemObject> ties)
    {
        if (Succession.FirstOverlap(ties.Where(t => t.Role == SystemObjectRole.Responsible)) is { } two)
        {
            faults.Add($"Ett annat objekt ansvarar för systemet från {two.Later.From:yyyy-MM-dd}. Bara ett kan ansvara på en dag.", "responsibleObject");
        }
        if (ties.GroupBy(t => t.ObjectId).Any(g => Succession.FirstOverlap(g) is not null))
        {
            faults.Add("Objektet som ansvarar för systemet räknas redan som användare. Ta bort det bland dem som använder.", "usedBy");
        }
    }

    /// <summary>Texts, figures and period of a use.</summary>
    public static void Check(this Faults faults, SystemUse use)
    {
        faults.Text(use.LocalName, "Det lokala namnet", "localName", 300);
        faults.Text(use.Owner, "Systemägaren", "owner");
        faults.Text(use.Hosting, "Driften", "hosting");
        faults.Text(use.Area, "Verksamhetsområdet", "area");
        faults.Text(use.Note, "Anteckningen", "note");
        faults.Demand(use.Users is null or (>= 0 and <= MostUsers), "Antalet användare ska vara ett helt tal från 0. Lämna fältet tomt när ingen vet.", "users");
        faults.Demand(use.YearlyCost is null or (>= 0 and <= MostOre), "Kostnaden per år går inte att använda. Skriv ett belopp från 0, eller lämna fältet tomt när ingen vet.", "yearlyCost");
        faults.Period(use.Since, use.Until, "since", "until");
    }

    /// <summary>Whether two uses share a day; an unknown beginning is before all days.</summary>
    public static bool Overlaps(SystemUse one, SystemUse other) =>
        (other.Until is not { } otherEnd || (one.Since ?? DateOnly.MinValue) <= otherEnd) && (one.Until is not { } end || (other.Since ?? DateOnly.MinValue) <= end);

    /// <summary>Öre of an amount in kronor; a refusal for one finer than an öre or too large.</summary>
    public static long? Ore(this Faults faults, decimal? kronor, string field)
    {
        if (kronor is not { } stated) return null;
        if (Sek.From(stated) is { } amount) return amount.Ore;
        faults.Add("Beloppet ska vara i kronor med högst två decimaler. Skriv till exempel 50000 eller 50000.50.", field);
        return null;
    }
}
