namespace Objekt.Domain.Exchange;

/// <summary>What a cell says: a value, nothing, or something that a person must settle. A guess is none of them.</summary>
public abstract record Reading
{
    /// <summary>A value in the register's own form.</summary>
    /// <param name="Text">Canonical text: 1234,50 for kronor, 2026-11-23 for a day, a code for a choice.</param>
    /// <param name="Remark">What the person should know about how it was read; null when it stands there plainly.</param>
    public sealed record Value(string Text, string? Remark = null) : Reading;

    /// <summary>The cell is empty.</summary>
    public sealed record Blank : Reading;

    /// <summary>Cannot be read without a person.</summary>
    /// <param name="Because">Swedish sentence, e.g. 'ca 50' är inget tal.</param>
    /// <param name="Cure">What to write instead, as a sentence.</param>
    /// <param name="Choices">The meanings to choose among, in the register's own form, where they can be counted.</param>
    public sealed record Doubt(string Because, string Cure, IReadOnlyList<string> Choices) : Reading
    {
        public Doubt(string because, string cure) : this(because, cure, []) { }
    }

    /// <summary>Says something true that has no exact value (a year, "löpande"): kept as it was written.</summary>
    public sealed record AsWritten(string Text, string Remark) : Reading;

    public static readonly Reading Nothing = new Blank();
}
