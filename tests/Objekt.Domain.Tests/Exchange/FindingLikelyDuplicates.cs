using Objekt.Domain.Exchange;
using Xunit;

namespace Objekt.Domain.Tests.Exchange;

public sealed class FindingLikelyDuplicates
{
    private static readonly string[] Register =
    [
        "Procapita", "Iloq", "E-avrop", "Raindance", "Stratsys", "Visma Control", "Visma Recruit", "Visma Addo", "Lifecare VoO",
        "Vikariebanken", "ProReNata", "Unikum", "Edlevo",
    ];

    [Theory]
    [InlineData("PROCAPITA Education", "Procapita")]
    [InlineData("Tieto Procapita", "Procapita")]
    [InlineData("iLoq", "Iloq")]
    [InlineData("Iloq (låssystem)", "Iloq")]
    [InlineData("e-Avrop", "E-avrop")]
    [InlineData("Upphandlingsverktyg (e-Avrop)", "E-avrop")]
    [InlineData("Ekot (Raindance)", "Raindance")]
    [InlineData("Ledningssystem Stratsys", "Stratsys")]
    [InlineData("Vikariebankem", "Vikariebanken")]
    [InlineData("Pro Renata", "ProReNata")]
    public void Another_spelling_or_wrapping_of_a_name_is_proposed_with_a_reason(string written, string known)
    {
        var proposal = new LikelyDuplicates(Register).For(written)[0];

        Assert.Equal(known, proposal.Other);
        Assert.InRange(proposal.Score, 0.6, 0.99);
        Assert.NotEmpty(proposal.Reason);
    }

    [Theory]
    [InlineData("Visma Lön")]
    [InlineData("Bokningssystem")]
    [InlineData("Unik")]
    [InlineData("Raindance")]
    public void Names_alike_only_in_maker_or_kind_are_left_alone(string written) => Assert.Empty(new LikelyDuplicates(Register).For(written));

    [Fact]
    public void The_other_of_two_new_spellings_is_proposed_too()
    {
        var found = new LikelyDuplicates(["PROCAPITA Education", "Tieto Procapita"]).For("PROCAPITA Education");

        Assert.Equal("Tieto Procapita", Assert.Single(found).Other);
    }
}
