namespace Objekt.Domain.Authority;

/// <summary>Fråga: one matter put to the rules. Everything the answer depends on is here or in the rule book; there is no clock.</summary>
public sealed record Question
{
    /// <summary>Key of the matter type.</summary>
    public required string MatterType { get; init; }

    /// <summary>Slug or id of the object; null for a matter without object.</summary>
    public string? Object { get; init; }

    /// <summary>Codes of the affected kommuner; empty means all that take part that day.</summary>
    public IReadOnlyList<string> Kommuner { get; init; } = [];

    /// <summary>Kronor, exact to the öre; ignored for a type without amount.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The Swedish calendar day asked about.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>A named rule set, such as a draft; null means the one in force that day.</summary>
    public Guid? RuleSetId { get; init; }

    /// <summary>The person who wants to know whether they may act; null leaves that out.</summary>
    public Guid? Caller { get; init; }

    /// <summary>The person who requests the matter, and so never decides it.</summary>
    public Guid? Requester { get; init; }

    /// <summary>Persons with declared conflict of interest (jäv) in this matter.</summary>
    public IReadOnlyCollection<Guid> Recused { get; init; } = [];
}

/// <summary>The question as it was understood: names found, kommuner filled in, the amount left out where the type has none.</summary>
/// <param name="Kommuner">The affected kommuner in the union's order; never empty.</param>
/// <param name="RuleSetNumber">Version of the rule set that was asked; null when none is in force that day.</param>
public sealed record AskedMatter(string MatterType, string MatterTypeName, Guid? ObjectId, string? ObjectSlug, string? ObjectName,
    IReadOnlyList<KommunRef> Kommuner, Benefits.Sek? Amount, DateOnly Day, Guid? RuleSetId, int? RuleSetNumber)
{
    /// <summary>Exactly one kommun is affected, whoever else takes part in the object.</summary>
    public bool IsLocal => Kommuner.Count == 1;
}

/// <summary>Why a question cannot be asked.</summary>
/// <param name="Path">The field of the question, as clients name it.</param>
/// <param name="Message">What is wrong and how to cure it, in Swedish.</param>
public sealed record QuestionFault(string Path, string Message)
{
    /// <summary>No such object; also the answer about an object that the caller may not see.</summary>
    public static QuestionFault UnknownObject(string named) => new("object", $"Objektet ”{Swedish.Echo(named)}” finns inte.");
}
