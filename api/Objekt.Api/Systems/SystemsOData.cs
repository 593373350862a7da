using Objekt.Api.OData;
using Objekt.Domain.Authority;
using Objekt.Domain.Objects;
using Objekt.Domain.Organisation;
using Objekt.Domain.Systems;

namespace Objekt.Api.Systems;

/// <summary>The catalogue as flat rows.</summary>
internal sealed class ItSystemRows : RowSet<ItSystem>
{
    public ItSystemRows() : base("ItSystems", "ItSystem", "It-system: en rad per system i katalogen / IT systems: one row per system in the catalogue")
    {
        Has("Id", s => s.Id, "Id / Id");
        Has("Slug", s => s.Slug, "Kortnamn i adresser / Short name in addresses");
        Named("Name", s => s.Name, "Namn / Name", folded: s => s.NameFolded);
        Said("Description", s => s.Description, "Beskrivning; tom när ingen har skrivit den / What it does; null when nobody has said it");
        Has("SupplierId", s => s.SupplierId, "Leverantörens id / Supplier's id");
        Has("SupplierSlug", s => s.Supplier!.Slug, "Leverantörens kortnamn / Supplier's short name");
        Named("SupplierName", s => s.Supplier!.Name, "Leverantör / Supplier");
        Has("Lifecycle", s => s.Lifecycle, "Livscykel / Life cycle");
        Has("Common", s => s.Common, "Gemensamt: visas för alla kommuner / Shown to every kommun");
        Has("ResponsibleObjectId", (s, ask) => s.Objects.Where(o => o.Role == SystemObjectRole.Responsible && o.From <= ask.Day && (o.To == null || o.To >= ask.Day)).Select(o => (Guid?)o.ObjectId).FirstOrDefault(),
            "Ansvarigt objekts id i dag / Id of the object responsible today");
        Has("ResponsibleObjectSlug", (s, ask) => s.Objects.Where(o => o.Role == SystemObjectRole.Responsible && o.From <= ask.Day && (o.To == null || o.To >= ask.Day)).Select(o => o.Object!.Slug).FirstOrDefault(),
            "Ansvarigt objekts kortnamn i dag / Short name of the object responsible today");
        Named("ResponsibleObjectName", (s, ask) => s.Objects.Where(o => o.Role == SystemObjectRole.Responsible && o.From <= ask.Day && (o.To == null || o.To >= ask.Day)).Select(o => o.Object!.Name).FirstOrDefault(),
            "Ansvarigt objekt i dag / Object responsible today");
        Many<SystemUse, Guid>("Uses", "SystemUses", s => s.Id, u => u.ItSystemId, "Användning i varje kommun / Its use in each kommun");
        Through<SystemObject, MaintenanceObject, Guid>("Objects", "MaintenanceObjects", s => s.Id, x => x.ItSystemId, x => x.Object,
            (x, ask) => x.From <= ask.Day && (x.To == null || x.To >= ask.Day), "Objekt som ansvarar för eller använder systemet i dag / Objects responsible for it or using it today");
        Many<SystemFunction, Guid>("Functions", "SystemFunctions", s => s.Id, f => f.ItSystemId, "Funktioner som systemet fyller / Needs it serves");
    }
}

/// <summary>Each kommun's use of each system as flat rows.</summary>
internal sealed class SystemUseRows : RowSet<SystemUse>
{
    public SystemUseRows() : base("SystemUses", "SystemUse", "Användning: en rad per kommun och system, med kostnad och användare; jämför Since och Until med en dag för att se den dagen / Use: one row per kommun and system, with cost and users; compare Since and Until with a day to see that day")
    {
        Has("Id", u => u.Id, "Id / Id");
        Has("SystemId", u => u.ItSystemId, "Systemets id / System's id");
        Has("SystemSlug", u => u.ItSystem!.Slug, "Systemets kortnamn / System's short name");
        Named("SystemName", u => u.ItSystem!.Name, "It-system / IT system", folded: u => u.ItSystem!.NameFolded);
        Named("SupplierName", u => u.ItSystem!.Supplier!.Name, "Leverantör / Supplier");
        Has("Lifecycle", u => u.ItSystem!.Lifecycle, "Livscykel / Life cycle");
        Has("KommunCode", u => u.KommunCode, "Kommunkod / Kommun's code");
        Named("KommunName", u => u.Kommun!.Name, "Kommun / Kommun");
        Named("LocalName", u => u.LocalName, "Lokalt namn, när det skiljer sig / What the kommun calls it, when that differs");
        Has("Users", u => u.Users, "Användare; tom när ingen uppgift finns / Users; null when unknown");
        Money("YearlyCost", u => u.YearlyCost, "Kostnad per år i kronor; tom när ingen uppgift finns / Yearly cost in SEK; null when unknown");
        Named("Owner", u => u.Owner, "Systemägare som kommunen skriver det / Owner as the kommun writes it");
        Has("OwnerForvaltningSlug", u => u.OwnerForvaltning!.Slug, "Ägande förvaltnings kortnamn / Owning department's short name");
        Named("OwnerForvaltningName", u => u.OwnerForvaltning!.Name, "Ägande förvaltning / Owning department");
        Named("Hosting", u => u.Hosting, "Drift: var det körs / Where it runs");
        Named("Area", u => u.Area, "Verksamhetsområde i kommunens lista / Area in the kommun's list");
        Said("Note", u => u.Note, "Anteckning / Note");
        Has("Since", u => u.Since, "I bruk från och med; tom när ingen vet / In use from; null when unknown");
        Has("Until", u => u.Until, "I bruk till och med; tom medan det pågår / Last day of use; null while it goes on");
        Has("ResponsibleObjectSlug", (u, ask) => u.ItSystem!.Objects.Where(o => o.Role == SystemObjectRole.Responsible && o.From <= ask.Day && (o.To == null || o.To >= ask.Day)).Select(o => o.Object!.Slug).FirstOrDefault(),
            "Ansvarigt objekts kortnamn i dag / Short name of the object responsible today");
        Named("ResponsibleObjectName", (u, ask) => u.ItSystem!.Objects.Where(o => o.Role == SystemObjectRole.Responsible && o.From <= ask.Day && (o.To == null || o.To >= ask.Day)).Select(o => o.Object!.Name).FirstOrDefault(),
            "Ansvarigt objekt i dag / Object responsible today");
        Has("BusinessVerdict", (u, ask) => u.Assessments.Where(a => a.Side == Side.Business && a.From <= ask.Day && (a.To == null || a.To >= ask.Day)).Select(a => (AssessmentVerdict?)a.Verdict).FirstOrDefault(),
            "Verksamhetens bedömning i dag / The business side's assessment today");
        Has("ItVerdict", (u, ask) => u.Assessments.Where(a => a.Side == Side.It && a.From <= ask.Day && (a.To == null || a.To >= ask.Day)).Select(a => (AssessmentVerdict?)a.Verdict).FirstOrDefault(),
            "It-sidans bedömning i dag / The IT side's assessment today");
        One<ItSystem, Guid>("System", "ItSystems", u => u.ItSystemId, s => s.Id, "It-system / IT system");
        One<Kommun, string>("Kommun", "Kommuner", u => u.KommunCode, k => k.Code, "Kommun / Kommun");
        Many<Assessment, Guid>("Assessments", "Assessments", u => u.Id, a => a.SystemUseId, "Bedömningar / Assessments");
    }
}

/// <summary>What each side thinks of each use, as flat rows.</summary>
internal sealed class AssessmentRows : RowSet<Assessment>
{
    public AssessmentRows() : base("Assessments", "Assessment", "Bedömning: vad verksamheten och it tycker om en användning; From och To säger när / Assessments: what each side thinks of a use; From and To say when")
    {
        Has("Id", a => a.Id, "Id / Id");
        Has("UseId", a => a.SystemUseId, "Användningens id / Use's id");
        Has("SystemId", a => a.SystemUse!.ItSystemId, "Systemets id / System's id");
        Has("SystemSlug", a => a.SystemUse!.ItSystem!.Slug, "Systemets kortnamn / System's short name");
        Named("SystemName", a => a.SystemUse!.ItSystem!.Name, "It-system / IT system");
        Has("KommunCode", a => a.SystemUse!.KommunCode, "Kommunkod / Kommun's code");
        Named("KommunName", a => a.SystemUse!.Kommun!.Name, "Kommun / Kommun");
        Has("Side", a => a.Side, "Sida: verksamhet eller it / Side");
        Has("Verdict", a => a.Verdict, "Bedömning / Verdict");
        Said("Reason", a => a.Reason, "Skäl / Reason");
        Has("PersonId", a => a.PersonId, "Id för den som bedömde / Id of who judged");
        Person("PersonName", (a, ask) => a.Person!.Name, "Person som bedömde / Who judged");
        Has("From", a => a.From, "Gäller från och med / Holds from");
        Has("To", a => a.To, "Gäller till och med; tom tills vidare / Holds to; null until further notice");
        One<SystemUse, Guid>("Use", "SystemUses", a => a.SystemUseId, u => u.Id, "Användning / Use");
    }
}

/// <summary>Which object answers for or uses which system, as flat rows.</summary>
internal sealed class SystemObjectRows : RowSet<SystemObject>
{
    public SystemObjectRows() : base("SystemObjects", "SystemObject", "Koppling mellan system och objekt, med roll; From och To säger när / Ties between systems and objects, with role; From and To say when")
    {
        Has("Id", x => x.Id, "Id / Id");
        Has("SystemId", x => x.ItSystemId, "Systemets id / System's id");
        Has("SystemSlug", x => x.ItSystem!.Slug, "Systemets kortnamn / System's short name");
        Named("SystemName", x => x.ItSystem!.Name, "It-system / IT system");
        Has("ObjectId", x => x.ObjectId, "Objektets id / Object's id");
        Has("ObjectSlug", x => x.Object!.Slug, "Objektets kortnamn / Object's short name");
        Named("ObjectName", x => x.Object!.Name, "Objekt / Object");
        Has("Role", x => x.Role, "Ansvarar eller använder / Responsible or using");
        Has("From", x => x.From, "Från och med / From");
        Has("To", x => x.To, "Till och med; tom tills vidare / To; null until further notice");
        One<ItSystem, Guid>("System", "ItSystems", x => x.ItSystemId, s => s.Id, "It-system / IT system");
        One<MaintenanceObject, Guid>("Object", "MaintenanceObjects", x => x.ObjectId, o => o.Id, "Objekt / Object");
    }
}

/// <summary>Which needs each system serves, as flat rows: two systems with one function are an overlap.</summary>
internal sealed class SystemFunctionRows : RowSet<SystemFunction>
{
    public SystemFunctionRows() : base("SystemFunctions", "SystemFunction", "Funktion: vilka behov varje system fyller / Functions: the needs that each system serves")
    {
        Has("SystemId", f => f.ItSystemId, "Systemets id / System's id");
        Has("FunctionId", f => f.FunctionId, "Funktionens id / Function's id");
        Has("SystemSlug", f => f.ItSystem!.Slug, "Systemets kortnamn / System's short name");
        Named("SystemName", f => f.ItSystem!.Name, "It-system / IT system");
        Has("FunctionSlug", f => f.Function!.Slug, "Funktionens kortnamn / Function's short name");
        Named("FunctionName", f => f.Function!.Name, "Funktion / Function");
        One<ItSystem, Guid>("System", "ItSystems", f => f.ItSystemId, s => s.Id, "It-system / IT system");
    }

    private protected override int KeyColumns => 2;
}
