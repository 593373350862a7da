using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace Objekt.Api.Authority;

/// <summary>A role's name in the words that the union has chosen, inside a query, so that rows can be filtered and sorted by what is shown.</summary>
internal static class RoleNames
{
    /// <summary>Reads the union once for the whole statement.</summary>
    private const string Older = "(SELECT \"WordSet\" FROM \"Unions\" LIMIT 1) = 'OLDER'";

    public static string? Shown(string? newer, string? older) => throw new NotSupportedException("Asked inside queries only.");

    internal static void Map(ModelBuilder model) => model.HasDbFunction(typeof(RoleNames).GetMethod(nameof(Shown))!)
        .HasTranslation(names => new CaseExpression([new CaseWhenClause(new SqlFragmentExpression(Older), names[1])], names[0]));
}
