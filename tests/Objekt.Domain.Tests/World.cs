using System.Security.Cryptography;
using System.Text;
using Objekt.Domain.Authority;
using Objekt.Domain.Objects;
using Objekt.Domain.Organisation;

namespace Objekt.Domain.Tests;

/// <summary>
/// A small union by hand: Mora (host), Orsa and Älvdalen; the objects Ekonomi and Lön in the family Stöd, Skola in the
/// family Lärande. All three kommuner take part in Ekonomi and Lön, only Mora and Orsa in Skola. No rules: each test
/// writes its own. Everything holds from 1 January 2026 unless said otherwise.
/// </summary>
internal sealed class World
{
    public const string Mora = "2062";
    public const string Orsa = "2034";
    public const string Alvdalen = "2039";

    public const string Owner = "OBJECT_OWNER";
    public const string OwnerIt = "OBJECT_OWNER_IT";
    public const string Representative = "OBJECT_REPRESENTATIVE";
    public const string KommunManager = "KOMMUN_MANAGER";

    public static readonly DateOnly NewYear = new(2026, 1, 1);

    /// <summary>A Monday, the day most questions are asked about.</summary>
    public static readonly DateOnly Monday = new(2026, 11, 23);

    private readonly Union union = new() { Id = Id("union"), Name = "Ovansiljan", RulesBodyId = Id("gemensam-namnd") };
    private readonly List<Kommun> kommuner = [];
    private readonly List<Person> people = [];
    private readonly List<RoleType> roles = [];
    private readonly List<MatterType> types = [];
    private readonly List<ObjectFamily> families = [];
    private readonly List<MaintenanceObject> objects = [];
    private readonly List<FamilyMembership> memberships = [];
    private readonly List<ObjectParticipation> participations = [];
    private readonly List<Seat> seats = [];
    private readonly List<SeatHolding> holdings = [];
    private readonly List<SeatDeputy> deputies = [];
    private readonly List<DeputyPeriod> periods = [];
    private readonly List<DecisionForum> forums = [];
    private readonly List<ForumMember> members = [];
    private readonly List<ForumMeeting> meetings = [];
    private readonly List<RuleSet> ruleSets = [];
    private readonly List<DecisionRight> rights = [];

    public World()
    {
        Kommun(Mora, "Mora").Kommun(Orsa, "Orsa").Kommun(Alvdalen, "Älvdalen");
        Role(Owner, "Objektägare", SeatScope.Object).Role(OwnerIt, "Objektägare IT", SeatScope.Object);
        Role(Representative, "Objektrepresentant", SeatScope.Object).Role(KommunManager, "Kommunchef", SeatScope.Kommun);
        Role("IT_MANAGER", "IT-chef", SeatScope.Union).Role("FORUM_CHAIR", "Ordförande", SeatScope.Forum);
        Type("system-replace", "Ersätta system", "system", LegalClass.ExecutionMeasure, hasAmount: true);
        Type("system-retire", "Avveckla system", "system", LegalClass.ExecutionMeasure, hasAmount: true);
        Type("priority-order", "Prioritetsordning", "plan", LegalClass.ExecutionMeasure, hasAmount: false);
        Type("contract-sign", "Teckna avtal", "purchase", LegalClass.DelegatedDecision, hasAmount: true);
        Type("rules-change", "Ändra beslutsrätter", "rules", LegalClass.NamndDecision, hasAmount: false);
        Family("stod", "Stöd").Family("larande", "Lärande");
        Object("ekonomi", "Ekonomi", "stod", Mora, Orsa, Alvdalen).Object("lon", "Lön", "stod", Mora, Orsa, Alvdalen);
        Object("skola", "Skola", "larande", Mora, Orsa);
        Forum("gemensam-namnd", "Gemensam nämnd IT", ForumBody.GemensamNamnd, ForumLegalKind.LegalBody, Mora);
        Forum("styrgrupp", "Objektstyrgrupp Ekonomi", ForumBody.SteeringGroup, ForumLegalKind.Advisory, Mora);
        Seat("it-chef", "IT_MANAGER").Holds("it-chef", "Doris", Mora);
        Seat("agare-ekonomi", Owner, "ekonomi").Holds("agare-ekonomi", "Eva", Mora);
        Seat("agare-it-ekonomi", OwnerIt, "ekonomi").Holds("agare-it-ekonomi", "Jonas", Mora);
        Seat("agare-skola", Owner, "skola").Holds("agare-skola", "Rut", Orsa);
        Seat("repr-ekonomi-mora", Representative, "ekonomi", Mora).Holds("repr-ekonomi-mora", "Bo", Mora);
        Seat("repr-ekonomi-orsa", Representative, "ekonomi", Orsa).Holds("repr-ekonomi-orsa", "Sara", Orsa);
        Seat("repr-ekonomi-alvdalen", Representative, "ekonomi", Alvdalen).Holds("repr-ekonomi-alvdalen", "Ida", Alvdalen);
        Member("gemensam-namnd", "Nils", Mora).Member("gemensam-namnd", "Olga", Orsa).Member("gemensam-namnd", "Alva", Alvdalen);
        RuleSet("ett", 1, NewYear);
    }

    public static Guid Id(string name) => new(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16));

    public static SeatRef Of(string objectRole) => new(ObjectRole: objectRole);
    public static SeatRef Each(string perKommunRole) => new(PerKommunRole: perKommunRole);
    public static SeatRef Named(string seat) => new(SeatId: Id(seat));
    public static DeciderRef By(SeatRef seat) => new(Seat: seat);
    public static DeciderRef By(string forum) => new(ForumId: Id(forum));

    public static LadderStep Alone(SeatRef seat, int days = 5, Conclusive? stands = null) =>
        new() { Procedure = Procedure.Alone, Decider = By(seat), WorkingDays = days, Conclusive = stands };

    public static LadderStep Vote(string forum, int days = 15, Tie tie = Tie.CastingVote, int? share = null, Conclusive? stands = null) =>
        new() { Procedure = Procedure.Vote, Decider = By(forum), Vote = new(tie, share), WorkingDays = days, Conclusive = stands };

    public static LadderStep WithConsent(SeatRef seat, SeatRef consenting, int days = 10, Silence silence = Silence.Consent, ConsentRule? rule = null) => new()
    {
        Procedure = Procedure.WithConsent,
        Decider = By(seat),
        Consenting = [consenting],
        Consent = rule ?? new(ConsentMeasure.All, PerKommun: true),
        Silence = silence,
        WorkingDays = days
    };

    /// <summary>A right of rule set "ett"; without steps the IT manager decides alone.</summary>
    public World Right(string key, Covers? covers = null, LadderStep[]? steps = null, DateOnly? from = null, DateOnly? to = null,
        RightSource? source = null, string set = "ett", SeatRef[]? informed = null)
    {
        rights.Add(new DecisionRight
        {
            Id = Id($"right-{set}-{key}"),
            RuleSetId = Id(set),
            Key = key,
            Text = $"Regel {key}",
            Covers = covers ?? new(),
            Steps = [.. steps ?? [Alone(Named("it-chef"), stands: Conclusive.NoChange)]],
            Informed = [.. informed ?? []],
            Source = source ?? new("Delegationsordning § 1", null),
            From = from ?? NewYear,
            To = to
        });
        return this;
    }

    public World Add(DecisionRight right)
    {
        rights.Add(right);
        return this;
    }

    public World RuleSet(string name, int number, DateOnly? from, DateOnly? to = null, RuleSetState state = RuleSetState.Adopted)
    {
        ruleSets.RemoveAll(s => s.Id == Id(name));
        ruleSets.Add(new RuleSet { Id = Id(name), Number = number, Name = name, State = state, From = from, To = to });
        return this;
    }

    public World Kommun(string code, string name)
    {
        kommuner.Add(new Kommun { Code = code, Name = name, Mark = name[..1], Order = kommuner.Count, From = NewYear });
        return this;
    }

    public World Role(string key, string name, SeatScope scope)
    {
        roles.Add(new RoleType { Key = key, Name = name, OlderName = $"{name} (äldre)", Scope = scope });
        return this;
    }

    public World OlderWords()
    {
        union.WordSet = WordSet.Older;
        return this;
    }

    public World Type(string key, string name, string category, LegalClass legalClass, bool hasAmount)
    {
        types.Add(new MatterType { Id = Id(key), Key = key, Name = name, Category = category, LegalClass = legalClass, HasAmount = hasAmount });
        return this;
    }

    /// <summary>Lets the person who requests decide too, as for pre-approved changes.</summary>
    public World WithoutFourEyes(string type)
    {
        types.Single(t => t.Key == type).FourEyes = false;
        return this;
    }

    /// <summary>An emergency type that an ordinary one ratifies.</summary>
    public World Emergency(string key, string ratifiedAs, int within)
    {
        Type(key, "Nödändring", "emergency", LegalClass.ExecutionMeasure, hasAmount: true);
        var type = types.Single(t => t.Key == key);
        (type.Flavour, type.RatifiedAs, type.RatifyWithin) = (Flavour.Emergency, ratifiedAs, within);
        return this;
    }

    /// <summary>A person without a seat.</summary>
    public World Knows(string name)
    {
        Person(name, null);
        return this;
    }

    public World Ends(string right, DateOnly lastDay, string set = "ett")
    {
        rights.Single(r => r.Id == Id($"right-{set}-{right}")).To = lastDay;
        return this;
    }

    public World Family(string slug, string name)
    {
        families.Add(new ObjectFamily { Id = Id(slug), Slug = slug, Name = name });
        return this;
    }

    public World Object(string slug, string name, string family, params string[] taking)
    {
        objects.Add(new MaintenanceObject { Id = Id(slug), Slug = slug, Name = name, From = NewYear });
        Belongs(slug, family, NewYear, null);
        foreach (var code in taking) Takes(slug, code, NewYear, null);
        return this;
    }

    public World Belongs(string slug, string family, DateOnly from, DateOnly? to)
    {
        memberships.Add(new FamilyMembership { Id = Id($"m{memberships.Count}"), ObjectId = Id(slug), FamilyId = Id(family), From = from, To = to });
        return this;
    }

    /// <summary>Moves an object to another family from a day on.</summary>
    public World Moves(string slug, string family, DateOnly day)
    {
        memberships.Last(m => m.ObjectId == Id(slug)).To = day.AddDays(-1);
        return Belongs(slug, family, day, null);
    }

    public World Takes(string slug, string code, DateOnly from, DateOnly? to, ParticipationMode mode = ParticipationMode.Full)
    {
        participations.Add(new ObjectParticipation { Id = Id($"p{participations.Count}"), ObjectId = Id(slug), KommunCode = code, Mode = mode, From = from, To = to });
        return this;
    }

    public World Leaves(string slug, string code, DateOnly lastDay)
    {
        participations.Single(p => p.ObjectId == Id(slug) && p.KommunCode == code).To = lastDay;
        return this;
    }

    public World Seat(string slug, string role, string? onObject = null, string? kommun = null, string? forum = null, DateOnly? from = null, DateOnly? to = null)
    {
        var scope = onObject is not null ? SeatScope.Object : forum is not null ? SeatScope.Forum : kommun is not null ? SeatScope.Kommun : SeatScope.Union;
        seats.Add(new Seat
        {
            Id = Id(slug),
            Slug = slug,
            RoleKey = role,
            Scope = scope,
            ObjectId = onObject is null ? null : Id(onObject),
            ForumId = forum is null ? null : Id(forum),
            KommunCode = kommun,
            From = from ?? NewYear,
            To = to
        });
        return this;
    }

    public World Holds(string seat, string person, string? employer = null, DateOnly? from = null, DateOnly? to = null)
    {
        holdings.Add(new SeatHolding { Id = Id($"h{holdings.Count}"), SeatId = Id(seat), PersonId = Person(person, employer), From = from ?? NewYear, To = to });
        return this;
    }

    /// <summary>Takes the holder out of the seat after a last day; without one the seat was never held.</summary>
    public World Vacates(string seat, DateOnly? lastDay = null)
    {
        if (lastDay is null) holdings.RemoveAll(h => h.SeatId == Id(seat));
        else holdings.Last(h => h.SeatId == Id(seat)).To = lastDay;
        return this;
    }

    public World Deputises(string seat, string person, DateOnly? awayFrom = null, DateOnly? awayTo = null, string? employer = null)
    {
        var deputy = new SeatDeputy { Id = Id($"d{deputies.Count}"), SeatId = Id(seat), PersonId = Person(person, employer), From = NewYear };
        deputies.Add(deputy);
        if (awayFrom is { } from) periods.Add(new DeputyPeriod { Id = Id($"dp{periods.Count}"), DeputyId = deputy.Id, From = from, To = awayTo });
        return this;
    }

    public World Forum(string slug, string name, ForumBody body, ForumLegalKind kind, string? kommun)
    {
        forums.Add(new DecisionForum { Id = Id(slug), Slug = slug, Name = name, Body = body, LegalKind = kind, KommunCode = kommun, From = NewYear });
        return this;
    }

    public World Member(string forum, string person, string kommun)
    {
        members.Add(new ForumMember { Id = Id($"fm{members.Count}"), ForumId = Id(forum), PersonId = Person(person, null), KommunCode = kommun, From = NewYear });
        return this;
    }

    public World MemberSeat(string forum, string seat, string kommun)
    {
        members.Add(new ForumMember { Id = Id($"fm{members.Count}"), ForumId = Id(forum), SeatId = Id(seat), KommunCode = kommun, From = NewYear });
        return this;
    }

    public World Meets(string forum, DateOnly day)
    {
        meetings.Add(new ForumMeeting { Id = Id($"meet{meetings.Count}"), ForumId = Id(forum), Day = day });
        return this;
    }

    public World Shuffled(Random random)
    {
        var mixed = rights.ToArray();
        random.Shuffle(mixed);
        rights.Clear();
        rights.AddRange(mixed);
        return this;
    }

    public RuleFacts Facts => new()
    {
        Union = union,
        Kommuner = kommuner,
        People = people,
        RoleTypes = roles,
        MatterTypes = types,
        Families = families,
        Objects = objects,
        Memberships = memberships,
        Participations = participations,
        Seats = seats,
        Holdings = holdings,
        Deputies = deputies,
        DeputyPeriods = periods,
        Forums = forums,
        ForumMembers = members,
        Meetings = meetings,
        RuleSets = ruleSets,
        Rights = [.. rights]
    };

    public RuleBook Book => new(Facts);

    public Answer Answer(Question question) => Book.Ask(question);

    /// <summary>Asks about replacing a system in Ekonomi for 100 000 kr on the Monday, unless said otherwise.</summary>
    public Answer.Given Ask(string type = "system-replace", string? about = "ekonomi", decimal? amount = 100_000m, string[]? kommuner = null,
        DateOnly? day = null, string? caller = null, string? requester = null, string[]? recused = null) =>
        Assert.IsAssignableFrom<Answer.Given>(Answer(new Question
        {
            MatterType = type,
            Object = about,
            Amount = amount,
            Kommuner = kommuner ?? [],
            Day = day ?? Monday,
            Caller = caller is null ? null : Id(caller),
            Requester = requester is null ? null : Id(requester),
            Recused = [.. (recused ?? []).Select(Id)]
        }));

    private Guid Person(string name, string? employer)
    {
        if (people.All(p => p.Id != Id(name)))
            people.Add(new Person { Id = Id(name), Slug = name.ToLowerInvariant(), Name = name, HomeKommunCode = employer });
        return Id(name);
    }
}
