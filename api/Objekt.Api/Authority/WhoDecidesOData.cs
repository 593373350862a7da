using System.Globalization;
using Objekt.Api.OData;
using Objekt.Domain.Authority;
using Objekt.Domain.Identity;

namespace Objekt.Api.Authority;

/// <summary>The question that the product exists for, asked from a spreadsheet.</summary>
internal sealed class WhoDecidesFunction() : RowFunction("WhoDecides", typeof(WhoDecidesRow),
    "Vem bestämmer? Svar med namn, regel, datum och skäl / Who decides, and who if they do not agree: with names, rule, dates and reasons")
{
    public override IReadOnlyList<RowParameter> Parameters { get; } =
    [
        new("matterType", ColumnKind.Text, typeof(string), false, "Beslutstypens nyckel / Key of the matter type"),
        new("object", ColumnKind.Text, typeof(string), true, "Objektets kortnamn eller id; null för ett ärende utan objekt / Slug or id; null for a matter without object"),
        new("kommuner", ColumnKind.Text, typeof(string), true, "Kommunkoder med komma emellan; null eller tom betyder alla som deltar den dagen / Codes separated by comma; null or empty means all that take part that day"),
        new("amount", ColumnKind.Money, typeof(long), true, "Belopp i kronor; null när typen saknar belopp / Amount in SEK; null where the type has none"),
        new("day", ColumnKind.Day, typeof(DateOnly), true, "Dag; i dag när den är null / Day; today when null"),
    ];

    public override async Task<object> Call(IReadOnlyDictionary<string, object?> given, Ask ask)
    {
        var books = ask.Services.GetRequiredService<RuleBooks>();
        var question = new Question
        {
            MatterType = given.GetValueOrDefault("matterType") as string ?? throw new Refused("matterType saknas: ange beslutstypens nyckel inom apostrofer.", path: "matterType"),
            Object = given.GetValueOrDefault("object") as string,
            Kommuner = (given.GetValueOrDefault("kommuner") as string ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            Amount = given.GetValueOrDefault("amount") is { } amount ? Convert.ToDecimal(amount, CultureInfo.InvariantCulture) : null,
            Day = given.GetValueOrDefault("day") as DateOnly? ?? ask.Day,
        };
        var answer = await books.Ask(ask.Db, ask.Services.GetRequiredService<Caller>(), question, ask.Stop);
        if (answer is Answer.Refused refused) throw new Refused(string.Join(" ", refused.Faults.Select(f => f.Message)), path: refused.Faults[0].Path);
        return WhoDecidesRow.Of((Answer.Given)answer, await books.Now(ask.Db, ask.Stop));
    }
}
