using Objekt.Api.OData;
using Objekt.Domain.Objects;
using Objekt.Domain.Organisation;
using Objekt.Domain.Systems;

namespace Objekt.Api.Organisation;

/// <summary>The kommuner of the union as flat rows.</summary>
internal sealed class KommunRows : RowSet<Kommun>
{
    public KommunRows() : base("Kommuner", "Kommun", "Kommun: parterna i samverkan / Kommuner: the parties of the union")
    {
        Has("Code", k => k.Code, "Kommunkod, fyra siffror / Official four-digit code");
        Named("Name", k => k.Name, "Namn / Name");
        Has("Mark", k => k.Mark, "Märke: två eller tre bokstäver / Short mark");
        Has("Inhabitants", k => k.Inhabitants, "Invånare; tom när ingen har angett det / Inhabitants; null when nobody has said it");
        Said("InhabitantsSource", k => k.InhabitantsSource, "Källa för invånarantalet / Where the figure comes from");
        Has("IsHost", k => k.IsHost, "Värdkommun / Host kommun");
        Has("Order", k => k.Order, "Ordning i listor / Place in lists");
        Has("From", k => k.From, "Med från och med / First day in the union");
        Has("To", k => k.To, "Med till och med; tom tills vidare / Last day in the union; null until further notice");
        Many<ObjectParticipation, string>("Participations", "ObjectParticipations", k => k.Code, p => p.KommunCode, "Deltagande i objekt över tid / Participation in objects, over time");
        Many<SystemUse, string>("Uses", "SystemUses", k => k.Code, u => u.KommunCode, "Användning av system / Use of systems");
    }
}
