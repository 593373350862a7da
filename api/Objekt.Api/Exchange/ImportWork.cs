using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Api.Exchange.Kinds;
using Objekt.Domain.Changes;
using Objekt.Domain.Exchange;
using Objekt.Domain.Identity;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Exchange;

/// <summary>A file that a person wants read in, and what they have said about it.</summary>
/// <param name="Sheet">The workbook's sheet; null for the first that holds anything.</param>
/// <param name="Map">Head to field, as the person paired them; null for what is remembered, else guessed.</param>
internal sealed record ImportRequest(ImportKind Kind, string FileName, ReadFile File, string Hash, string? Sheet, IReadOnlyDictionary<string, string?>? Map, ImportChoices Choices)
{
    public static ImportRequest Of(ImportKind kind, string fileName, byte[] bytes, string? sheet, IReadOnlyDictionary<string, string?>? map, ImportChoices choices) =>
        new(kind, fileName, ReadFile.From(bytes), Convert.ToHexStringLower(SHA256.HashData(bytes)), sheet, map, choices);
}

/// <summary>A file that has been planned.</summary>
/// <param name="Facts">What the plan was made against.</param>
/// <param name="Remembered">Whether the columns were paired as last time.</param>
/// <param name="Seal">Changes when the plan does: what a person said yes to is what is carried out.</param>
internal sealed record Prepared(ImportRequest Request, FileSheet FileSheet, Sheet Sheet, ColumnMap Map, bool Remembered, ImportFacts Facts, ImportPlan Plan, string Seal);

/// <summary>From a file to a plan, and from a plan to rows through the one write path: all of it or nothing.</summary>
internal sealed class ImportWork(ObjektDb db, WritePath door, TimeProvider clock)
{
    private const int MostNamed = 1000;

    /// <summary>Plans the file. A refusal says why it cannot be read at all.</summary>
    public async Task<(Prepared? Plan, Refusal? No)> Prepare(ImportRequest request, Caller caller, CancellationToken stop)
    {
        if (request.File.Fault is { } broken) return (null, new Refusal.Invalid(broken, "file"));
        var filled = request.File.Sheets.Where(s => s.Rows.Any(r => !r.IsEmpty)).ToList();
        var chosen = request.Sheet is null ? filled.FirstOrDefault() : filled.FirstOrDefault(s => s.Name == request.Sheet);
        if (chosen is null) return (null, new Refusal.Invalid(request.Sheet is null ? "Filen är tom." : $"Bladet '{request.Sheet}' finns inte eller är tomt.", "sheet"));
        if (Sheet.From(chosen.Rows, h => ColumnMap.IsKnownHead(request.Kind, h)) is not { } sheet) return (null, new Refusal.Invalid("Filen är tom.", "file"));
        if (sheet.Heads.Count > FileLimits.Columns || sheet.Rows.Count > FileLimits.Rows) return (null, new Refusal.Invalid("Filen har för många rader eller kolumner.", "file"));

        var remembered = request.Map is null ? await Remembered(request.Kind, sheet, stop) : null;
        var (map, fault) = (request.Map ?? remembered) is { } given ? ColumnMap.Given(request.Kind, sheet, given) : (ColumnMap.Guess(request.Kind, sheet), null);
        if (map is null) return (null, new Refusal.Invalid(fault!, "map"));

        var (facts, plan) = await Plan(request, sheet, map, caller, stop);
        var others = filled.Where(s => s != chosen).Select(s => $"Bladet '{s.Name}' ({s.Rows.Count(r => !r.IsEmpty)} rader) lästes inte.").ToList();
        if (others.Count > 0) plan = plan with { Report = plan.Report with { Remarks = [.. plan.Report.Remarks, .. others] } };
        return (new Prepared(request, chosen, sheet, map, remembered is not null, facts, plan, Seal(plan)), null);
    }

    /// <summary>Carries the plan out, if the data still give the same plan. Rows that wait are left; a refused row stops everything.</summary>
    public async Task<Outcome> Carry(Prepared prepared, Caller caller, string? key, Action<DateTimeOffset>? also, CancellationToken stop)
    {
        var (request, plan) = (prepared.Request, prepared.Plan);
        if (NotAllowed(caller, request) is { } no) return no;
        if (plan.Fault is { } fault) return new Refusal.Invalid(fault, "map");
        if (!plan.Report.MayBeApplied) return new Refusal.Invalid("Filen har rader som inte får läsas in. Inget har ändrats.", "rows");

        return await door.Write(caller, "import", Entry(prepared), key, async now =>
        {
            // The plan a person saw may be old by now: made again inside the transaction, it must come out the same.
            var today = SwedishTime.DayOf(now);
            var (_, again) = await Plan(request, prepared.Sheet, prepared.Map, caller, stop);
            if (Seal(again) != prepared.Seal) return new Refusal.Stale("Registret");

            await AddKommuner(again.Report.MissingKommuner, today, stop);
            var writing = new ImportWriting(db, again, today);
            if (writing.Records.Any() && await KindStores.Find(request.Kind.Name)!.Apply(writing, stop) is { } refused) return refused;
            await Remember(prepared, now, stop);
            also?.Invoke(now);
            return Outcome.Of(request.FileName);
        }, stop);
    }

    /// <summary>Why the caller may not import this; null when allowed.</summary>
    public static Refusal? NotAllowed(Caller caller, ImportRequest request) => NotAllowed(caller, request.Kind) ?? (request.Choices.CreateKommuner && Permits.Of(caller, "saveKommun") is { May: false } no ? new Refusal.NoMandate(no.Because!) : null);

    /// <summary>Why the caller may not import this kind; null when allowed.</summary>
    public static Refusal? NotAllowed(Caller caller, ImportKind kind) => Permits.Of(caller, ActOf(kind)) is { May: false } no ? new Refusal.NoMandate(no.Because!) : null;

    /// <summary>The act that a list of the kind stands for: who may make it once may make it from a file.</summary>
    private static string ActOf(ImportKind kind) => kind.Name switch
    {
        "kommuner" => "saveKommun",
        "namnder" => "saveNamnd",
        "people" => "savePerson",
        "families" => "saveObjectFamily",
        "objects" => "saveMaintenanceObject",
        "seats" => "assignSeat",
        "forums" => "saveForum",
        "matter-types" => "saveMatterType",
        "rights" => "adoptRuleTemplate",
        _ => "import",
    };

    private async Task<(ImportFacts Facts, ImportPlan Plan)> Plan(ImportRequest request, Sheet sheet, ColumnMap map, Caller caller, CancellationToken stop)
    {
        var store = KindStores.Find(request.Kind.Name)!;
        var facts = await KindStores.Facts(db, store, caller, clock.Today(), stop);
        var plan = Planner.Plan(request.Kind, sheet, map, facts, request.Choices);
        // Rights are compared with what is in force; only a file that differs from it concerns the draft.
        if (store is RightStore && plan.Records.Any(r => r.Writes) && await RightStore.Draft(db, stop) is { } draft)
        {
            facts = facts with { Known = await RightStore.Rows(db, draft.Id, stop) };
            plan = Planner.Plan(request.Kind, sheet, map, facts, request.Choices);
        }
        return (facts, plan);
    }

    private async Task AddKommuner(IReadOnlyList<string> missing, DateOnly today, CancellationToken stop)
    {
        var there = await db.Kommun.ToListAsync(stop);
        foreach (var code in missing.Where(m => there.All(k => k.Code != m)))
        {
            var kommun = KommunStore.New(code, there, today);
            db.Add(kommun);
            there.Add(kommun);
        }
    }

    private async Task<IReadOnlyDictionary<string, string?>?> Remembered(ImportKind kind, Sheet sheet, CancellationToken stop)
    {
        var (name, signature) = (kind.Name, ColumnMap.Signature(kind, sheet));
        var map = await db.Set<ImportMap>().AsNoTracking().Where(m => m.Kind == name && m.Signature == signature).Select(m => m.Map).FirstOrDefaultAsync(stop);
        return map is null ? null : JsonSerializer.Deserialize<Dictionary<string, string?>>(map);
    }

    private async Task Remember(Prepared prepared, DateTimeOffset now, CancellationToken stop)
    {
        var (kind, signature) = (prepared.Request.Kind.Name, ColumnMap.Signature(prepared.Request.Kind, prepared.Sheet));
        var map = JsonSerializer.Serialize(prepared.Map.ToGiven());
        var kept = await db.Set<ImportMap>().FirstOrDefaultAsync(m => m.Kind == kind && m.Signature == signature, stop);
        if (kept is null) db.Add(new ImportMap { Kind = kind, Signature = signature, Map = map, FileName = Short(prepared.Request.FileName), At = now });
        else (kept.Map, kept.FileName, kept.At) = (map, Short(prepared.Request.FileName), now);
    }

    internal static string Short(string fileName) => fileName.Length <= 300 ? fileName : fileName[..300];

    private static string Seal(ImportPlan plan) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(
        new { plan.Fault, plan.Report.LastLine, plan.Report.MissingKommuner, Records = plan.Records.Select(r => new { r.Row, r.KnownId, r.BaseId, r.Values, r.Changed, r.Alias }) }))));

    /// <summary>What the log keeps: the file, the figures, and what was added and changed by name.</summary>
    private static object Entry(Prepared prepared)
    {
        var report = prepared.Plan.Report;
        var written = report.Rows.Where(r => r.Verdict is RowVerdict.Added or RowVerdict.Changed).ToList();
        return new
        {
            File = prepared.Request.FileName, prepared.Request.Hash, Kind = prepared.Request.Kind.Name, prepared.Request.Choices.Kommun, Figures = report.LastLine, Kommuner = report.MissingKommuner,
            Added = written.Where(r => r.Verdict == RowVerdict.Added).Take(MostNamed).Select(r => r.Subject).ToList(),
            Changed = written.Where(r => r.Verdict == RowVerdict.Changed).Take(MostNamed).Select(r => new { r.Row, r.Subject, r.Changes }).ToList(),
            Aliases = prepared.Plan.Records.Where(r => r.Alias is not null).Select(r => new { r.BaseId, r.Alias }).ToList(),
            NotNamed = written.Count(r => r.Verdict == RowVerdict.Added) - MostNamed is var more and > 0 ? more : 0,
        };
    }
}
