using Objekt.Api.GraphQL;
using Objekt.Domain.Exchange;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Organisation;

/// <summary>The official list, for choosing which kommuner take part.</summary>
public static class OfficialKommunQuery
{
    [Query, Describe("Officiella kommuner: alla 290, eller de vars namn, kod eller län börjar med texten. The official list.")]
    public static IReadOnlyList<OfficialKommun> OfficialKommuner(string? text = null)
    {
        var wanted = CellText.Fold(text);
        return [.. SwedishKommuner.All.Select(k => new OfficialKommun(k.Code, k.Name, SwedishCounties.Of(k.Code)))
            .Where(k => k.Code.StartsWith(wanted, StringComparison.Ordinal) || Begins(k.Name, wanted) || Begins(k.County, wanted))];
    }

    private static bool Begins(string name, string wanted) => CellText.Fold(name).StartsWith(wanted, StringComparison.Ordinal);
}

/// <summary>A kommun of the official list.</summary>
[Describe("Kommun i den officiella listan. A kommun of the official list.")]
public sealed record OfficialKommun(string Code, string Name, string County);
