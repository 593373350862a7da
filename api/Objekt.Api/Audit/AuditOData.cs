using Objekt.Api.Data;
using Objekt.Api.OData;
using Objekt.Domain.Audit;

namespace Objekt.Api.Audit;

/// <summary>The log as flat rows.</summary>
internal sealed class AuditEntryRows : RowSet<AuditEntry>
{
    public AuditEntryRows() : base("AuditEntries", "AuditEntry", "Revisionslogg: en rad om varje ändring, i nummerordning / Audit log: one row about each change, in order of number")
    {
        Has("Number", e => e.Number, "Nummer i följd / Sequence number");
        Has("At", e => e.At, "Tidpunkt i UTC / Moment in UTC");
        Has("AtDate", (e, ask) => SwedishDays.Of(e.At), "Svenskt datum / Swedish date");
        Has("Kind", e => e.Kind, "Handling / What was done");
        Has("Subject", e => e.Subject, "Vad det gällde / What it was done to");
        Has("PersonId", e => e.PersonId, "Id för den som gjorde det / Id of who did it");
        Person("PersonName", (e, ask) => e.Person!.Name, "Person som gjorde det / Who did it");
        Has("ClockStepped", e => e.ClockStepped, "Klockan hade ställts tillbaka / The clock had stepped back");
        Said("Body", e => e.Body, "Innehåll som kanonisk JSON / What happened, as canonical JSON");
        Has("PreviousHash", e => e.PreviousHash, "Föregående kontrollsumma / Previous hash");
        Has("Hash", e => e.Hash, "Kontrollsumma / Hash");
    }
}
