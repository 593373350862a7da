using Objekt.Api.GraphQL;
using Objekt.Domain.Exchange;

namespace Objekt.Api.Exchange.Messages;

/// <summary>How a delivery is shown: its body is for its receiver.</summary>
public sealed class DeliveryGraph : Graph<Delivery, Guid>
{
    public DeliveryGraph() : base("Delivery", d => d.Id, "Utskick: ett meddelande till en mottagare. One message to one recipient.")
    {
        ListRoot = "deliveries";
        DefaultOrder = [("createdAt", true)];
        Field("channel", d => d.Channel, "Kanal: e-post, webhook eller Teams. Channel.");
        Field("kind", d => d.Kind, "Meddelandeslag; tomt för en prenumeration. What it tells.");
        One("person", d => d.Person, "Person som det går till. The person it goes to.");
        One("subscription", d => d.Subscription, "Prenumeration som det går till. The subscription it goes to.");
        One("changeRequest", d => d.ChangeRequest, "Ändringsärende som det handlar om. The matter it is about.");
        Field("state", d => d.State, "Läge: väntar, skickat, behövs inte eller uppgivet. State.");
        Field("createdAt", d => d.CreatedAt, "Skrivet. Written at.");
        Field("dueAt", d => d.DueAt, "Nästa försök. Next try.");
        Field("endedAt", d => d.EndedAt, "Avslutat. Ended at.");
        Field("attempts", d => d.Attempts, "Antal försök. Tries made.");
        Field("problem", d => d.Problem, "Problem vid senaste försöket. The last trouble.");
        Many<DeliveryAttempt, DeliveryAttempt>("tries", a => a.DeliveryId, a => a, "Leveransförsök i ordning. The tries.", null, a => a.At);
    }
}

/// <summary>How a try is shown.</summary>
public sealed class DeliveryAttemptGraph : Graph<DeliveryAttempt, Guid>
{
    public DeliveryAttemptGraph() : base("DeliveryAttempt", a => a.Id, "Leveransförsök: när, om det kom fram och vad som svarades. One try.")
    {
        Field("at", a => a.At, "Tidpunkt. Moment.");
        Field("arrived", a => a.Arrived, "Kom fram. Whether it arrived.");
        Field("answer", a => a.Answer, "Svar, eller problemet. The answer, or the trouble.");
    }
}

/// <summary>How a person's choice is shown.</summary>
public sealed class MessageChoiceGraph : Graph<MessageChoice, Guid>
{
    public MessageChoiceGraph() : base("MessageChoice", c => c.Id, "Meddelandeval: när du vill ha ett slags mejl. When a kind of mail is wanted.")
    {
        Field("kind", c => c.Kind, "Meddelandeslag. Kind.");
        Field("pace", c => c.Pace, "Meddelandetakt: genast, i dagens mejl eller aldrig. When.");
    }
}

/// <summary>How a subscription is shown; its secret in the answer that makes it, and never again.</summary>
public sealed class SubscriptionGraph : Graph<Subscription, Guid>
{
    public SubscriptionGraph() : base("Subscription", s => s.Id, "Prenumeration: en adress utanför som får veta vad som händer. An address outside that is told.")
    {
        ListRoot = "subscriptions";
        DefaultOrder = [("name", false)];
        Field("channel", s => s.Channel, "Kanal: webhook eller Teams. Channel.");
        Field("name", s => s.Name, "Namn. Name.");
        Field("address", s => s.Address, "Adress som anropas. The address.");
        One("kommun", s => s.Kommun, "Kommun vars ärenden den gäller; tomt betyder alla. The kommun whose matters it is about.");
        Field("active", s => s.Active, "Påslagen. Active.");
        Field("createdAt", s => s.CreatedAt, "Skapad. Created at.");
        Made("secret", s => s.Id, (id, ask) => ask.Services.GetRequiredService<ShownOnce>().Of(id), "Hemlighet som händelserna signeras med; visas bara i svaret som skapar den. The secret, shown once.", optional: true);
        Version(s => s.Version);
    }
}

/// <summary>How a calendar address is shown; the address itself in the answer that makes it, and never again.</summary>
public sealed class CalendarAddressGraph : Graph<CalendarAddress, Guid>
{
    public CalendarAddressGraph() : base("CalendarAddress", c => c.Id, "Kalenderadress: din hemliga adress till din egen kalender. Your secret feed address.")
    {
        Field("created", c => c.Created, "Skapad. Created.");
        Field("revoked", c => c.Revoked, "Återkallad; tomt medan den gäller. Revoked.");
        Field("lastUsed", c => c.LastUsed, "Senast hämtad. Last read.");
        Made("address", c => c.Id, (id, ask) => ask.Services.GetRequiredService<ShownOnce>().Of(id), "Adress; visas bara i svaret som skapar den. The address, shown once.", optional: true);
    }
}
