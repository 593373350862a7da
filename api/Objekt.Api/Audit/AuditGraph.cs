using Objekt.Api.GraphQL;
using Objekt.Domain.Audit;

namespace Objekt.Api.Audit;

/// <summary>How the log is shown.</summary>
public sealed class AuditEntryGraph : Graph<AuditEntry, long>
{
    public AuditEntryGraph() : base("AuditEntry", e => e.Number, "Revisionslogg: en rad om vad som hänt. One line of what happened.")
    {
        ListRoot = "auditEntries";
        IsNode = false;
        DefaultOrder = [("number", true)];
        Field("number", e => e.Number, "Nummer i följd. Sequence number.");
        Field("at", e => e.At, "Tidpunkt i UTC. Moment in UTC.");
        Field("clockStepped", e => e.ClockStepped, "Klockan hade ställts tillbaka. The clock had stepped back.");
        Field("kind", e => e.Kind, "Handling. What was done.");
        Field("subject", e => e.Subject, "Vad det gällde. What it was done to.");
        Field("body", e => e.Body, "Innehåll som kanonisk JSON. What happened, as canonical JSON.");
        Field("previousHash", e => e.PreviousHash, "Föregående kontrollsumma. Previous hash.");
        Field("hash", e => e.Hash, "Kontrollsumma. Hash.");
        One("person", e => e.Person, "Person som gjorde det. Who did it.");
    }
}
