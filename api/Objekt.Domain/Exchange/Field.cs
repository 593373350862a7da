namespace Objekt.Domain.Exchange;

/// <summary>How a column's cells are read and written.</summary>
public enum FieldForm { Line, Text, Whole, Kronor, Day, Days, Choice, Kommun, Kommuner, Participation, Reference, References, List }

/// <summary>One column of a kind of list: what it is called in files, and how its cells are read.</summary>
/// <param name="Key">Stable name in column maps.</param>
/// <param name="Head">The head that exports write.</param>
public sealed record Field(string Key, string Head, FieldForm Form)
{
    /// <summary>Other heads that mean the same. One that begins with a question mark is taken only if the cells can be read so.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>The register that a reference points into, e.g. objects.</summary>
    public string? Of { get; init; }

    /// <summary>Letters that the register can keep.</summary>
    public int Longest { get; init; } = 2000;

    /// <summary>A row without it cannot be read.</summary>
    public bool Required { get; init; }

    /// <summary>Belongs to the common catalogue, not to one kommun's use: an empty cell leaves it as it is.</summary>
    public bool Shared { get; init; }

    /// <summary>Always has a value: an empty cell leaves it as it is.</summary>
    public bool EmptyLeaves { get; init; }

    /// <summary>Rows about the same thing are put together here; elsewhere two different values are a question.</summary>
    public bool Joins { get; init; }

    /// <summary>A list that an import only adds to: what is missing in the file is said, and stays.</summary>
    public bool Adds { get; init; }

    /// <summary>Belongs to all rows of the same first key (a right and its steps): written on one of them, the others may repeat it or leave it empty.</summary>
    public bool Leads { get; init; }

    /// <summary>The head of the column that holds the exact key beside the name; null for fields in one column.</summary>
    public string? KeyHead => Form switch
    {
        FieldForm.Reference or FieldForm.References => $"{Head} (kortnamn)",
        FieldForm.Kommun => "Kommunkod",
        _ => null,
    };
}

/// <summary>A kind of list that can be read and written, and what tells its rows apart.</summary>
/// <param name="Name">The word in addresses and on the command line, e.g. systems.</param>
/// <param name="Title">The Swedish word on the screen.</param>
public sealed record ImportKind(string Name, string Title, IReadOnlyList<Field> Fields)
{
    /// <summary>Keys in the order they are tried: the first whose fields the row has, and that finds something, tells what the row is about.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Keys { get; init; }

    /// <summary>Rows are one kommun's part of something in the common catalogue: the same thing with another kommun is another row.</summary>
    public bool PerKommun { get; init; }

    /// <summary>The text field that takes in columns that nothing else does, line by line under their heads.</summary>
    public string? NoteField { get; init; }

    /// <summary>Heads that exports write for the reader and that are worked out, not read.</summary>
    public IReadOnlyList<string> WorkedOut { get; init; } = [];

    /// <summary>Names differ by case too: two spellings are two things until a person says otherwise.</summary>
    public bool ExactNames { get; init; }

    /// <summary>The field that names the row in reports.</summary>
    public string NameField { get; init; } = "name";

    /// <summary>The field that holds rows together under what leads them; null for kinds whose rows stand alone.</summary>
    public string? LeadKey => Fields.Any(f => f.Leads) ? Keys[0][0] : null;

    private readonly Dictionary<string, Field> byKey = Fields.ToDictionary(f => f.Key, StringComparer.Ordinal);

    public Field this[string key] => byKey[key];
    public Field? Find(string? key) => key is null ? null : byKey.GetValueOrDefault(key);
}
