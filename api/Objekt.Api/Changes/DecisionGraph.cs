using Objekt.Api.GraphQL;
using Objekt.Domain.Authority;
using Objekt.Domain.Changes;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Changes;

/// <summary>How a decision is shown.</summary>
public sealed class DecisionGraph : Graph<Decision, Guid>
{
    public DecisionGraph() : base("Decision", d => d.Id, "Beslut: oföränderligt, med utfall, beslutsfattare, rätt och nummer. A decision.")
    {
        (ListRoot, OneRoot) = ("decisions", "decision");
        DefaultOrder = [("decidedAt", true)];
        SlugField(d => d.Number, "number", "Nummer i organets eller kommunens serie. Number.");
        Field("outcome", d => d.Outcome, "Beslutsutfall. Outcome.");
        Field("decidedAt", d => d.DecidedAt, "Beslutat. Decided at.");
        One("changeRequest", d => d.ChangeRequest, "Ändringsärende. The change request.");
        One("decider", d => d.Decider, "Beslutsfattare; tomt när ett organ beslutat eller tiden gått ut. The person who decided.");
        Field("deciderName", d => d.DeciderName, "Beslutsfattarens egenskap, eller organet. The capacity or the body.");
        One("right", d => d.Right, "Beslutsrätt. The right.");
        Later("step", d => d.Id, (id, ask) => Of(ask, id), "Steg som avslutade ärendet. The step that ended it.");
        Field("legalClass", d => d.LegalClass, "Rättslig klass. Legal class.");
        Field("source", d => d.Source, "Källa: delegationspunkt, avtal eller mötesbeslut. Source.");
        Made("body", d => d.BodyId, (id, _) => id is { } body ? new Ref<DecisionForum>(body) : (Ref<DecisionForum>?)null, "Organ som rätten vilar på. The body the right rests on.");
        Field("bodySlug", d => d.Body!.Slug, "Organets kortnamn, att filtrera på. The body's slug.");
        Field("reason", d => d.Reason, "Skäl. Reason.");
        Field("because", d => d.Because, "Varför det blev så. Why it came out so.");
        Field("dissent", d => d.Dissent, "Reservation: de som var emot. Dissent.");
        Money("amount", d => d.AmountOre, "Belopp i kronor. Amount in SEK.");
        Made("kommuner", d => d.Kommuner, (codes, _) => codes.Select(c => new Ref<Kommun>(c)).ToList(), "Kommuner som det gäller. The kommuner it holds for.");
        Field("diarienummer", (d, day) => d.Registrations.Where(r => r.Day <= day).OrderByDescending(r => r.Order).Select(r => r.Diarienummer).FirstOrDefault() ?? d.Diarienummer, "Diarienummer hos myndigheten, det senast införda den dagen. Reference in the authority's register.");
        Many<DecisionRegistration, DecisionRegistration>("registrations", r => r.DecisionId, r => r, "Diarieföring i ordning. References in order.", (r, day) => r.Day <= day, r => r.Order);
        Field("authority", d => d.Authority, "Nummerserie. Whose series.");
        Field("year", d => d.Year, "Nummerseriens år. Year of the series.");
        Field("serial", d => d.Serial, "Nummer i serien. Serial number.");
        One("corrects", d => d.Corrects, "Beslut som rättas. The decision it corrects.");
        Made("correctedBy", d => (Guid?)d.CorrectedBy!.Id, (id, _) => id is { } made ? new Ref<Decision>(made) : (Ref<Decision>?)null, "Rättelse av beslutet; tomt när det inte är rättat. Its correction.");
        Field("toReport", d => d.LegalClass == LegalClass.DelegatedDecision && d.DeciderId != null && d.BodyId != null && d.Reported == null, "Anmälan återstår: ett delegationsbeslut som ännu inte står på någon lista. Not yet reported.");
        Field("reportNumber", d => d.Reported!.Report!.Number, "Anmälan: listans nummer, att filtrera på. The list's number.");
        Made("report", d => (Guid?)d.Reported!.ReportId, (id, _) => id is { } list ? new Ref<DelegationReport>(list) : (Ref<DelegationReport>?)null, "Anmälan: listan som beslutet står på. The list it stands on.");
        Later("positions", d => d.ChangeRequestId, (id, ask) => ask.Services.GetRequiredService<MatterReading>().Later(id, MatterViews.Positions), "Ställningstaganden i ärendet. Positions taken.");
        Later("correct", d => d.Id, (id, ask) => ask.Services.GetRequiredService<DecisionSteps>().MayCorrect(id), "Rättelse: får du rätta beslutet, annars varför inte. May you correct it.");
    }

    private static Func<Task<DecisionStepView>> Of(Ask ask, Guid id) => ask.Services.GetRequiredService<DecisionSteps>().Later(id);
}

/// <summary>How a reference is shown.</summary>
public sealed class DecisionRegistrationGraph : Graph<DecisionRegistration, Guid>
{
    public DecisionRegistrationGraph() : base("DecisionRegistration", r => r.Id, "Diarieföring: beslutets nummer i en myndighets register. A reference in a register.")
    {
        Field("diarienummer", r => r.Diarienummer, "Diarienummer. The reference.");
        One("kommun", r => r.Kommun, "Kommun vars register det är; tomt för organets eget. Whose register.");
        Field("day", r => r.Day, "Dag då det fördes in. Day.");
        One("person", r => r.Person, "Person som förde in det. Who wrote it.");
    }
}

/// <summary>How a list of delegated decisions is shown.</summary>
public sealed class DelegationReportGraph : Graph<DelegationReport, Guid>
{
    public DelegationReportGraph() : base("DelegationReport", r => r.Id, "Anmälan av delegationsbeslut: en stängd och numrerad lista. A closed list of delegated decisions.")
    {
        (ListRoot, OneRoot) = ("delegationReports", "delegationReport");
        DefaultOrder = [("at", true)];
        SlugField(r => r.Number, "number", "Nummer. Number.");
        One("forum", r => r.Forum, "Forum som listan anmäls till. The body it is reported to.");
        Field("year", r => r.Year, "År i nummerserien. Year.");
        Field("serial", r => r.Serial, "Nummer i serien. Serial.");
        Field("from", r => r.From, "Från och med. From.");
        Field("through", r => r.Through, "Till och med. Through.");
        Field("meetingDay", r => r.MeetingDay, "Mötesdag då den anmäldes. Day of the meeting.");
        Field("count", r => r.Count, "Antal beslut på listan. How many decisions.");
        One("person", r => r.Person, "Person som stängde den. Who closed it.");
        Field("at", r => r.At, "Stängd. Closed at.");
        Many<DelegationReportItem, Decision>("decisions", i => i.ReportId, i => i.Decision, "Beslut på listan som du ser. Its decisions that you see.", null, i => i.Order);
    }
}

/// <summary>How a secrecy mark is shown.</summary>
public sealed class SecrecyMarkGraph : Graph<SecrecyMark, Guid>
{
    public SecrecyMarkGraph() : base("SecrecyMark", m => m.Id, "Sekretessmarkering av en del av ett ärende. A secrecy mark.")
    {
        Field("order", m => m.Order, "Ordning i ärendet. Order.");
        Field("part", m => m.Part, "Del av ärendet. Which part.");
        Field("targetId", m => m.TargetId, "Id på det som är markerat. What is marked.");
        Field("secret", m => m.Secret, "Sekretess; falskt när markeringen är hävd. Secret.");
        Field("ground", m => m.Ground, "Grund: paragrafen. The legal ground.");
        One("person", m => m.Person, "Person som markerade. Who marked it.");
        Field("at", m => m.At, "Tidpunkt. Moment.");
    }
}

/// <summary>How a copy is shown.</summary>
public sealed class DisclosureCopyGraph : Graph<DisclosureCopy, Guid>
{
    public DisclosureCopyGraph() : base("DisclosureCopy", c => c.Id, "Kopia för utlämnande av ett ärende. A copy that was given out.")
    {
        Field("order", c => c.Order, "Ordning i ärendet. Order.");
        Field("leftOut", c => c.LeftOut, "Antal delar som utelämnats. How many parts were left out.");
        Field("at", c => c.At, "Tidpunkt. Moment.");
        One("person", c => c.Person, "Person som gjorde kopian. Who made it.");
        Made("parts", c => c.Parts, (parts, _) => parts.Select(p => new DisclosedPartView(p.Heading, p.Text, p.Ground)).ToList(), "Delar i läsordning. Its parts.");
    }
}

/// <summary>One part of a copy.</summary>
[Describe("Del av en kopia: texten, eller grunden till att den utelämnats. A part of a copy.")]
public sealed record DisclosedPartView([property: Describe("Rubrik. Heading.")] string Heading, string? Text, [property: Describe("Grund: paragrafen. The legal ground.")] string? Ground);
