using Objekt.Domain.Organisation;

namespace Objekt.Domain.Exchange;

/// <summary>Canonical texts as people read them: words for codes, names for keys. What it writes can be read back.</summary>
public static class ShownValue
{
    internal static readonly Choice[] Modes =
    [
        new("FULL", "deltar", "fullt", "ja"), new("PARTIAL", "delvis"), new("PLANNED", "planerad", "planerat", "planerar"), new("OPTED_OUT", "avstår", "står utanför"), new("LEFT", "har lämnat", "lämnat"),
    ];

    public static string Of(Field field, string value, ImportFacts facts) => value.Length == 0 ? "" : field.Form switch
    {
        FieldForm.Choice => field.Choices.FirstOrDefault(c => c.Code == value)?.Word ?? value,
        FieldForm.Kommun => Kommun(value, facts),
        FieldForm.Kommuner => string.Join("; ", ValueList.Values(value).Select(c => Kommun(c, facts))),
        FieldForm.Participation => string.Join("; ", ValueList.Values(value).Select(v => Part(v, facts))),
        FieldForm.Reference => RegisterOf(field, facts).NameOf(value),
        FieldForm.References => string.Join("; ", ValueList.Values(value).Select(RegisterOf(field, facts).NameOf)),
        _ => value,
    };

    internal static Register RegisterOf(Field field, ImportFacts facts) => facts.Registers.GetValueOrDefault(field.Of!) ?? new Register(field.Of!, []);

    private static string Part(string part, ImportFacts facts)
    {
        var (code, mode) = (part[..4], part[5..]);
        return mode == "FULL" ? Kommun(code, facts) : $"{Kommun(code, facts)} ({Modes.First(m => m.Code == mode).Word})";
    }

    private static string Kommun(string code, ImportFacts facts) => facts.Kommuner.GetValueOrDefault(code) ?? SwedishKommuner.Find(code)?.Name ?? code;
}
