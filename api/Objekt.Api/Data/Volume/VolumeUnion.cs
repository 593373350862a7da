using Bogus;
using Objekt.Domain.Authority;
using Objekt.Domain.Organisation;
using Person = Objekt.Domain.Organisation.Person;

namespace Objekt.Api.Data.Volume;

/// <summary>A made union under construction: its facts, its chance, and ids that count upwards.</summary>
internal sealed class VolumeUnion
{
    /// <summary>The first day of everything; no clock is read, so that the rows are the same on any day.</summary>
    public static readonly DateOnly Start = new(2025, 1, 1);

    private static readonly string[] Surnames = ["Exempelsson", "Provdal", "Låtsaslund", "Demoström", "Påhittberg", "Testgren", "Fiktivsson", "Attrappa"];

    private readonly Dictionary<string, int> counters = [];

    private VolumeUnion(VolumeSizes sizes)
    {
        Sizes = sizes;
        Chance = new Randomizer(sizes.Seed);
        Faker = new Faker("sv") { Random = Chance };
        Facts = new SeedFacts
        {
            Union = new Union
            {
                Id = SeedId.Of("union", "volume"), Version = SeedId.Of("version", "volume"), Name = $"Påhittad samverkan ({sizes.Kommuner} kommuner)",
                CooperationForm = CooperationForm.GemensamNamnd, WordSet = WordSet.Newer, IsDemo = true,
                RulesBodyId = SeedId.Of("forum", VolumePlaces.JointBody), RulesSource = "Samverkansavtal, 7 § (påhittat)",
            },
        };
    }

    public VolumeSizes Sizes { get; }
    public Randomizer Chance { get; }
    public Faker Faker { get; }
    public SeedFacts Facts { get; }

    public static SeedFacts Build(VolumeSizes sizes)
    {
        var union = new VolumeUnion(sizes);
        union.Facts.RoleTypes.AddRange(ShippedData.RoleTypes());
        union.Facts.MatterTypes.AddRange(ShippedData.MatterTypes());
        VolumePlaces.Add(union);
        VolumeObjects.Add(union);
        VolumeSystems.Add(union);
        VolumeRules.Add(union);
        return union.Facts;
    }

    /// <summary>The next id of a kind: ids of a kind grow, which keeps the database's indexes dense.</summary>
    public Guid Next(string kind)
    {
        var number = counters.GetValueOrDefault(kind) + 1;
        counters[kind] = number;
        return SeedId.Of(KindNumber(kind), number);
    }

    /// <summary>A person with an invented surname; the slug tells the role.</summary>
    public Person Person(string slug, string title, string kommun)
    {
        var name = $"{Faker.Name.FirstName()} {Chance.ArrayElement(Surnames)}";
        var person = new Person
        {
            Id = Next("person"), Slug = slug, Name = name, Title = title, HomeKommunCode = kommun,
            Email = $"{slug}@kommun{kommun}.example", Version = Next("version"),
        };
        Facts.People.Add(person);
        return person;
    }

    /// <summary>A seat held from the start; nobody leaves the chair empty.</summary>
    public Seat Seat(string slug, string role, Person? holder, Guid? onObject = null, string? kommun = null, Guid? forum = null)
    {
        var type = Roles[role];
        var seat = new Seat
        {
            Id = Next("seat"), Slug = slug, RoleKey = role, Scope = type.Scope, Level = type.Level, Side = type.Side,
            ObjectId = onObject, KommunCode = kommun, ForumId = forum, From = Start, Version = Next("version"),
        };
        Facts.Seats.Add(seat);
        if (holder is not null)
        {
            Facts.Holdings.Add(new SeatHolding { Id = Next("holding"), SeatId = seat.Id, PersonId = holder.Id, From = Start });
        }
        return seat;
    }

    private Dictionary<string, RoleType>? roles;
    private Dictionary<string, RoleType> Roles => roles ??= Facts.RoleTypes.ToDictionary(r => r.Key);

    /// <summary>A number that is the same in every process; GetHashCode of a string is not.</summary>
    private static int KindNumber(string kind) => kind.Aggregate(17, (number, letter) => unchecked(number * 31 + letter)) & 0x7FFFFFFF;
}
