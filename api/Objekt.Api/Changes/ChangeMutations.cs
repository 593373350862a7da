using Microsoft.EntityFrameworkCore;
using Objekt.Api.Authority;
using Objekt.Api.Data;
using Objekt.Api.GraphQL;
using Objekt.Domain.Benefits;
using Objekt.Domain.Changes;
using Objekt.Domain.Identity;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Changes;

/// <summary>What a requester does: writes, submits, amends and takes back.</summary>
public static class ChangeMutations
{
    [Mutation("changeRequest", typeof(ChangeRequest)), Describe("Lämna in ett ändringsärende, eller spara det som utkast. Submit a change request, or keep it as a draft.")]
    public static Task<Outcome> SubmitChangeRequest(SubmitChangeRequestInput input, Caller caller, WritePath door, ObjektDb db, RuleBooks books, CancellationToken stop) =>
        door.Write(caller, MatterActs.Submit, input, input.IdempotencyKey, async now =>
        {
            if (caller.PersonId == Guid.Empty) return new Refusal.NoMandate("Ett ärende lämnas in av en person.");
            var faults = new Faults();
            ChangeRequest? matter = null;
            if (input.Id is not null)
            {
                matter = await db.Matter(input.Id, stop);
                if (matter is null) return new Refusal.NotFound("Utkastet", "id");
                if (matter.State != ChangeState.Draft) return new Refusal.Invalid("Ärendet är redan inlämnat. Ändra det i stället.", "id");
                if (Saving.Stale(input.Version, matter.Version, "Utkastet", $"ChangeRequest:{matter.Id}") is { } stale) return stale;
            }
            else
            {
                db.Add(matter = new ChangeRequest { Id = Guid.CreateVersion7(now), Title = "", MatterTypeKey = "", RequesterId = caller.PersonId, CreatedAt = now });
            }
            await ChangeContent.Write(db, faults, matter, input, input.Draft == true, stop);
            if (faults.Any) return faults.Outcome;
            if (input.Draft == true) return Outcome.Of("ChangeRequest", "utkast", matter.Id);

            var rules = await books.Now(db, stop);
            var deciding = new Deciding(matter, rules.Book, now);
            var refused = deciding.Submit(caller.PersonId);
            if (refused.Count > 0) return new Outcome(null, refused);
            await db.Kept(matter, deciding, rules.Facts, now, stop);
            return Outcome.Of("ChangeRequest", matter.Number!, matter.Id);
        }, stop);

    [Mutation("changeRequest", typeof(ChangeRequest)), Describe("Ändra ett inlämnat ärende: första steget och ställningstagandena börjar om. Amend a submitted matter: the first step starts anew.")]
    public static Task<Outcome> AmendChangeRequest(AmendChangeRequestInput input, Caller caller, WritePath door, ObjektDb db, RuleBooks books, CancellationToken stop) =>
        door.Write(caller, MatterActs.Amend, input, input.IdempotencyKey, async now =>
        {
            if (await db.Matter(input.ChangeRequestId, stop) is not { } matter) return new Refusal.NotFound("Ärendet", "changeRequestId");
            var rules = await books.Now(db, stop);
            var deciding = new Deciding(matter, rules.Book, now);
            deciding.Advance();
            if (deciding.MayAmend(caller.PersonId) is { } no) return no;
            var faults = new Faults();
            if (Saving.Stale(input.Version, matter.Version, "Ärendet", $"ChangeRequest:{matter.Number}") is { } stale) return stale;
            await ChangeContent.Write(db, faults, matter, input, false, stop);
            if (faults.Any) return faults.Outcome;
            var refused = deciding.Amend(caller.PersonId, null, () => { });
            if (refused.Count > 0) return new Outcome(null, refused);
            await db.Kept(matter, deciding, rules.Facts, now, stop);
            return Outcome.Of("ChangeRequest", matter.Number!, matter.Id);
        }, stop);

    [Mutation("changeRequest", typeof(ChangeRequest)), Describe("Återkalla ditt ärende. Take your matter back.")]
    public static Task<Outcome> WithdrawChangeRequest(MatterInput input, Caller caller, MatterDoor door, CancellationToken stop) =>
        door.Act(caller, MatterActs.Withdraw, input, input.ChangeRequestId, input.Version, (deciding, _, seen) => deciding.Withdraw(caller.PersonId, seen), stop);

    [Mutation("changeRequest", typeof(ChangeRequest)), Describe("Skriv en fråga eller ett svar i ärendet. Ask or answer in the matter.")]
    public static Task<Outcome> AddMessage(AddMessageInput input, Caller caller, WritePath door, ObjektDb db, CancellationToken stop) =>
        door.Write(caller, MatterActs.AddMessage, input, input.IdempotencyKey, async now =>
        {
            if (await db.Matter(input.ChangeRequestId, stop) is not { } matter) return new Refusal.NotFound("Ärendet", "changeRequestId");
            if (matter.Conflicts.Exists(c => c.PersonId == caller.PersonId)) return new Refusal.Recused("Du har anmält jäv i ärendet och deltar inte i beredningen.");
            var faults = new Faults();
            var text = TextRules.Lines(input.Text) ?? "";
            faults.Demand(text.Length is > 0 and <= 4000, "Skriv en fråga eller ett svar, högst 4 000 tecken.", "text");
            var answers = Guid.TryParse(Lookup.Bare(input.Answers), out var id) ? id : (Guid?)null;
            faults.Demand(input.Answers is null || await db.Set<ChangeMessage>().AnyAsync(m => m.Id == answers && m.ChangeRequestId == matter.Id, stop), "Frågan som besvaras finns inte i ärendet.", "answers");
            if (faults.Any) return faults.Outcome;
            db.Add(new ChangeMessage { Id = Guid.CreateVersion7(now), ChangeRequestId = matter.Id, PersonId = caller.PersonId, Text = text, AnswersId = answers, At = now });
            matter.Events.Add(new ChangeEvent
            {
                Id = Guid.CreateVersion7(now), ChangeRequestId = matter.Id, Order = matter.Events.Count + 1, At = now, PersonId = caller.PersonId,
                Kind = answers is null ? ChangeHappening.Asked : ChangeHappening.Answered, Text = $"{caller.Name} {(answers is null ? "frågade" : "svarade")}: {(text.Length > 300 ? text[..300] + "…" : text)}"
            });
            return Outcome.Of("ChangeRequest", matter.Number ?? "utkast", matter.Id);
        }, stop);

    [Mutation("changeRequest", typeof(ChangeRequest)), Describe("Lägg till ett underlag som länk. Add a document as a link.")]
    public static Task<Outcome> AddDocument(AddDocumentInput input, Caller caller, WritePath door, ObjektDb db, CancellationToken stop) =>
        door.Write(caller, MatterActs.AddDocument, input, input.IdempotencyKey, async now =>
        {
            if (await db.Matter(input.ChangeRequestId, stop) is not { } matter) return new Refusal.NotFound("Ärendet", "changeRequestId");
            if (matter.RequesterId != caller.PersonId) return new Refusal.NoMandate("Bara den som begärt ärendet lägger till underlag.");
            var faults = new Faults();
            var name = TextRules.Line(input.Name) ?? "";
            faults.Name(name, "Underlagets namn", "name", 300);
            faults.Demand(Uri.TryCreate(input.Link, UriKind.Absolute, out var link) && link.Scheme is "https" or "http" && input.Link.Length <= 2000, "Länken ska börja med https:// och vara högst 2 000 tecken.", "link");
            if (faults.Any) return faults.Outcome;
            db.Add(new ChangeDocument { Id = Guid.CreateVersion7(now), ChangeRequestId = matter.Id, Name = name, Link = link!.ToString(), PersonId = caller.PersonId, At = now });
            return Outcome.Of("ChangeRequest", matter.Number ?? "utkast", matter.Id);
        }, stop);
}

/// <summary>The content of a change request, as a requester writes it.</summary>
public abstract record ChangeContentInput : Input
{
    [Describe("Rubrik. Title.")]
    public required string Title { get; init; }

    [Describe("Sammanfattning i vardagsord: vad, för vem och varför. Summary in plain words.")]
    public string? Summary { get; init; }

    [Describe("Varför. Why.")]
    public string? Why { get; init; }

    [Describe("Beslutstypens nyckel. Key of the matter type.")]
    public required string MatterType { get; init; }

    [Describe("Objektets kortnamn eller id; tomt för ett ärende utan objekt. Slug or id; null for a matter without object.")]
    public string? Object { get; init; }

    [Describe("Berörda kommuner som koder; tom lista betyder alla som deltar. Codes; empty means all that take part.")]
    public IReadOnlyList<string>? Kommuner { get; init; }

    [Describe("Belopp i kronor; tomt när typen saknar belopp. Amount in SEK.")]
    public decimal? Amount { get; init; }

    [Describe("Beloppets del per kommun; delarna ska bli hela beloppet. Each kommun's part.")]
    public IReadOnlyList<KommunAmountInput>? AmountPerKommun { get; init; }

    [Describe("Kostnad per år i kronor. Yearly cost in SEK.")]
    public decimal? YearlyCost { get; init; }

    [Describe("Önskad dag. Wished day.")]
    public DateOnly? WishedDate { get; init; }

    [Describe("Systemens kortnamn eller id. Slugs or ids of the systems.")]
    public IReadOnlyList<string>? Systems { get; init; }

    [Describe("Arbetstyp: vidmakthållande eller vidareutveckling. Upkeep or development.")]
    public WorkType? WorkType { get; init; }
}

/// <summary>A change request to submit.</summary>
[Describe("Ändringsärende att lämna in. A change request to submit.")]
public sealed record SubmitChangeRequestInput : ChangeContentInput
{
    [Id, Describe("Id på utkastet som lämnas in; utelämnas för ett nytt. Id of the draft.")]
    public string? Id { get; init; }

    [Describe("Spara som utkast i stället för att lämna in. Keep it as a draft.")]
    public bool? Draft { get; init; }
    public string? Version { get; init; }
}

/// <summary>An amendment.</summary>
[Describe("Ändring av ett inlämnat ärende: hela innehållet som det ska vara. The whole content as it shall be.")]
public sealed record AmendChangeRequestInput : ChangeContentInput
{
    [Id, Describe("Ärendets id eller nummer. Id or number of the matter.")]
    public required string ChangeRequestId { get; init; }
    public string? Version { get; init; }
}

/// <summary>One kommun's part.</summary>
[Describe("Del av beloppet för en kommun. One kommun's part of the amount.")]
public sealed record KommunAmountInput
{
    [Describe("Kommunkod. Code of the kommun.")]
    public required string Kommun { get; init; }

    [Describe("Belopp i kronor. Amount in SEK.")]
    public required decimal Amount { get; init; }
}

/// <summary>A matter to act on.</summary>
[Describe("Ärende att göra något med. A matter to act on.")]
public sealed record MatterInput : Input
{
    [Id, Describe("Ärendets id eller nummer. Id or number of the matter.")]
    public required string ChangeRequestId { get; init; }
    public string? Version { get; init; }
}

/// <summary>A line of the thread.</summary>
[Describe("Fråga eller svar. A question or an answer.")]
public sealed record AddMessageInput : Input
{
    [Id, Describe("Ärendets id eller nummer. Id or number of the matter.")]
    public required string ChangeRequestId { get; init; }

    [Describe("Text, högst 4 000 tecken. Text.")]
    public required string Text { get; init; }

    [Id, Describe("Id på frågan som besvaras. Id of the question.")]
    public string? Answers { get; init; }
}

/// <summary>A link.</summary>
[Describe("Underlag som länk. A document as a link.")]
public sealed record AddDocumentInput : Input
{
    [Id, Describe("Ärendets id eller nummer. Id or number of the matter.")]
    public required string ChangeRequestId { get; init; }

    [Describe("Namn. Name.")]
    public required string Name { get; init; }

    [Describe("Länk som börjar med https. Link.")]
    public required string Link { get; init; }
}
