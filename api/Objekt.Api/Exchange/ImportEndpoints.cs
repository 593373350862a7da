using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Api.Errors;
using Objekt.Api.Identity;
using Objekt.Domain.Changes;
using Objekt.Domain.Exchange;
using Objekt.Domain.Identity;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Exchange;

/// <summary>Import in the browser: upload, look and answer as often as one likes, confirm. Every step is kept, so it can be taken up again.</summary>
internal static class ImportEndpoints
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    public static void Map(WebApplication app)
    {
        var files = app.MapGroup("/import/files").FromOurPages();
        files.MapGet("", Open);
        files.MapPost("", Upload).DisableAntiforgery();
        files.MapGet("{id:guid}", Show);
        files.MapGet("{id:guid}/rows", Rows);
        files.MapPost("{id:guid}/preview", Preview);
        files.MapPost("{id:guid}/confirm", Confirm);
        files.MapDelete("{id:guid}", Discard);
    }

    /// <summary>The caller's uploads that are not done yet, newest first.</summary>
    private static async Task<IResult> Open(ObjektDb db, CancellationToken stop) => Results.Json(
        await db.Set<ImportFile>().AsNoTracking().Where(f => f.Done == null).OrderByDescending(f => f.Created).Select(f => new { f.Id, f.FileName, f.Kind, f.Created }).ToListAsync(stop));

    private static async Task<IResult> Upload(HttpContext http, ObjektDb db, WritePath door, Caller caller, TimeProvider clock, CancellationToken stop)
    {
        if (!http.Request.HasFormContentType) return Problems.Of(StatusCodes.Status415UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE", "Filen ska skickas som multipart/form-data.");
        IFormCollection form;
        try
        {
            form = await http.Request.ReadFormAsync(new FormOptions { ValueLengthLimit = 1000, ValueCountLimit = 10, MultipartBodyLengthLimit = FileLimits.Bytes + (1024 * 1024) }, stop);
        }
        catch (Exception bad) when (bad is InvalidDataException or IOException and not BadHttpRequestException)
        {
            return Problems.Of(StatusCodes.Status400BadRequest, "INVALID", "Formuläret går inte att läsa.", "file");
        }
        if (form.Files is not [var file]) return Problems.Of(StatusCodes.Status400BadRequest, "INVALID", "Skicka en fil.", "file");
        if (ImportKinds.Find(form["kind"].ToString() is { Length: > 0 } named ? named : "systems") is not { } kind) return Problems.Of(StatusCodes.Status400BadRequest, "INVALID", "Listans slag finns inte.", "kind");
        if (caller.ReadOnly || ImportWork.NotAllowed(caller, kind) is not null) return Problems.Of(ImportWork.NotAllowed(caller, kind) ?? new Refusal.NoMandate("Den här inloggningen får bara läsa."));
        if (file.Length > FileLimits.Bytes) return Problems.Of(StatusCodes.Status413PayloadTooLarge, "TOO_LARGE", "Filen är större än 10 MB. Dela den i flera.", "file");

        var bytes = new byte[file.Length];
        await using (var stream = file.OpenReadStream()) await stream.ReadExactlyAsync(bytes, stop);
        if (ReadFile.From(bytes) is { Fault: { } fault } broken) return Problems.Of(broken.TooLarge ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status422UnprocessableEntity, "INVALID", fault, "file");

        var now = clock.GetUtcNow();
        var oldest = now - Kept;
        await db.Set<ImportFile>().Where(f => f.Created < oldest).ExecuteDeleteAsync(stop);
        var kept = new ImportFile
        {
            Id = Guid.CreateVersion7(), PersonId = caller.PersonId, Kind = kind.Name, FileName = ImportWork.Short(Path.GetFileName(CellText.Line(file.FileName)) is { Length: > 0 } name ? name : "fil"), Content = bytes,
            Said = JsonSerializer.Serialize(new ImportSaid { Kommun = form["kommun"].ToString() is { Length: > 0 } kommun ? kommun : null }), Created = now, Version = Guid.CreateVersion7(),
        };
        db.Add(kept);
        await db.SaveChangesAsync(stop);
        var answer = await Answer(kept, db, door, caller, clock, stop);
        http.Response.Headers.Location = $"/import/files/{kept.Id}";
        http.Response.StatusCode = StatusCodes.Status201Created;
        return answer;
    }

    private static async Task<IResult> Show(Guid id, ObjektDb db, WritePath door, Caller caller, TimeProvider clock, CancellationToken stop) =>
        await Find(db, id, stop) is { } file ? await Answer(file, db, door, caller, clock, stop) : Missing;

    private static async Task<IResult> Rows(Guid id, string? verdict, int? skip, int? take, ObjektDb db, WritePath door, Caller caller, TimeProvider clock, CancellationToken stop)
    {
        if (await Find(db, id, stop) is not { Done: null } file) return Missing;
        if (verdict is not null && EnumCodes.Parse<RowVerdict>(verdict) is null) return Problems.Of(StatusCodes.Status400BadRequest, "INVALID", "verdict ska vara ADDED, CHANGED, UNCHANGED, QUESTION eller REFUSED.", "verdict");
        if (skip is < 0 or > FileLimits.Rows || take is < 1 or > ImportView.MostRows) return Problems.Of(StatusCodes.Status400BadRequest, "INVALID", $"take ska vara 1 till {ImportView.MostRows}.", "take");
        var (prepared, no) = await Prepare(file, db, door, caller, clock, stop);
        if (no is not null) return Problems.Of(no);
        var rows = prepared!.Plan.Report.Rows.Where(r => verdict is null || EnumCodes.Code(r.Verdict) == verdict).Skip(skip ?? 0).Take(take ?? 100);
        return Results.Json(rows.Select(RowView.Of), ImportView.Json);
    }

    /// <summary>Takes in what the person says: sheet, kommun, columns, answers. What is left out stays as it was.</summary>
    private static async Task<IResult> Preview(Guid id, ImportSaid said, ObjektDb db, WritePath door, Caller caller, TimeProvider clock, CancellationToken stop)
    {
        if (await Find(db, id, stop) is not { Done: null } file) return Missing;
        if (said.IsTooMuch) return Problems.Of(StatusCodes.Status400BadRequest, "INVALID", "Svaren är för många eller för långa.");
        file.Said = JsonSerializer.Serialize(Said(file).With(said));
        file.Version = Guid.CreateVersion7();
        await db.SaveChangesAsync(stop);
        return await Answer(file, db, door, caller, clock, stop);
    }

    private static async Task<IResult> Confirm(Guid id, ImportConfirm confirm, ObjektDb db, WritePath door, Caller caller, TimeProvider clock, CancellationToken stop)
    {
        if (await Find(db, id, stop) is not { } file) return Missing;
        if (file.Result is { } done) return Results.Json(new { id, state = "DONE", lastLine = done }, ImportView.Json);
        var (prepared, no) = await Prepare(file, db, door, caller, clock, stop);
        if (no is not null) return Problems.Of(no);
        if (prepared!.Plan.Fault is { } fault) return Problems.Of(StatusCodes.Status422UnprocessableEntity, "INVALID", fault, "map");
        if (confirm.Version != prepared.Seal) return Problems.Of(new Refusal.Stale("Registret"));
        if (!prepared.Plan.Report.MayBeApplied) return Problems.Of(StatusCodes.Status422UnprocessableEntity, "INVALID", "Filen har rader som inte får läsas in. Inget har ändrats.", "rows");

        var outcome = await new ImportWork(db, door, clock).Carry(prepared, caller, confirm.IdempotencyKey, now =>
        {
            var kept = db.Set<ImportFile>().First(f => f.Id == id);
            (kept.Done, kept.Result, kept.Content, kept.Version) = (now, prepared.Plan.Report.LastLine, [], Guid.CreateVersion7());
        }, stop);
        return outcome.Refused ? Problems.Of(outcome.Errors[0]) : Results.Json(new { id, state = "DONE", lastLine = prepared.Plan.Report.LastLine }, ImportView.Json);
    }

    private static async Task<IResult> Discard(Guid id, ObjektDb db, CancellationToken stop) =>
        await db.Set<ImportFile>().Where(f => f.Id == id).ExecuteDeleteAsync(stop) == 0 ? Missing : Results.NoContent();

    private static async Task<IResult> Answer(ImportFile file, ObjektDb db, WritePath door, Caller caller, TimeProvider clock, CancellationToken stop)
    {
        if (file.Result is { } done) return Results.Json(new { file.Id, file.FileName, file.Kind, state = "DONE", lastLine = done, file.Done }, ImportView.Json);
        var (prepared, no) = await Prepare(file, db, door, caller, clock, stop);
        return no is not null ? Problems.Of(StatusCodes.Status422UnprocessableEntity, no.Code, no.Message, no.Path) : Results.Json(ImportView.Of(file, Said(file), prepared!), ImportView.Json);
    }

    private static Task<(Prepared? Plan, Refusal? No)> Prepare(ImportFile file, ObjektDb db, WritePath door, Caller caller, TimeProvider clock, CancellationToken stop)
    {
        var said = Said(file);
        var choices = new ImportChoices(said.KommunCode, said.CreateKommuner == true, said.Answers);
        return new ImportWork(db, door, clock).Prepare(ImportRequest.Of(ImportKinds.Find(file.Kind)!, file.FileName, file.Content, said.Sheet, said.Map, choices), caller, stop);
    }

    private static Task<ImportFile?> Find(ObjektDb db, Guid id, CancellationToken stop) => db.Set<ImportFile>().FirstOrDefaultAsync(f => f.Id == id, stop);

    private static ImportSaid Said(ImportFile file) => JsonSerializer.Deserialize<ImportSaid>(file.Said)!;

    private static IResult Missing => Problems.Of(new Refusal.NotFound("Inläsningen"));
}

/// <summary>The caller's yes to a plan.</summary>
/// <param name="Version">The plan's version as it was shown.</param>
internal sealed record ImportConfirm(string Version, string? IdempotencyKey = null);
