using Objekt.Api.GraphQL;
using Objekt.Domain.Authority;

namespace Objekt.Api.Authority;

/// <summary>How a forum is shown.</summary>
public sealed class ForumGraph : Graph<DecisionForum, Guid>
{
    public ForumGraph() : base("Forum", f => f.Id, "Forum: organ som möts. A body that meets.")
    {
        (ListRoot, OneRoot) = ("forums", "forum");
        DefaultOrder = [("name", false)];
        SlugField(f => f.Slug);
        Field("name", f => f.Name, "Namn. Name.");
        Field("legalKind", f => f.LegalKind, "Rättsligt slag: beslutande eller rådgivande. Legal body or advisory.");
        Field("body", f => f.Body, "Slag av organ. Which body.");
        Field("task", f => f.Task, "Uppgift. What it is for.");
        One("kommun", f => f.Kommun, "Kommun som det hör till eller som är värd. Its kommun.");
        One("object", f => f.Object, "Objekt som det är styrgrupp för. Its object.");
        Field("from", f => f.From, "Från och med. From.");
        Field("to", f => f.To, "Till och med. To.");
        Version(f => f.Version);
        OneOn<Seat, Seat>("chair", s => s.ForumId!.Value, s => s, (s, day) => s.RoleKey == RoleKeys.ForumChair && s.From <= day && (s.To == null || s.To >= day), "Ordförandens stol. The chair's seat.");
        Many<ForumMember, ForumMember>("members", m => m.ForumId, m => m, "Ledamöter den dagen. Members that day.",
            (m, day) => m.From <= day && (m.To == null || m.To >= day), m => m.Kommun!.Order, m => m.Id);
        Many<ForumMeeting, ForumMeeting>("meetings", m => m.ForumId, m => m, "Möten från och med dagen. Meetings from that day on.", (m, day) => m.Day >= day, m => m.Day);
    }
}

/// <summary>How a member is shown.</summary>
public sealed class ForumMemberGraph : Graph<ForumMember, Guid>
{
    public ForumMemberGraph() : base("ForumMember", m => m.Id, "Ledamot: en stol eller person i ett forum. A member.")
    {
        One("seat", m => m.Seat, "Stol. The seat.");
        One("person", m => m.Person, "Person. The person.");
        One("kommun", m => m.Kommun, "Kommun som ledamoten talar för. The kommun it speaks for.");
        Field("from", m => m.From, "Från och med. From.");
        Field("to", m => m.To, "Till och med. To.");
    }
}

/// <summary>How a meeting is shown.</summary>
public sealed class ForumMeetingGraph : Graph<ForumMeeting, Guid>
{
    public ForumMeetingGraph() : base("ForumMeeting", m => m.Id, "Möte: en dag i forumets kalender. A sitting.") =>
        Field("day", m => m.Day, "Dag. Day.");
}
