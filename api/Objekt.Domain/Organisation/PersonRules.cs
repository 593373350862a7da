using Objekt.Domain.Changes;

namespace Objekt.Domain.Organisation;

/// <summary>What a person in the register must hold: work facts only.</summary>
public static class PersonRules
{
    private const int LongestAddress = 254;

    /// <summary>Everything that is wrong with the person as it would be saved.</summary>
    public static void Check(this Faults faults, Person person)
    {
        faults.Name(person.Name, "Namnet", "name", 200);
        faults.Text(person.Title, "Titeln", "title", 200);
        faults.Text(person.Email, "E-postadressen", "email", LongestAddress);
        faults.Demand(person.Email is null || IsAddress(person.Email), $"”{person.Email}” är ingen e-postadress. Skriv den som namn@kommun.se, eller lämna fältet tomt.", "email");
        faults.Demand(person.TenantId is null == person.ObjectId is null, "Inloggning med organisationskonto kräver både organisationens och kontots id. Fyll i båda eller ingen.", person.TenantId is null ? "tenantId" : "objectId");
        faults.Demand(person.TenantId is null || Guid.TryParse(person.TenantId, out _), "Organisationens id (tenant) ska vara ett GUID. Kopiera det från Entra.", "tenantId");
        faults.Demand(person.ObjectId is null || Guid.TryParse(person.ObjectId, out _), "Kontots id (objekt-id) ska vara ett GUID. Kopiera det från Entra.", "objectId");
    }

    private static bool IsAddress(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at < text.Length - 1 && at == text.LastIndexOf('@') && !text.Any(c => char.IsWhiteSpace(c) || c is '<' or '>' or ',' or ';');
    }
}
