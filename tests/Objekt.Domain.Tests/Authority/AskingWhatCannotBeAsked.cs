using Objekt.Domain.Authority;

namespace Objekt.Domain.Tests.Authority;

public sealed class AskingWhatCannotBeAsked
{
    private static readonly Question Good = new() { MatterType = "system-replace", Object = "skola", Amount = 100m, Day = World.Monday };
    private readonly World world = new World().Right("any");

    [Fact]
    public void The_good_question_is_answered() => Assert.IsType<Answer.DecidedBy>(world.Answer(Good));

    [Fact]
    public void An_unknown_matter_type_is_refused() =>
        Refuses(Good with { MatterType = "x" }, "matterType", "Beslutstypen ”x” finns inte.");

    [Fact]
    public void An_unknown_object_is_refused() => Refuses(Good with { Object = "x" }, "object", "Objektet ”x” finns inte.");

    [Fact]
    public void What_was_written_is_read_back_short() =>
        Refuses(Good with { Object = new string('å', 5_000) }, "object", $"Objektet ”{new string('å', 60)}…” finns inte.");

    [Fact]
    public void An_object_that_does_not_exist_yet_is_refused() =>
        Refuses(Good with { Day = new(2025, 12, 31) }, "object", "Objektet Skola finns inte den 31 december 2025.");

    [Fact]
    public void An_unknown_kommun_is_refused() => Refuses(Good with { Kommuner = ["0180"] }, "kommuner", "Kommunen 0180 finns inte i samverkan.");

    [Fact]
    public void A_kommun_that_takes_no_part_is_refused_by_name_and_the_others_are_offered() =>
        Refuses(Good with { Kommuner = [World.Mora, World.Alvdalen] }, "kommuner",
            "Älvdalen deltar inte i Skola den 23 november 2026. Välj bland dem som deltar: Mora och Orsa.");

    [Fact]
    public void An_object_in_which_nobody_takes_part_is_refused() =>
        Refuses(world.Object("tom", "Tom", "stod"), Good with { Object = "tom" }, "kommuner", "Ingen kommun deltar i Tom den 23 november 2026.");

    [Fact]
    public void A_kommun_outside_the_union_that_day_is_refused_without_object_too() =>
        Refuses(Good with { Object = null, Kommuner = [World.Orsa], Day = new(2025, 6, 1) }, "kommuner",
            "Orsa deltar inte i samverkan den 1 juni 2025. Ingen kommun deltar den dagen.");

    [Fact]
    public void A_missing_amount_is_refused() => Refuses(Good with { Amount = null }, "amount", "Skriv ett belopp, till exempel 50 000.");

    [Fact]
    public void A_negative_amount_is_refused() => Refuses(Good with { Amount = -0.01m }, "amount", "Beloppet kan inte vara negativt.");

    [Fact]
    public void An_amount_finer_than_an_ore_is_refused() => Refuses(Good with { Amount = 0.001m }, "amount", "Skriv beloppet med högst två decimaler.");

    [Fact]
    public void An_amount_beyond_all_reason_is_refused() => Refuses(Good with { Amount = decimal.MaxValue }, "amount", "Beloppet är för stort.");

    [Fact]
    public void An_unknown_rule_set_is_refused() => Refuses(Good with { RuleSetId = World.Id("x") }, "ruleSet", "Regelverket finns inte.");

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("1899-12-31")]
    [InlineData("2200-01-01")]
    [InlineData("9999-12-31")]
    public void A_day_off_the_calendar_is_refused(string day) =>
        Refuses(Good with { Day = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture) }, "day", "Dagen måste ligga mellan år 1900 och år 2199.");

    [Fact]
    public void Every_fault_is_told_at_once()
    {
        var refused = Assert.IsType<Answer.Refused>(world.Answer(Good with { MatterType = "x", Object = "y", RuleSetId = World.Id("z") }));

        Assert.Equal(["matterType", "object", "ruleSet"], refused.Faults.Select(f => f.Path));
    }

    private void Refuses(Question question, string path, string message) => Refuses(world, question, path, message);

    private static void Refuses(World world, Question question, string path, string message)
    {
        var fault = Assert.Single(Assert.IsType<Answer.Refused>(world.Answer(question)).Faults);
        Assert.Equal((path, message), (fault.Path, fault.Message));
    }
}
