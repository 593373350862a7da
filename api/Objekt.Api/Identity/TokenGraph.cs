using Objekt.Api.GraphQL;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Identity;

/// <summary>How a token is shown: never its text, nor its hash.</summary>
public sealed class AccessTokenGraph : Graph<AccessToken, Guid>
{
    public AccessTokenGraph() : base("AccessToken", t => t.Id, "Token: ett personligt lösenord för en feed eller ett program. A personal token.")
    {
        ListRoot = "accessTokens";
        DefaultOrder = [("created", true)];
        Made("person", t => t.PersonId, (person, _) => new Ref<Person>(person), "Personen som den är. Whose it is.", optional: true);
        Field("scope", t => t.Scope, "Får: read (läsa) eller write (även ändra). What it may do.");
        Field("created", t => t.Created, "Skapad. Created.");
        Field("expires", t => t.Expires, "Går ut. Expires.");
        Field("revoked", t => t.Revoked, "Återkallad; tomt medan den gäller. Revoked; null while it holds.");
    }
}
