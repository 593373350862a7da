namespace Objekt.Domain.Exchange;

/// <summary>What a row is about: something known, something new, or a doubt that only a person can settle.</summary>
/// <param name="Key">The same text for all rows about the same thing.</param>
internal sealed record Identity(string Key, KnownRecord? Known, KnownRecord? Base = null, string? Alias = null);

/// <summary>Finds what rows are about, by the kind's keys in their order. Two candidates are a question, never a choice.</summary>
internal sealed class Identities
{
    private readonly ImportKind kind;
    private readonly List<Dictionary<string, List<KnownRecord>>> byKey;
    private readonly Dictionary<string, List<KnownRecord>> uses = [];
    private readonly string today;
    private readonly Dictionary<string, List<KnownRecord>> byLocalName = [];
    private readonly Dictionary<string, KnownRecord> bases;

    public Identities(ImportKind kind, ImportFacts facts)
    {
        this.kind = kind;
        var things = kind.PerKommun ? facts.Bases : facts.Known;
        bases = things.ToDictionary(t => t.Id, StringComparer.Ordinal);
        byKey = [.. kind.Keys.Select(key => Index(things, key))];
        today = SwedishDate.Write(facts.Today);
        if (kind.PerKommun) uses = facts.Known.GroupBy(u => $"{u.BaseId}|{u["kommun"]}").ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        foreach (var use in facts.Known.Where(u => kind.PerKommun && u.BaseId is not null && bases.ContainsKey(u.BaseId)))
        {
            foreach (var name in use.Names) Add(byLocalName, $"{use["kommun"]}|{NameKey(name)}", bases[use.BaseId!]);
        }
    }

    /// <summary>What the row is about; null after a question has been put to the row.</summary>
    public Identity? Of(ReadRow row)
    {
        if (!kind.PerKommun) return Plain(row);
        var kommun = row["kommun"];
        if (row["sameAs"].Length > 0)
        {
            if (bases.TryGetValue(row["sameAs"], out var said)) return Use(said, row, Whole(row));
            row.Ask(kind["name"].Head, "sameAs", Whole(row), $"'{row["sameAs"]}' finns inte i katalogen.", "Välj ett system som finns.");
            return null;
        }
        var found = Found(row, out var asked);
        if (asked) return null;
        return found is null ? new Identity($"+{NameKey(row["name"])}|{kommun}", null) : Use(found, row, null);
    }

    private static string Whole(ReadRow row) => row["wholeName"].Length > 0 ? row["wholeName"] : row["name"];

    private Identity Use(KnownRecord system, ReadRow row, string? alias)
    {
        var key = $"{system.Id}|{row["kommun"]}";
        return new(key, row["kommun"].Length == 0 ? system : Same(uses.GetValueOrDefault(key, []), row["until"]), system, alias is not null && !system.Names.Contains(alias) ? alias : null);
    }

    /// <summary>The use that goes on; one that has ended only for a row that says when. A row without an end is a use that goes on.</summary>
    private KnownRecord? Same(List<KnownRecord> known, string until)
    {
        bool Ended(string day) => day.Length > 0 && string.CompareOrdinal(day, today) < 0;
        var going = known.FirstOrDefault(u => !Ended(u["until"]));
        return Ended(until) ? known.FirstOrDefault(u => u["until"] == until) ?? going : going;
    }

    /// <summary>The catalogue system: by its key, else by the name as it stands, else by the name without its list of users.</summary>
    private KnownRecord? Found(ReadRow row, out bool asked)
    {
        asked = false;
        if (row["slug"].Length > 0 && bases.TryGetValue(row["slug"], out var bySlug)) return bySlug;
        foreach (var name in new[] { row["wholeName"], row["name"] }.Where(n => n.Length > 0))
        {
            var local = byLocalName.GetValueOrDefault($"{row["kommun"]}|{NameKey(name)}", []);
            var named = byKey[^1].GetValueOrDefault(NameKey(name), []);
            var candidates = local.Concat(named).DistinctBy(c => c.Id).ToList();
            if (candidates.Count > 1) candidates = Narrowed(candidates, row["kommun"], name);
            if (candidates.Count == 1) return candidates[0];
            if (candidates.Count == 0) continue;
            asked = true;
            row.Ask(kind["name"].Head, "sameAs", Whole(row), $"'{name}' är {candidates.Count} olika system i katalogen.", $"Välj {WordChoice.Listed([.. candidates.Select(c => c.Id)])}.", [.. candidates.Select(c => c.Id)]);
            return null;
        }
        return null;
    }

    /// <summary>Among systems of one name: those that the kommun uses, else those whose own name it is.</summary>
    private List<KnownRecord> Narrowed(List<KnownRecord> candidates, string kommun, string name)
    {
        var used = candidates.Where(c => uses.ContainsKey($"{c.Id}|{kommun}")).ToList();
        if (used.Count > 0) return used;
        var own = candidates.Where(c => NameKey(c.Names[0]) == NameKey(name)).ToList();
        return own.Count > 0 ? own : candidates;
    }

    private Identity? Plain(ReadRow row)
    {
        for (var at = 0; at < kind.Keys.Count; at++)
        {
            var key = kind.Keys[at];
            if (row[key[0]].Length == 0) continue;
            var joined = Joined(key, row.Values);
            var found = byKey[at].GetValueOrDefault(joined, []);
            if (found.Count == 1)
            {
                if (Contradicts(row, found[0], at) is not { } other) return new Identity(found[0].Id, found[0]);
                row.AskHere(kind[other].Head, "slug", $"{row.Subject} finns redan med '{found[0][other]}'.", $"Skriv kortnamnet {found[0].Id} om det är samma, eller ett annat namn.", [found[0].Id]);
                return null;
            }
            if (found.Count > 1)
            {
                row.AskHere(kind[key[^1]].Head, "slug", $"{row.Subject} är {found.Count} olika i registret.", $"Skriv kortnamnet: {WordChoice.Listed([.. found.Select(f => f["slug"])])}.", [.. found.Select(f => f["slug"])]);
                return null;
            }
        }
        var own = kind.Keys.Where(k => row[k[0]].Length > 0).ToList();
        var last = own.Count == 0 ? kind.Keys[^1] : own[^1];
        return new Identity("+" + string.Join(',', last) + "=" + Joined(last, row.Values), null);
    }

    /// <summary>An earlier single key that both have and that differs: two people of one name with two addresses are not one person.</summary>
    private string? Contradicts(ReadRow row, KnownRecord known, int at) =>
        kind.Keys.Take(at).Where(k => k is [not "slug"]).Select(k => k[0]).FirstOrDefault(k => row[k].Length > 0 && known[k].Length > 0 && CellText.Fold(row[k]) != CellText.Fold(known[k]));

    private Dictionary<string, List<KnownRecord>> Index(IReadOnlyList<KnownRecord> things, IReadOnlyList<string> key)
    {
        var index = new Dictionary<string, List<KnownRecord>>(StringComparer.Ordinal);
        foreach (var thing in things)
        {
            if (key is ["name"])
            {
                foreach (var name in thing.Names.Select(NameKey).Distinct()) Add(index, name, thing);
            }
            else if (thing[key[0]].Length > 0) Add(index, Joined(key, thing.Values), thing);
        }
        return index;
    }

    private string Joined(IReadOnlyList<string> key, IReadOnlyDictionary<string, string> values) =>
        string.Join('|', key.Select(k => k == "name" ? NameKey(values.GetValueOrDefault(k, "")) : CellText.Fold(values.GetValueOrDefault(k, ""))));

    private string NameKey(string name) => kind.ExactNames ? CellText.Line(name) : CellText.Fold(name);

    private static void Add(Dictionary<string, List<KnownRecord>> index, string key, KnownRecord record)
    {
        if (index.TryGetValue(key, out var list)) list.Add(record);
        else index[key] = [record];
    }
}
