using Objekt.Domain.Changes;
using Objekt.Domain.Organisation;

namespace Objekt.Domain.Authority;

/// <summary>What a seat must hold, and which seats an object begins with.</summary>
public static class SeatRules
{
    private const string Representative = "OBJECT_REPRESENTATIVE";

    /// <summary>Roles that rules name relative to the matter, or that preside: two of them in one place would make the rule say two things.</summary>
    private static readonly string[] OneInEachPlace = ["OBJECT_OWNER", "OBJECT_OWNER_IT", "OBJECT_MANAGER", "OBJECT_MANAGER_IT", Representative, "KOMMUN_MANAGER", "FORUM_CHAIR"];

    /// <summary>The seats that every object begins with; a representative per kommun that takes part comes beside them.</summary>
    public static IReadOnlyList<string> OfEveryObject { get; } = ["OBJECT_OWNER", "OBJECT_OWNER_IT", "OBJECT_MANAGER", "OBJECT_MANAGER_IT", "SPECIALIST", "SPECIALIST_IT"];

    /// <summary>The seat that every kommun that takes part has on the object.</summary>
    public const string OfEveryKommun = Representative;

    /// <summary>The seat stands where its role belongs, and nowhere else.</summary>
    public static void Check(this Faults faults, Seat seat, RoleType role)
    {
        var at = role.Name.ToLowerInvariant();
        faults.Demand(role.Scope == SeatScope.Object == seat.ObjectId is not null, role.Scope == SeatScope.Object ? $"Ange vilket objekt rollen {at} hör till." : $"Rollen {at} hör inte till ett objekt. Ta bort objektet.", "object");
        faults.Demand(role.Scope == SeatScope.Namnd == seat.NamndId is not null, role.Scope == SeatScope.Namnd ? $"Ange vilken nämnd rollen {at} hör till." : $"Rollen {at} hör inte till en nämnd. Ta bort nämnden.", "namnd");
        faults.Demand(role.Scope == SeatScope.Forum == seat.ForumId is not null, role.Scope == SeatScope.Forum ? $"Ange vilket forum rollen {at} hör till." : $"Rollen {at} hör inte till ett forum. Ta bort forumet.", "forum");
        if (role.Scope == SeatScope.Kommun || role.Key == Representative) faults.Demand(seat.KommunCode is not null, $"Ange vilken kommun rollen {at} är för.", "kommun");
        if (role.Scope is SeatScope.Union or SeatScope.Namnd) faults.Demand(seat.KommunCode is null, $"Rollen {at} är inte bunden till en kommun. Ta bort kommunen.", "kommun");
        faults.Period(seat.From, seat.To);
    }

    /// <summary>Whether a place can have only one seat of the role on a day.</summary>
    public static bool IsSole(string role) => OneInEachPlace.Contains(role);
}
