using Objekt.Domain.Changes;

namespace Objekt.Domain.Organisation;

/// <summary>What a kommun of the union must hold.</summary>
public static class KommunRules
{
    /// <summary>A union grown larger than Sweden's largest city has a figure wrong.</summary>
    private const int MostInhabitants = 2_000_000;

    /// <summary>Everything that is wrong with the kommun as it would be saved.</summary>
    /// <param name="others">The union's other kommuner.</param>
    public static void Check(this Faults faults, Kommun kommun, IEnumerable<Kommun> others)
    {
        if (SwedishKommuner.Find(kommun.Code) is not { } official)
        {
            faults.Add($"Ingen kommun har koden ”{kommun.Code}”. Skriv den officiella kommunkoden med fyra siffror, till exempel 2062 för Mora.", "code");
            return;
        }
        faults.Name(kommun.Name, "Kommunens namn", "name", 100);
        if (SwedishKommuner.All.FirstOrDefault(k => k.Code != kommun.Code && string.Equals(k.Name, kommun.Name, StringComparison.OrdinalIgnoreCase)) is { } mistaken)
        {
            faults.Add($"Koden {kommun.Code} är {official.Name}, men {mistaken.Name} har koden {mistaken.Code}. Rätta koden eller namnet.", "name");
        }
        faults.Demand(IsMark(kommun.Mark), $"Märket ”{kommun.Mark}” ska vara två eller tre stora bokstäver, till exempel {MarkOf(official.Name, [])}.", "mark");
        if (others.FirstOrDefault(k => k.Code != kommun.Code && k.Mark == kommun.Mark) is { } same)
        {
            faults.Add($"Märket {kommun.Mark} används redan av {same.Name}. Välj ett annat, två eller tre bokstäver.", "mark");
        }
        faults.Demand(kommun.Inhabitants is null or (>= 0 and <= MostInhabitants), "Antalet invånare går inte att använda. Skriv ett helt tal, eller lämna fältet tomt.", "inhabitants");
        faults.Text(kommun.InhabitantsSource, "Källan till invånarantalet", "inhabitantsSource");
        faults.Period(kommun.From, kommun.To);
    }

    /// <summary>A mark made of the name that nobody has.</summary>
    public static string MarkOf(string name, IReadOnlyCollection<string> taken)
    {
        var letters = name.ToUpperInvariant().Where(char.IsLetter).ToArray();
        var pairs = Enumerable.Range(1, letters.Length - 1).Select(i => $"{letters[0]}{letters[i]}");
        var threes = from i in Enumerable.Range(1, letters.Length - 1) from j in Enumerable.Range(i + 1, letters.Length - 1 - i) select $"{letters[0]}{letters[i]}{letters[j]}";
        return pairs.Concat(threes).FirstOrDefault(m => !taken.Contains(m)) ?? new string(letters[..2]);
    }

    private static bool IsMark(string? mark) => mark is { Length: 2 or 3 } && mark.All(c => char.IsLetter(c) && char.IsUpper(c));
}
