using Objekt.Domain.Objects;
using Objekt.Domain.Organisation;

namespace Objekt.Domain.Authority;

/// <summary>Regelbok: a snapshot of facts and rules, indexed once and never changed; safe to ask from many threads.</summary>
public sealed class RuleBook
{
    private readonly Dictionary<string, MatterType> matterTypes;
    private readonly Dictionary<string, MaintenanceObject> objectsBySlug;
    private readonly Dictionary<Guid, MaintenanceObject> objects;
    private readonly Dictionary<string, Kommun> kommuner;
    private readonly Dictionary<Guid, Person> people;
    private readonly Dictionary<Guid, DecisionForum> forums;
    private readonly Dictionary<Guid, RuleSet> ruleSets;
    private readonly ILookup<Guid, FamilyMembership> memberships;
    private readonly ILookup<Guid, ObjectParticipation> participations;
    private readonly ILookup<Guid, ForumMember> members;
    private readonly Dictionary<Guid, DateOnly[]> meetings;
    private readonly Dictionary<Guid, Lazy<RuleIndex>> indexes;

    public RuleBook(RuleFacts facts)
    {
        matterTypes = facts.MatterTypes.ToDictionary(t => t.Key);
        objects = facts.Objects.ToDictionary(o => o.Id);
        objectsBySlug = facts.Objects.ToDictionary(o => o.Slug);
        kommuner = facts.Kommuner.ToDictionary(k => k.Code);
        people = facts.People.ToDictionary(p => p.Id);
        forums = facts.Forums.ToDictionary(f => f.Id);
        ruleSets = facts.RuleSets.ToDictionary(r => r.Id);
        memberships = facts.Memberships.ToLookup(m => m.ObjectId);
        participations = facts.Participations.ToLookup(p => p.ObjectId);
        members = facts.ForumMembers.ToLookup(m => m.ForumId);
        meetings = facts.Meetings.GroupBy(m => m.ForumId).ToDictionary(g => g.Key, g => g.Select(m => m.Day).Order().ToArray());
        Kommuner = [.. facts.Kommuner.OrderBy(k => k.Order).ThenBy(k => k.Code, StringComparer.Ordinal)];
        RulesBody = facts.Union.RulesBodyId is { } body ? Forum(body)?.Name : null;
        Words = new RuleWords(facts);
        Chairs = new Chairs(facts, Words);
        // A set is indexed when it is first asked: most superseded sets never are again.
        var rights = facts.Rights.ToLookup(r => r.RuleSetId);
        indexes = facts.RuleSets.ToDictionary(s => s.Id, s => new Lazy<RuleIndex>(() => new RuleIndex(s, rights[s.Id])));
    }

    /// <summary>The union's words for roles, seats and places.</summary>
    public RuleWords Words { get; }

    internal Chairs Chairs { get; }
    internal IReadOnlyList<Kommun> Kommuner { get; }

    /// <summary>The body that may change decision rights, by name.</summary>
    internal string? RulesBody { get; }

    internal MatterType? MatterType(string key) => matterTypes.GetValueOrDefault(key);

    /// <summary>An object by slug or id.</summary>
    internal MaintenanceObject? Object(string slugOrId) =>
        objectsBySlug.GetValueOrDefault(slugOrId) ?? (Guid.TryParse(slugOrId, out var id) ? objects.GetValueOrDefault(id) : null);

    internal Kommun? Kommun(string code) => kommuner.GetValueOrDefault(code);
    internal KommunRef? KommunRef(string? code) => code is not null && kommuner.TryGetValue(code, out var kommun) ? new(code, kommun.Name) : null;
    internal Person? Person(Guid id) => people.GetValueOrDefault(id);
    internal DecisionForum? Forum(Guid id) => forums.GetValueOrDefault(id);
    internal IEnumerable<DecisionForum> Bodies(ForumBody body, string kommun, DateOnly day) =>
        forums.Values.Where(f => f.Body == body && f.KommunCode == kommun && f.Holds(day));

    /// <summary>The object's one family that day.</summary>
    internal Guid? Family(Guid objectId, DateOnly day) =>
        memberships[objectId].On(day).OrderByDescending(m => m.From).ThenBy(m => m.FamilyId).FirstOrDefault()?.FamilyId;

    /// <summary>Codes of the kommuner that take part in the object that day.</summary>
    internal HashSet<string> Taking(Guid objectId, DateOnly day) =>
        [.. participations[objectId].On(day).Where(p => p.TakesPart).Select(p => p.KommunCode)];

    /// <summary>The first day from the given one on which the kommun takes no part in the object; null when it stays.</summary>
    internal DateOnly? Leaves(Guid objectId, string kommun, DateOnly from)
    {
        var periods = participations[objectId].Where(p => p.KommunCode == kommun && p.TakesPart).ToList();
        var day = from;
        while (periods.Find(p => p.Holds(day)) is { } period)
        {
            if (period.To is not { } to || to == DateOnly.MaxValue) return null;
            day = to.AddDays(1);
        }
        return day;
    }

    internal DecisionRight? Right(Guid ruleSetId, Guid id) => indexes.GetValueOrDefault(ruleSetId)?.Value.All.FirstOrDefault(r => r.Right.Id == id)?.Right;

    internal IEnumerable<ForumMember> Members(Guid forumId, DateOnly day) => members[forumId].On(day);

    internal DateOnly? FirstMeeting(Guid forumId, DateOnly from)
    {
        if (!meetings.TryGetValue(forumId, out var days)) return null;
        var at = Array.BinarySearch(days, from);
        at = at < 0 ? ~at : at;
        return at < days.Length ? days[at] : null;
    }

    /// <summary>The rule set named, or the adopted one in force that day.</summary>
    internal RuleIndex? Rules(Guid? ruleSetId, DateOnly day)
    {
        if (ruleSetId is { } named) return indexes.GetValueOrDefault(named)?.Value;

        var inForce = ruleSets.Values
            .Where(s => s.State != RuleSetState.Draft && s.From <= day && (s.To is null || day <= s.To))
            .MaxBy(s => s.Number);
        return inForce is null ? null : indexes[inForce.Id].Value;
    }
}
