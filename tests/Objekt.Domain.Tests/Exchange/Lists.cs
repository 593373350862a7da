using Objekt.Domain.Exchange;

namespace Objekt.Domain.Tests.Exchange;

/// <summary>Small invented lists, and a register that the plans of a file are carried into, so that a second import can be tried.</summary>
internal static class Lists
{
    public static readonly Dictionary<string, string> Union = new() { ["2062"] = "Mora", ["2034"] = "Orsa", ["2039"] = "Älvdalen" };

    public static Sheet Sheet(ImportKind kind, params string[] lines) => Domain.Exchange.Sheet.From(
        [.. lines.Select((line, at) => new SheetRow(at + 1, [.. line.Split('|').Select(c => new Cell(c))]))], h => ColumnMap.IsKnownHead(kind, h))!;

    public static ImportFacts Nothing => Facts([], []);

    public static ImportFacts Facts(IReadOnlyList<KnownRecord> known, IReadOnlyList<KnownRecord> bases) => new()
    {
        Today = new DateOnly(2026, 11, 23), Kommuner = Union, Known = known, Bases = bases,
        Registers = new Dictionary<string, Register> { ["objects"] = new("objekt", [("ekonomi", ["Ekonomi"]), ("skola", ["Utbildning", "Skola"])]), ["people"] = new("personer", [("anna", ["Anna Attrappa"]), ("anna-2", ["Anna Attrappa"]), ("bo", ["Bo Provdal"])]), ["roles"] = new("roller", [("OBJECT_OWNER", ["objektägare"])]) },
    };

    public static ImportPlan Plan(ImportKind kind, Sheet sheet, ImportFacts? facts = null, ImportChoices? choices = null) =>
        Planner.Plan(kind, sheet, ColumnMap.Guess(kind, sheet), facts ?? Nothing, choices ?? new ImportChoices());

    /// <summary>The facts after a plan was carried out.</summary>
    public static ImportFacts After(ImportPlan plan, ImportFacts before)
    {
        var bases = before.Bases.ToDictionary(b => b.Id);
        var known = before.Known.ToDictionary(k => k.Id);
        foreach (var record in plan.Records)
        {
            var id = record.BaseId ?? record.KnownId ?? record.BaseKey.TrimStart('+');
            if (!plan.Kind.PerKommun)
            {
                known[id] = new KnownRecord(id, Merged(known.GetValueOrDefault(id), record, _ => true), [record["name"]]);
                continue;
            }
            var above = bases.GetValueOrDefault(id);
            bases[id] = new KnownRecord(id, Merged(above, record, f => f.Shared), [.. (above?.Names ?? []).Append(record.Alias ?? record["name"]).Distinct()]);
            var use = $"{id}@{record["kommun"]}";
            var values = Merged(known.GetValueOrDefault(use), record, f => !f.Shared);
            known[use] = new KnownRecord(use, values, values.GetValueOrDefault("localName") is { Length: > 0 } local ? [local] : [], id);
        }
        return before with { Known = [.. known.Values], Bases = [.. bases.Values] };

        Dictionary<string, string> Merged(KnownRecord? there, PlannedRecord record, Func<Field, bool> mine)
        {
            var values = new Dictionary<string, string>(there?.Values ?? new Dictionary<string, string>());
            foreach (var (key, value) in record.Values)
            {
                if (plan.Kind.Find(key) is not { } field || !mine(field) || (there is not null && key == "name")) continue;
                if (value.Length > 0 || !field.Shared) values[key] = value;
            }
            return values;
        }
    }
}
