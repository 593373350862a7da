using Objekt.Api.Authority;
using Objekt.Api.Data;
using Objekt.Domain.Authority;
using Objekt.Domain.Objects;
using Objekt.Domain.Organisation;

namespace Objekt.Tests;

/// <summary>A handful of facts for tests that need to bend them: added to the context and saved by the test. Everything holds from 2026-01-01 unless ended.</summary>
public sealed class World(ObjektDb db)
{
    public static readonly DateOnly Start = new(2026, 1, 1);
    private int count;

    public Kommun Kommun(string code, string name) => Add(new Kommun { Code = code, Name = name, Mark = name[..2], From = Start, Version = Guid.CreateVersion7() });

    public Person Person(string slug, string? home = null) =>
        Add(new Person { Id = Guid.CreateVersion7(), Slug = slug, Name = slug, HomeKommunCode = home, Version = Guid.CreateVersion7() });

    public MaintenanceObject Object(string slug, params string[] kommuner)
    {
        var thing = Add(new MaintenanceObject { Id = Guid.CreateVersion7(), Slug = slug, Name = slug, From = Start, Version = Guid.CreateVersion7() });
        foreach (var code in kommuner) Add(new ObjectParticipation { Id = Guid.CreateVersion7(), ObjectId = thing.Id, KommunCode = code, Mode = ParticipationMode.Full, From = Start });
        return thing;
    }

    public DecisionForum Forum(string slug, Guid? of = null, string? kommun = null) =>
        Add(new DecisionForum { Id = Guid.CreateVersion7(), Slug = slug, Name = slug, LegalKind = ForumLegalKind.Advisory, Body = ForumBody.SteeringGroup, ObjectId = of, KommunCode = kommun, From = Start, Version = Guid.CreateVersion7() });

    public Namnd Namnd(string slug, string kommun) =>
        Add(new Namnd { Id = Guid.CreateVersion7(), Slug = slug, Name = slug, KommunCode = kommun, From = Start, Version = Guid.CreateVersion7() });

    public Seat UnionSeat(string role = RoleKeys.ItStrategist) => Seat(role, SeatScope.Union);

    public Seat KommunSeat(string kommun) => Seat(RoleKeys.KommunReader, SeatScope.Kommun, kommun: kommun);

    public Seat ObjectSeat(Guid of, string? kommun = null) => Seat(kommun is null ? RoleKeys.ObjectOwner : RoleKeys.ObjectRepresentative, SeatScope.Object, of, kommun);

    public Seat ForumSeat(Guid forum) => Seat(RoleKeys.ForumChair, SeatScope.Forum, forum: forum);

    public Seat NamndSeat(Guid namnd) => Seat(RoleKeys.ForumMember, SeatScope.Namnd, namnd: namnd);

    public SeatHolding Hold(Seat seat, Person person, DateOnly? to = null) =>
        Add(new SeatHolding { Id = Guid.CreateVersion7(), SeatId = seat.Id, PersonId = person.Id, From = Start, To = to });

    public SeatDeputy Deputy(Seat seat, Person person, DateOnly? to = null) =>
        Add(new SeatDeputy { Id = Guid.CreateVersion7(), SeatId = seat.Id, PersonId = person.Id, From = Start, To = to });

    public DeputyPeriod Stands(SeatDeputy deputy, DateOnly from, DateOnly to) =>
        Add(new DeputyPeriod { Id = Guid.CreateVersion7(), DeputyId = deputy.Id, From = from, To = to });

    private Seat Seat(string role, SeatScope scope, Guid? of = null, string? kommun = null, Guid? forum = null, Guid? namnd = null) => Add(new Seat
    {
        Id = Guid.CreateVersion7(), Slug = $"stol-{++count}-{Guid.CreateVersion7():N}", RoleKey = role, Scope = scope, ObjectId = of, KommunCode = kommun, ForumId = forum, NamndId = namnd, From = Start, Version = Guid.CreateVersion7(),
    });

    private T Add<T>(T row) where T : class
    {
        db.Add(row);
        return row;
    }
}
