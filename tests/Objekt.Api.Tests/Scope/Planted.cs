using Objekt.Api.Data;
using Objekt.Domain.Authority;
using Objekt.Domain.Objects;
using Objekt.Domain.Organisation;
using Objekt.Domain.Systems;

namespace Objekt.Tests.Scope;

/// <summary>Rows that are Mora's alone, of every kind that can be, each with the marker in every text.</summary>
public sealed class Planted
{
    public const string Marker = "qzmorahemligt";
    private static readonly DateOnly Began = new(2026, 1, 1);

    public Guid Object { get; } = Guid.CreateVersion7();
    public Guid System { get; } = Guid.CreateVersion7();
    public Guid Use { get; } = Guid.CreateVersion7();
    public Guid Person { get; } = Guid.CreateVersion7();
    public Guid Seat { get; } = Guid.CreateVersion7();
    public Guid Forum { get; } = Guid.CreateVersion7();

    /// <summary>A use in Mora of a system that every kommun sees.</summary>
    public Guid UseOfCommon { get; } = Guid.CreateVersion7();

    /// <summary>A common system that nobody uses yet; there before anything is counted.</summary>
    public static readonly Guid Common = Guid.CreateVersion7();

    public static async Task<int> Before(ObjektDb db)
    {
        db.Add(new ItSystem { Id = Common, Slug = "gemensamt-planterat", Name = "Gemensamt planterat", NameFolded = "gemensamt planterat", Common = true });
        return await db.SaveChangesAsync();
    }

    public async Task<int> In(ObjektDb db)
    {
        db.AddRange(
            new MaintenanceObject { Id = Object, Slug = Marker + "-objekt", Name = Marker, Purpose = Marker, From = Began },
            new FamilyMembership { Id = Guid.CreateVersion7(), ObjectId = Object, FamilyId = db.ObjectFamilies.First().Id, From = Began },
            new ObjectParticipation { Id = Guid.CreateVersion7(), ObjectId = Object, KommunCode = "2062", From = Began },
            new Person { Id = Person, Slug = Marker + "-person", Name = Marker, Title = Marker, Email = Marker + "@mora.example", HomeKommunCode = "2062" },
            new Seat { Id = Seat, Slug = Marker + "-stol", RoleKey = "OBJECT_OWNER", Scope = SeatScope.Object, Level = SeatLevel.Budget, Side = Side.Business, ObjectId = Object, From = Began },
            new SeatHolding { Id = Guid.CreateVersion7(), SeatId = Seat, PersonId = db.People.First(p => p.Slug == "lasare-mora").Id, From = Began },
            new DecisionForum { Id = Forum, Slug = Marker + "-forum", Name = Marker, Task = Marker, LegalKind = ForumLegalKind.Advisory, Body = ForumBody.SteeringGroup, ObjectId = Object, From = Began },
            new ForumMember { Id = Guid.CreateVersion7(), ForumId = Forum, SeatId = Seat, KommunCode = "2062", From = Began },
            new ForumMeeting { Id = Guid.CreateVersion7(), ForumId = Forum, Day = new DateOnly(2027, 2, 3) },
            new ItSystem { Id = System, Slug = Marker + "-system", Name = Marker, NameFolded = Marker, Description = Marker },
            new SystemAlias { Id = Guid.CreateVersion7(), ItSystemId = System, Name = Marker + " alias", NameFolded = Marker + " alias" },
            new SystemFunction { ItSystemId = System, FunctionId = db.Functions.First().Id },
            new SystemObject { Id = Guid.CreateVersion7(), ItSystemId = System, ObjectId = Object, Role = SystemObjectRole.Responsible, From = Began },
            UseRow(Use, System), UseRow(UseOfCommon, Common),
            new Assessment { Id = Guid.CreateVersion7(), SystemUseId = Use, Side = Side.It, Verdict = AssessmentVerdict.PhaseOut, Reason = Marker, From = Began },
            new Assessment { Id = Guid.CreateVersion7(), SystemUseId = UseOfCommon, Side = Side.It, Verdict = AssessmentVerdict.PhaseOut, Reason = Marker, From = Began });
        return await db.SaveChangesAsync();
    }

    private static SystemUse UseRow(Guid id, Guid system) => new()
    {
        Id = id, ItSystemId = system, KommunCode = "2062", LocalName = Marker, Owner = Marker, Hosting = Marker, Area = Marker, Note = Marker, Users = 987_651, YearlyCost = 98_765_432_100, Since = Began,
    };
}
