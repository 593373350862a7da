using Microsoft.EntityFrameworkCore;

namespace Objekt.Api.Identity;

/// <summary>A personal, expiring, revocable token for feeds; only its hash is kept.</summary>
public sealed class AccessToken
{
    public required Guid Id { get; init; }
    public required Guid PersonId { get; init; }

    /// <summary>SHA-256 of the token's text, lower-case hex.</summary>
    public required string Hash { get; init; }

    /// <summary>What it may do: read (default).</summary>
    public required string Scope { get; init; }
    public required DateTimeOffset Created { get; init; }
    public required DateTimeOffset Expires { get; init; }
    public DateTimeOffset? Revoked { get; set; }
    public DateTimeOffset? LastUsed { get; set; }
}

/// <summary>Tokens.</summary>
internal static class IdentityTables
{
    public static void Map(ModelBuilder model) => model.Entity<AccessToken>(t =>
    {
        t.ToTable("AccessTokens").HasIndex(a => a.Hash).IsUnique();
        t.HasIndex(a => a.PersonId);
    });
}
