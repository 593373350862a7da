using Objekt.Domain.Organisation;
using Xunit;

namespace Objekt.Domain.Tests.Organisation;

public sealed class MakingShortNames
{
    [Theory]
    [InlineData("Älvdalen", "alvdalen")]
    [InlineData("Åsa Öberg-Ek", "asa-oberg-ek")]
    [InlineData("Bygg & Miljö (2026)", "bygg-miljo-2026")]
    [InlineData("  Café  Crème Ærø ", "cafe-creme-aro")]
    [InlineData("日本", "namn")]
    [InlineData("---", "namn")]
    public void Letters_become_a_to_z(string name, string slug) => Assert.Equal(slug, Slugs.Of(name, "namn", 120));

    [Fact]
    public void A_long_name_is_cut_and_never_ends_with_a_hyphen() => Assert.Equal("aaaa", Slugs.Of("aaaa bbbb", "namn", 5));

    [Fact]
    public void A_taken_name_gets_the_first_free_number_within_the_length()
    {
        Assert.Equal("mora-3", Slugs.Free("mora", new HashSet<string> { "mora", "mora-2" }, 120));
        Assert.Equal("mor-2", Slugs.Free("moraa", new HashSet<string> { "moraa" }, 5));
    }

    [Theory]
    [InlineData("mora-2062", true)]
    [InlineData("Mora", false)]
    [InlineData("-mora", false)]
    [InlineData("mora--orsa", false)]
    [InlineData("öst", false)]
    [InlineData("", false)]
    [InlineData("0198c1f2-6f0e-7b5a-9d3c-1a2b3c4d5e6f", false)]
    public void A_chosen_name_is_checked(string text, bool can) => Assert.Equal(can, Slugs.IsOne(text, 120));
}
