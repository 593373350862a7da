namespace Objekt.Tests.OData;

/// <summary>Makes requests that are almost right: pieces of good questions, put together wrongly, cut, doubled, nested and spoilt. The same seed makes the same requests.</summary>
internal sealed class Nonsense(int seed)
{
    private static readonly string[] Sets = ["ItSystems", "SystemUses", "Seats", "Kommuner", "MaintenanceObjects", "DecisionRights", "AuditEntries", "Forums", "Assessments", "SystemFunctions", "SystemObjects", "ObjectParticipations", "WhoDecides"];
    private static readonly string[] Nowhere = ["Nothing", "itsystems", "$metadata", "$batch", "", "$", "Objekt.ItSystem", "💥", "..", "%2e%2e", "ItSystems/"];
    private static readonly string[] Names = ["Id", "Slug", "Name", "Lifecycle", "YearlyCost", "Users", "KommunCode", "Since", "From", "To", "At", "AtDate", "Number", "Vacant", "Common", "HolderName", "Above", "Text", "SupplierName", "ResponsibleObjectName", "Nothing", "Uses", "System", "Uses/KommunCode", "System/Name", "$it", "$it/Name", "$count", "Uses/$count", "name", "Å", "Id/Id", "@odata.context", "*"];
    private static readonly string[] Values = ["'x'", "'Mora'", "'2062'", "''", "'''", "null", "true", "false", "0", "-1", "1.5", "180000.01", "1e400", "-1e-400", "99999999999999999999999999999999", "9223372036854775807", "9223372036854775808", "INF", "NaN", "2026-02-30", "2026-01-01", "0000-00-00", "9999-12-31", "2026-01-01T00:00:00Z", "9999-12-31T23:59:59-14:00", "0001-01-01T00:00:00+14:00", "duration'P1D'", "binary'AA'", "geography'POINT(1 1)'", "00000000-0000-0000-0000-000000000000", "Objekt.Lifecycle'ACTIVE'", "('a','b')", "[1,2]", "{}", "%27", "'%00'", "'%F0%9F%92%A5'", "'%ED%A0%80'", "%C3", "'%25_'", "@p", "now()", "maxdatetime()"];
    private static readonly string[] Operators = ["eq", "ne", "lt", "le", "gt", "ge", "in", "has", "add", "sub", "mul", "div", "divby", "mod", "and", "or", "EQ", "=", "=="];
    private static readonly string[] Functions = ["contains", "startswith", "endswith", "tolower", "toupper", "trim", "length", "indexof", "substring", "concat", "year", "month", "day", "hour", "date", "time", "round", "floor", "ceiling", "cast", "isof", "geo.distance", "matchesPattern", "exists", "case", "totaloffsetminutes", "Nothing"];
    private static readonly string[] Options = ["$filter", "$orderby", "$select", "$expand", "$top", "$skip", "$count", "$apply", "$search", "$format", "$compute", "$skiptoken", "$deltatoken", "$levels", "$index", "filter", "top", "FILTER", "$$filter", "", "@p", "x", "day", "%24filter", "$filter%00", "$FILTER"];
    private static readonly (string Set, (string Name, string Literal)[] Columns)[] Columns =
    [
        ("ItSystems", [("Id", "00000000-0000-0000-0000-000000000000"), ("Name", "'Raindance'"), ("Lifecycle", "'ACTIVE'"), ("Common", "true"), ("SupplierName", "'x'"), ("Description", "'x'"), ("ResponsibleObjectName", "'Ekonomi'"), ("ResponsibleObjectId", "00000000-0000-0000-0000-000000000000")]),
        ("SystemUses", [("YearlyCost", "41000.01"), ("Users", "10"), ("Since", "2020-01-01"), ("KommunName", "'Mora'"), ("ItVerdict", "'KEEP'"), ("System/Name", "'x'"), ("ResponsibleObjectSlug", "'ekonomi'"), ("Owner", "'Å'"), ("Lifecycle", "'ACTIVE'")]),
        ("Seats", [("Level", "'BUDGET'"), ("Side", "'IT'"), ("Vacant", "false"), ("HolderId", "00000000-0000-0000-0000-000000000000"), ("ObjectName", "'Ekonomi'"), ("To", "2030-01-01"), ("Object/Purpose", "'x'"), ("KommunCode", "'2062'")]),
        ("DecisionRights", [("Above", "1.5"), ("Text", "'x'"), ("Reach", "'LOCAL'"), ("StepCount", "3"), ("ValidTo", "2030-01-01"), ("Conclusive", "'REJECT'"), ("RuleSetNumber", "1"), ("FirstDecider", "'x'"), ("Diarienummer", "'x'"), ("FirstProcedure", "'VOTE'")]),
        ("AuditEntries", [("Number", "1"), ("At", "2026-01-01T00:00:00Z"), ("AtDate", "2026-01-01"), ("Kind", "'x'"), ("ClockStepped", "true"), ("PersonId", "00000000-0000-0000-0000-000000000000")]),
        ("MaintenanceObjects", [("FamilyName", "'Stöd'"), ("Purpose", "'x'"), ("From", "2020-01-01"), ("To", "2030-01-01"), ("FamilyId", "00000000-0000-0000-0000-000000000000"), ("Slug", "'ekonomi'")]),
        ("Kommuner", [("Inhabitants", "20000"), ("IsHost", "true"), ("Order", "1"), ("Name", "'Orsa'"), ("Code", "'2034'"), ("From", "2020-01-01")]),
    ];
    private readonly Random random = new(seed);

    public string Path()
    {
        if (Chance(3)) return Encoded(Plausible());
        var path = "/" + One(Chance(8) ? Nowhere : Sets);
        if (Chance(5)) path += random.Next(6) switch { 0 => "/$count", 1 => $"({One(Values)})", 2 => $"({One(Names)}={One(Values)})", 3 => "/" + One(Names), 4 => "(", _ => $"({One(Values)})/{One(Names)}" };
        if (path.StartsWith("/WhoDecides", StringComparison.Ordinal) && Chance(2)) path = $"/WhoDecides(matterType={One(Values)},object={One(Values)},kommuner={One(Values)},amount={One(Values)},day={One(Values)})";
        var options = string.Join('&', Enumerable.Range(0, random.Next(4)).Select(_ => Option()));
        return Spoilt(Encoded(options.Length == 0 ? path : path + "?" + options));
    }

    /// <summary>Good grammar with real columns, put together as nobody would: what gets past the parser has to survive the database too.</summary>
    private string Plausible()
    {
        var (set, columns) = One(Columns);
        var filter = string.Join(One([" and ", " or "]), Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Sound(columns)));
        var order = string.Join(',', Enumerable.Range(0, 1 + random.Next(3)).Select(_ => One([Value(columns).Name, Text(columns, 0)]) + One(["", " desc"])));
        return $"/{set}?" + random.Next(6) switch
        {
            0 => "$filter=" + filter,
            1 => $"$filter={filter}&$orderby={order}&$count=true",
            2 => $"$orderby={order}&$top={random.Next(200)}&$skip={random.Next(50)}",
            3 => $"$apply=filter({filter})/groupby(({Value(columns).Name},{Value(columns).Name}),aggregate($count as N,{Value(columns).Name} with {One(["sum", "min", "max", "average", "countdistinct"])} as V))&$orderby=N desc",
            4 => $"$apply=groupby(({Value(columns).Name}))/filter({Sound(columns)})",
            _ => $"$select={Value(columns).Name}&$filter={(Chance(2) ? "not " : "")}({filter})",
        };
    }

    private string Sound((string Name, string Literal)[] columns)
    {
        var (name, literal) = Value(columns);
        return random.Next(6) switch
        {
            0 => $"{name} {One(["eq", "ne", "lt", "le", "gt", "ge"])} {literal}",
            1 => $"{name} in ({literal},{literal})",
            2 => $"{One(["contains", "startswith", "endswith"])}({Text(columns, 0)},'a')",
            3 => $"{Text(columns, 0)} {One(["eq", "ne", "lt", "ge"])} {Text(columns, 0)}",
            4 => $"{name} {One(["eq", "ne", "gt"])} {Value(columns).Name}",
            _ => $"{name} {One(["eq", "ne"])} null",
        };
    }

    private string Text((string Name, string Literal)[] columns, int depth) => depth < 3 && Chance(2) ? $"{One(["tolower", "toupper", "trim"])}({Text(columns, depth + 1)})" : Value(columns).Name;

    private (string Name, string Literal) Value((string Name, string Literal)[] columns) => One(columns);

    public HttpMethod Method() => Chance(20) ? new HttpMethod(One(["POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "MERGE"])) : HttpMethod.Get;

    public (string Name, string Value)? Header() => Chance(12) ? (One(["Accept", "OData-Version", "OData-MaxVersion", "Prefer", "If-Match", "Accept-Charset", "Content-Type"]), One(["*/*", "application/json;odata.metadata=full", "text/html", "application/json;q=x", "4.0", "5.0", "3.0", "x", "", "odata.maxpagesize=99999999999", "application/xml", ";;;", "\"a\""])) : null;

    private string Option() => One(Options) switch
    {
        "$filter" or "filter" or "FILTER" or "$FILTER" => One(["$filter", "filter"]) + "=" + Condition(0),
        "$orderby" => "$orderby=" + Several(() => One([One(Names), Call(0)]) + One(["", " asc", " desc", " DESC", " up"])),
        "$select" => "$select=" + Several(() => One(Names)),
        "$expand" => "$expand=" + Several(() => One(["Uses", "System", "Objects", "Seats", "Assessments", "Kommun", One(Names)]) + One(["", "", "($select=Id)", "($expand=Uses)", "($filter=" + Condition(1) + ")", "($levels=max)", "/$ref", "/$count", "(", "()"])),
        "$apply" => "$apply=" + string.Join('/', Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Step())),
        "$top" or "top" => "$top=" + One(["1", "500", "501", "0", "-1", "1e2", One(Values)]),
        "$skip" => "$skip=" + One(["1", "100000", "100001", One(Values)]),
        "$count" => "$count=" + One(["true", "false", "1", One(Values)]),
        "$skiptoken" => "$skiptoken=" + One(["x", "WyJJZCIsIngiXQ", "W10", "e30", "bnVsbA", new string('A', 7000), "WyJOYW1lLElkIixudWxsLG51bGxd", "WyJJZCIsIjAwMDAwMDAwLTAwMDAtMDAwMC0wMDAwLTAwMDAwMDAwMDAwMCJd", One(Values)]),
        var other => other + One(["", "=", "=="]) + One(Values),
    };

    private string Condition(int depth) => random.Next(depth > 4 ? 4 : 12) switch
    {
        0 or 1 or 2 => $"{One(Names)} {One(Operators)} {One(Values)}",
        3 => $"{Call(depth)} {One(Operators)} {One(Values)}",
        4 or 5 => $"{Condition(depth + 1)} {One(["and", "or", "xor", ""])} {Condition(depth + 1)}",
        6 => $"not {Condition(depth + 1)}",
        7 => $"({Condition(depth + 1)})",
        8 => $"{One(Names)}/{One(["any", "all", "some"])}({One(["u:", "", "$it:", "u:u:"])}{Condition(depth + 1).Replace("Name", "u/Name", StringComparison.Ordinal)})",
        9 => $"{One(Names)} in ({Several(() => One(Values))})",
        10 => new string('(', random.Next(2000)) + "Common" + new string(')', random.Next(2000)),
        _ => Call(depth),
    };

    private string Call(int depth) => $"{One(Functions)}({Several(() => depth < 4 && Chance(3) ? Call(depth + 1) : One([One(Names), One(Values)]))})";

    private string Step() => random.Next(6) switch
    {
        0 => $"filter({Condition(1)})",
        1 => $"aggregate({Several(() => $"{One(Names)} with {One(["sum", "average", "min", "max", "countdistinct", "nothing"])} as {One(Names)}")})",
        2 => $"groupby(({Several(() => One(Names))}))",
        3 => $"groupby(({Several(() => One(Names))}),aggregate($count as N,{One(Names)} with sum as S))",
        4 => $"{One(["compute", "topcount", "expand", "concat", "identity", "nest", "rollup"])}({One(Names)})",
        _ => One(Values),
    };

    private string Several(Func<string> make) => string.Join(One([",", ",", " ", ",,"]), Enumerable.Range(0, 1 + random.Next(Chance(10) ? 120 : 3)).Select(_ => make()));

    /// <summary>Cuts, doubles and swaps single signs.</summary>
    private string Spoilt(string text)
    {
        var spoilt = text;
        for (var times = Chance(2) ? random.Next(4) : 0; times > 0 && spoilt.Length > 2; times--)
        {
            var at = 1 + random.Next(spoilt.Length - 1);
            spoilt = random.Next(4) switch { 0 => spoilt[..at], 1 => spoilt[..at] + spoilt[(at - 1)..], 2 => spoilt[..at] + One(["'", "(", ")", ",", "/", "$", "%27", "&", "=", "+", "%", ";", "@"]) + spoilt[at..], _ => spoilt[..at] + spoilt[(at + 1)..] };
        }
        return spoilt.Length > 7500 ? spoilt[..7500] : spoilt;
    }

    private static string Encoded(string text) => string.Concat(text.Select((c, i) => c is ' ' ? "%20" : c is '"' or '<' or '>' or '\\' or '^' or '`' or '{' or '}' or '|' or '#' ? Uri.HexEscape(c) : c < 128 ? c.ToString() : char.IsHighSurrogate(c) ? Uri.EscapeDataString(text.Substring(i, 2)) : char.IsLowSurrogate(c) ? "" : Uri.EscapeDataString(c.ToString())));

    private T One<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];

    private bool Chance(int oneIn) => random.Next(oneIn) == 0;
}
