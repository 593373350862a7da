namespace Objekt.Domain.Identity;

/// <summary>Whether the caller may make an act at all, with the reason when not.</summary>
public sealed record Permit(string Act, bool May, string? Because);

/// <summary>
/// Who may change the register: the administrator all of it, the it-strateg the systems and their use, those who lead an
/// object its systems, a kommun's own editor that kommun's uses. None of it is a right to decide a matter: that follows
/// from decision rights only.
/// </summary>
public static class Permits
{
    internal const string Admin = "UNION_ADMIN";
    private const string Strategist = "IT_STRATEGIST", KommunEditor = "KOMMUN_EDITOR";
    private static readonly string[] Leaders = ["OBJECT_MANAGER", "OBJECT_MANAGER_IT", "OBJECT_OWNER", "OBJECT_OWNER_IT"];

    private static readonly string[] Structure = ["saveUnion", "saveKommun", "saveNamnd", "saveForvaltning", "savePerson", "saveObjectFamily", "saveMaintenanceObject",
        "saveSeat", "assignSeat", "setDeputy", "saveForum", "saveMatterType", "adoptRuleTemplate", "adoptFirstRuleSet", "saveSubscription", "resendDelivery"];
    private static readonly string[] Catalogue = ["saveItSystem", "saveSupplier", "saveFunction"];
    private static readonly string[] Uses = ["saveSystemUse", "saveAssessment"];

    /// <summary>Every act of the register, and whether the caller's seats today allow it somewhere.</summary>
    public static IReadOnlyList<Permit> All(Caller caller) => [.. Structure.Concat(Catalogue).Concat(Uses).Append("import").Select(act => Of(caller, act))];

    /// <summary>Whether the caller may make the act somewhere; a use or an object narrows it further.</summary>
    public static Permit Of(Caller caller, string act)
    {
        if (caller.ReadOnly) return new Permit(act, false, "Den här inloggningen får bara läsa.");
        if (caller.Roles.Contains(Admin)) return new Permit(act, true, null);
        if (Structure.Contains(act)) return new Permit(act, false, "Bara samverkans administratör ändrar grunduppgifter, roller och regler i registret.");
        if (caller.Roles.Contains(Strategist)) return new Permit(act, true, null);
        if (act == "import") return new Permit(act, caller.Roles.Contains(KommunEditor), caller.Roles.Contains(KommunEditor) ? null : "Import görs av administratör, it-strateg eller kommunens registervårdare.");
        if (caller.Roles.Any(Leaders.Contains)) return new Permit(act, true, null);
        return Uses.Contains(act) && caller.Roles.Contains(KommunEditor)
            ? new Permit(act, true, null)
            : new Permit(act, false, "Systemuppgifter ändras av den som leder objektet, av it-strategen eller av kommunens registervårdare.");
    }

    /// <summary>Why the caller may not change this kommun's own use of a system; null when allowed.</summary>
    /// <param name="responsible">The object that is responsible for the system today; null when none is.</param>
    public static string? NotUse(Caller caller, string kommun, Guid? responsible)
    {
        if (Of(caller, "saveSystemUse") is { May: false } no) return no.Because;
        if (Everywhere(caller) || Leads(caller, responsible)) return null;
        return caller.Held.Any(h => h.Role == KommunEditor && h.Kommun == kommun) ? null : "Du kan bara ändra din egen kommuns användning, eller system i objekt som du leder.";
    }

    /// <summary>Why the caller may not change the catalogue's entry; null when allowed.</summary>
    /// <param name="responsible">The object that is responsible for the system today; null when none is.</param>
    public static string? NotSystem(Caller caller, Guid? responsible)
    {
        if (Of(caller, "saveItSystem") is { May: false } no) return no.Because;
        return Everywhere(caller) || Leads(caller, responsible) ? null : "Du kan bara ändra system i objekt som du leder. Ange ett sådant som ansvarigt objekt, eller be it-strategen.";
    }

    /// <summary>Whether the caller leads the object: one of its owners or managers today.</summary>
    public static bool Leads(Caller caller, Guid? objectId) => objectId is not null && caller.Held.Any(h => h.Object == objectId && h.Kommun is null && Leaders.Contains(h.Role));

    /// <summary>Whether the caller may change every system and use. Seeing everything is not enough: the auditor and the controller do too.</summary>
    public static bool Everywhere(Caller caller) => caller.Roles.Contains(Admin) || caller.Roles.Contains(Strategist);
}
