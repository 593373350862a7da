using static Objekt.Domain.Exchange.FieldForm;

namespace Objekt.Domain.Exchange;

/// <summary>Every kind of list that can be read in, and their columns.</summary>
public static class ImportKinds
{
    private static readonly Choice[] YesNo = [new("YES", "Ja", "yes", "sant", "true", "x", "1"), new("NO", "Nej", "no", "falskt", "false", "0")];

    private static readonly Choice[] Lifecycles =
    [
        new("UNKNOWN", "Okänd", "vet ej"), new("PLANNED", "Planerat", "planerad"), new("ACTIVE", "I drift", "aktiv", "aktivt", "i bruk", "produktion"),
        new("PHASING_OUT", "Under avveckling", "avvecklas", "fasas ut"), new("RETIRED", "Avvecklat", "avvecklad"),
    ];

    private static readonly Field Slug = new("slug", "Kortnamn", Line) { EmptyLeaves = true, Also = ["slug"], Longest = 200 };
    private static readonly Field From = new("from", "Från", Day) { EmptyLeaves = true, Also = ["Fr.o.m.", "Gäller från", "From"] };
    private static readonly Field To = new("to", "Till", Day) { Also = ["T.o.m.", "Gäller till", "To"] };

    private static readonly IReadOnlyList<Field> SystemFields =
    [
        Slug with { Shared = true, Also = ["slug", "Systemets kortnamn"] },
        new("name", "Systemnamn", Line) { Also = ["System", "Systemets namn", "System name", "It-system", "Applikation", "Applikationsnamn", "Application", "Namn", "Name", "Programvara", "Produkt"], Required = true, Shared = true, Longest = 300 },
        new("kommun", "Kommun", Kommun) { Also = ["Kommunkod", "Kommunnamn", "Municipality", "?Organisation"] },
        new("supplier", "Leverantör", Line) { Also = ["Systemleverantör", "Leverantörsnamn", "Supplier", "Vendor", "Tillverkare"], Shared = true, Longest = 200 },
        new("description", "Beskrivning", Text) { Also = ["Description", "Systembeskrivning"], Shared = true },
        new("lifecycle", "Livscykel", FieldForm.Choice) { Also = ["Livscykelstatus", "Lifecycle", "?Status"], Choices = Lifecycles, Shared = true },
        new("common", "Gemensamt", FieldForm.Choice) { Also = ["?Gemensamt system", "?Common"], Choices = YesNo, Shared = true },
        new("functions", "Funktioner", List) { Also = ["Funktion", "Functions", "Function"], Shared = true, Adds = true, Joins = true },
        new("responsible", "Ansvarigt objekt", Reference) { Also = ["?Objekt", "?Förvaltningsobjekt", "Responsible object"], Of = "objects", Shared = true },
        new("using", "Använder objekt", References) { Also = ["Används av objekt", "Using objects"], Of = "objects", Shared = true, Adds = true, Joins = true },
        new("localName", "Lokalt namn", Line) { Also = ["Local name", "Lokalt systemnamn"], Longest = 300 },
        new("users", "Användare", Whole) { Also = ["Antal användare", "Användarantal", "Users", "Number of users"] },
        new("yearlyCost", "Årskostnad", Kronor) { Also = ["Kostnad per år", "Årlig kostnad", "Kostnad/år", "Kostnad", "Yearly cost", "Annual cost", "Cost per year"] },
        new("owner", "Ägare", Line) { Also = ["Systemägare", "Systemets ägare", "Owner", "System owner", "Ägande enhet", "Organisation", "Förvaltning", "Enhet"], Joins = true },
        new("hosting", "Drift", Line) { Also = ["Driftform", "Driftsform", "Driftmiljö", "Hosting"], Joins = true },
        new("area", "Verksamhetsområde", List) { Also = ["Verksamhetsområden", "Område", "Business area", "Area", "Kategori", "Category"], Joins = true },
        new("since", "Används sedan", Day) { Also = ["I bruk sedan", "I drift sedan", "Driftsatt", "Startdatum", "Since", "In use since", "Start date"] },
        new("until", "Används till", Day) { Also = ["I bruk till", "Avvecklas den", "Avvecklingsdatum", "Slutdatum", "Until", "End date"] },
        new("note", "Anteckning", Text) { Also = ["Anteckningar", "Kommentar", "Kommentarer", "Anmärkning", "Note", "Notes", "Comment"], Joins = true },
    ];

    /// <summary>Systems with their use: a kommun's inventory.</summary>
    public static readonly ImportKind Systems = new("systems", "System", SystemFields)
    {
        Keys = [["slug"], ["name"]], PerKommun = true, NoteField = "note", ExactNames = true,
        WorkedOut = ["Kommuner", "Användare i alla", "Årskostnad i alla", "Antal kommuner"],
    };

    /// <summary>The same list with a row per kommun and system.</summary>
    public static readonly ImportKind Uses = Systems with { Name = "uses", Title = "Användning" };

    public static readonly ImportKind Kommuner = new("kommuner", "Kommuner",
    [
        new("code", "Kommun", Kommun) { Also = ["Kommunkod", "Kommunnamn", "Kod", "Municipality"], Required = true },
        new("name", "Namn", Line) { EmptyLeaves = true, Also = ["Name"], Longest = 100 },
        new("mark", "Märke", Line) { EmptyLeaves = true, Also = ["Förkortning", "Mark"], Longest = 3 },
        new("inhabitants", "Invånare", Whole) { Also = ["Folkmängd", "Invånarantal", "Antal invånare", "Inhabitants", "Population"] },
        new("inhabitantsSource", "Källa till invånare", Line) { Also = ["Källa", "Source"] },
        new("host", "Värdkommun", FieldForm.Choice) { EmptyLeaves = true, Also = ["Värd", "Host"], Choices = YesNo },
        new("order", "Ordning", Whole) { EmptyLeaves = true, Also = ["Order"] },
        From, To,
    ])
    { Keys = [["code"]], NameField = "code" };

    public static readonly ImportKind Namnder = new("namnder", "Nämnder",
    [
        Slug,
        new("name", "Nämnd", Line) { Also = ["Namn", "Nämndens namn", "Name"], Required = true, Longest = 200 },
        new("kommun", "Kommun", Kommun) { Also = ["Kommunkod", "Municipality"], Required = true },
        new("forvaltningar", "Förvaltningar", List) { Also = ["Förvaltning", "Departments"], Adds = true, Joins = true },
        From, To,
    ])
    { Keys = [["slug"], ["kommun", "name"]] };

    public static readonly ImportKind People = new("people", "Personer",
    [
        Slug,
        new("name", "Namn", Line) { EmptyLeaves = true, Also = ["Person", "Name", "För- och efternamn"], Required = true, Longest = 200 },
        new("email", "E-post", Line) { Also = ["Epost", "E-postadress", "Mejl", "Mail", "Email", "E-mail"] },
        new("title", "Titel", Line) { Also = ["Befattning", "Title", "Yrkesroll"] },
        new("kommun", "Kommun", Kommun) { Also = ["Kommunkod", "Hemkommun", "Arbetsgivare", "Employer", "Municipality"] },
        new("active", "Aktiv", FieldForm.Choice) { EmptyLeaves = true, Also = ["Active"], Choices = YesNo },
    ])
    { Keys = [["slug"], ["email"], ["name"]] };

    public static readonly ImportKind Families = new("families", "Objektfamiljer",
    [
        Slug,
        new("name", "Familj", Line) { Also = ["Objektfamilj", "Namn", "Family", "Name"], Required = true, Longest = 200 },
        new("order", "Ordning", Whole) { EmptyLeaves = true, Also = ["Order"] },
    ])
    { Keys = [["slug"], ["name"]] };

    public static readonly ImportKind Objects = new("objects", "Objekt",
    [
        Slug,
        new("name", "Objekt", Line) { Also = ["Namn", "Objektnamn", "Förvaltningsobjekt", "Object", "Name"], Required = true, Longest = 200 },
        new("family", "Familj", Reference) { EmptyLeaves = true, Also = ["Objektfamilj", "Family"], Of = "families" },
        new("purpose", "Ändamål", Text) { Also = ["Syfte", "Beskrivning", "Purpose", "Description"] },
        new("kommuner", "Deltar", Participation) { Also = ["Kommuner", "Deltagande kommuner", "Participating", "Kommun"], Adds = true, Joins = true },
        From, To,
    ])
    { Keys = [["slug"], ["name"]], WorkedOut = ["Antal system"] };

    public static readonly ImportKind Seats = new("seats", "Roller",
    [
        Slug,
        new("role", "Roll", Reference) { Also = ["Rolltyp", "Role"], Of = "roles", Required = true },
        new("object", "Objekt", Reference) { Also = ["Förvaltningsobjekt", "Object"], Of = "objects" },
        new("kommun", "Kommun", Kommun) { Also = ["Kommunkod", "Municipality"] },
        new("namnd", "Nämnd", Reference) { Of = "namnder" },
        new("forum", "Forum", Reference) { Of = "forums" },
        new("holder", "Innehavare", Reference) { Also = ["Person", "Namn", "Holder"], Of = "people" },
        new("holderFrom", "Innehavare från", Day) { EmptyLeaves = true, Also = ["Holder from"] },
        new("deputy", "Ersättare", Reference) { Also = ["Deputy"], Of = "people" },
        new("deputyFrom", "Ersättare från", Day) { EmptyLeaves = true, Also = ["Deputy from"] },
        new("deputyTo", "Ersättare till", Day) { Also = ["Deputy to"] },
        From, To,
    ])
    { Keys = [["slug"], ["role", "object", "kommun", "namnd", "forum"]], NameField = "role", WorkedOut = ["Nivå", "Sida", "Vakant"] };

    public static readonly ImportKind Forums = new("forums", "Forum",
    [
        Slug,
        new("name", "Forum", Line) { Also = ["Namn", "Name"], Required = true, Longest = 200 },
        new("legalKind", "Får besluta", FieldForm.Choice) { EmptyLeaves = true, Also = ["Rättslig art", "Legal kind"], Choices = [new("LEGAL_BODY", "Ja, genom omröstning", "ja", "beslutande"), new("ADVISORY", "Nej, rådgivande", "nej", "rådgivande")] },
        new("body", "Slag", FieldForm.Choice)
        {
            EmptyLeaves = true,
            Also = ["Organ", "Body"],
            Choices =
            [
                new("FULLMAKTIGE", "Fullmäktige", "kommunfullmäktige"), new("KOMMUNSTYRELSE", "Kommunstyrelse"), new("NAMND", "Nämnd"), new("UTSKOTT", "Utskott"),
                new("GEMENSAM_NAMND", "Gemensam nämnd"), new("STEERING_GROUP", "Styrgrupp", "objektstyrgrupp"), new("MANAGEMENT_GROUP", "Ledningsgrupp", "objektledningsgrupp"),
                new("COUNCIL", "Råd", "digitaliseringsråd"), new("MANAGERS_FORUM", "Chefsforum", "kommunchefsforum"), new("PREPARATION", "Beredningsgrupp", "beredning"), new("OTHER", "Annat"),
            ],
        },
        new("task", "Uppgift", Text) { Also = ["Task"] },
        new("kommun", "Kommun", Kommun) { Also = ["Kommunkod", "Municipality"] },
        new("object", "Objekt", Reference) { Also = ["Object"], Of = "objects" },
        new("members", "Ledamöter", References) { Also = ["Medlemmar", "Members"], Of = "members", Adds = true, Joins = true },
        new("meetings", "Möten", Days) { Also = ["Meetings", "Mötesdagar"], Adds = true, Joins = true },
        From, To,
    ])
    { Keys = [["slug"], ["name"]] };

    public static readonly ImportKind MatterTypes = new("matter-types", "Beslutstyper",
    [
        new("key", "Nyckel", Line) { Also = ["Key"], Required = true, Longest = 60 },
        new("name", "Beslutstyp", Line) { EmptyLeaves = true, Also = ["Namn", "Name"], Longest = 200 },
        new("category", "Kategori", Line) { EmptyLeaves = true, Also = ["Category"], Longest = 60 },
        new("legalClass", "Rättslig klass", FieldForm.Choice)
        {
            EmptyLeaves = true, Also = ["Legal class"],
            Choices = [new("NAMND_DECISION", "Nämndbeslut", "ND"), new("DELEGATED_DECISION", "Delegationsbeslut", "DD"), new("EXECUTION_MEASURE", "Verkställighet", "EM")],
        },
        new("hasAmount", "Har belopp", FieldForm.Choice) { EmptyLeaves = true, Also = ["Belopp", "Has amount"], Choices = [YesNo[0] with { Also = [.. YesNo[0].Also, "y", "j"] }, YesNo[1] with { Also = [.. YesNo[1].Also, "n"] }] },
        new("amountCounts", "Beloppet räknar", Line) { Also = ["Amount counts"] },
        new("flavour", "Slag", FieldForm.Choice) { EmptyLeaves = true, Also = ["Flavour"], Choices = [new("NORMAL", "Normal"), new("STANDARD", "Standard", "förhandsgodkänd"), new("EMERGENCY", "Nödläge", "nöd", "nödändring")] },
        new("order", "Ordning", Whole) { EmptyLeaves = true, Also = ["Order"] },
    ])
    { Keys = [["key"]] };

    public static readonly IReadOnlyList<ImportKind> All = [Systems, Uses, Kommuner, Namnder, People, Families, Objects, Seats, Forums, MatterTypes, RightColumns.Kind];

    public static ImportKind? Find(string name) => All.FirstOrDefault(k => k.Name == name);
}
