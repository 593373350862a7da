using Objekt.Domain.Benefits;
using Objekt.Domain.Objects;
using Objekt.Domain.Organisation;

namespace Objekt.Domain.Authority;

/// <summary>Reads a question against the facts of its day, or says why it cannot be asked.</summary>
internal sealed class QuestionReading(RuleBook book, Question question)
{
    /// <summary>Outside these days the rules for days off say nothing.</summary>
    private static readonly DateOnly FirstDay = new(1900, 1, 1);
    private static readonly DateOnly LastDay = new(2199, 12, 31);

    private readonly List<QuestionFault> faults = [];

    public IReadOnlyList<QuestionFault> Faults => faults;

    /// <summary>The matter as understood, with the rules it is put to; null when there are faults.</summary>
    public (AskedMatter Asked, RuleIndex? Rules)? Read()
    {
        if (question.Day < FirstDay || question.Day > LastDay)
        {
            Fault("day", "Dagen måste ligga mellan år 1900 och år 2199.");
            return null;
        }
        var type = book.MatterType(question.MatterType);
        if (type is null) Fault("matterType", $"Beslutstypen ”{Swedish.Echo(question.MatterType)}” finns inte.");

        var found = Object(out var onObject);
        var kommuner = found ? Affected(onObject) : [];
        var amount = type is { HasAmount: true } ? Amount() : null;
        var rules = book.Rules(question.RuleSetId, question.Day);
        if (question.RuleSetId is not null && rules is null) Fault("ruleSet", "Regelverket finns inte.");
        if (faults.Count > 0) return null;

        return (new AskedMatter(type!.Key, type.Name, onObject?.Id, onObject?.Slug, onObject?.Name, kommuner, amount,
            question.Day, rules?.Set.Id, rules?.Set.Number), rules);
    }

    private bool Object(out MaintenanceObject? onObject)
    {
        onObject = null;
        if (question.Object is not { } named) return true;

        onObject = book.Object(named);
        if (onObject is null) faults.Add(QuestionFault.UnknownObject(named));
        else if (!onObject.Holds(question.Day)) Fault("object", $"Objektet {onObject.Name} finns inte den {Swedish.Day(question.Day)}.");
        else return true;
        return false;
    }

    private List<KommunRef> Affected(MaintenanceObject? onObject)
    {
        var asked = question.Kommuner.ToHashSet();
        var unknown = asked.Where(code => book.Kommun(code) is null).Order(StringComparer.Ordinal).Select(Swedish.Echo).ToList();
        if (unknown.Count > 0)
        {
            Fault("kommuner", $"Kommunen {Swedish.Some(unknown)} finns inte i samverkan.");
            return [];
        }

        var codes = onObject is null ? null : book.Taking(onObject.Id, question.Day);
        var taking = book.Kommuner.Where(k => codes?.Contains(k.Code) ?? k.Holds(question.Day)).ToList();
        var outside = asked.Count == 0 ? [] : book.Kommuner.Where(k => asked.Contains(k.Code) && !taking.Contains(k)).Select(k => k.Name).ToList();
        var where = onObject?.Name ?? "samverkan";
        if (outside.Count > 0)
            Fault("kommuner", $"{Swedish.Some(outside)} deltar inte i {where} den {Swedish.Day(question.Day)}. " + (taking.Count == 0
                ? "Ingen kommun deltar den dagen."
                : $"Välj bland dem som deltar: {Swedish.And([.. taking.Select(k => k.Name)])}."));
        else if (taking.Count == 0)
            Fault("kommuner", $"Ingen kommun deltar i {where} den {Swedish.Day(question.Day)}.");

        return [.. taking.Where(k => asked.Count == 0 || asked.Contains(k.Code)).Select(k => new KommunRef(k.Code, k.Name))];
    }

    private Sek? Amount()
    {
        if (question.Amount is not { } kronor) Fault("amount", "Skriv ett belopp, till exempel 50 000.");
        else if (kronor < 0) Fault("amount", "Beloppet kan inte vara negativt.");
        else if (kronor > Sek.Limit) Fault("amount", "Beloppet är för stort.");
        else if (Sek.From(kronor) is { } amount) return amount;
        else Fault("amount", "Skriv beloppet med högst två decimaler.");
        return null;
    }

    private void Fault(string path, string message) => faults.Add(new(path, message));
}
