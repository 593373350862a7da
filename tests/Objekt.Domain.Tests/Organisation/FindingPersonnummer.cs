using Objekt.Domain.Organisation;
using Xunit;

namespace Objekt.Domain.Tests.Organisation;

public sealed class FindingPersonnummer
{
    [Theory]
    [InlineData("Ring Eva, 850101-1234, på måndag")]
    [InlineData("19121212+1212")]
    [InlineData("198501011234")]
    [InlineData("8112189876")]
    [InlineData("811218 9876")]
    [InlineData("samordningsnummer 850161-1234")]
    [InlineData("850101–1234")]
    public void A_number_that_looks_like_one_is_found(string text) => Assert.True(Personnummer.IsIn(text));

    [Theory]
    [InlineData(null)]
    [InlineData("Diarienummer KS 2026/123-4567")]
    [InlineData("Organisationsnummer 212000-2205")]
    [InlineData("556012-5790")]
    [InlineData("Telefon 0250-260000")]
    [InlineData("070-123 45 67")]
    [InlineData("8112189875")]
    [InlineData("Version 20260915.1200")]
    [InlineData("123456789012345678")]
    [InlineData("180 000,01 kr")]
    [InlineData("850231-1234")]
    public void Other_numbers_are_let_through(string? text) => Assert.False(Personnummer.IsIn(text));
}
