namespace Objekt.Domain.Changes;

/// <summary>A no that teaches: which rule refused, in words, where, and never an exception.</summary>
/// <param name="Code">Stable code that clients read.</param>
/// <param name="Message">Swedish sentence: what, why and what to do.</param>
/// <param name="Path">The field of the input it concerns, when there is one.</param>
public abstract record Refusal(string Code, string Message, string? Path = null)
{
    /// <summary>What was asked for is not there, or not for the caller to see; the two answer alike.</summary>
    public sealed record NotFound(string What, string? Field = null) : Refusal("NOT_FOUND", $"{What} finns inte, eller så har du inte tillgång till uppgiften.", Field);

    /// <summary>Somebody changed it after the caller read it; says who and when, where the log knows.</summary>
    /// <param name="Named">What the log calls it, e.g. ItSystem:raindance.</param>
    /// <param name="By">Who changed it, and when, in Swedish.</param>
    public sealed record Stale(string What, string? Named = null, string? By = null)
        : Refusal("STALE", $"{What} har ändrats {By ?? "av någon annan"} sedan du öppnade sidan. Läs om och gör din ändring igen.", "version");

    /// <summary>The caller may not do this; says who may.</summary>
    public sealed record NoMandate(string Because) : Refusal("NO_MANDATE", Because);

    /// <summary>It was decided, or closed, before; says who did it and when.</summary>
    public sealed record AlreadyDecided(string Because) : Refusal("ALREADY_DECIDED", Because);

    /// <summary>Four eyes: nobody decides their own request.</summary>
    public sealed record OwnRequest(string Because) : Refusal("OWN_REQUEST", Because);

    /// <summary>The caller has declared a conflict of interest (jäv).</summary>
    public sealed record Recused(string Because) : Refusal("RECUSED", Because);

    /// <summary>No right covers the matter; it waits until one does.</summary>
    public sealed record NoRule(string Because) : Refusal("NO_RULE", Because);

    /// <summary>Several rights answer alike; the matter waits until one does.</summary>
    public sealed record Ambiguous(string Because) : Refusal("AMBIGUOUS", Because);

    /// <summary>The right that answers breaks the law; the matter waits until one answers that does not.</summary>
    public sealed record Unlawful(string Because) : Refusal("UNLAWFUL", Because);

    /// <summary>A no, and a return, say why.</summary>
    public sealed record ReasonMissing(string Because) : Refusal("REASON_MISSING", Because, "reason");

    /// <summary>The input cannot be used as it stands.</summary>
    public sealed record Invalid(string Because, string? Field = null) : Refusal("INVALID", Because, Field);

    /// <summary>The same key came with another input.</summary>
    public sealed record KeyReused() : Refusal("KEY_REUSED", "Samma nyckel har redan använts för en annan ändring. Skapa en ny nyckel för varje avsikt.", "idempotencyKey");
}

/// <summary>What a write led to: the changed thing, or the refusals. Never both.</summary>
/// <param name="Subject">The changed thing's id (a kommun's code).</param>
public sealed record Outcome(string? Subject, IReadOnlyList<Refusal> Errors)
{
    /// <summary>What the log calls the changed thing, e.g. ItSystem:raindance; null when the id is all there is to say.</summary>
    public string? Named { get; init; }

    public static Outcome Of(Guid id) => new(id.ToString(), []);
    public static Outcome Of(string key) => new(key, []);

    /// <summary>A changed thing with its kind and the short name that people know it by.</summary>
    public static Outcome Of(string kind, string name, Guid id) => new(id.ToString(), []) { Named = $"{kind}:{name}" };

    /// <summary>A changed thing whose key is the name that people know it by.</summary>
    public static Outcome Of(string kind, string key) => new(key, []) { Named = $"{kind}:{key}" };
    public static implicit operator Outcome(Refusal refusal) => new(null, [refusal]);
    public bool Refused => Errors.Count > 0;
}
