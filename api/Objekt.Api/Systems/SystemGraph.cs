using Objekt.Api.GraphQL;
using Objekt.Domain.Objects;
using Objekt.Domain.Systems;

namespace Objekt.Api.Systems;

/// <summary>How a supplier is shown.</summary>
public sealed class SupplierGraph : Graph<Supplier, Guid>
{
    public SupplierGraph() : base("Supplier", s => s.Id, "Leverantör: den andra parten i avtal. The other party of contracts.")
    {
        ListRoot = "suppliers";
        DefaultOrder = [("name", false)];
        SlugField(s => s.Slug);
        Field("name", s => s.Name, "Namn. Name.");
        Version(s => s.Version);
        Many<ItSystem, ItSystem>("systems", s => s.SupplierId!.Value, s => s, "It-system från leverantören. Its systems.", null, s => s.Name);
    }
}

/// <summary>How a function is shown.</summary>
public sealed class FunctionGraph : Graph<Function, Guid>
{
    public FunctionGraph() : base("Function", f => f.Id, "Funktion: behovet som ett system fyller. The need a system serves.")
    {
        ListRoot = "functions";
        DefaultOrder = [("name", false)];
        SlugField(f => f.Slug);
        Field("name", f => f.Name, "Namn. Name.");
        Version(f => f.Version);
        Many<SystemFunction, ItSystem>("systems", f => f.FunctionId, f => f.ItSystem, "It-system med funktionen. Systems that serve it.", null, f => f.ItSystem!.Name);
    }
}

/// <summary>How a system is shown.</summary>
public sealed class ItSystemGraph : Graph<ItSystem, Guid>
{
    public ItSystemGraph() : base("ItSystem", s => s.Id, "It-system: en produkt i den gemensamma katalogen. A product in the shared catalogue.")
    {
        (ListRoot, OneRoot) = ("itSystems", "itSystem");
        DefaultOrder = [("name", false)];
        SlugField(s => s.Slug);
        Field("name", s => s.Name, "Namn. Name.");
        Field("description", s => s.Description, "Beskrivning; tomt är ett ärligt värde. What it does.");
        One("supplier", s => s.Supplier, "Leverantör. Supplier.");
        Field("lifecycle", s => s.Lifecycle, "Livscykel. Life cycle.");
        Field("common", s => s.Common, "Gemensamt: visas för alla kommuner. Shown to every kommun.");
        Version(s => s.Version);
        Many<SystemFunction, Function>("functions", f => f.ItSystemId, f => f.Function, "Funktioner. The needs it serves.", null, f => f.Function!.Name);
        OneOn<SystemObject, MaintenanceObject>("responsibleObject", x => x.ItSystemId, x => x.Object,
            (x, day) => x.Role == SystemObjectRole.Responsible && x.From <= day && (x.To == null || x.To >= day), "Ansvarigt objekt den dagen. Responsible object that day.");
        Many<SystemObject, MaintenanceObject>("usedBy", x => x.ItSystemId, x => x.Object, "Använder: andra objekt som använder det den dagen. Using objects that day.",
            (x, day) => x.Role == SystemObjectRole.Using && x.From <= day && (x.To == null || x.To >= day), x => x.Object!.Name);
        Many<SystemUse, SystemUse>("uses", u => u.ItSystemId, u => u, "Användning per kommun. Its use in each kommun.", null, u => u.Kommun!.Order, u => u.Id);
        Many<SystemAlias, SystemAlias>("aliases", a => a.ItSystemId, a => a, "Andra namn i listor. Other names in lists.", null, a => a.Name);
        Field("kommunCount", (s, day) => s.Uses.Where(u => u.Until == null || u.Until >= day).Select(u => u.KommunCode).Distinct().Count(), "Kommuner som använder det, av dem du ser. Kommuner that use it, of those you see.");
        Field("userCount", (s, day) => s.Uses.Any(u => u.Users != null && (u.Until == null || u.Until >= day)) ? s.Uses.Where(u => u.Until == null || u.Until >= day).Sum(u => u.Users) : null, "Användare i de kommuner du ser; tomt när ingen uppgift finns. Users you see.");
        Money("yearlyCost", (s, day) => s.Uses.Any(u => u.YearlyCost != null && (u.Until == null || u.Until >= day)) ? s.Uses.Where(u => u.Until == null || u.Until >= day).Sum(u => u.YearlyCost) : null, "Kostnad per år i de kommuner du ser, i kronor. Yearly cost you see, in SEK.");
    }
}

/// <summary>How another name is shown.</summary>
public sealed class SystemAliasGraph : Graph<SystemAlias, Guid>
{
    public SystemAliasGraph() : base("SystemAlias", a => a.Id, "Annat namn som listor känner systemet under. Another name.") =>
        Field("name", a => a.Name, "Namn. Name.");
}

/// <summary>How a tie between system and object is shown.</summary>
public sealed class SystemObjectGraph : Graph<SystemObject, Guid>
{
    public SystemObjectGraph() : base("SystemObject", x => x.Id, "Koppling mellan system och objekt under en tid. A tie between system and object.")
    {
        One("system", x => x.ItSystem, "It-system. The system.");
        One("object", x => x.Object, "Objekt. The object.");
        Field("role", x => x.Role, "Ansvarar eller använder. Responsible or using.");
        Field("from", x => x.From, "Från och med. From.");
        Field("to", x => x.To, "Till och med. To.");
    }
}

/// <summary>How a use is shown.</summary>
public sealed class SystemUseGraph : Graph<SystemUse, Guid>
{
    public SystemUseGraph() : base("SystemUse", u => u.Id, "Användning: en kommuns bruk av ett system. One kommun's use of a system.")
    {
        ListRoot = "systemUses";
        DefaultOrder = [];
        One("system", u => u.ItSystem, "It-system. The system.");
        One("kommun", u => u.Kommun, "Kommun. The kommun.");
        Field("localName", u => u.LocalName, "Lokalt namn. What the kommun calls it.");
        Field("users", u => u.Users, "Användare; tomt när ingen uppgift finns. Users.");
        Money("yearlyCost", u => u.YearlyCost, "Kostnad per år i kronor; tomt när ingen uppgift finns. Yearly cost in SEK.");
        Field("owner", u => u.Owner, "Systemägare som kommunen skriver det. Owner as written.");
        One("ownerForvaltning", u => u.OwnerForvaltning, "Förvaltning som äger användningen. Owning department.");
        Field("hosting", u => u.Hosting, "Drift: var det körs, som det är skrivet. Where it runs.");
        Field("area", u => u.Area, "Verksamhetsområde eller kategori i kommunens lista. Area in the kommun's list.");
        Field("note", u => u.Note, "Anteckning. Note.");
        Field("since", u => u.Since, "I bruk från och med. In use from.");
        Field("until", u => u.Until, "I bruk till och med. In use to.");
        Version(u => u.Version);
        Many<Assessment, Assessment>("assessments", a => a.SystemUseId, a => a, "Bedömningar från båda sidor den dagen. Assessments that day.", (a, day) => a.From <= day && (a.To == null || a.To >= day), a => a.Side);
    }
}

/// <summary>How an assessment is shown.</summary>
public sealed class AssessmentGraph : Graph<Assessment, Guid>
{
    public AssessmentGraph() : base("Assessment", a => a.Id, "Bedömning: en sidas syn på en användning. One side's view.")
    {
        ListRoot = "assessments";
        One("use", a => a.SystemUse, "Användning. The use.");
        Field("side", a => a.Side, "Sida. Side.");
        Field("verdict", a => a.Verdict, "Bedömning. Verdict.");
        Field("reason", a => a.Reason, "Skäl. Reason.");
        One("person", a => a.Person, "Person som bedömde. Who judged.");
        Field("from", a => a.From, "Från och med. From.");
        Field("to", a => a.To, "Till och med. To.");
    }
}
