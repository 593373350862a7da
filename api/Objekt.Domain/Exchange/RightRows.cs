using System.Globalization;
using System.Text.Json;
using Objekt.Domain.Authority;
using Objekt.Domain.Benefits;

namespace Objekt.Domain.Exchange;

/// <summary>Short names of what rights point at, both ways.</summary>
/// <param name="Seats">Seat id to slug.</param>
/// <param name="Forums">Forum id to slug.</param>
/// <param name="Objects">Object id to slug.</param>
/// <param name="Families">Family id to slug.</param>
public sealed record RightNames(IReadOnlyDictionary<Guid, string> Seats, IReadOnlyDictionary<Guid, string> Forums, IReadOnlyDictionary<Guid, string> Objects, IReadOnlyDictionary<Guid, string> Families)
{
    /// <summary>What stands for an object, seat or forum that the reader does not see.</summary>
    public const string Hidden = "(utanför din insyn)";

    internal static string Of(IReadOnlyDictionary<Guid, string> names, Guid id) => names.GetValueOrDefault(id, Hidden);

    internal static Guid Id(IReadOnlyDictionary<Guid, string> names, string slug) => names.First(n => n.Value == slug).Key;
}

/// <summary>A right as rows of a spreadsheet, one per step, and back. What belongs to the right stands on its first row.</summary>
public static class RightRows
{
    /// <summary>Rows in the canonical texts of <see cref="RightColumns"/>.</summary>
    public static IEnumerable<KnownRecord> Of(DecisionRight right, RightNames names)
    {
        for (var at = 0; at < right.Steps.Count; at++)
        {
            var number = (at + 1).ToString(CultureInfo.InvariantCulture);
            var values = new Dictionary<string, string> { ["right"] = right.Key, ["step"] = number };
            if (at == 0) Lead(values, right, names);
            Step(values, right.Steps[at], names);
            foreach (var empty in values.Where(v => v.Value.Length == 0).Select(v => v.Key).ToList()) values.Remove(empty);
            yield return new KnownRecord($"{right.Key}#{number}", values, []);
        }
    }

    /// <summary>The right that the rows of one key say, its steps in order of their numbers.</summary>
    public static DecisionRight Right(IReadOnlyCollection<PlannedRecord> rows, RightNames names, Guid id, Guid ruleSet, DateOnly today)
    {
        var steps = rows.OrderBy(r => Whole(r, "step")).ToList();
        var lead = steps[0];
        return new DecisionRight
        {
            Id = id, RuleSetId = ruleSet, Key = lead["right"], Text = lead["text"],
            Covers = new Covers
            {
                MatterTypes = [.. List(lead, "matterTypes")], Categories = [.. List(lead, "categories")],
                Objects = [.. List(lead, "objects").Select(s => RightNames.Id(names.Objects, s))], Families = [.. List(lead, "families").Select(s => RightNames.Id(names.Families, s))],
                Reach = Choice(lead, "reach", Reach.Any), Kommuner = [.. List(lead, "kommuner")], Above = Amount(lead, "above"), UpTo = Amount(lead, "upTo"),
            },
            Steps = [.. steps.Select((row, at) => Step(row, names, last: at == steps.Count - 1))],
            Informed = [.. List(lead, "informed").Select(k => SeatOf(k, names))],
            Source = new RightSource(lead["source"], lead["body"] is { Length: > 0 } body ? RightNames.Id(names.Forums, body) : null, Text(lead, "diarienummer"), Text(lead, "link"),
                lead["otherEmployers"] == "YES", lead["qualifiedVote"] == "YES", Whole(lead, "subDelegations") ?? 0, lead["subDelegationAllowed"] == "YES"),
            From = Day(lead, "from") ?? today, To = Day(lead, "to"),
        };
    }

    /// <summary>What a seat or body of a ladder is called in files: stol:slug, objektets:ROLE, kommunens:ROLE, ordforande:slug, organ:slug, kommunens-organ:BODY.</summary>
    public static string KeyOf(DeciderRef decider, RightNames names) => decider switch
    {
        { Seat: { } seat } => KeyOf(seat, names),
        { ForumId: { } forum } => $"organ:{RightNames.Of(names.Forums, forum)}",
        { AffectedKommunBody: { } body } => $"kommunens-organ:{Code(body)}",
        _ => "",
    };

    /// <summary>As for deciders, for a seat.</summary>
    public static string KeyOf(SeatRef seat, RightNames names) => seat switch
    {
        { SeatId: { } id } => $"stol:{RightNames.Of(names.Seats, id)}",
        { ObjectRole: { } role } => $"objektets:{role}",
        { PerKommunRole: { } role } => $"kommunens:{role}",
        { ChairOfForumId: { } forum } => $"ordforande:{RightNames.Of(names.Forums, forum)}",
        _ => "",
    };

    private static void Lead(Dictionary<string, string> values, DecisionRight right, RightNames names)
    {
        var (covers, source) = (right.Covers, right.Source);
        values["text"] = right.Text;
        values["matterTypes"] = Sorted(covers.MatterTypes);
        values["categories"] = ValueList.Write(covers.Categories);
        values["objects"] = Sorted(covers.Objects.Select(o => RightNames.Of(names.Objects, o)));
        values["families"] = Sorted(covers.Families.Select(f => RightNames.Of(names.Families, f)));
        values["reach"] = Code(covers.Reach);
        values["kommuner"] = Sorted(covers.Kommuner);
        values["above"] = covers.Above is { } above ? SwedishNumber.Write(above) : "";
        values["upTo"] = covers.UpTo is { } upTo ? SwedishNumber.Write(upTo) : "";
        values["informed"] = Sorted(right.Informed.Select(s => KeyOf(s, names)));
        values["source"] = source.Text;
        values["body"] = source.BodyId is { } body ? RightNames.Of(names.Forums, body) : "";
        values["diarienummer"] = source.Diarienummer ?? "";
        values["link"] = source.Link ?? "";
        values["otherEmployers"] = YesNo(source.AllowsOtherEmployers);
        values["qualifiedVote"] = YesNo(source.QualifiedVoteInReglemente);
        values["subDelegations"] = source.SubDelegations.ToString(CultureInfo.InvariantCulture);
        values["subDelegationAllowed"] = YesNo(source.SubDelegationAllowed);
        values["from"] = SwedishDate.Write(right.From);
        values["to"] = right.To is { } to ? SwedishDate.Write(to) : "";
    }

    private static void Step(Dictionary<string, string> values, LadderStep step, RightNames names)
    {
        values["procedure"] = Code(step.Procedure);
        values["decider"] = KeyOf(step.Decider, names);
        values["consenting"] = Sorted(step.Consenting.Select(s => KeyOf(s, names)));
        values["consent"] = step.Consent is { } rule ? (rule.Measure == ConsentMeasure.AtLeast ? string.Create(CultureInfo.InvariantCulture, $"AT_LEAST_{rule.AtLeast}") : Code(rule.Measure)) + (rule.PerKommun ? RightColumns.PerKommun : "") : "";
        values["heard"] = Sorted(step.Heard.Select(s => KeyOf(s, names)));
        values["silence"] = Code(step.Silence);
        values["days"] = step.WorkingDays.ToString(CultureInfo.InvariantCulture);
        values["tie"] = step.Vote is { } vote ? Code(vote.Tie) : "";
        values["share"] = step.Vote?.SharePercent?.ToString(CultureInfo.InvariantCulture) ?? "";
        values["noMovesUp"] = YesNo(step.NoMovesUp);
        values["conclusive"] = step.Conclusive is { } last ? Code(last) : "";
    }

    private static LadderStep Step(PlannedRecord row, RightNames names, bool last) => new()
    {
        Procedure = Choice(row, "procedure", Procedure.Alone), Decider = Decider(row["decider"], names),
        Consenting = [.. List(row, "consenting").Select(k => SeatOf(k, names))], Consent = Consent(row["consent"]),
        Vote = row["tie"].Length > 0 || row["share"].Length > 0 ? new VoteRule(Choice(row, "tie", Tie.NoChange), Whole(row, "share")) : null,
        Heard = [.. List(row, "heard").Select(k => SeatOf(k, names))], Silence = Choice(row, "silence", Silence.MovesUp), WorkingDays = Whole(row, "days") ?? 0,
        NoMovesUp = row["noMovesUp"] == "YES", Conclusive = last && row["conclusive"].Length > 0 ? Choice(row, "conclusive", Conclusive.NoChange) : null,
    };

    private static ConsentRule? Consent(string code)
    {
        if (code.Length == 0) return null;
        var perKommun = code.EndsWith(RightColumns.PerKommun, StringComparison.Ordinal);
        var measure = perKommun ? code[..^RightColumns.PerKommun.Length] : code;
        return measure switch
        {
            "ALL" => new ConsentRule(ConsentMeasure.All, perKommun),
            "MAJORITY" => new ConsentRule(ConsentMeasure.Majority, perKommun),
            _ => new ConsentRule(ConsentMeasure.AtLeast, perKommun, int.Parse(measure["AT_LEAST_".Length..], CultureInfo.InvariantCulture)),
        };
    }

    private static DeciderRef Decider(string key, RightNames names) => key.Split(':', 2) switch
    {
        ["organ", var forum] => new DeciderRef(ForumId: RightNames.Id(names.Forums, forum)),
        ["kommunens-organ", var body] => new DeciderRef(AffectedKommunBody: Enum.GetValues<ForumBody>().First(b => Code(b) == body)),
        _ => new DeciderRef(Seat: SeatOf(key, names)),
    };

    private static SeatRef SeatOf(string key, RightNames names) => key.Split(':', 2) switch
    {
        ["stol", var seat] => new SeatRef(SeatId: RightNames.Id(names.Seats, seat)),
        ["objektets", var role] => new SeatRef(ObjectRole: role),
        ["kommunens", var role] => new SeatRef(PerKommunRole: role),
        ["ordforande", var forum] => new SeatRef(ChairOfForumId: RightNames.Id(names.Forums, forum)),
        _ => throw new FormatException($"{key} names no seat."),
    };

    private static string Sorted(IEnumerable<string> values) => ValueList.Write(values.Order(StringComparer.Ordinal));
    private static string Code<T>(T value) where T : struct, Enum => JsonNamingPolicy.SnakeCaseUpper.ConvertName(value.ToString());
    private static string YesNo(bool yes) => yes ? "YES" : "NO";
    private static IReadOnlyList<string> List(PlannedRecord row, string field) => ValueList.Values(row[field]);
    private static string? Text(PlannedRecord row, string field) => row[field] is { Length: > 0 } text ? text : null;
    private static int? Whole(PlannedRecord row, string field) => Text(row, field) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;
    private static Sek? Amount(PlannedRecord row, string field) => Text(row, field) is { } text ? SwedishNumber.Parse(text) : null;
    private static DateOnly? Day(PlannedRecord row, string field) => Text(row, field) is { } text ? SwedishDate.Parse(text) : null;
    private static T Choice<T>(PlannedRecord row, string field, T otherwise) where T : struct, Enum => Enum.GetValues<T>().Where(v => Code(v) == row[field]).DefaultIfEmpty(otherwise).First();
}
