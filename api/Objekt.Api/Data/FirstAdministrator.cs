using Microsoft.EntityFrameworkCore;
using Objekt.Api.Authority;
using Objekt.Api.Errors;
using Objekt.Domain.Authority;
using Objekt.Domain.Changes;
using Objekt.Domain.Identity;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Data;

/// <summary>
/// The way in to a union that nobody administers yet: one person in the seat of systemadministratör. In development sign-in
/// it is offered at once; with organisational accounts it is the account that the settings name.
/// </summary>
public static class FirstAdministrator
{
    /// <summary>Short name of the person and of the seat.</summary>
    public const string Slug = "systemadministrator";

    /// <summary>Makes the first administrator where there is none. A union that has had one is left alone.</summary>
    public static async Task LetIn(IServiceProvider services, bool entra, CancellationToken stop = default)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ObjektDb>();
        db.SeeEverything();
        if (await db.SeatHoldings.AnyAsync(h => h.Seat!.RoleKey == RoleKeys.UnionAdmin, stop)) return;

        var settings = scope.ServiceProvider.GetRequiredService<Settings>();
        var account = entra ? Account(settings) : null;
        if (entra && account is null) return;

        var door = scope.ServiceProvider.GetRequiredService<WritePath>();
        await door.Write(Caller.Program, "firstAdministrator", new { account?.TenantId, account?.ObjectId }, null, async now =>
        {
            var today = SwedishTime.DayOf(now);
            var person = account is null
                ? await db.People.FirstOrDefaultAsync(p => p.Slug == Slug, stop)
                : await db.People.FirstOrDefaultAsync(p => p.TenantId == account.TenantId && p.ObjectId == account.ObjectId, stop);
            if (person is null)
            {
                var slug = await db.FreeSlug<Person>(new Faults(), null, null, Slug, Slug, 120, stop);
                db.Add(person = new Person { Id = Guid.CreateVersion7(), Slug = slug, Name = "Första administratören", Title = "Systemadministratör", TenantId = account?.TenantId, ObjectId = account?.ObjectId });
            }
            person.Active = true;
            var seat = await db.Seats.FirstOrDefaultAsync(s => s.RoleKey == RoleKeys.UnionAdmin, stop);
            if (seat is null)
            {
                var slug = await db.FreeSlug<Seat>(new Faults(), null, null, Slug, Slug, 200, stop);
                db.Add(seat = new Seat { Id = Guid.CreateVersion7(), Slug = slug, RoleKey = RoleKeys.UnionAdmin, Scope = SeatScope.Union, From = today });
            }
            db.Add(new SeatHolding { Id = Guid.CreateVersion7(), SeatId = seat.Id, PersonId = person.Id, From = today });
            return Outcome.Of("Person", person.Slug, person.Id);
        }, stop);
    }

    private static FirstAdministratorSettings? Account(Settings settings)
    {
        var (account, tenant) = (settings.FirstAdministrator.ObjectId, settings.FirstAdministrator.TenantId ?? settings.AzureAd.TenantId);
        if (account is null) return null;
        if (!Guid.TryParse(account, out var accountId) || !Guid.TryParse(tenant, out var tenantId))
        {
            throw new StoppedException("FirstAdministrator__ObjectId och FirstAdministrator__TenantId ska vara kontots och organisationens GUID i Entra.", "FirstAdministrator__ObjectId and FirstAdministrator__TenantId must be the account's and the organisation's GUID in Entra.");
        }
        return new FirstAdministratorSettings { ObjectId = accountId.ToString(), TenantId = tenantId.ToString() };
    }
}
