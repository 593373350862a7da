using Objekt.Domain.Authority;

namespace Objekt.Domain.Changes;

/// <summary>One person who may speak for a voice that day.</summary>
internal sealed record Speaker(PersonRef Person, HeldAs As, PersonRef? Principal);

/// <summary>A voice in a step with those who may speak for it that day.</summary>
/// <param name="Key">The seat, or the member where there is no seat.</param>
/// <param name="Vacant">Neither holder nor deputy.</param>
internal sealed record RosterVoice(Capacity Capacity, Guid? Key, Guid? SeatId, string Name, string? KommunCode,
    IReadOnlyList<Speaker> Speakers, bool Vacant, IReadOnlyList<SeatPerson> Persons);

/// <summary>
/// Who may speak in a step on a day. One person has one voice in a step: for the deciding seat first, else for the lowest
/// seat; the person's other seats speak through their deputies.
/// </summary>
internal sealed class StepRoster
{
    private readonly RuleBook book;
    private readonly SeatReading reading;
    private readonly DateOnly day;

    public StepRoster(RuleBook book, ChangeRequest matter, ChangeStep step, DateOnly day)
    {
        this.book = book;
        this.day = day;
        reading = Reading(book, matter, day);
        var found = new List<(RosterVoice Voice, int Rank)>();
        if (step is { DeciderKind: DeciderKind.Seat, SeatId: { } seat }) found.Add((Of(Capacity.Decide, seat, step.DeciderName, null, true), int.MinValue));
        foreach (var voice in step.Consenting.Where(v => v.Counts)) found.Add((Of(Capacity.Consent, voice.SeatId, voice.Name, voice.KommunCode, false), Rank(Capacity.Consent, voice.SeatId)));
        foreach (var voice in step.Heard.Where(v => v.Counts)) found.Add((Of(Capacity.BeHeard, voice.SeatId, voice.Name, voice.KommunCode, false), Rank(Capacity.BeHeard, voice.SeatId)));
        if (step is { DeciderKind: DeciderKind.Forum, ForumId: { } forum }) found.AddRange(Members(forum));
        Voices = OneVoiceEach(found);
    }

    public IReadOnlyList<RosterVoice> Voices { get; }

    public RosterVoice? Decider => Voices.FirstOrDefault(v => v.Capacity == Capacity.Decide);
    public IEnumerable<RosterVoice> Voters => Voices.Where(v => v.Capacity == Capacity.Vote);

    /// <summary>The one voice a person has in the step that day.</summary>
    public (RosterVoice Voice, Speaker Speaker)? VoiceOf(Guid person)
    {
        foreach (var voice in Voices)
            if (voice.Speakers.FirstOrDefault(s => s.Person.Id == person) is { } speaker) return (voice, speaker);
        return null;
    }

    public RosterVoice? For(Guid? key) => key is null ? null : Voices.FirstOrDefault(v => v.Key == key);

    /// <summary>Reads seats for a matter on a day: its object, kommuner, requester and those who have declared conflict of interest.</summary>
    public static SeatReading Reading(RuleBook book, ChangeRequest matter, DateOnly day)
    {
        var right = matter is { RuleSetId: { } set, RightId: { } id } ? book.Right(set, id) : null;
        return new SeatReading(book, Asked(book, matter, day), right ?? NoRight, Ask(book, matter, day));
    }

    public static Question Ask(RuleBook book, ChangeRequest matter, DateOnly day) => new()
    {
        MatterType = matter.MatterTypeKey,
        Object = matter.ObjectId?.ToString(),
        Kommuner = [.. matter.Kommuner.Where(k => k.Takes).Select(k => k.KommunCode)],
        Amount = matter.Amount?.Kronor,
        Day = day,
        Requester = book.MatterType(matter.MatterTypeKey) is { FourEyes: false } ? null : matter.RequesterId,
        Recused = [.. matter.Conflicts.Select(c => c.PersonId)]
    };

    private static readonly DecisionRight NoRight = new() { Id = Guid.Empty, RuleSetId = Guid.Empty, Key = "", Text = "" };

    private static AskedMatter Asked(RuleBook book, ChangeRequest matter, DateOnly day)
    {
        var about = matter.ObjectId is { } id ? book.Object(id.ToString()) : null;
        return new(matter.MatterTypeKey, book.MatterType(matter.MatterTypeKey)?.Name ?? matter.MatterTypeKey, about?.Id, about?.Slug, about?.Name,
            [.. matter.Kommuner.Where(k => k.Takes).Select(k => book.KommunRef(k.KommunCode)).OfType<KommunRef>()], matter.Amount, day, matter.RuleSetId, null);
    }

    private RosterVoice Of(Capacity capacity, Guid? seatId, string name, string? kommun, bool deciding)
    {
        var persons = seatId is { } id && book.Chairs.ById(id) is { } chair ? reading.InChair(chair, deciding) : [];
        return new(capacity, seatId, seatId, name, kommun, [], persons.Count == 0, persons);
    }

    private IEnumerable<(RosterVoice, int)> Members(Guid forum)
    {
        foreach (var member in book.Members(forum, day).OrderBy(m => m.KommunCode, StringComparer.Ordinal).ThenBy(m => m.Id))
        {
            if (member.SeatId is { } seat && book.Chairs.ById(seat) is { } chair)
            {
                var persons = reading.InChair(chair, deciding: true, elected: true);
                yield return (new(Capacity.Vote, seat, seat, chair.Name, member.KommunCode ?? chair.Seat.KommunCode, [], persons.Count == 0, persons), Rank(Capacity.Vote, seat));
            }
            else if (member.PersonId is { } id && book.Person(id) is { } person)
            {
                IReadOnlyList<SeatPerson> persons = [reading.Member(person, member.KommunCode)];
                yield return (new(Capacity.Vote, id, null, $"ledamot {book.Words.Forum(forum)}", member.KommunCode, [], false, persons), 0);
            }
        }
    }

    /// <summary>Lower levels speak before higher ones; those who consent or vote before those who are heard.</summary>
    private int Rank(Capacity capacity, Guid? seat)
    {
        var level = seat is { } id ? book.Chairs.ById(id)?.Seat.Level : null;
        return (capacity == Capacity.BeHeard ? 100 : 0) - (level is { } at ? (int)at + 1 : 0);
    }

    private static List<RosterVoice> OneVoiceEach(List<(RosterVoice Voice, int Rank)> found)
    {
        var inOrder = found.Select((f, place) => (f.Voice, f.Rank, place)).OrderBy(f => f.Rank).ThenBy(f => f.place).ToList();
        var speaks = new HashSet<Guid>();
        var speakers = inOrder.ToDictionary(f => f.place, _ => new List<Speaker>());
        foreach (var (voice, _, place) in inOrder)
            foreach (var holder in voice.Persons.Where(p => p.As == HeldAs.Holder && p.Acts && speaks.Add(p.Person.Id)))
                speakers[place].Add(new(holder.Person, HeldAs.Holder, null));
        foreach (var (voice, _, place) in inOrder)
        {
            var holder = voice.Persons.FirstOrDefault(p => p.As == HeldAs.Holder);
            var spokenFor = holder is { Acts: true } && speakers[place].Count == 0;
            foreach (var deputy in voice.Persons.Where(p => p.As == HeldAs.Deputy && p.Hindrance is null && (p.Acts || spokenFor) && speaks.Add(p.Person.Id)))
                speakers[place].Add(new(deputy.Person, HeldAs.Deputy, holder?.Person));
        }
        return [.. found.Select((f, place) => f.Voice with { Speakers = speakers[place] })];
    }
}
