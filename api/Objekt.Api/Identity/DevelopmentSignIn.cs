using System.Net;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Objekt.Api.Authority;
using Objekt.Api.Data;
using Objekt.Api.Errors;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Identity;

/// <summary>Choose a person and be that person. Only in Development, only over loopback; the program refuses to start otherwise.</summary>
internal static class DevelopmentSignIn
{
    public static void MapDevelopmentSignIn(this WebApplication app)
    {
        app.MapGet("/signin/development", async (HttpContext http, ObjektDb db, TimeProvider clock) =>
            OnThisMachine(http) ? Results.Json(await People(db, clock.Today())) : Nowhere).AllowAnonymous();

        app.MapPost("/signin/development", async (HttpContext http, Chosen chosen, ObjektDb db) =>
        {
            if (!OnThisMachine(http)) return Nowhere;
            db.SeeEverything();
            var person = await db.People.AsNoTracking().FirstOrDefaultAsync(p => p.Slug == chosen.Person && p.Active);
            if (person is null) return Problems.Of(StatusCodes.Status404NotFound, "NOT_FOUND", "Personen finns inte.", "person");

            await http.SignInAsync(SignIn.Session, SignIn.Principal(person.Id));
            return Results.NoContent();
        }).AllowAnonymous().FromOurPages();
    }

    private static IResult Nowhere => Problems.Of(StatusCodes.Status404NotFound, "NOT_FOUND", "Adressen finns inte.");

    private static bool OnThisMachine(HttpContext http) => http.Connection.RemoteIpAddress is null || IPAddress.IsLoopback(http.Connection.RemoteIpAddress);

    private static async Task<IEnumerable<Choice>> People(ObjektDb db, DateOnly day)
    {
        db.SeeEverything();
        var people = await db.People.AsNoTracking().Where(p => p.Active)
            .Select(p => new
            {
                p.Slug,
                p.Name,
                p.Title,
                Held = p.Holdings.Where(h => h.From <= day && (h.To == null || h.To >= day))
                    .Select(h => new { h.Seat!.Role!.Key, Name = RoleNames.Shown(h.Seat.Role.Name, h.Seat.Role.OlderName)!, h.Seat.Role.Order, Object = h.Seat.Object!.Name, Kommun = h.Seat.Kommun!.Name, Of = h.Seat.Forum!.Name ?? h.Seat.Namnd!.Name }).ToList(),
                Stands = p.Deputies.Where(d => d.From <= day && (d.To == null || d.To >= day))
                    .Select(d => new { d.Seat!.Role!.Key, Name = RoleNames.Shown(d.Seat.Role.Name, d.Seat.Role.OlderName)!, d.Seat.Role.Order, Object = d.Seat.Object!.Name, Kommun = d.Seat.Kommun!.Name, Of = d.Seat.Forum!.Name ?? d.Seat.Namnd!.Name }).ToList(),
            })
            .AsSplitQuery().ToListAsync();

        return people.Where(p => p.Held.Count + p.Stands.Count > 0)
            .OrderBy(p => p.Held.Concat(p.Stands).Min(s => s.Order)).ThenBy(p => p.Name, StringComparer.Create(new("sv-SE"), false))
            .Select(p => new Choice(p.Slug, p.Name, p.Title,
            [
                .. p.Held.OrderBy(s => s.Order).Select(s => new SeatLine(s.Key, s.Name, s.Object, s.Kommun, s.Of, "HOLDER")),
                .. p.Stands.OrderBy(s => s.Order).Select(s => new SeatLine(s.Key, s.Name, s.Object, s.Kommun, s.Of, "DEPUTY")),
            ]));
    }

    private sealed record Chosen(string Person);

    private sealed record Choice(string Slug, string Name, string? Title, IReadOnlyList<SeatLine> Seats);

    /// <summary>One seat of a person: role key and name, what it belongs to, and HOLDER or DEPUTY.</summary>
    private sealed record SeatLine(string RoleKey, string Role, string? Object, string? Kommun, string? Of, string As);
}
