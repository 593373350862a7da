using System.Security.Cryptography;
using Objekt.Api.Identity;
using Objekt.Domain.Exchange;

namespace Objekt.Api.Exchange.Messages;

/// <summary>Making calendar addresses; only the hash of the secret part is ever stored.</summary>
internal static class CalendarSecrets
{
    public static (string Secret, CalendarAddress Row) New(Guid person, DateTimeOffset now)
    {
        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        return (secret, new CalendarAddress { Id = Guid.CreateVersion7(now), PersonId = person, Hash = Tokens.Hash(secret), Created = now });
    }
}
