using Objekt.Domain.Changes;
using Objekt.Domain.Organisation;

namespace Objekt.Domain.Authority;

/// <summary>What a matter type must hold.</summary>
public static class MatterTypeRules
{
    /// <summary>Everything that is wrong with the type as it would be saved.</summary>
    public static void Check(this Faults faults, MatterType type)
    {
        faults.Demand(Slugs.IsOne(type.Key, 60), "Nyckeln får bara ha a–z, siffror och bindestreck, högst 60 tecken. Skriv till exempel system-replace.", "key");
        faults.Demand(Slugs.IsOne(type.Category, 60), "Kategorin får bara ha a–z, siffror och bindestreck, högst 60 tecken. Skriv till exempel system.", "category");
        faults.Name(type.Name, "Beslutstypens namn", "name", 200);
        faults.Text(type.AmountCounts, "Vad beloppet räknar", "amountCounts");
        if (type.HasAmount) faults.Demand(type.AmountCounts is not null, "Skriv vad beloppet räknar, till exempel hela avtalstiden. Annars kan samma ärende räknas på två sätt.", "amountCounts");
        else faults.Demand(type.AmountCounts is null, "Beslutstypen har inget belopp. Ta bort vad beloppet räknar, eller säg att typen har belopp.", "amountCounts");
    }
}
