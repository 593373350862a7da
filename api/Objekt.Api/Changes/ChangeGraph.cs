using Objekt.Api.GraphQL;
using Objekt.Domain.Changes;
using Objekt.Domain.Organisation;
using Objekt.Domain.Systems;

namespace Objekt.Api.Changes;

/// <summary>How a change request is shown.</summary>
public sealed class ChangeRequestGraph : Graph<ChangeRequest, Guid>
{
    public ChangeRequestGraph() : base("ChangeRequest", c => c.Id, "Ändringsärende: en fråga till reglerna, från begäran till beslut. A change request.")
    {
        (ListRoot, OneRoot) = ("changeRequests", "changeRequest");
        DefaultOrder = [("submittedAt", true)];
        SlugField(c => c.Number!, "number", "Nummer; tomt för ett utkast. Number.");
        Field("title", c => c.Title, "Rubrik. Title.");
        Field("summary", c => c.Summary, "Sammanfattning i vardagsord. Summary in plain words.");
        Field("why", c => c.Why, "Varför. Why.");
        Field("state", c => c.State, "Läge: var ärendet står. State.");
        Field("flavour", c => c.Flavour, "Slag: normal, standard eller nöd. Flavour.");
        Field("workType", c => c.WorkType, "Arbetstyp: vidmakthållande eller vidareutveckling. Upkeep or development.");
        One("matterType", c => c.MatterType, "Beslutstyp. Matter type.");
        One("object", c => c.Object, "Objekt. The object.");
        Many<ChangeKommun, Kommun>("kommuner", k => k.ChangeRequestId, k => k.Kommun, "Berörda kommuner. Affected kommuner.", null, k => k.Kommun!.Order);
        Money("amount", c => c.AmountOre, "Belopp i kronor. Amount in SEK.");
        Later("amountPerKommun", c => c.Id, (id, ask) => Read(ask).Later(id, MatterViews.Parts), "Kommunens del av beloppet, för var och en. Each kommun's part.");
        Money("yearlyCost", c => c.YearlyCostOre, "Kostnad per år i kronor. Yearly cost in SEK.");
        Field("wishedDate", c => c.WishedDate, "Önskad dag. Wished day.");
        Many<ChangeSystem, ItSystem>("systems", s => s.ChangeRequestId, s => s.System, "System som berörs. Systems it is about.", null, s => s.System!.Name);
        One("requester", c => c.Requester, "Begärs av. Who requested it.");
        Field("createdAt", c => c.CreatedAt, "Skrivet. Written at.");
        Field("submittedAt", c => c.SubmittedAt, "Inlämnat senast. Last submitted at.");
        Field("closedAt", c => c.ClosedAt, "Avslutat. Closed at.");
        Field("round", c => c.Round, "Omgång: hur många gånger första steget börjat. Round.");
        Field("waiting", c => c.Waiting, "Väntar på regler: varför. Why it waits for rules.");
        Field("ratifyBy", c => c.RatifyBy, "Prövas i efterhand senast. To be ratified by.");
        Field("returnedUntil", c => c.ReturnedUntil, "Återremissen ska besvaras senast. The return is to be answered by.");
        Field("dueAt", c => c.DueAt, "Nästa gång tiden gör något. When the clock next does something.");
        One("right", c => c.Right, "Beslutsrätt som svarar. The right that answers.");
        One("decision", c => c.Decision, "Beslut som gäller. The decision in force.");
        Many<Decision, Decision>("decisions", d => d.ChangeRequestId, d => d, "Beslut i ordning. Its decisions.", null, d => d.Round, d => d.Correction);
        Later("waitingFor", c => c.Id, (id, ask) => Read(ask).Later(id, MatterViews.WaitingFor), "Väntar på: de som kan föra ärendet vidare. Those it waits for.");
        Later("steps", c => c.Id, (id, ask) => Read(ask).Later(id, MatterViews.Steps), "Steg: de som varit, det som pågår och de som kommer. Its steps.");
        Later("positions", c => c.Id, (id, ask) => Read(ask).Later(id, MatterViews.Positions), "Ställningstaganden i ordning. Positions taken.");
        Later("actions", c => c.Id, (id, ask) => Read(ask).Later(id, MatterViews.Actions), "Handlingar: vad du får göra. What you may do.");
        Many<ChangeEvent, ChangeEvent>("events", e => e.ChangeRequestId, e => e, "Händelser i ordning. What happened.", null, e => e.Order);
        Many<ChangeDocument, ChangeDocument>("documents", d => d.ChangeRequestId, d => d, "Underlag. What it rests on.", null, d => d.Id);
        Many<ChangeMessage, ChangeMessage>("messages", m => m.ChangeRequestId, m => m, "Frågor och svar. The thread.", null, m => m.Id);
        Many<SecrecyMark, SecrecyMark>("secrecyMarks", m => m.ChangeRequestId, m => m, "Sekretessmarkeringar i ordning; den sista om en del gäller. Secrecy marks.", null, m => m.Order);
        Many<DisclosureCopy, DisclosureCopy>("disclosureCopies", m => m.ChangeRequestId, m => m, "Kopior som lämnats ut. Copies given out.", null, m => m.Order);
        Version(c => c.Version);
    }

    private static MatterReading Read(Ask ask) => ask.Services.GetRequiredService<MatterReading>();
}

/// <summary>How an event is shown.</summary>
public sealed class ChangeEventGraph : Graph<ChangeEvent, Guid>
{
    public ChangeEventGraph() : base("ChangeEvent", e => e.Id, "Händelse i ett ärende. One line of a matter's history.")
    {
        Field("order", e => e.Order, "Ordning i ärendet. Order.");
        Field("kind", e => e.Kind, "Slag av händelse. Kind.");
        Field("at", e => e.At, "Tidpunkt. Moment.");
        One("person", e => e.Person, "Person som gjorde det; tomt när tiden gjorde det. Who did it.");
        Field("text", e => e.Text, "Händelse som en mening. What happened.");
    }
}

/// <summary>How a document is shown.</summary>
public sealed class ChangeDocumentGraph : Graph<ChangeDocument, Guid>
{
    public ChangeDocumentGraph() : base("ChangeDocument", d => d.Id, "Underlag: en länk eller fil. A link or a file.")
    {
        Field("name", d => d.Name, "Namn. Name.");
        Field("link", d => d.Link, "Länk. Link.");
        Field("hash", d => d.Hash, "Kontrollsumma för filen. Hash of the file.");
        Field("size", d => d.Size, "Storlek i byte. Size in bytes.");
        Field("at", d => d.At, "Tillagt. Added at.");
        One("person", d => d.Person, "Person som lade till det. Who added it.");
    }
}

/// <summary>How a message is shown.</summary>
public sealed class ChangeMessageGraph : Graph<ChangeMessage, Guid>
{
    public ChangeMessageGraph() : base("ChangeMessage", m => m.Id, "Fråga eller svar i ärendet. One line of the thread.")
    {
        Field("text", m => m.Text, "Text. Text.");
        Field("answersId", m => m.AnswersId, "Frågan som besvaras. The question it answers.");
        Field("at", m => m.At, "Tidpunkt. Moment.");
        One("person", m => m.Person, "Person som skrev. Who wrote.");
    }
}
