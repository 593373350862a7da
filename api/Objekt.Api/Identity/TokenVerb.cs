using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Api.Errors;

namespace Objekt.Api.Identity;

/// <summary>token create: makes a personal token for a feed and shows it once.</summary>
internal static class TokenVerb
{
    public static async Task<int> Create(VerbArguments asked, ObjektDb db, TimeProvider clock, TextWriter says, CancellationToken stop)
    {
        var slug = asked["person"] ?? throw new StoppedException("--person saknas.", "--person is missing.");
        var scope = asked["scope"] ?? throw new StoppedException("--scope saknas (read eller write).", "--scope is missing (read or write).");
        if (scope is not (Tokens.Read or Tokens.Write)) throw new StoppedException($"--scope ska vara read eller write, inte {scope}.", $"--scope must be read or write, not {scope}.");
        if (!int.TryParse(asked["days"] ?? "90", NumberStyles.None, CultureInfo.InvariantCulture, out var days) || days is < 1 or > 366)
        {
            throw new StoppedException("--days ska vara 1 till 366.", "--days must be 1 to 366.");
        }

        var person = await db.People.AsNoTracking().FirstOrDefaultAsync(p => p.Slug == slug && p.Active, stop)
            ?? throw new StoppedException($"Ingen aktiv person heter {slug}.", $"No active person is called {slug}.");
        var (text, row) = Tokens.New(person.Id, scope, clock.GetUtcNow(), days);
        db.AccessTokens.Add(row);
        await db.SaveChangesAsync(stop);

        await says.WriteLineAsync(text);
        return Verbs.Done;
    }
}
