using Objekt.Api.Data;

namespace Objekt.Api.OData;

/// <summary>What every question to the door rests on: the database as the caller sees it, and the Swedish day that "today" means.</summary>
internal sealed record Ask(ObjektDb Db, DateOnly Day, IServiceProvider Services, CancellationToken Stop);

/// <summary>A question that cannot be answered as it was put. The sentence is Swedish and says what to do.</summary>
internal sealed class Refused(string because, int status = StatusCodes.Status400BadRequest, string code = "INVALID", string? path = null) : Exception(because)
{
    public int Status { get; } = status;
    public string Code { get; } = code;
    public string? Path { get; } = path;

    /// <summary>What the parser did not understand, in its own words unless they tell of its insides.</summary>
    /// <param name="what">Frågan or Adressen.</param>
    public static Refused Unreadable(string what, string? parser = null) => new(parser is null || parser.Contains("Microsoft.", StringComparison.Ordinal) || parser.Contains("System.", StringComparison.Ordinal)
        ? $"{what} går inte att läsa."
        : $"{what} går inte att läsa: {(parser.Length > 300 ? parser[..300] + "…" : parser)}");

    /// <summary>What is not there and what is not for the caller answer alike.</summary>
    public static Refused NotFound() => new("Adressen eller raden finns inte, eller så har du inte tillgång till den.", StatusCodes.Status404NotFound, "NOT_FOUND");
}

/// <summary>How much may be asked at once. Each figure is tested on both sides of its edge.</summary>
internal static class Limits
{
    /// <summary>Characters of the query string, the door's own $skiptoken not counted.</summary>
    public const int QueryString = 4096;
    public const int SkipToken = 6144;
    public const int Page = 100;
    public const int Top = 500;
    public const int Skip = 100_000;
    public const int FilterNodes = 60;
    public const int AnyDepth = 1;
    public const int InList = 100;
    public const int OrderBy = 5;
    public const int FunctionDepth = 5;
    public const int Groups = 4;
    public const int Aggregates = 6;

    /// <summary>Rows that one $expand may bring along on a page.</summary>
    public const int Expanded = 20_000;

    /// <summary>Seconds after which a question is given up.</summary>
    public const int Seconds = 5;

    /// <summary>Long texts are sorted by so many first characters, which keeps next links short.</summary>
    public const int SortedText = 100;
}
