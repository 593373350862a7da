using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Api.GraphQL;
using Objekt.Domain.Authority;
using Objekt.Domain.Changes;
using Objekt.Domain.Identity;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Authority;

/// <summary>Who sits on a seat, and who stands in.</summary>
public static class SittingMutations
{
    [Mutation("seat", typeof(Seat)), Describe("Tillsätt en roll från en dag, eller lämna den vakant. Assign a seat, or leave it vacant.")]
    public static Task<Outcome> AssignSeat(AssignSeatInput input, Caller caller, WritePath door, ObjektDb db, CancellationToken stop) => door.Save(caller, "assignSeat", input, async today =>
    {
        var faults = new Faults();
        if (await Find(db, faults, input.Seat, input.Person, input.Version, stop) is not { } found) return faults.Outcome;
        var (seat, person) = found;
        var (from, to) = Days(faults, seat, person, input.From, input.To, today);
        if (faults.Any) return faults.Outcome;

        if (person is null)
        {
            db.TakeBack(SittingRules.Leave(faults, seat.Holdings, from, "innehavare"));
        }
        else
        {
            var taken = SittingRules.Take(faults, seat.Holdings, person.Id, from, to, "innehavare");
            db.TakeBack(taken.Gone);
            if (taken.GoesOn is null) db.Add(new SeatHolding { Id = Guid.CreateVersion7(), SeatId = seat.Id, PersonId = person.Id, From = from, To = to });
        }
        faults.NotBoth(seat.Holdings, seat.Deputies);
        await LastAdministrator.Stays(db, faults, seat, "person", stop);
        seat.Version = Guid.CreateVersion7();
        return faults.Any ? faults.Outcome : Outcome.Of("Seat", seat.Slug, seat.Id);
    }, stop);

    [Mutation("seat", typeof(Seat)), Describe("Ange rollens ersättare och när ersättaren tjänstgör, eller ta bort ersättaren. Set a seat's deputy.")]
    public static Task<Outcome> SetDeputy(SetDeputyInput input, Caller caller, WritePath door, ObjektDb db, CancellationToken stop) => door.Save(caller, "setDeputy", input, async today =>
    {
        var faults = new Faults();
        if (await Find(db, faults, input.Seat, input.Person, input.Version, stop) is not { } found) return faults.Outcome;
        var (seat, person) = found;
        var (from, to) = Days(faults, seat, person, input.From, input.To, today);
        faults.Demand(person is not null || input.Periods is null or [], "Ange vem som ska tjänstgöra under perioderna.", "person");
        if (faults.Any) return faults.Outcome;

        if (person is null)
        {
            db.TakeBack(SittingRules.Leave(faults, seat.Deputies, from, "ersättare"));
        }
        else
        {
            var taken = SittingRules.Take(faults, seat.Deputies, person.Id, from, to, "ersättare");
            db.TakeBack(taken.Gone);
            var deputy = taken.GoesOn ?? new SeatDeputy { Id = Guid.CreateVersion7(), SeatId = seat.Id, PersonId = person.Id, From = from, To = to };
            if (taken.GoesOn is null) db.Add(deputy);
            if (input.Periods is { } periods)
            {
                var (gone, fresh) = SittingRules.Bring(faults, deputy, [.. periods.Select((p, i) => new StatedPeriod(p.From, p.To ?? to, $"periods[{i}]"))], today);
                db.TakeBack(gone);
                db.AddRange(fresh.Select(p => new DeputyPeriod { Id = Guid.CreateVersion7(), DeputyId = deputy.Id, From = p.From, To = p.To }));
            }
        }
        // A deputy who leaves acts no longer either.
        foreach (var row in seat.Deputies.Where(d => d.To is not null)) db.TakeBack(Succession.EndAll([.. row.Periods], row.To!.Value, (p, last) => p.To = last));
        faults.NotBoth(seat.Holdings, seat.Deputies);
        seat.Version = Guid.CreateVersion7();
        return faults.Any ? faults.Outcome : Outcome.Of("Seat", seat.Slug, seat.Id);
    }, stop);

    private static async Task<(Seat Seat, Person? Person)?> Find(ObjektDb db, Faults faults, string reference, string? who, string? version, CancellationToken stop)
    {
        var seat = await db.Seats.Include(s => s.Holdings).Include(s => s.Deputies).ThenInclude(d => d.Periods).AsSplitQuery().ByName(reference, stop);
        if (seat is null) faults.Add(new Refusal.NotFound($"Rollen ”{Lookup.Shown(reference)}”", "seat"));
        else faults.Add(Saving.Stale(version, seat.Version, "Rollen", $"Seat:{seat.Slug}"));
        var person = await db.People.Refer(faults, who, "Personen", "person", stop);
        faults.Demand(person is null or { Active: true }, $"{person?.Name} har slutat och kan inte få en roll. Välj en annan, eller gör personen aktiv först.", "person");
        return faults.Any ? null : (seat!, person);
    }

    /// <summary>From today, and to the seat's own end, when nothing is said.</summary>
    private static (DateOnly From, DateOnly? To) Days(Faults faults, Seat seat, Person? person, DateOnly? from, DateOnly? to, DateOnly today)
    {
        var first = from ?? (seat.From > today ? seat.From : today);
        faults.Demand(person is not null || to is null, "En roll lämnas vakant från en dag, utan sista dag. Ta bort sista dagen.", "to");
        faults.Period(first, to);
        if (!faults.Any) faults.Inside(new StatedPeriod(first, to ?? seat.To, ""), seat, "rollen");
        return (first, to ?? seat.To);
    }
}

/// <summary>Who takes a seat.</summary>
[Describe("Tillsättning av en roll. Who takes a seat.")]
public sealed record AssignSeatInput : Input
{
    [Describe("Rollens kortnamn eller id. Slug or id of the seat.")]
    public required string Seat { get; init; }

    [Describe("Personens kortnamn eller id; tomt lämnar rollen vakant. Slug or id of the person; empty leaves it vacant.")]
    public string? Person { get; init; }

    [Describe("Från och med; idag när den utelämnas. Den som satt där slutar dagen före. First day.")]
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
    public string? Version { get; init; }
}

/// <summary>Who stands in on a seat.</summary>
[Describe("Ersättare för en roll. A seat's deputy.")]
public sealed record SetDeputyInput : Input
{
    [Describe("Rollens kortnamn eller id. Slug or id of the seat.")]
    public required string Seat { get; init; }

    [Describe("Personens kortnamn eller id; tomt tar bort ersättaren. Slug or id of the person; empty removes the deputy.")]
    public string? Person { get; init; }

    [Describe("Från och med; idag när den utelämnas. First day.")]
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }

    [Describe("Alla perioder då ersättaren tjänstgör fast rollen är tillsatt, till exempel semester. All periods when the deputy acts.")]
    public IReadOnlyList<PeriodInput>? Periods { get; init; }
    public string? Version { get; init; }
}

/// <summary>A period.</summary>
[Describe("Period, båda dagarna räknas. A period, both days included.")]
public sealed record PeriodInput
{
    public required DateOnly From { get; init; }
    public DateOnly? To { get; init; }
}
