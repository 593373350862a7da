using Objekt.Domain.Organisation;

namespace Objekt.Domain.Authority;

/// <summary>The union's own words for roles, seats, bodies and places, as sentences about rules use them.</summary>
public sealed class RuleWords
{
    private readonly bool older;
    private readonly Dictionary<string, RoleType> roles;
    private readonly Dictionary<string, string> types;
    private readonly Dictionary<Guid, string> objects;
    private readonly Dictionary<Guid, string> families;
    private readonly Dictionary<string, string> kommuner;
    private readonly Dictionary<Guid, string> forums;
    private readonly Dictionary<Guid, string> namnder;
    private readonly Dictionary<Guid, Seat> seats;

    public RuleWords(RuleFacts facts)
    {
        older = facts.Union.WordSet == WordSet.Older;
        roles = facts.RoleTypes.ToDictionary(r => r.Key);
        types = facts.MatterTypes.ToDictionary(t => t.Key, t => t.Name);
        objects = facts.Objects.ToDictionary(o => o.Id, o => o.Name);
        families = facts.Families.ToDictionary(f => f.Id, f => f.Name);
        kommuner = facts.Kommuner.ToDictionary(k => k.Code, k => k.Name);
        forums = facts.Forums.ToDictionary(f => f.Id, f => f.Name);
        namnder = facts.Namnder.ToDictionary(n => n.Id, n => n.Name);
        seats = facts.Seats.ToDictionary(s => s.Id);
    }

    /// <summary>The role in the chosen word set, as it stands inside a sentence; the key itself where the role is unknown.</summary>
    public string Role(string key) => roles.TryGetValue(key, out var role) ? Swedish.Inner(older ? role.OlderName : role.Name) : key;

    /// <summary>Whether the role sits on an object rather than in a kommun or the union.</summary>
    internal bool IsObjectRole(string key) => !roles.TryGetValue(key, out var role) || role.Scope == SeatScope.Object;

    internal string MatterType(string key) => types.GetValueOrDefault(key, key);
    internal string Object(Guid id) => objects.GetValueOrDefault(id, "okänt objekt");
    internal string Family(Guid id) => families.GetValueOrDefault(id, "okänd familj");
    internal string Kommun(string code) => kommuner.GetValueOrDefault(code, code);
    internal string Forum(Guid id) => forums.GetValueOrDefault(id, "okänt organ");

    /// <summary>Role and place of a seat, e.g. objektägare Ekonomi, kommunchef Orsa, objektrepresentant Ekonomi (Orsa).</summary>
    public string SeatName(Seat seat)
    {
        var role = Role(seat.RoleKey);
        if (seat.ObjectId is { } onObject)
            return seat.KommunCode is { } code ? $"{role} {Object(onObject)} ({Kommun(code)})" : $"{role} {Object(onObject)}";
        if (seat.ForumId is { } inForum) return $"{role} {Forum(inForum)}";
        if (seat.NamndId is { } inNamnd) return $"{role} {namnder.GetValueOrDefault(inNamnd, "okänd nämnd")}";
        return seat.KommunCode is { } ofKommun ? $"{role} {Kommun(ofKommun)}" : role;
    }

    /// <summary>Seats as a rule refers to them, before anybody is looked up.</summary>
    public string Named(SeatRef seat)
    {
        if (seat.SeatId is { } id) return seats.TryGetValue(id, out var named) ? SeatName(named) : "okänd roll";
        if (seat.ObjectRole is { } role) return Role(role);
        if (seat.PerKommunRole is { } perKommun) return $"en {Role(perKommun)} per kommun";
        return seat.ChairOfForumId is { } forum ? $"ordföranden i {Forum(forum)}" : "ingen utpekad roll";
    }

    /// <summary>The decider as a rule refers to it.</summary>
    public string Named(DeciderRef decider)
    {
        if (decider.Seat is { PerKommunRole: { } role }) return $"{Role(role)} i den berörda kommunen";
        if (decider.Seat is { } seat) return Named(seat);
        if (decider.ForumId is { } forum) return Forum(forum);
        return decider.AffectedKommunBody is { } body ? $"den berörda kommunens {Body(body)}" : "ingen utpekad";
    }

    internal static string Body(ForumBody body) => body switch
    {
        ForumBody.Fullmaktige => "fullmäktige",
        ForumBody.Kommunstyrelse => "kommunstyrelse",
        ForumBody.Namnd => "nämnd",
        ForumBody.Utskott => "utskott",
        ForumBody.GemensamNamnd => "gemensamma nämnd",
        ForumBody.SteeringGroup => "styrgrupp",
        ForumBody.ManagementGroup => "ledningsgrupp",
        ForumBody.Council => "råd",
        ForumBody.ManagersForum => "chefsforum",
        ForumBody.Preparation => "beredning",
        _ => "organ"
    };
}
