using Microsoft.EntityFrameworkCore;
using Objekt.Domain.Authority;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Data;

/// <summary>
/// Facts of append-only tables that gave way before they held a day, or that were wrong from the start. They are kept, with
/// the day before their first day as their last: they hold no day, and <see cref="KommunScope"/> shows them to nobody.
/// </summary>
internal static class TakenBack
{
    /// <summary>Takes the facts back; those that were never saved are just forgotten.</summary>
    public static void TakeBack<T>(this ObjektDb db, IEnumerable<T> facts) where T : class, IPeriod
    {
        foreach (var fact in facts.ToList())
        {
            if (fact is SeatDeputy deputy) db.TakeBack(deputy.Periods);
            if (db.Entry(fact) is { State: EntityState.Added } unsaved) unsaved.State = EntityState.Detached;
            else db.Entry(fact).Property(nameof(IPeriod.To)).CurrentValue = fact.From.AddDays(-1);
        }
    }
}
