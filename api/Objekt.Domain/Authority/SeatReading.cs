using Objekt.Domain.Organisation;

namespace Objekt.Domain.Authority;

/// <summary>What a name in a rule leads to in one matter: a chair, or nothing with words for what is missing.</summary>
internal sealed record FoundSeat(Chair? Chair, string Name, string RoleName, KommunRef? Kommun);

/// <summary>What a step's decider leads to. Several seats, or a body of the wrong kind, is for the law to stop.</summary>
internal sealed record FoundDecider(DeciderKind Kind, string Name, IReadOnlyList<FoundSeat> Seats, DecisionForum? Forum, bool LegalBody);

/// <summary>Finds seats and bodies named in a right for one matter, and who may act for them.</summary>
internal sealed class SeatReading(RuleBook book, AskedMatter asked, DecisionRight right, Question question)
{
    private readonly DecisionForum? authority = right.Source.BodyId is { } body ? book.Forum(body) : null;

    /// <summary>The seats a name leads to on the day its step starts.</summary>
    public IReadOnlyList<FoundSeat> Find(SeatRef named, DateOnly starts)
    {
        if (named.SeatId is { } id) return [Direct(book.Chairs.ById(id))];
        if (named.ObjectRole is { } role) return OfObject(role, starts);
        if (named.PerKommunRole is { } perKommun) return [.. asked.Kommuner.SelectMany(k => OfKommun(perKommun, k, starts))];
        if (named.ChairOfForumId is not { } forum) return [new(null, "ingen utpekad roll", "roll", null)];

        return book.Chairs.ChairOf(forum, starts) is { } chair
            ? [Found(chair)]
            : [new(null, $"ordförande {book.Words.Forum(forum)} (rollen finns inte)", "ordförande", null)];
    }

    public FoundDecider Find(DeciderRef named, DateOnly starts)
    {
        if (named.Seat is { } seat)
        {
            var seats = Find(seat, starts);
            return new(DeciderKind.Seat, seats.Count == 1 ? seats[0].Name : book.Words.Named(named), seats, null, false);
        }
        if (named.ForumId is { } id)
        {
            var forum = book.Forum(id);
            return new(DeciderKind.Forum, forum?.Name ?? "okänt organ", [], forum, forum?.LegalKind == ForumLegalKind.LegalBody);
        }
        if (named.AffectedKommunBody is not { } body) return new(DeciderKind.Seat, "ingen utpekad", [], null, false);

        var bodies = asked.IsLocal ? book.Bodies(body, asked.Kommuner[0].Code, starts).ToList() : [];
        if (bodies is [var only]) return new(DeciderKind.Forum, only.Name, [], only, only.LegalKind == ForumLegalKind.LegalBody);

        var name = !asked.IsLocal ? book.Words.Named(named)
            : $"{RuleWords.Body(body)} i {asked.Kommuner[0].Name} ({(bodies.Count == 0 ? "finns inte" : "flera finns, ingen är utpekad")})";
        return new(DeciderKind.Forum, name, [], null, body <= ForumBody.GemensamNamnd);
    }

    public StepDecider Decider(FoundDecider found)
    {
        if (found.Kind == DeciderKind.Forum) return Body(found);
        if (found.Seats is not [var seat]) return new(DeciderKind.Seat, null, found.Name, null, [], [found.Name], true);

        var persons = seat.Chair is { } chair ? Persons(chair, seat.Kommun, deciding: true, elected: IsElected(chair)) : [];
        return new(DeciderKind.Seat, seat.Chair?.Seat.Id, seat.Name, seat.Kommun, persons, Held(persons) ? [] : [seat.Name], persons.Count == 0);
    }

    public SeatVoice Voice(FoundSeat seat, bool consenting = false)
    {
        var persons = seat.Chair is { } chair ? Persons(chair, seat.Kommun, deciding: false, elected: true) : [];
        var own = consenting && question.Requester is { } requester && persons.Any(p => p.Acts && p.Person.Id == requester);
        return new(seat.Chair?.Seat.Id, seat.Name, seat.RoleName, seat.Kommun, persons, persons.Count == 0, own);
    }

    /// <summary>Holder and deputy of a chair, with what each may do that day.</summary>
    public IReadOnlyList<SeatPerson> InChair(Chair chair, bool deciding, bool? elected = null) =>
        Persons(chair, book.KommunRef(chair.Seat.KommunCode), deciding, elected ?? (!deciding || IsElected(chair)));

    /// <summary>A member of a body who holds no seat in it.</summary>
    public SeatPerson Member(Person person, string? kommun) =>
        Person(person, HeldAs.Holder, book.KommunRef(kommun), Hinder(person, deciding: true, elected: true), null);

    private List<FoundSeat> OfObject(string role, DateOnly starts)
    {
        var roleName = book.Words.Role(role);
        if (asked.ObjectId is not { } id) return [new(null, $"{roleName} (ärendet har inget objekt)", roleName, null)];

        var chairs = book.Chairs.OfObject(id, role, starts);
        return chairs.Count > 0 ? [.. chairs.Select(Found)] : [new(null, $"{roleName} {asked.ObjectName} (rollen finns inte)", roleName, null)];
    }

    private List<FoundSeat> OfKommun(string role, KommunRef kommun, DateOnly starts)
    {
        var chairs = book.Chairs.OfKommun(asked.ObjectId, role, kommun.Code, starts);
        if (chairs.Count > 0) return [.. chairs.Select(Found)];

        var roleName = book.Words.Role(role);
        var place = book.Words.IsObjectRole(role) && asked.ObjectName is { } name ? $"{name} ({kommun.Name})" : kommun.Name;
        return [new(null, $"{roleName} {place} (rollen finns inte)", roleName, kommun)];
    }

    private FoundSeat Direct(Chair? chair)
    {
        if (chair is null) return new(null, "okänd roll", "okänd roll", null);
        var found = Found(chair);
        return chair.Seat.Holds(asked.Day) ? found : found with { Chair = null, Name = $"{found.Name} (rollen finns inte den dagen)" };
    }

    private FoundSeat Found(Chair chair) => new(chair, chair.Name, book.Words.Role(chair.Seat.RoleKey), book.KommunRef(chair.Seat.KommunCode));

    private StepDecider Body(FoundDecider found)
    {
        if (found.Forum is not { } forum) return new(DeciderKind.Forum, null, found.Name, null, [], [], true);
        if (!forum.Holds(asked.Day)) return new(DeciderKind.Forum, forum.Id, $"{forum.Name} (finns inte den dagen)", null, [], [], true);

        var persons = new List<SeatPerson>();
        var empty = new List<string>();
        foreach (var member in book.Members(forum.Id, asked.Day))
        {
            var kommun = book.KommunRef(member.KommunCode);
            if (member.SeatId is { } seatId && book.Chairs.ById(seatId) is { } chair)
            {
                var inChair = Persons(chair, kommun ?? book.KommunRef(chair.Seat.KommunCode), deciding: true, elected: true);
                if (!Held(inChair)) empty.Add(chair.Name);
                persons.AddRange(inChair);
            }
            else if (member.PersonId is { } personId && book.Person(personId) is { } person)
            {
                persons.Add(Person(person, HeldAs.Holder, kommun, Hinder(person, deciding: true, elected: true), null));
            }
        }
        var ordered = persons.OrderBy(p => p.Kommun?.Code, StringComparer.Ordinal).ThenBy(p => p.As)
            .ThenBy(p => p.Person.Name, StringComparer.Ordinal).ThenBy(p => p.Person.Id).ToList();
        return new(DeciderKind.Forum, forum.Id, forum.Name, book.KommunRef(forum.KommunCode), ordered, empty, ordered.Count == 0);
    }

    /// <summary>Holder and deputy on the asked day, or on the seat's first day when it begins later than that.</summary>
    private List<SeatPerson> Persons(Chair chair, KommunRef? kommun, bool deciding, bool elected)
    {
        var day = chair.Seat.From > asked.Day ? chair.Seat.From : asked.Day;
        var persons = new List<SeatPerson>(2);
        var holder = chair.HolderOn(day) is { } holding ? book.Person(holding.PersonId) : null;
        Hindrance? hindered = null;
        if (holder is not null)
        {
            hindered = Hinder(holder, deciding, elected);
            persons.Add(Person(holder, HeldAs.Holder, kommun, hindered, null));
        }
        if (chair.DeputyOn(day) is not { } term || book.Person(term.Deputy.PersonId) is not { } deputy || deputy == holder) return persons;

        var stepsIn = holder is null ? "rollen är vakant"
            : hindered == Hindrance.Recused ? $"{holder.Name} är jävig"
            : hindered == Hindrance.Requester ? $"{holder.Name} har själv begärt ärendet"
            : term.ActsAnywayOn(day) ? $"ersätter {holder.Name} den dagen"
            : null;
        persons.Add(Person(deputy, HeldAs.Deputy, kommun, Hinder(deputy, deciding, elected), stepsIn, acts: stepsIn is not null));
        return persons;
    }

    private SeatPerson Person(Person person, HeldAs heldAs, KommunRef? kommun, Hindrance? hindrance, string? because, bool acts = true) =>
        new(new(person.Id, person.Slug, person.Name), heldAs, kommun ?? book.KommunRef(person.HomeKommunCode), acts && hindrance is null, hindrance,
            hindrance switch
            {
                Hindrance.Recused => "har anmält jäv",
                Hindrance.Requester => "har själv begärt ärendet",
                Hindrance.OtherEmployer => $"är anställd i {book.Words.Kommun(person.HomeKommunCode!)}, men rätten kommer från {authority!.Name}",
                _ => because
            });

    private Hindrance? Hinder(Person person, bool deciding, bool elected)
    {
        if (question.Recused.Contains(person.Id)) return Hindrance.Recused;
        if (!deciding) return null;
        if (person.Id == question.Requester) return Hindrance.Requester;
        return !elected && IsEmployedElsewhere(person) ? Hindrance.OtherEmployer : null;
    }

    /// <summary>A right cannot reach into another employer's staff unless its source says so (KL 9 kap., gemensam nämnd).</summary>
    private bool IsEmployedElsewhere(Person person) =>
        !right.Source.AllowsOtherEmployers && person.HomeKommunCode is { } employer && authority?.KommunCode is { } own && employer != own;

    /// <summary>The chair of a legal body acts as an elected member, whoever their employer is.</summary>
    private bool IsElected(Chair chair) => chair.Seat.ForumId is { } forum && book.Forum(forum)?.LegalKind == ForumLegalKind.LegalBody;

    private static bool Held(IEnumerable<SeatPerson> persons) => persons.Any(p => p.As == HeldAs.Holder);
}
