using Objekt.Api.GraphQL;
using Objekt.Domain.Authority;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Organisation;

/// <summary>How the union is shown.</summary>
public sealed class UnionGraph : Graph<Union, Guid>
{
    public UnionGraph() : base("UnionInfo", u => u.Id, "Samverkan: kommunerna som delar. The union.")
    {
        IsNode = false;
        Field("name", u => u.Name, "Namn. Name.");
        Field("cooperationForm", u => u.CooperationForm, "Samverkansform i lag. Legal form.");
        Field("wordSet", u => u.WordSet, "Ordval: nyare eller äldre ord. Which words are shown.");
        Field("isDemo", u => u.IsDemo, "Påhittade demodata. Invented data.");
        Made("rulesBody", u => u.RulesBodyId, (body, _) => body is { } id ? new Ref<DecisionForum>(id) : (Ref<DecisionForum>?)null, "Organet som får ändra beslutsrätter. The body that may change the rules.");
        Field("rulesSource", u => u.RulesSource, "Var den rätten är skriven. Where that is written.");
        Field("version", u => u.Version, "Version att skicka med vid ändring. Send it back when changing.");
    }
}

/// <summary>How a kommun is shown.</summary>
public sealed class KommunGraph : Graph<Kommun, string>
{
    public KommunGraph() : base("Kommun", k => k.Code, "Kommun: en part i samverkan. A party of the union.")
    {
        ListRoot = "kommuner";
        DefaultOrder = [("order", false)];
        SlugField(k => k.Code, "code", "Kommunkod, fyra siffror. Official four-digit code.");
        Field("name", k => k.Name, "Namn. Name.");
        Field("mark", k => k.Mark, "Märke: två eller tre bokstäver. Short mark.");
        Field("inhabitants", k => k.Inhabitants, "Invånare; tomt när ingen har angett det. Inhabitants.");
        Field("inhabitantsSource", k => k.InhabitantsSource, "Källa för invånarantalet. Where the figure comes from.");
        Field("isHost", k => k.IsHost, "Värdkommun. Host kommun.");
        Field("order", k => k.Order, "Ordning i listor. Place in lists.");
        Field("from", k => k.From, "Med från och med. First day in the union.");
        Field("to", k => k.To, "Med till och med. Last day in the union.");
        Version(k => k.Version);
        Many<Namnd, Namnd>("namnder", n => n.KommunCode, n => n, "Nämnder i kommunen. Its political bodies.", null, n => n.Name);
    }
}

/// <summary>How a nämnd is shown.</summary>
public sealed class NamndGraph : Graph<Namnd, Guid>
{
    public NamndGraph() : base("Namnd", n => n.Id, "Nämnd: politiskt organ, egen myndighet. A political body.")
    {
        ListRoot = "namnder";
        DefaultOrder = [("name", false)];
        SlugField(n => n.Slug);
        Field("name", n => n.Name, "Namn. Name.");
        One("kommun", n => n.Kommun, "Kommun; värdkommunen för en gemensam nämnd. Its kommun.");
        One("forum", n => n.Forum, "Forum: organet som sammanträder. The body that meets.");
        Field("from", n => n.From, "Från och med. From.");
        Field("to", n => n.To, "Till och med. To.");
        Version(n => n.Version);
        Many<Forvaltning, Forvaltning>("forvaltningar", f => f.NamndId, f => f, "Förvaltningar under nämnden. Its departments.", null, f => f.Name);
    }
}

/// <summary>How a förvaltning is shown.</summary>
public sealed class ForvaltningGraph : Graph<Forvaltning, Guid>
{
    public ForvaltningGraph() : base("Forvaltning", f => f.Id, "Förvaltning: enhet under en nämnd. A department.")
    {
        ListRoot = "forvaltningar";
        DefaultOrder = [("name", false)];
        SlugField(f => f.Slug);
        Field("name", f => f.Name, "Namn. Name.");
        One("namnd", f => f.Namnd, "Nämnd som förvaltningen lyder under. Its political body.");
        One("kommun", f => f.Kommun, "Kommun. Its kommun.");
        Field("from", f => f.From, "Från och med. From.");
        Field("to", f => f.To, "Till och med. To.");
        Version(f => f.Version);
    }
}

/// <summary>How a person is shown.</summary>
public sealed class PersonGraph : Graph<Person, Guid>
{
    public PersonGraph() : base("Person", p => p.Id, "Person: en människa med tjänst i någon av kommunerna. A human.")
    {
        (ListRoot, OneRoot) = ("people", "person");
        DefaultOrder = [("name", false)];
        SlugField(p => p.Slug);
        Field("name", p => p.Name, "Namn. Name.");
        Field("email", p => p.Email, "E-post i tjänsten. Work address.");
        Field("title", p => p.Title, "Titel eller uppgift. Function.");
        One("homeKommun", p => p.HomeKommun, "Kommun som arbetsgivare. Employer.");
        Field("active", p => p.Active, "Aktiv: kan logga in. Can sign in.");
        Version(p => p.Version);
        Many<SeatHolding, SeatHolding>("holdings", h => h.PersonId, h => h, "Innehav: roller i tid. Seats held.", null, h => h.From);
        Many<SeatDeputy, SeatDeputy>("deputies", d => d.PersonId, d => d, "Ersättare för roller i tid. Deputy of.", null, d => d.From);
    }
}
