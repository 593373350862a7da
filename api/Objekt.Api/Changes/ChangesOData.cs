using Objekt.Api.Data;
using Objekt.Api.OData;
using Objekt.Domain.Changes;
using Objekt.Domain.Objects;

namespace Objekt.Api.Changes;

/// <summary>Change requests as flat rows.</summary>
internal sealed class ChangeRequestRows : RowSet<ChangeRequest>
{
    public ChangeRequestRows() : base("ChangeRequests", "ChangeRequest", "Ändringsärende: en rad per ärende, med läge, belopp och beslut / Change requests: one row each, with state, amount and decision")
    {
        Has("Id", c => c.Id, "Id / Id");
        Has("Number", c => c.Number, "Nummer; tomt för ett utkast / Number; null for a draft");
        Said("Title", c => c.Title, "Rubrik / Title");
        Said("Summary", c => c.Summary, "Sammanfattning i vardagsord / Summary in plain words");
        Has("State", c => c.State, "Läge: var ärendet står / State");
        Has("Flavour", c => c.Flavour, "Slag: normal, standard eller nöd / Flavour");
        Has("WorkType", c => c.WorkType, "Arbetstyp: vidmakthållande eller vidareutveckling / Upkeep or development");
        Has("MatterTypeKey", c => c.MatterTypeKey, "Beslutstypens nyckel / Key of the matter type");
        Named("MatterTypeName", c => c.MatterType!.Name, "Beslutstyp / Matter type");
        Has("ObjectId", c => c.ObjectId, "Objektets id / Object's id");
        Has("ObjectSlug", c => c.Object!.Slug, "Objektets kortnamn / Object's short name");
        Named("ObjectName", c => c.Object!.Name, "Objekt / Object");
        Has("KommunCode", c => c.Kommuner.Count(k => k.Takes) == 1 ? c.Kommuner.Where(k => k.Takes).Select(k => k.KommunCode).FirstOrDefault() : null, "Kommunkod när en enda kommun berörs / Code when one kommun is affected");
        Has("KommunCount", c => c.Kommuner.Count(k => k.Takes), "Antal berörda kommuner / How many kommuner are affected");
        Money("Amount", c => c.AmountOre, "Belopp i kronor / Amount in SEK");
        Money("YearlyCost", c => c.YearlyCostOre, "Kostnad per år i kronor / Yearly cost in SEK");
        Has("WishedDate", c => c.WishedDate, "Önskad dag / Wished day");
        Has("RequesterId", c => c.RequesterId, "Id för den som begärt ärendet / Id of the requester");
        Person("RequesterName", (c, ask) => c.Requester!.Name, "Begärs av / Requested by");
        Has("SubmittedAt", c => c.SubmittedAt, "Inlämnat, tidpunkt i UTC / Submitted, moment in UTC");
        Has("ClosedAt", c => c.ClosedAt, "Avslutat, tidpunkt i UTC / Closed, moment in UTC");
        Has("RatifyBy", c => c.RatifyBy, "Nödändringen prövas senast / An emergency is to be ratified by");
        Has("DecisionId", c => c.DecisionId, "Beslutets id / The decision's id");
        Has("DecisionNumber", c => c.Decision!.Number, "Beslutets nummer / The decision's number");
        Has("DecisionOutcome", c => (DecisionOutcome?)c.Decision!.Outcome, "Beslutsutfall / Outcome");
        Has("DecidedAt", c => (DateTimeOffset?)c.Decision!.DecidedAt, "Beslutat, tidpunkt i UTC / Decided, moment in UTC");
        One<MaintenanceObject, Guid?>("Object", "MaintenanceObjects", c => c.ObjectId, o => o.Id, "Objekt / Object");
        One<Decision, Guid?>("Decision", "Decisions", c => c.DecisionId, d => d.Id, "Beslut som gäller / The decision in force");
        Many<Position, Guid>("Positions", "Positions", c => c.Id, p => p.ChangeRequestId, "Ställningstaganden / Positions taken");
    }
}

/// <summary>Positions as flat rows.</summary>
internal sealed class PositionRows : RowSet<Position>
{
    public PositionRows() : base("Positions", "Position", "Ställningstagande: en rad för varje, aldrig ändrad / Positions: one row each, never changed")
    {
        Has("Id", p => p.Id, "Id / Id");
        Has("ChangeRequestId", p => p.ChangeRequestId, "Ärendets id / The matter's id");
        Has("Order", p => p.Order, "Ordning i ärendet / Order within the matter");
        Has("Capacity", p => p.Capacity, "Egenskap: samtycker, hörs eller röstar / Consents, is heard or votes");
        Said("SeatName", p => p.SeatName, "Roll som talar / The seat that speaks");
        Has("KommunCode", p => p.KommunCode, "Kommunkod / Kommun's code");
        Has("PersonId", p => p.PersonId, "Personens id / Person's id");
        Person("PersonName", (p, ask) => p.Person!.Name, "Person / Person");
        Has("As", p => p.As, "Innehavare eller ersättare / Holder or deputy");
        Has("Verdict", p => p.Verdict, "Ställning: för, emot eller avstår / For, against or abstaining");
        Said("Reason", p => p.Reason, "Skäl / Reason");
        Has("At", p => p.At, "Tidpunkt i UTC / Moment in UTC");
        Has("AtDate", (p, ask) => SwedishDays.Of(p.At), "Svenskt datum / Swedish date");
        One<ChangeRequest, Guid>("ChangeRequest", "ChangeRequests", p => p.ChangeRequestId, c => c.Id, "Ändringsärende / The change request");
    }
}

/// <summary>Decisions as flat rows.</summary>
internal sealed class DecisionRows : RowSet<Decision>
{
    public DecisionRows() : base("Decisions", "Decision", "Beslut: en rad för varje, aldrig ändrad / Decisions: one row each, never changed")
    {
        Has("Id", d => d.Id, "Id / Id");
        Has("Number", d => d.Number, "Nummer i organets eller kommunens serie / Number in the body's or kommun's series");
        Has("Authority", d => d.Authority, "Nummerserie / Series");
        Has("Year", d => d.Year, "Seriens år / Year of the series");
        Has("Serial", d => d.Serial, "Nummer i serien / Serial number");
        Has("ChangeRequestId", d => d.ChangeRequestId, "Ärendets id / The matter's id");
        Has("ChangeRequestNumber", d => d.ChangeRequest!.Number, "Ärendets nummer / The matter's number");
        Said("Title", d => d.ChangeRequest!.Title, "Ärendets rubrik / The matter's title");
        Has("ObjectId", d => d.ChangeRequest!.ObjectId, "Objektets id / Object's id");
        Has("ObjectSlug", d => d.ChangeRequest!.Object!.Slug, "Objektets kortnamn / Object's short name");
        Named("ObjectName", d => d.ChangeRequest!.Object!.Name, "Objekt / Object");
        Has("Outcome", d => d.Outcome, "Beslutsutfall / Outcome");
        Has("DecidedAt", d => d.DecidedAt, "Beslutat, tidpunkt i UTC / Decided, moment in UTC");
        Has("DecidedDate", (d, ask) => SwedishDays.Of(d.DecidedAt), "Svenskt datum / Swedish date");
        Has("DeciderId", d => d.DeciderId, "Id för den som beslutade / Id of who decided");
        Person("DeciderName", (d, ask) => d.Decider!.Name, "Person som beslutade; tom när ett organ gjorde det eller tiden gick ut / Who decided; null when a body did or the time ran out");
        Said("DeciderCapacity", d => d.DeciderName, "Beslutsfattarens egenskap, eller organet / The capacity or the body");
        Has("RightId", d => d.RightId, "Beslutsrättens id / The right's id");
        Has("RightKey", d => d.Right!.Key, "Beslutsrätt / The right");
        Has("StepOrder", d => d.StepOrder, "Steg som avslutade ärendet / The step that ended it");
        Has("LegalClass", d => d.LegalClass, "Rättslig klass / Legal class");
        Said("Source", d => d.Source, "Källa / Source");
        Said("Reason", d => d.Reason, "Skäl / Reason");
        Said("Because", d => d.Because, "Varför det blev så / Why it came out so");
        Said("Dissent", d => d.Dissent, "Reservation: de som var emot / Dissent");
        Money("Amount", d => d.AmountOre, "Belopp i kronor / Amount in SEK");
        Has("BodySlug", d => d.Body!.Slug, "Kortnamn för organet som rätten vilar på / Short name of the body the right rests on");
        Named("BodyName", d => d.Body!.Name, "Organ som rätten vilar på / The body the right rests on");
        Has("Diarienummer", d => d.Registrations.OrderByDescending(r => r.Order).Select(r => r.Diarienummer).FirstOrDefault() ?? d.Diarienummer, "Diarienummer hos myndigheten, det senast införda / Reference in the authority's register, the latest");
        Has("DelegationReportNumber", d => d.Reported!.Report!.Number, "Anmälan: listan som beslutet står på; tom när det inte anmälts / The list of delegated decisions it stands on");
        Has("Correction", d => d.Correction, "Rättelse i ordning; 0 för beslutet självt / Which correction; 0 for the decision itself");
        Has("CorrectsId", d => d.CorrectsId, "Id för beslutet som rättas / Id of the decision it corrects");
        One<ChangeRequest, Guid>("ChangeRequest", "ChangeRequests", d => d.ChangeRequestId, c => c.Id, "Ändringsärende / The change request");
    }
}
