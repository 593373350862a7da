using Objekt.Domain.Organisation;

namespace Objekt.Domain.Authority;

/// <summary>All seats, found by where they stand, with who sits in them.</summary>
internal sealed class Chairs
{
    /// <summary>Shipped key of the role that presides over a forum.</summary>
    private const string ForumChair = "FORUM_CHAIR";

    /// <summary>Shipped key of the role that keeps a forum's minutes.</summary>
    private const string ForumSecretary = "FORUM_SECRETARY";

    private readonly Dictionary<Guid, Chair> byId;
    private readonly ILookup<(Guid Object, string Role), Chair> ofObject;
    private readonly ILookup<(Guid Object, string Role, string Kommun), Chair> ofObjectAndKommun;
    private readonly ILookup<(string Role, string Kommun), Chair> ofKommun;
    private readonly ILookup<(Guid Forum, string Role), Chair> ofForum;

    public Chairs(RuleFacts facts, RuleWords words)
    {
        var holdings = facts.Holdings.ToLookup(h => h.SeatId);
        var deputies = facts.Deputies.ToLookup(d => d.SeatId);
        var periods = facts.DeputyPeriods.ToLookup(p => p.DeputyId);
        var all = facts.Seats
            .OrderBy(s => s.Slug, StringComparer.Ordinal).ThenBy(s => s.Id)
            .Select(s => new Chair(s, words.SeatName(s),
                [.. holdings[s.Id].OrderBy(h => h.From)],
                [.. deputies[s.Id].OrderBy(d => d.From).Select(d => new DeputyTerm(d, [.. periods[d.Id]]))]))
            .ToList();

        byId = all.ToDictionary(c => c.Seat.Id);
        ofObject = all.Where(c => c.Seat is { ObjectId: not null, KommunCode: null }).ToLookup(c => (c.Seat.ObjectId!.Value, c.Seat.RoleKey));
        ofObjectAndKommun = all.Where(c => c.Seat is { ObjectId: not null, KommunCode: not null })
            .ToLookup(c => (c.Seat.ObjectId!.Value, c.Seat.RoleKey, c.Seat.KommunCode!));
        ofKommun = all.Where(c => c.Seat is { ObjectId: null, ForumId: null, KommunCode: not null }).ToLookup(c => (c.Seat.RoleKey, c.Seat.KommunCode!));
        ofForum = all.Where(c => c.Seat.ForumId is not null).ToLookup(c => (c.Seat.ForumId!.Value, c.Seat.RoleKey));
    }

    public Chair? ById(Guid id) => byId.GetValueOrDefault(id);

    public IReadOnlyList<Chair> OfObject(Guid objectId, string role, DateOnly day) => On(ofObject[(objectId, role)], day);

    /// <summary>The kommun's seat on the object, else the kommun's own.</summary>
    public IReadOnlyList<Chair> OfKommun(Guid? objectId, string role, string kommun, DateOnly day)
    {
        var onObject = objectId is { } id ? On(ofObjectAndKommun[(id, role, kommun)], day) : [];
        return onObject.Count > 0 ? onObject : On(ofKommun[(role, kommun)], day);
    }

    public Chair? ChairOf(Guid forumId, DateOnly day) => On(ofForum[(forumId, ForumChair)], day).FirstOrDefault();

    public Chair? SecretaryOf(Guid forumId, DateOnly day) => On(ofForum[(forumId, ForumSecretary)], day).FirstOrDefault();

    private static List<Chair> On(IEnumerable<Chair> chairs, DateOnly day) => [.. chairs.Where(c => c.Seat.Holds(day))];
}

/// <summary>One seat with its history of persons.</summary>
internal sealed record Chair(Seat Seat, string Name, IReadOnlyList<SeatHolding> Holdings, IReadOnlyList<DeputyTerm> Deputies)
{
    /// <summary>The one principal that day; a seat that has ended has none.</summary>
    public SeatHolding? HolderOn(DateOnly day) => Seat.Holds(day) ? Holdings.On(day).FirstOrDefault() : null;

    public DeputyTerm? DeputyOn(DateOnly day) => Seat.Holds(day) ? Deputies.FirstOrDefault(d => d.Deputy.Holds(day)) : null;
}

/// <summary>A deputy with the stated periods in which they act although the seat is held.</summary>
internal sealed record DeputyTerm(SeatDeputy Deputy, IReadOnlyList<DeputyPeriod> Periods)
{
    public bool ActsAnywayOn(DateOnly day) => Periods.On(day).Any();
}
