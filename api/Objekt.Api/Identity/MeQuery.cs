using Microsoft.EntityFrameworkCore;
using Objekt.Api.Authority;
using Objekt.Api.GraphQL;
using Objekt.Domain.Authority;
using Objekt.Domain.Identity;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Identity;

/// <summary>Who is asking, and what they may do.</summary>
public static class MeQuery
{
    [Query, Describe("Jag: den som är inloggad, rollerna och vad de räcker till. The signed-in person.")]
    public static async Task<Me> Me(Ask ask, Caller caller)
    {
        var (db, day) = (ask.Db, ask.Day);
        var seats = await db.SeatHoldings.Where(h => h.PersonId == caller.PersonId && h.From <= day && (h.To == null || h.To >= day)).OrderBy(h => h.Seat!.Role!.Order).ThenBy(h => h.Seat!.Slug).Select(h => h.SeatId).ToListAsync(ask.Stop);
        var deputy = await db.SeatDeputies.Where(d => d.PersonId == caller.PersonId && d.From <= day && (d.To == null || d.To >= day)).OrderBy(d => d.Seat!.Slug).Select(d => d.SeatId).ToListAsync(ask.Stop);
        var kommuner = await db.Kommun.Where(k => caller.SeesAll || caller.Kommuner.Contains(k.Code)).OrderBy(k => k.Order).Select(k => k.Code).ToListAsync(ask.Stop);
        var union = await db.Unions.Select(u => (Guid?)u.Id).FirstOrDefaultAsync(ask.Stop);
        var tokens = await db.AccessTokens.Where(t => t.PersonId == caller.PersonId).OrderByDescending(t => t.Created).Select(t => t.Id).ToListAsync(ask.Stop);
        return new Me(new Ref<Person>(caller.PersonId), caller.SeesAll, [.. kommuner.Select(k => new Ref<Kommun>(k))], [.. seats.Select(s => new Ref<Seat>(s))],
            [.. deputy.Select(s => new Ref<Seat>(s))], [.. Permits.All(caller).Select(p => new Permission(p.Act, p.May, p.Because))], union is { } id ? new Ref<Union>(id) : null, day, caller.ReadOnly, [.. tokens.Select(t => new Ref<AccessToken>(t))]);
    }
}

/// <summary>The signed-in person.</summary>
[Describe("Jag: den som är inloggad. The signed-in person.")]
public sealed record Me(Ref<Person> Person, [property: Describe("Ser alla kommuners egna uppgifter. Sees every kommun's own rows.")] bool SeesAll,
    IReadOnlyList<Ref<Kommun>> Kommuner, IReadOnlyList<Ref<Seat>> Seats, [property: Describe("Stolar du är ersättare för. Seats you are deputy for.")] IReadOnlyList<Ref<Seat>> DeputySeats,
    [property: Describe("Vad du får ändra. What you may change.")] IReadOnlyList<Permission> May, Ref<Union>? Union, DateOnly Today, [property: Describe("Bara läsning. Reading only.")] bool ReadOnly,
    [property: Describe("Dina token, den nyaste först. Your tokens, newest first.")] IReadOnlyList<Ref<AccessToken>> Tokens);

/// <summary>Whether the caller may do an act at all.</summary>
[Describe("Tillåtelse: en handling, om du får göra den, och annars varför inte. A permission.")]
public sealed record Permission(string Act, bool May, string? Because);
