using System.Globalization;

namespace Objekt.Domain.Exchange;

/// <summary>
/// From a file to a plan: what every row is, what it would change, and what must be asked. Pure: the same file, map, answers and
/// facts always give the same plan, and nothing is written by making it.
/// </summary>
public sealed class Planner
{
    private readonly ImportKind kind;
    private readonly ImportFacts facts;
    private readonly RowReader reader;
    private readonly Identities identities;
    private readonly Dictionary<string, Group> groups = [];
    private readonly Dictionary<string, Dictionary<string, (string Value, int Row)>> leads = [];
    private readonly Dictionary<string, int> waiting = [];
    private readonly Dictionary<(string Base, string Field), (string Value, int Row)> shared = [];

    private Planner(ImportKind kind, Sheet sheet, ColumnMap map, ImportFacts facts, ImportChoices choices)
    {
        (this.kind, this.facts) = (kind, facts);
        reader = new RowReader(kind, sheet, map, facts, choices);
        identities = new Identities(kind, facts);
    }

    public static ImportPlan Plan(ImportKind kind, Sheet sheet, ColumnMap map, ImportFacts facts, ImportChoices choices) =>
        Fault(kind, map, choices) is { } fault
            ? new ImportPlan(kind, new ImportReport([], [], [], []), [], fault)
            : new Planner(kind, sheet, map, facts, choices).Plan(sheet, map);

    /// <summary>What is missing before a single row can be read.</summary>
    private static string? Fault(ImportKind kind, ColumnMap map, ImportChoices choices)
    {
        bool Has(string field) => map.Columns.Any(c => c.Field == field && c.Label is null);
        if (kind.Fields.FirstOrDefault(f => f.Required && !Has(f.Key) && !Has("slug")) is { } needed)
        {
            return $"Ingen kolumn är {needed.Head}. Kolumnerna är {string.Join(", ", map.Columns.Select(c => $"'{c.Head}'"))}: para en av dem med '{needed.Key}'.";
        }
        return kind.PerKommun && !Has("kommun") && !Has("slug") && choices.Kommun is null
            ? "Filen säger inte vilken kommun den gäller. Ange kommunens kod (--kommun 2062), eller ha en kolumn Kommun."
            : null;
    }

    private ImportPlan Plan(Sheet sheet, ColumnMap map)
    {
        var rows = new List<(ReadRow Read, Group? Group)>();
        foreach (var row in sheet.Rows)
        {
            var read = reader.Read(row);
            var group = read.Waits || read.Refused ? null : Place(read);
            rows.Add((read, group));
            if (group is null && kind.LeadKey is { } lead) waiting.TryAdd(read[lead], read.Number);
        }
        Lead();
        foreach (var group in groups.Values) Compare(group);

        var reports = rows.Select(r => Report(r.Read, r.Group is { } group && groups.ContainsKey(group.Identity.Key) ? group : null)).ToList();
        var records = groups.Values.Select(g => g.Planned!).ToList();
        return new ImportPlan(kind, new ImportReport(reports, Duplicates(), [.. reader.Missing], FileRemarks(sheet, map)), records);
    }

    /// <summary>Puts the row with the rows about the same thing; a contradiction between rows is a question to the later one.</summary>
    private Group? Place(ReadRow row)
    {
        if (identities.Of(row) is not { } identity) return null;
        var known = groups.TryGetValue(identity.Key, out var group);
        group ??= new Group(identity, row.Number);
        var baseKey = kind.PerKommun ? identity.Base?.Id ?? identity.Key.Split('|')[0] : "";

        foreach (var (field, value) in row.Values)
        {
            if (kind.Find(field) is not { } column || column.Joins || value.Length == 0) continue;
            if (group.Values.TryGetValue(field, out var before) && before.Length > 0 && before != value && !IsName(field)) Contradict(row, column, value, before, group.Row);
            else if (kind.PerKommun && column.Shared && !IsName(field) && shared.TryGetValue((baseKey, field), out var said) && said.Value != value) Contradict(row, column, value, said.Value, said.Row);
        }
        if (kind.LeadKey is { } lead) TakeLead(row, row[lead]);
        if (row.Waits) return null;

        if (!known) groups[identity.Key] = group;
        else row.Note(null, $"Samma som rad {group.Row}{group.Take(row, kind)}.");
        if (!known) group.Take(row, kind);
        foreach (var (field, value) in row.Values.Where(v => v.Value.Length > 0 && kind.Find(v.Key) is { Shared: true })) shared.TryAdd((baseKey, field), (value, row.Number));
        return group;
    }

    private void Contradict(ReadRow row, Field field, string value, string before, int other) =>
        row.AskHere(field.Head, field.Key, $"'{reader.Cells.Shown(field, value)}' står emot '{reader.Cells.Shown(field, before)}' på rad {other} om samma sak.", $"Välj ett av värdena och skriv samma på båda raderna.",
            [reader.Cells.Shown(field, before)]);

    /// <summary>What belongs to the right as a whole leaves the row: it is held once, whichever of the rows says it.</summary>
    private void TakeLead(ReadRow row, string key)
    {
        if (!leads.TryGetValue(key, out var led)) leads[key] = led = [];
        foreach (var field in kind.Fields.Where(f => f.Leads && row.Values.ContainsKey(f.Key)))
        {
            row.Values.Remove(field.Key, out var value);
            if (!led.TryGetValue(field.Key, out var said) || said.Value.Length == 0) led[field.Key] = (value!, row.Number);
            else if (value!.Length > 0 && value != said.Value) Contradict(row, field, value, said.Value, said.Row);
        }
    }

    /// <summary>Hands what leads back to the first of the rows, and lets a right wait whole when one of its rows waits.</summary>
    private void Lead()
    {
        if (kind.LeadKey is not { } lead) return;
        foreach (var group in groups.Values.ToList())
        {
            if (waiting.ContainsKey(group.Values[lead])) groups.Remove(group.Identity.Key);
        }
        foreach (var first in groups.Values.GroupBy(g => g.Values[lead]).Select(g => g.MinBy(r => int.Parse(r.Values[kind.Keys[0][1]], CultureInfo.InvariantCulture))!))
        {
            foreach (var (field, said) in leads[first.Values[lead]]) first.Values[field] = said.Value;
        }
    }

    private static bool IsName(string field) => field is "slug" or "name" or "localName";

    private void Compare(Group group)
    {
        var (known, above) = (group.Identity.Known, group.Identity.Base);
        // An owner read from the brackets after a kommun's name never replaces one that somebody has stated.
        if (group.UnitHead is { } head && known is not null && known["owner"].Length > 0 && CellText.Line(known["owner"]) != group.Values["owner"])
        {
            group.Labelled[head] = group.Values["owner"];
            group.Values.Remove("owner");
        }
        if (kind.NoteField is { } note && (group.Labelled.Count > 0 || group.Values.ContainsKey(note)))
        {
            group.Values[note] = NoteLines.With(group.Values.TryGetValue(note, out var own) ? own : known?[note] ?? "", group.Labelled);
        }
        var changed = new List<string>();
        foreach (var (key, value) in group.Values.ToList())
        {
            if (kind.Find(key) is not { } field || key == "slug") continue;
            var there = field.Shared && kind.PerKommun ? above : known;
            var before = CellReader.Canonical(field, there?[key] ?? "");
            group.Values[key] = CellReader.Canonical(field, value);
            if (there is not null && Means(field, there, before, value, group)) continue;
            if (value.Length == 0 && (before.Length == 0 || field.Shared || field.EmptyLeaves)) continue;
            if (there is not null && field.Shared && kind.PerKommun && !facts.MayWriteCatalogue)
            {
                group.Left.Add(field.Head);
                continue;
            }
            if (field.Adds) group.Values[key] = Added(field, before, value);
            if (group.Values[key] == before) continue;
            changed.Add(key);
            group.Changes.Add(new FieldChange(field.Head, reader.Cells.Shown(field, before), reader.Cells.Shown(field, group.Values[key])));
        }
        var isNew = known is null;
        group.Verdict = isNew ? RowVerdict.Added : changed.Count > 0 || group.Identity.Alias is not null ? RowVerdict.Changed : RowVerdict.Unchanged;
        group.Planned = new PlannedRecord(group.Row, known?.Id, above?.Id, kind.PerKommun ? group.Identity.Key.Split('|')[0] : group.Identity.Key, group.Values, changed, group.Identity.Alias);
    }

    /// <summary>Whether the value is there already: the same text, for a name any name it is known by.</summary>
    private bool Means(Field field, KnownRecord there, string before, string value, Group group) =>
        CellReader.Canonical(field, value) == before
        || (field.Key == "name" && (there.Names.Contains(value) || group.Identity.Alias is not null))
        || (!kind.ExactNames && kind.Keys.Any(k => k.Contains(field.Key)) && CellText.Fold(value) == CellText.Fold(before));

    /// <summary>The list with what the file adds; a kommun's new part replaces its old one.</summary>
    private static string Added(Field field, string before, string value) => field.Form == FieldForm.Participation
        ? ValueList.Write(ValueList.Values(before).Concat(ValueList.Values(value)).GroupBy(p => p[..4]).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Last()))
        : field.Form is FieldForm.References or FieldForm.Days
            ? ValueList.Write(ValueList.Values(before).Concat(ValueList.Values(value)).Distinct().Order(StringComparer.Ordinal))
            : ValueList.Union(before, value);

    private RowReport Report(ReadRow row, Group? group)
    {
        if (group is null && !row.Waits && !row.Refused && kind.LeadKey is { } lead) row.Note(null, $"Väntar på rad {waiting[row[lead]]}, som hör till samma.");
        var verdict = row.Refused ? RowVerdict.Refused : group is null ? RowVerdict.Question : group.Row == row.Number ? group.Verdict : RowVerdict.Unchanged;
        if (group is not null && group.Row == row.Number && kind.PerKommun && group.Identity is { Known: null, Base: { } known }) row.Note(null, $"{known.Names[0]} finns i katalogen; raden lägger till kommunens användning.");
        if (group is { Left.Count: > 0 } && group.Row == row.Number) row.Note(null, $"{string.Join(", ", group.Left)} ändras inte: katalogens uppgifter ändras av it-strategen eller den som leder objektet.");
        return new RowReport(row.Number, verdict, row.Subject, row.Remarks, group?.Row == row.Number ? group.Changes : []);
    }

    /// <summary>Likely doublets of names that would become new systems, against the catalogue and against each other.</summary>
    private List<DuplicateProposal> Duplicates()
    {
        if (!kind.PerKommun) return [];
        var fresh = groups.Values.Where(g => g.Identity.Base is null).Select(g => g.Values.GetValueOrDefault("name", "")).Where(n => n.Length > 0).Distinct().ToList();
        if (fresh.Count == 0) return [];
        var found = new LikelyDuplicates(fresh.Concat(facts.Bases.SelectMany(b => b.Names)));
        var seen = new HashSet<(string, string)>();
        return [.. fresh.SelectMany(found.For).OrderByDescending(p => p.Score).ThenBy(p => p.Name, StringComparer.Ordinal)
            .Where(p => seen.Add((p.Name, p.Other)) && !seen.Contains((p.Other, p.Name)))];
    }

    private List<string> FileRemarks(Sheet sheet, ColumnMap map)
    {
        var remarks = new List<string>();
        if (sheet.Above.Count > 0) remarks.Add($"Ovanför rubrikerna står: {string.Join(", ", sheet.Above.Select(a => $"'{a}'"))}. Det lästes inte som uppgifter.");
        remarks.AddRange(map.Columns.Where(c => c.Label is not null).Select(c => $"Kolumnen '{c.Head}' har inget eget fält och läses in som en rad i anteckningen."));
        remarks.AddRange(map.Columns.Where(c => c.Field is null && !kind.WorkedOut.Contains(c.Head)).Select(c => $"Kolumnen '{c.Head}' läses inte in."));
        return remarks;
    }

    /// <summary>The rows of a file about one thing.</summary>
    private sealed class Group(Identity identity, int row)
    {
        public Identity Identity { get; } = identity;
        public int Row { get; } = row;
        public Dictionary<string, string> Values { get; } = [];
        public Dictionary<string, string> Labelled { get; } = [];
        public List<FieldChange> Changes { get; } = [];
        public List<string> Left { get; } = [];
        public string? UnitHead { get; private set; }
        public RowVerdict Verdict { get; set; }
        public PlannedRecord? Planned { get; set; }

        /// <summary>Takes the row in; says what it brought, for its account.</summary>
        public string Take(ReadRow row, ImportKind kind)
        {
            var brought = new List<string>();
            UnitHead ??= row.UnitHead;
            foreach (var (key, value) in row.Values)
            {
                if (kind.Find(key) is not { } field) continue;
                if (Join(Values, key, value, field.Joins && field.Form != FieldForm.Text)) brought.Add(field.Head);
            }
            foreach (var (label, value) in row.Labelled)
            {
                if (Join(Labelled, label, value, joins: true)) brought.Add(label);
            }
            return brought.Count == 0 ? "" : $"; {string.Join(", ", brought.Select(b => b.ToLowerInvariant()))} härifrån läggs till där";
        }

        private static bool Join(Dictionary<string, string> values, string key, string value, bool joins)
        {
            if (!values.TryGetValue(key, out var before) || (before.Length == 0 && value.Length > 0))
            {
                values[key] = value;
                return value.Length > 0;
            }
            if (value.Length == 0 || before == value) return false;
            if (joins) values[key] = ValueList.Union(before, value);
            else if (key == "note") values[key] = before + "\n" + value;
            return values[key] != before;
        }
    }
}
