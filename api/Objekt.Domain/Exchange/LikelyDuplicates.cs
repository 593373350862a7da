namespace Objekt.Domain.Exchange;

/// <summary>Two names that may be the same system. A proposal to a person; nothing is ever merged by it.</summary>
/// <param name="Name">The name that the file brings.</param>
/// <param name="Other">The name it resembles.</param>
/// <param name="Score">0 to 1; how sure, for sorting.</param>
/// <param name="Reason">Why, as a Swedish sentence.</param>
public sealed record DuplicateProposal(string Name, string Other, double Score, string Reason);

/// <summary>Finds names that resemble each other in the ways real lists do: case and spaces, brand in brackets, old brand beside new.</summary>
public sealed class LikelyDuplicates
{
    private const int PerName = 3;
    private const int RareIn = 6;
    private const int ScarceIn = 3;
    private readonly List<Named> all;
    private readonly Dictionary<string, List<Named>> byWord = [];
    private readonly Dictionary<string, List<Named>> bySound = [];
    private readonly Dictionary<string, List<Named>> bySlip = [];

    public LikelyDuplicates(IEnumerable<string> names)
    {
        all = [.. names.Distinct(StringComparer.Ordinal).Select(n => new Named(n))];
        foreach (var name in all)
        {
            foreach (var word in name.Words) Add(byWord, word, name);
            Add(bySound, name.Sound, name);
            foreach (var slip in name.Slips) Add(bySlip, slip, name);
        }
    }

    /// <summary>The likeliest names for one name, best first.</summary>
    public IReadOnlyList<DuplicateProposal> For(string name)
    {
        var asked = new Named(name);
        var near = asked.Words.Where(w => byWord.ContainsKey(w) && IsRare(w)).SelectMany(w => byWord[w])
            .Concat(bySound.GetValueOrDefault(asked.Sound, []))
            .Concat(asked.Slips.SelectMany(s => bySlip.GetValueOrDefault(s, [])));
        return [.. near.Distinct().Where(n => n.Text != name)
            .Select(n => Compare(asked, n)).OfType<DuplicateProposal>()
            .OrderByDescending(p => p.Score).ThenBy(p => p.Other, StringComparer.Ordinal).Take(PerName)];
    }

    private DuplicateProposal? Compare(Named a, Named b)
    {
        DuplicateProposal Say(double score, string reason) => new(a.Text, b.Text, score, reason);

        if (CellText.Fold(a.Text) == CellText.Fold(b.Text)) return Say(0.98, "Samma namn med andra stora och små bokstäver.");
        if (a.Sound == b.Sound) return Say(0.95, "Samma namn med andra mellanslag eller tecken.");
        if (a.Outside == b.Outside && a.Outside.Length > 2 && IsName(a.Outside)) return Say(0.9, "Samma namn utom det som står inom parentes.");
        if (a.Inside == b.Outside && IsName(a.Inside) || a.Outside == b.Inside && IsName(a.Outside)) return Say(0.85, "Det ena namnet står inom parentes i det andra.");
        if (a.Inside == b.Inside && IsName(a.Inside)) return Say(0.65, "Samma namn inom parentes.");
        if (a.Sound.Length >= 7 && a.Slips.Overlaps(b.Slips) && WordChoice.Slips(a.Sound, b.Sound) == 1) return Say(0.8, "Namnen skiljer en bokstav.");

        var shared = a.Words.Intersect(b.Words).Where(IsDistinct).ToList();
        if (shared.Count == 0) return null;
        // A word that many names share is a family of products; two members of it are not one system.
        if (shared.TrueForAll(w => byWord.GetValueOrDefault(w, []).Count > ScarceIn) && !(OnlyOrdinary(a, shared) && OnlyOrdinary(b, shared)) && !a.Words.IsSubsetOf(b.Words) && !b.Words.IsSubsetOf(a.Words)) return null;
        var inOne = a.Words.IsSubsetOf(b.Words) || b.Words.IsSubsetOf(a.Words);
        return inOne
            ? Say(0.75, $"Det ena namnet ingår i det andra ({string.Join(", ", shared)}).")
            : Say(0.6, $"Ordet {string.Join(", ", shared)} finns i båda namnen och i få andra.");
    }

    /// <summary>A word that few names have and that says more than what kind of thing it is.</summary>
    private bool IsDistinct(string word) => word.Length >= 4 && !Ordinary.Contains(word) && IsRare(word);

    private static bool OnlyOrdinary(Named name, List<string> shared) => name.Words.Where(w => !shared.Contains(w)).All(Ordinary.Contains);

    private bool IsRare(string word) => !byWord.TryGetValue(word, out var names) || names.Count <= RareIn;

    private bool IsName(string folded) => folded.Length >= 3 && folded.Split(' ').Any(w => !Ordinary.Contains(w)) && IsRare(folded.Split(' ')[0]);

    private static void Add(Dictionary<string, List<Named>> index, string key, Named name)
    {
        if (key.Length == 0) return;
        if (index.TryGetValue(key, out var list)) list.Add(name);
        else index[key] = [name];
    }

    /// <summary>Words of kind, place and maker: alike in them says nothing about being one system.</summary>
    private static readonly HashSet<string> Ordinary = new(StringComparer.Ordinal)
    {
        "system", "systemet", "webb", "web", "online", "portal", "portalen", "plattform", "tjänst", "tjänsten", "admin", "administration", "app", "appen", "apps",
        "server", "klient", "mobil", "mobile", "cloud", "basic", "standard", "premium", "professional", "enterprise", "office", "suite", "program", "register",
        "kommun", "kommunen", "skola", "skolan", "education", "utbildning", "vård", "omsorg", "ekonomi", "ekonomisystem", "ekonomisystemet", "hantering", "bokning",
        "ärende", "dokument", "avtal", "lön", "personal", "tid", "karta", "kartor", "visma", "microsoft", "tieto", "tietoevry", "evry", "google", "adobe", "oracle",
        "siemens", "telia", "atea", "trafikverket", "sverige", "svenska", "group", "digital", "digitala", "digitalt", "data", "service", "manager", "control",
        "care", "life", "larm", "vision", "planering", "förskola", "grundskola", "gymnasiet", "statistik", "rapport", "rapportering", "design", "open", "free", "for",
        "desktop", "infrastruktur", "client", "studio", "autodesk", "intelligence", "mobilt", "inera",
    };

    private sealed class Named
    {
        public Named(string text)
        {
            Text = text;
            var folded = CellText.Fold(text);
            Sound = CellText.Squash(text);
            var open = folded.IndexOf('(', StringComparison.Ordinal);
            var close = folded.LastIndexOf(')');
            Outside = open > 0 ? folded[..open].Trim() : folded;
            Inside = open >= 0 && close > open ? folded[(open + 1)..close].Trim() : "";
            Words = [.. folded.Split([' ', '(', ')', '/', ',', '-', '–', '.', ':', '&', '+', '"', '\''], StringSplitOptions.RemoveEmptyEntries)];
            Slips = Sound.Length is >= 7 and <= 40 ? [.. Enumerable.Range(0, Sound.Length).Select(i => Sound.Remove(i, 1)), Sound] : [];
        }

        public string Text { get; }
        public string Sound { get; }
        public string Outside { get; }
        public string Inside { get; }
        public HashSet<string> Words { get; }

        /// <summary>The name with each letter left out: two names one slip apart have one in common.</summary>
        public HashSet<string> Slips { get; }
    }
}
