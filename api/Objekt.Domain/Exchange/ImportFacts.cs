namespace Objekt.Domain.Exchange;

/// <summary>Something that exists, in the same canonical texts that files are read into: equal texts mean no change.</summary>
/// <param name="Id">The row's id; for the catalogue its slug.</param>
/// <param name="Values">Field key to canonical text; a field that is missing is empty.</param>
/// <param name="Names">Every name it is known by, its own first.</param>
/// <param name="BaseId">For one kommun's use: the catalogue system it is a use of.</param>
public sealed record KnownRecord(string Id, IReadOnlyDictionary<string, string> Values, IReadOnlyList<string> Names, string? BaseId = null)
{
    public string this[string field] => Values.GetValueOrDefault(field, "");
}

/// <summary>What references can point at: keys and the names people write.</summary>
public sealed class Register
{
    private readonly Dictionary<string, string> nameByKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> near = new(StringComparer.Ordinal);

    /// <param name="title">What the register holds, in the plural: objekt, personer.</param>
    /// <param name="entries">Keys with the names they go by, the name to show first.</param>
    public Register(string title, IEnumerable<(string Key, IReadOnlyList<string> Names)> entries)
    {
        Title = title;
        foreach (var (key, names) in entries)
        {
            nameByKey[key] = names.Count > 0 ? names[0] : key;
            foreach (var name in names.Select(CellText.Fold).Distinct())
            {
                if (byName.TryGetValue(name, out var keys)) keys.Add(key);
                else byName[name] = [key];
            }
        }
    }

    public string Title { get; }

    /// <summary>The name of a key, as reports and exports write it.</summary>
    public string NameOf(string key) => nameByKey.GetValueOrDefault(key, key);

    /// <summary>Keys that the text names; a key itself names only itself.</summary>
    public IReadOnlyList<string> Find(string text) => nameByKey.ContainsKey(text) ? [text] : byName.GetValueOrDefault(CellText.Fold(text), []);

    /// <summary>The name a slip or two away, for a question.</summary>
    public string? Nearest(string text)
    {
        var folded = CellText.Fold(text);
        if (!near.TryGetValue(folded, out var found)) near[folded] = found = WordChoice.Nearest(folded, nameByKey.Values.Distinct());
        return found;
    }
}

/// <summary>Everything that a plan needs to know about what is there today.</summary>
public sealed record ImportFacts
{
    /// <summary>The day the import is made, Swedish calendar.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The union's kommuner, code to name.</summary>
    public required IReadOnlyDictionary<string, string> Kommuner { get; init; }

    /// <summary>What exists of the kind; for lists per kommun the uses.</summary>
    public required IReadOnlyList<KnownRecord> Known { get; init; }

    /// <summary>The catalogue that uses belong to; empty for other kinds.</summary>
    public IReadOnlyList<KnownRecord> Bases { get; init; } = [];
    public IReadOnlyDictionary<string, Register> Registers { get; init; } = new Dictionary<string, Register>();

    /// <summary>Values that list columns already hold, by field.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Vocabulary { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Kommuner whose own rows the caller may write; null for all.</summary>
    public IReadOnlyCollection<string>? MayWrite { get; init; }

    /// <summary>Whether the caller may change systems that are in the catalogue already; a kommun's own editor may only add.</summary>
    public bool MayWriteCatalogue { get; init; } = true;

    /// <summary>What each role's seats belong to (SeatScope in capitals), by role key.</summary>
    public IReadOnlyDictionary<string, string> RoleScopes { get; init; } = new Dictionary<string, string>();
}

/// <summary>A person's answer to a question: wherever the field's cell reads so, it means this.</summary>
/// <param name="Field">Field key; sameAs for "this name is that system", with its slug as meaning. With @ and a row number it holds for that row alone.</param>
/// <param name="Given">The cell as the file has it.</param>
/// <param name="Meant">What it means, as a cell could have said it plainly.</param>
public sealed record Answer(string Field, string Given, string Meant)
{
    /// <summary>The field of one row, e.g. users@14.</summary>
    public static string Here(string field, int row) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{field}@{row}");
}

/// <summary>What a person said before the plan was made.</summary>
/// <param name="Kommun">The kommun of rows that do not name one.</param>
/// <param name="CreateKommuner">Whether rows of kommuner that the union lacks are let in.</param>
public sealed record ImportChoices(string? Kommun = null, bool CreateKommuner = false, IReadOnlyList<Answer>? Answers = null);
