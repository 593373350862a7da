using Objekt.Api.GraphQL;
using Objekt.Domain.Authority;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Authority;

/// <summary>How a kind of seat is shown.</summary>
public sealed class RoleTypeGraph : Graph<RoleType, string>
{
    public RoleTypeGraph() : base("RoleType", r => r.Key, "Roll: slag av stol; namnen är samverkans egna. A kind of seat.")
    {
        ListRoot = "roleTypes";
        DefaultOrder = [("order", false)];
        SlugField(r => r.Key, "key", "Nyckel, till exempel OBJECT_OWNER. Stable key.");
        Field("name", r => r.Name, "Namn i den nyare ordlistan. Newer word.");
        Field("olderName", r => r.OlderName, "Namn i den äldre ordlistan. Older word.");
        Field("scope", r => r.Scope, "Hemvist: vad stolen hör till. What it belongs to.");
        Field("level", r => r.Level, "Nivå. Level.");
        Field("side", r => r.Side, "Sida: verksamhet eller it. Side.");
        Field("order", r => r.Order, "Ordning. Order.");
    }
}

/// <summary>How a seat is shown; holder and deputy are those of the day asked about.</summary>
public sealed class SeatGraph : Graph<Seat, Guid>
{
    public SeatGraph() : base("Seat", s => s.Id, "Stol: en plats att sitta på. A place to be held.")
    {
        ListRoot = "seats";
        DefaultOrder = [("slug", false)];
        SlugField(s => s.Slug);
        One("role", s => s.Role, "Roll. Kind of seat.");
        Field("roleName", s => RoleNames.Shown(s.Role!.Name, s.Role.OlderName), "Rollens namn, i samverkans ordval. The role's name, in the union's words.");
        Field("scope", s => s.Scope, "Hemvist. What it belongs to.");
        Field("level", s => s.Level, "Nivå. Level.");
        Field("side", s => s.Side, "Sida. Side.");
        One("object", s => s.Object, "Objekt som stolen hör till. Its object.");
        One("kommun", s => s.Kommun, "Kommun som stolen talar för. The kommun it speaks for.");
        One("namnd", s => s.Namnd, "Nämnd som stolen hör till. Its political body.");
        One("forum", s => s.Forum, "Forum som stolen hör till. Its forum.");
        OneOn<SeatHolding, Person>("holder", h => h.SeatId, h => h.Person, (h, day) => h.From <= day && (h.To == null || h.To >= day), "Innehavare den dagen. Who holds it that day.");
        OneOn<SeatDeputy, Person>("deputy", d => d.SeatId, d => d.Person, (d, day) => d.From <= day && (d.To == null || d.To >= day), "Ersättare den dagen. Its deputy that day.");
        Field("vacant", (s, day) => !s.Holdings.Any(h => h.From <= day && (h.To == null || h.To >= day)), "Vakant: ingen innehavare den dagen. No holder that day.");
        Field("vacantSince", (s, day) => s.Holdings.Any(h => h.From <= day && (h.To == null || h.To >= day)) ? null
            : s.Holdings.Where(h => h.To < day).Max(h => h.To), "Vakant sedan: senaste innehavets sista dag. Last day of the last holding.");
        Field("from", s => s.From, "Från och med. From.");
        Field("to", s => s.To, "Till och med. To.");
        Version(s => s.Version);
        Many<SeatHolding, SeatHolding>("holdings", h => h.SeatId, h => h, "Innehav i tid. Who held it when.", null, h => h.From);
        Many<SeatDeputy, SeatDeputy>("deputies", d => d.SeatId, d => d, "Ersättare i tid. Its deputies over time.", null, d => d.From);
    }
}

/// <summary>How a holding is shown.</summary>
public sealed class SeatHoldingGraph : Graph<SeatHolding, Guid>
{
    public SeatHoldingGraph() : base("SeatHolding", h => h.Id, "Innehav: en person på en stol under en tid. A person in a seat.")
    {
        One("seat", h => h.Seat, "Stol. The seat.");
        One("person", h => h.Person, "Person. The person.");
        Field("from", h => h.From, "Från och med. From.");
        Field("to", h => h.To, "Till och med. To.");
    }
}

/// <summary>How a deputy is shown.</summary>
public sealed class SeatDeputyGraph : Graph<SeatDeputy, Guid>
{
    public SeatDeputyGraph() : base("SeatDeputy", d => d.Id, "Ersättare: den som får träda in på en stol. Who may act for a seat.")
    {
        One("seat", d => d.Seat, "Stol. The seat.");
        One("person", d => d.Person, "Person. The person.");
        Field("from", d => d.From, "Från och med. From.");
        Field("to", d => d.To, "Till och med. To.");
        Many<DeputyPeriod, DeputyPeriod>("periods", p => p.DeputyId, p => p, "Perioder då ersättaren tjänstgör. When the deputy acts.", null, p => p.From);
    }
}

/// <summary>How a deputy's period is shown.</summary>
public sealed class DeputyPeriodGraph : Graph<DeputyPeriod, Guid>
{
    public DeputyPeriodGraph() : base("DeputyPeriod", p => p.Id, "Tjänstgöring: tid då ersättaren träder in. When the deputy acts.")
    {
        Field("from", p => p.From, "Från och med. From.");
        Field("to", p => p.To, "Till och med. To.");
    }
}
