using System.Runtime.CompilerServices;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Objekt.Api.Data;
using Objekt.Api.Errors;
using Objekt.Domain.Authority;
using Objekt.Domain.Identity;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Identity;

/// <summary>Turns a signed-in person into a <see cref="Caller"/>, read anew on every request, so that a seat lost at noon counts from the next one.</summary>
public sealed class CallerFromHttp(RequestDelegate next)
{
    /// <summary>The claim that holds the person's id; the only thing a session or token says about a person.</summary>
    public const string Person = "person";

    /// <summary>The claim of a token that may only read.</summary>
    public const string ReadOnly = "readonly";

    public async Task InvokeAsync(HttpContext http, Asking asking, ObjektDb db, TimeProvider clock)
    {
        try
        {
            if (http.User.FindFirstValue(Person) is { } claimed)
            {
                await db.HoldOpen(http.RequestAborted);
                var caller = Guid.TryParse(claimed, out var id) ? await Callers.Read(db, id, clock.Today(), http.User.HasClaim(ReadOnly, "true")) : null;
                if (caller is null)
                {
                    await Problems.Write(http, StatusCodes.Status401Unauthorized, "SIGNED_OUT", "Inloggningen gäller inte längre. Logga in igen.");
                    return;
                }
                asking.Caller = caller;
                db.SeeAs(caller);
            }
            await next(http);
        }
        finally
        {
            await db.LetGo();
        }
    }
}

/// <summary>Holds who asks for the length of one request.</summary>
public sealed class Asking
{
    public Caller? Caller { get; set; }
}

/// <summary>Reads who a person is today.</summary>
public static class Callers
{
    /// <summary>Compiled once per kind of database: the same two questions stand before every request.</summary>
    private static readonly ConditionalWeakTable<IModel, Questions> Compiled = [];

    /// <summary>Null for one who is unknown or has left.</summary>
    public static async Task<Caller?> Read(ObjektDb db, Guid person, DateOnly day, bool readOnly = false)
    {
        var ask = Compiled.GetValue(db.Model, _ => new Questions());
        if (await ask.Person(db, person) is not { } known) return null;

        var seats = new List<Held>();
        await foreach (var seat in ask.Seats(db, person, day)) seats.Add(seat);

        var kommuner = seats.Select(s => s.Kommun ?? s.NamndKommun).Append(known.Home).OfType<string>().Distinct().ToArray();
        var objects = seats.Where(s => s.Kommun is null).Select(s => s.Object ?? s.ForumObject).OfType<Guid>().Distinct().ToArray();
        return new Caller(person, known.Slug, known.Name, seats.Any(s => s.Scope == SeatScope.Union), kommuner, objects, seats.Select(s => s.Role).Distinct().ToArray(), readOnly)
        {
            Bodies = seats.Select(s => s.Forum).OfType<Guid>().Distinct().ToArray(),
            Held = seats.ConvertAll(s => new HeldSeat(s.Role, s.Kommun ?? s.NamndKommun, s.Object ?? s.ForumObject)),
        };
    }

    private sealed class Questions
    {
        public readonly Func<ObjektDb, Guid, Task<Known?>> Person = EF.CompileAsyncQuery((ObjektDb db, Guid id) =>
            db.People.IgnoreQueryFilters().Where(p => p.Id == id && p.Active).Select(p => new Known(p.Slug, p.Name, p.HomeKommunCode)).FirstOrDefault());

        public readonly Func<ObjektDb, Guid, DateOnly, IAsyncEnumerable<Held>> Seats = EF.CompileAsyncQuery((ObjektDb db, Guid id, DateOnly day) =>
            // From the person to the seats: asked the other way round it walks through every seat of the union.
            db.Seats.IgnoreQueryFilters()
                .Where(s => s.From <= day && (s.To == null || s.To >= day) && db.SeatHoldings
                    .Where(h => h.PersonId == id && h.From <= day && (h.To == null || h.To >= day)).Select(h => h.SeatId)
                    .Concat(db.SeatDeputies
                        .Where(d => d.PersonId == id && d.From <= day && (d.To == null || d.To >= day)
                            && (d.Periods.Any(p => p.From <= day && (p.To == null || p.To >= day))
                                || !d.Seat!.Holdings.Any(h => h.From <= day && (h.To == null || h.To >= day))))
                        .Select(d => d.SeatId))
                    .Contains(s.Id))
                .Select(s => new Held(s.RoleKey, s.Scope, s.KommunCode, s.Namnd!.KommunCode, s.ObjectId, s.Forum!.ObjectId, s.ForumId)));
    }

    private sealed record Known(string Slug, string Name, string? Home);

    private sealed record Held(string Role, SeatScope Scope, string? Kommun, string? NamndKommun, Guid? Object, Guid? ForumObject, Guid? Forum);
}
