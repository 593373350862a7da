using System.Text.RegularExpressions;

namespace Objekt.Domain.Exchange;

/// <summary>Names that end with a list of users in brackets, "Kartverktyg (SEE, SN)": the list is split off, the whole is kept as the local name.</summary>
public static partial class NameSuffix
{
    /// <summary>The name and its list; the list is null for a name without one. A single word in brackets is part of the name.</summary>
    public static (string Name, string? Users) Split(string name) =>
        Listed().Match(name) is { Success: true } match ? (match.Groups["name"].Value, match.Groups["users"].Value) : (name, null);

    [GeneratedRegex(@"^(?<name>.*\S) ?\((?<users>[A-ZÅÄÖ]{2,6}(, ?[A-ZÅÄÖ]{2,6})+)\)$")]
    private static partial Regex Listed();
}
