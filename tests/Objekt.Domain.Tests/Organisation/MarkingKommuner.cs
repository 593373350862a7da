using Objekt.Domain.Changes;
using Objekt.Domain.Organisation;
using Xunit;

namespace Objekt.Domain.Tests.Organisation;

public sealed class MarkingKommuner
{
    [Fact]
    public void Every_official_kommun_gets_a_mark_of_its_own_in_the_largest_union_there_can_be()
    {
        var taken = new List<string>();
        foreach (var kommun in SwedishKommuner.All) taken.Add(KommunRules.MarkOf(kommun.Name, taken));
        Assert.Equal(taken.Count, taken.Distinct().Count());
        Assert.All(taken, m => Assert.InRange(m.Length, 2, 3));
        Assert.Equal("MO", KommunRules.MarkOf("Mora", []));
        Assert.Equal("ÄL", KommunRules.MarkOf("Älvdalen", []));
    }

    [Fact]
    public void Every_official_kommun_lies_in_a_county() => Assert.All(SwedishKommuner.All, k => Assert.EndsWith("län", SwedishCounties.Of(k.Code), StringComparison.Ordinal));

    [Fact]
    public void A_name_of_another_kommun_is_a_slip()
    {
        var faults = new Faults();
        faults.Check(new Kommun { Code = "2062", Name = "Orsa", Mark = "OR", From = new(2026, 1, 1) }, []);
        Assert.Equal("name", Assert.Single(faults.All).Path);
    }
}
