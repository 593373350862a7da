using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Data;

/// <summary>The Swedish day of a moment inside a query, so that rows can be filtered and grouped by it.</summary>
public static class SwedishDays
{
    internal const string OnSqlite = "swedish_day";

    /// <summary>In a query the database works it out: summer time included, on both.</summary>
    public static DateOnly Of(DateTimeOffset moment) => SwedishTime.DayOf(moment);

    internal static void Map(ModelBuilder model, bool postgres)
    {
        var function = model.HasDbFunction(typeof(SwedishDays).GetMethod(nameof(Of))!).HasName(OnSqlite);
        if (postgres) function.HasTranslation(arguments => Call("date", typeof(DateOnly), null, Call("timezone", typeof(DateTimeOffset), arguments[0].TypeMapping, new SqlFragmentExpression("'Europe/Stockholm'"), arguments[0])));
    }

    private static SqlFunctionExpression Call(string name, Type type, RelationalTypeMapping? mapping, params SqlExpression[] arguments) =>
        new(name, arguments, nullable: true, arguments.Select(_ => true), type, mapping);
}
