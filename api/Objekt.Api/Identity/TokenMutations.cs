using Objekt.Api.Data;
using Objekt.Api.GraphQL;
using Objekt.Domain.Changes;
using Objekt.Domain.Identity;

namespace Objekt.Api.Identity;

/// <summary>Taking tokens back. Making them is done on the server, where they can be shown once.</summary>
public static class TokenMutations
{
    [Mutation("accessToken", typeof(AccessToken)), Describe("Återkalla token: din egen, eller som systemadministratör någon annans. Den är ingen från nästa anrop. Revoke a token.")]
    public static Task<Outcome> RevokeToken(RevokeTokenInput input, Caller caller, WritePath door, ObjektDb db, CancellationToken stop) =>
        door.Write(caller, "revokeToken", input, input.IdempotencyKey, async now =>
        {
            // The wall shows one's own, and everybody's to the administrator: a token that is not seen does not exist.
            if (await db.AccessTokens.ByName(input.Id, stop) is not { } token) return new Refusal.NotFound("Token", "id");

            token.Revoked ??= now;
            return Outcome.Of(token.Id);
        }, stop);
}

/// <summary>A token to revoke.</summary>
[Describe("Token att återkalla. A token to revoke.")]
public sealed record RevokeTokenInput : Input
{
    [Id, Describe("Id på token, från me eller accessTokens. Id of the token.")]
    public required string Id { get; init; }
}
