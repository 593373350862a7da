using Objekt.Api.OData;
using Objekt.Domain.Authority;
using Objekt.Domain.Objects;
using Objekt.Domain.Organisation;
using Objekt.Domain.Systems;

namespace Objekt.Api.Objects;

/// <summary>Objects as flat rows.</summary>
internal sealed class MaintenanceObjectRows : RowSet<MaintenanceObject>
{
    public MaintenanceObjectRows() : base("MaintenanceObjects", "MaintenanceObject", "Förvaltningsobjekt: det som styrs, verksamhet och it tillsammans / Maintenance objects: the units of governance")
    {
        Has("Id", o => o.Id, "Id / Id");
        Has("Slug", o => o.Slug, "Kortnamn i adresser / Short name in addresses");
        Named("Name", o => o.Name, "Namn / Name");
        Said("Purpose", o => o.Purpose, "Syfte; tomt när ingen har skrivit det / What it is for; null when nobody has said it");
        Has("FamilyId", (o, ask) => o.Families.Where(m => m.From <= ask.Day && (m.To == null || m.To >= ask.Day)).Select(m => (Guid?)m.FamilyId).FirstOrDefault(), "Objektfamiljens id i dag / Id of today's family");
        Has("FamilySlug", (o, ask) => o.Families.Where(m => m.From <= ask.Day && (m.To == null || m.To >= ask.Day)).Select(m => m.Family!.Slug).FirstOrDefault(), "Objektfamiljens kortnamn i dag / Short name of today's family");
        Named("FamilyName", (o, ask) => o.Families.Where(m => m.From <= ask.Day && (m.To == null || m.To >= ask.Day)).Select(m => m.Family!.Name).FirstOrDefault(), "Objektfamilj i dag / Today's family");
        Has("From", o => o.From, "Finns från och med / Exists from");
        Has("To", o => o.To, "Finns till och med; tom tills vidare / Exists to; null until further notice");
        Many<ObjectParticipation, Guid>("Participations", "ObjectParticipations", o => o.Id, p => p.ObjectId, "Deltagande kommuner över tid / Kommuner that take part, over time");
        Many<Seat, Guid?>("Seats", "Seats", o => o.Id, s => s.ObjectId, "Stolar på objektet i dag / Its seats today", (s, ask) => s.From <= ask.Day && (s.To == null || s.To >= ask.Day));
        Through<SystemObject, ItSystem, Guid>("Systems", "ItSystems", o => o.Id, x => x.ObjectId, x => x.ItSystem,
            (x, ask) => x.From <= ask.Day && (x.To == null || x.To >= ask.Day), "It-system som objektet ansvarar för eller använder i dag / Its systems today");
        Many<DecisionForum, Guid?>("Forums", "Forums", o => o.Id, f => f.ObjectId, "Forum för objektet i dag / Its forums today", (f, ask) => f.From <= ask.Day && (f.To == null || f.To >= ask.Day));
    }
}

/// <summary>Who takes part in what, and when, as flat rows.</summary>
internal sealed class ObjectParticipationRows : RowSet<ObjectParticipation>
{
    public ObjectParticipationRows() : base("ObjectParticipations", "ObjectParticipation", "Deltagande: en rad per kommun, objekt och period; jämför From och To med en dag för att se den dagen / Participation: one row per kommun, object and period; compare From and To with a day to see that day")
    {
        Has("Id", p => p.Id, "Id / Id");
        Has("ObjectId", p => p.ObjectId, "Objektets id / Object's id");
        Has("ObjectSlug", p => p.Object!.Slug, "Objektets kortnamn / Object's short name");
        Named("ObjectName", p => p.Object!.Name, "Objekt / Object");
        Named("FamilyName", (p, ask) => p.Object!.Families.Where(m => m.From <= ask.Day && (m.To == null || m.To >= ask.Day)).Select(m => m.Family!.Name).FirstOrDefault(), "Objektfamilj i dag / Today's family");
        Has("KommunCode", p => p.KommunCode, "Kommunkod / Kommun's code");
        Named("KommunName", p => p.Kommun!.Name, "Kommun / Kommun");
        Has("Mode", p => p.Mode, "Sätt att delta / How it takes part");
        Has("TakesPart", (p, ask) => p.Mode == ParticipationMode.Full || p.Mode == ParticipationMode.Partial, "Räknas som deltagande när regler frågas / Counts as taking part when rules are asked");
        Has("From", p => p.From, "Från och med / From");
        Has("To", p => p.To, "Till och med; tom tills vidare / To; null until further notice");
        One<MaintenanceObject, Guid>("Object", "MaintenanceObjects", p => p.ObjectId, o => o.Id, "Objekt / Object");
        One<Kommun, string>("Kommun", "Kommuner", p => p.KommunCode, k => k.Code, "Kommun / Kommun");
    }
}
