using Objekt.Api.GraphQL;
using Objekt.Domain.Authority;
using Objekt.Domain.Objects;
using Objekt.Domain.Organisation;
using Objekt.Domain.Systems;

namespace Objekt.Api.Objects;

/// <summary>How a family is shown.</summary>
public sealed class ObjectFamilyGraph : Graph<ObjectFamily, Guid>
{
    public ObjectFamilyGraph() : base("ObjectFamily", f => f.Id, "Objektfamilj: objekt med gemensamt verksamhetsområde. A group of objects.")
    {
        ListRoot = "objectFamilies";
        DefaultOrder = [("order", false)];
        SlugField(f => f.Slug);
        Field("name", f => f.Name, "Namn. Name.");
        Field("order", f => f.Order, "Ordning på objektkartan. Place on the map.");
        Version(f => f.Version);
        Many<FamilyMembership, MaintenanceObject>("objects", m => m.FamilyId, m => m.Object, "Objekt i familjen den dagen. Its objects that day.",
            (m, day) => m.From <= day && (m.To == null || m.To >= day), m => m.Object!.Name);
    }
}

/// <summary>How an object is shown.</summary>
public sealed class MaintenanceObjectGraph : Graph<MaintenanceObject, Guid>
{
    public MaintenanceObjectGraph() : base("MaintenanceObject", o => o.Id, "Förvaltningsobjekt: verksamhet och it som styrs tillsammans. The unit of governance.")
    {
        (ListRoot, OneRoot) = ("maintenanceObjects", "maintenanceObject");
        DefaultOrder = [("name", false)];
        SlugField(o => o.Slug);
        Field("name", o => o.Name, "Namn. Name.");
        Field("purpose", o => o.Purpose, "Syfte; tomt är ett ärligt värde. What it is for.");
        OneOn<FamilyMembership, ObjectFamily>("family", m => m.ObjectId, m => m.Family, (m, day) => m.From <= day && (m.To == null || m.To >= day), "Objektfamilj den dagen. Its family that day.");
        Field("from", o => o.From, "Från och med. From.");
        Field("to", o => o.To, "Till och med. To.");
        Version(o => o.Version);
        Many<ObjectParticipation, Kommun>("kommuner", p => p.ObjectId, p => p.Kommun, "Kommuner som deltar helt eller delvis den dagen. Those that take part that day.",
            (p, day) => (p.Mode == ParticipationMode.Full || p.Mode == ParticipationMode.Partial) && p.From <= day && (p.To == null || p.To >= day), p => p.Kommun!.Order);
        Many<ObjectParticipation, ObjectParticipation>("participations", p => p.ObjectId, p => p, "Deltagande i tid, alla kommuner. Participation over time.", null, p => p.Kommun!.Order, p => p.From);
        Many<Seat, Seat>("seats", s => s.ObjectId!.Value, s => s, "Roller på objektet den dagen. Its seats that day.",
            (s, day) => s.From <= day && (s.To == null || s.To >= day), s => s.Role!.Order, s => s.Kommun!.Order, s => s.Slug);
        Many<SystemObject, ItSystem>("systems", x => x.ObjectId, x => x.ItSystem, "It-system som objektet ansvarar för eller använder den dagen. Its systems that day.",
            (x, day) => x.From <= day && (x.To == null || x.To >= day), x => x.ItSystem!.Name);
        Many<SystemObject, SystemObject>("systemTies", x => x.ObjectId, x => x, "Kopplingar till it-system i tid. Ties to systems.", null, x => x.ItSystem!.Name, x => x.From);
        Many<DecisionForum, DecisionForum>("forums", f => f.ObjectId!.Value, f => f, "Forum för objektet. Its forums.", (f, day) => f.From <= day && (f.To == null || f.To >= day), f => f.Name);
    }
}

/// <summary>How participation is shown.</summary>
public sealed class ObjectParticipationGraph : Graph<ObjectParticipation, Guid>
{
    public ObjectParticipationGraph() : base("ObjectParticipation", p => p.Id, "Deltagande: en kommuns del i ett objekt under en tid. A kommun's part in an object.")
    {
        One("object", p => p.Object, "Objekt. The object.");
        One("kommun", p => p.Kommun, "Kommun. The kommun.");
        Field("mode", p => p.Mode, "Sätt att delta. How it takes part.");
        Field("from", p => p.From, "Från och med. From.");
        Field("to", p => p.To, "Till och med. To.");
    }
}
