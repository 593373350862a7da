using Objekt.Domain.Authority;
using Objekt.Domain.Objects;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Data.Demo;

/// <summary>The demo union under construction: its facts, and the few verbs that the parts are written with.</summary>
internal sealed class DemoUnion
{
    public const string Mora = "2062";
    public const string Orsa = "2034";
    public const string Alvdalen = "2039";
    public static readonly string[] AllKommuner = [Mora, Orsa, Alvdalen];

    /// <summary>The first day of the cooperation.</summary>
    public static readonly DateOnly Start = new(2025, 1, 1);

    /// <summary>The first day of the second rule set.</summary>
    public static readonly DateOnly NewRules = new(2026, 7, 1);

    public const string JointBody = "gemensam-namnd-it";

    private readonly HashSet<string> names = [];
    private readonly Dictionary<string, string> kommunOf = [];

    private DemoUnion() => Facts = new SeedFacts
    {
        Union = new Union
        {
            Id = SeedId.Of("union", "demo"), Version = SeedId.Of("version", "demo"),
            Name = "Samverkan Mora, Orsa och Älvdalen (påhittade demodata)",
            CooperationForm = CooperationForm.GemensamNamnd, WordSet = WordSet.Newer, IsDemo = true,
            RulesBodyId = ForumId(JointBody), RulesSource = "Samverkansavtal IT 2024, 7 § (påhittat)",
        },
    };

    public SeedFacts Facts { get; }

    /// <summary>The whole union, made anew.</summary>
    public static SeedFacts Build()
    {
        var union = new DemoUnion();
        union.Facts.RoleTypes.AddRange(ShippedData.RoleTypes());
        union.Facts.MatterTypes.AddRange(ShippedData.MatterTypes());
        DemoPlaces.Add(union);
        DemoPeople.Add(union);
        DemoObjects.Add(union);
        DemoObjectSeats.Add(union);
        DemoBodies.Add(union);
        DemoGroups.Add(union);
        DemoOldRules.Add(union);
        DemoRules.Add(union);
        DemoSystems.Add(union);
        return union.Facts;
    }

    public static Guid ForumId(string slug) => SeedId.Of("forum", slug);
    public static Guid SeatId(string slug) => SeedId.Of("seat", slug);
    public static Guid PersonId(string slug) => SeedId.Of("person", slug);
    public static Guid ObjectId(string slug) => SeedId.Of("object", slug);
    public static Guid FamilyId(string slug) => SeedId.Of("family", slug);
    public static Guid NamndId(string slug) => SeedId.Of("namnd", slug);
    public static Guid ForvaltningId(string slug) => SeedId.Of("forvaltning", slug);

    /// <summary>The short name of a kommun, as slugs end.</summary>
    public static string Short(string kommun) => kommun switch { Mora => "mora", Orsa => "orsa", _ => "alvdalen" };

    /// <summary>The name of a kommun.</summary>
    public static string NameOf(string kommun) => kommun switch { Mora => "Mora", Orsa => "Orsa", _ => "Älvdalen" };

    /// <summary>The employer of a person already made.</summary>
    public string KommunOf(string person) => kommunOf[person];

    /// <summary>An invented person; mail only under the reserved top domain .example.</summary>
    public void Person(string slug, string name, string title, string kommun, bool active = true)
    {
        if (!names.Add(name)) throw new InvalidOperationException($"Two demo persons are called {name}.");
        kommunOf.Add(slug, kommun);
        Facts.People.Add(new Person
        {
            Id = PersonId(slug), Slug = slug, Name = name, Title = title, HomeKommunCode = kommun, Active = active,
            Email = $"{SeedId.Slug(name).Replace('-', '.')}@{Short(kommun)}.example", Version = SeedId.Of("version", slug),
        });
    }

    /// <summary>A seat, held from the start by the person named; no name means an empty chair.</summary>
    public Seat Seat(string slug, string role, string? holder, string? onObject = null, string? kommun = null, string? forum = null, DateOnly? from = null)
    {
        var type = Facts.RoleTypes.Single(r => r.Key == role);
        var seat = new Seat
        {
            Id = SeatId(slug), Slug = slug, RoleKey = role, Scope = type.Scope, Level = type.Level, Side = type.Side,
            ObjectId = onObject is null ? null : ObjectId(onObject), KommunCode = kommun,
            ForumId = forum is null ? null : ForumId(forum), From = from ?? Start, Version = SeedId.Of("version", slug),
        };
        Facts.Seats.Add(seat);
        if (holder is not null) Hold(slug, holder, seat.From);
        return seat;
    }

    /// <summary>A person in a seat, both days included.</summary>
    public void Hold(string seat, string person, DateOnly from, DateOnly? to = null) => Facts.Holdings.Add(new SeatHolding
    {
        Id = SeedId.Of("holding", $"{seat} {person} {from:yyyy-MM-dd}"), SeatId = SeatId(seat), PersonId = PersonId(person), From = from, To = to,
    });

    /// <summary>A seat's deputy, and the stated periods in which the deputy acts although the seat is held.</summary>
    public void Deputy(string seat, string person, DateOnly from, params (DateOnly From, DateOnly To)[] acts)
    {
        var id = SeedId.Of("deputy", $"{seat} {person}");
        Facts.Deputies.Add(new SeatDeputy { Id = id, SeatId = SeatId(seat), PersonId = PersonId(person), From = from });
        Facts.DeputyPeriods.AddRange(acts.Select(p => new DeputyPeriod { Id = SeedId.Of("deputyPeriod", $"{seat} {person} {p.From:yyyy-MM-dd}"), DeputyId = id, From = p.From, To = p.To }));
    }

    /// <summary>A forum with its task; its members are added apart.</summary>
    public void Forum(string slug, string name, ForumLegalKind kind, ForumBody body, string task, string? kommun, string? onObject = null) => Facts.Forums.Add(new DecisionForum
    {
        Id = ForumId(slug), Slug = slug, Name = name, LegalKind = kind, Body = body, Task = task, KommunCode = kommun,
        ObjectId = onObject is null ? null : ObjectId(onObject), From = Start, Version = SeedId.Of("version", slug),
    });

    /// <summary>A member by seat, or by person.</summary>
    public void Member(string forum, string? seat = null, string? person = null, string? kommun = null) => Facts.Members.Add(new ForumMember
    {
        Id = SeedId.Of("member", $"{forum} {seat} {person}"), ForumId = ForumId(forum), KommunCode = kommun, From = Start,
        SeatId = seat is null ? null : SeatId(seat), PersonId = person is null ? null : PersonId(person),
    });

    /// <summary>Meetings 2026 to 2028 on the same weekday of the named months, e.g. the third Wednesday.</summary>
    public void Meets(string forum, int week, DayOfWeek weekday, params int[] months)
    {
        for (var year = 2026; year <= 2028; year++)
        {
            foreach (var month in months)
            {
                var first = new DateOnly(year, month, 1);
                var day = first.AddDays(((int)weekday - (int)first.DayOfWeek + 7) % 7 + 7 * (week - 1));
                Facts.Meetings.Add(new ForumMeeting { Id = SeedId.Of("meeting", $"{forum} {day:yyyy-MM-dd}"), ForumId = ForumId(forum), Day = day });
            }
        }
    }

    /// <summary>The kommuner that an object is for, now or later.</summary>
    public IEnumerable<string> TakingPart(string onObject, DateOnly day) => Facts.Participations.On(day)
        .Where(p => p.ObjectId == ObjectId(onObject) && p.TakesPart).Select(p => p.KommunCode);

    public static readonly int[] AllButJuly = [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12];
}
