using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;
using Objekt.Api.Data;
using Objekt.Domain.Authority;

namespace Objekt.Api.Authority;

/// <summary>The parts of a right's stored cover and source that lists are filtered and sorted by: read out of the JSON by the database, so that they are stored once.</summary>
internal static class RightParts
{
    /// <summary>Öre; null where the band is open downwards.</summary>
    public static long? Above(string covers) => throw OnlyInQueries;

    /// <summary>Öre; null where the band is open upwards.</summary>
    public static long? UpTo(string covers) => throw OnlyInQueries;

    public static Reach Reach(string covers) => throw OnlyInQueries;

    /// <summary>The source as it is cited.</summary>
    public static string Source(string source) => throw OnlyInQueries;

    private static NotSupportedException OnlyInQueries => new("Asked inside queries only.");

    internal static void Map(ModelBuilder model, bool postgres)
    {
        var json = new Json(postgres);
        Map(model, nameof(Above), covers => json.Ore(covers, "above"));
        Map(model, nameof(UpTo), covers => json.Ore(covers, "upTo"));
        // What says nothing about reach covers any: values that go without saying are not stored.
        Map(model, nameof(Reach), covers => json.Or(json.Text(covers, "reach"), EnumCodes.Code(Domain.Authority.Reach.Any), typeof(Reach), json.Codes<Reach>()));
        Map(model, nameof(Source), source => json.Or(json.Text(source, "text"), "", typeof(string), json.AsText));
    }

    private static void Map(ModelBuilder model, string part, Func<SqlExpression, SqlExpression> read) =>
        model.HasDbFunction(typeof(RightParts).GetMethod(part)!).HasTranslation(stored => read(stored[0]));

    /// <summary>JSON in a text column, on either database.</summary>
    private sealed class Json(bool postgres)
    {
        public RelationalTypeMapping AsText { get; } = new StringTypeMapping(postgres ? "text" : "TEXT", null);
        private readonly RelationalTypeMapping number = new LongTypeMapping(postgres ? "bigint" : "INTEGER");
        private readonly RelationalTypeMapping yesNo = new BoolTypeMapping(postgres ? "boolean" : "INTEGER");

        public RelationalTypeMapping Codes<T>() where T : struct, Enum => (RelationalTypeMapping)AsText.WithComposedConverter(EnumCodes.Converter<T>());

        public SqlExpression Text(SqlExpression stored, params string[] path) => postgres
            ? Call("jsonb_extract_path_text", typeof(string), AsText, [new SqlUnaryExpression(System.Linq.Expressions.ExpressionType.Convert, stored, typeof(string), new StringTypeMapping("jsonb", null)), .. path.Select(Constant)])
            : Call("json_extract", typeof(string), AsText, [stored, Constant("$." + string.Join('.', path))]);

        /// <summary>An amount that is there but says no öre is zero: zero is not stored.</summary>
        public SqlExpression Ore(SqlExpression stored, string amount)
        {
            var there = new SqlUnaryExpression(System.Linq.Expressions.ExpressionType.NotEqual, Text(stored, amount), typeof(bool), yesNo);
            var ore = new SqlUnaryExpression(System.Linq.Expressions.ExpressionType.Convert, Text(stored, amount, "ore"), typeof(long), number);
            return new CaseExpression([new CaseWhenClause(there, Call("coalesce", typeof(long), number, [ore, new SqlConstantExpression(0L, number)]))], null);
        }

        public SqlExpression Or(SqlExpression value, string otherwise, Type type, RelationalTypeMapping mapping) => Call("coalesce", type, mapping, [value, Constant(otherwise)]);

        private SqlConstantExpression Constant(string text) => new(text, AsText);

        private static SqlFunctionExpression Call(string name, Type type, RelationalTypeMapping mapping, SqlExpression[] arguments) =>
            new(name, arguments, nullable: true, arguments.Select(_ => false), type, mapping);
    }
}
