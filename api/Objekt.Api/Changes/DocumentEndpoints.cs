using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Api.Errors;
using Objekt.Api.Identity;
using Objekt.Domain.Changes;
using Objekt.Domain.Identity;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Changes;

/// <summary>Underlag as files: handed in with the matter, read by those who see it. Always a download, never a page of ours.</summary>
internal static class DocumentEndpoints
{
    private const int MostBytes = 10 * 1024 * 1024, MostFiles = 20;

    /// <summary>What a matter may rest on, by the end of the name: documents, sheets, pictures and text; nothing that runs.</summary>
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = "application/pdf", [".txt"] = "text/plain; charset=utf-8", [".csv"] = "text/csv; charset=utf-8", [".png"] = "image/png", [".jpg"] = "image/jpeg", [".jpeg"] = "image/jpeg",
        [".docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document", [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        [".pptx"] = "application/vnd.openxmlformats-officedocument.presentationml.presentation", [".odt"] = "application/vnd.oasis.opendocument.text", [".ods"] = "application/vnd.oasis.opendocument.spreadsheet",
    };

    public static void MapDocuments(this WebApplication app)
    {
        var documents = app.MapGroup("/documents").FromOurPages();
        documents.MapPost("", HandIn).DisableAntiforgery();
        documents.MapGet("{id:guid}", Read);
    }

    private static async Task<IResult> HandIn(HttpContext http, ObjektDb db, WritePath door, Caller caller, CancellationToken stop)
    {
        if (!http.Request.HasFormContentType) return Problems.Of(StatusCodes.Status415UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE", "Filen ska skickas som multipart/form-data.");
        IFormCollection form;
        try
        {
            form = await http.Request.ReadFormAsync(new FormOptions { ValueLengthLimit = 1000, ValueCountLimit = 10, MultipartBodyLengthLimit = MostBytes + (512 * 1024) }, stop);
        }
        catch (Exception bad) when (bad is InvalidDataException or IOException and not BadHttpRequestException)
        {
            return Problems.Of(StatusCodes.Status400BadRequest, "INVALID", "Formuläret går inte att läsa, eller filen är större än 10 MB.", "file");
        }
        if (form.Files is not [var file]) return Problems.Of(StatusCodes.Status400BadRequest, "INVALID", "Skicka en fil.", "file");
        if (file.Length is 0 or > MostBytes) return Problems.Of(StatusCodes.Status413PayloadTooLarge, "TOO_LARGE", "Filen är tom eller större än 10 MB.", "file");

        var bytes = new byte[file.Length];
        await using (var stream = file.OpenReadStream()) await stream.ReadExactlyAsync(bytes, stop);
        var name = TextRules.Line(Path.GetFileName(file.FileName)) ?? "";
        var input = new { changeRequestId = form["matter"].ToString(), name, size = bytes.Length, hash = Convert.ToHexStringLower(SHA256.HashData(bytes)) };
        var key = form["idempotencyKey"].ToString() is { Length: > 0 } given ? given : null;
        var outcome = await door.Write(caller, MatterActs.AddDocument, input, key, async now =>
        {
            if (await db.Matter(input.changeRequestId, stop) is not { } matter) return new Refusal.NotFound("Ärendet", "matter");
            if (matter.RequesterId != caller.PersonId) return new Refusal.NoMandate("Bara den som begärt ärendet lägger till underlag.");
            if (matter.Closed) return new Refusal.Invalid("Ärendet är avslutat och tar inte emot fler underlag.", "file");
            if (name.Length is 0 or > 300) return new Refusal.Invalid("Filens namn ska ha 1 till 300 tecken.", "file");
            if (!Kinds.TryGetValue(Path.GetExtension(name), out var media)) return new Refusal.Invalid($"Filen ska vara av något av slagen {string.Join(", ", Kinds.Keys)}.", "file");
            if (await db.Set<ChangeDocument>().CountAsync(d => d.ChangeRequestId == matter.Id && d.Hash != null, stop) >= MostFiles) return new Refusal.Invalid($"Ett ärende tar emot högst {MostFiles} filer. Lägg resten bakom en länk.", "file");

            db.Add(new ChangeDocument { Id = Guid.CreateVersion7(now), ChangeRequestId = matter.Id, Name = name, Hash = input.hash, Size = bytes.Length, MediaType = media, Content = bytes, PersonId = caller.PersonId, At = now });
            return Outcome.Of("ChangeRequest", matter.Number ?? "utkast", matter.Id);
        }, stop);
        return outcome.Refused ? Problems.Of(outcome.Errors[0]) : Results.StatusCode(StatusCodes.Status201Created);
    }

    private static async Task<IResult> Read(Guid id, HttpContext http, ObjektDb db, CancellationToken stop)
    {
        var found = await db.Set<ChangeDocument>().AsNoTracking().Where(d => d.Id == id && d.Content != null).Select(d => new { d.Name, d.Content, d.MediaType }).FirstOrDefaultAsync(stop);
        if (found is null) return Problems.Of(new Refusal.NotFound("Underlaget"));
        http.Response.Headers.CacheControl = "private, no-store";
        http.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        return Results.File(found.Content!, found.MediaType, found.Name);
    }
}
