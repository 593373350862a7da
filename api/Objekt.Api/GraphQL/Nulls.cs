using System.Linq.Expressions;
using System.Reflection;

namespace Objekt.Api.GraphQL;

/// <summary>What the compiler knows of null, read from the declared members.</summary>
internal static class Nulls
{
    /// <summary>Whether the expression's value can be promised to be there.</summary>
    public static bool NeverNull(LambdaExpression value)
    {
        if (value.ReturnType.IsValueType) return Nullable.GetUnderlyingType(value.ReturnType) is null && !PassesOptional(value.Body);
        if (value.Body is MethodCallExpression call) return new NullabilityInfoContext().Create(call.Method.ReturnParameter).ReadState == NullabilityState.NotNull;
        return value.Body is MemberExpression { Member: PropertyInfo property, Expression: ParameterExpression } && NeverNull(property);
    }

    public static bool NeverNull(PropertyInfo property) => property.PropertyType.IsValueType
        ? Nullable.GetUnderlyingType(property.PropertyType) is null
        : new NullabilityInfoContext().Create(property).ReadState == NullabilityState.NotNull;

    public static bool NeverNull(ParameterInfo parameter) => parameter.ParameterType.IsValueType
        ? Nullable.GetUnderlyingType(parameter.ParameterType) is null
        : new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.NotNull;

    private static bool PassesOptional(Expression body) => body is MemberExpression { Expression: MemberExpression };
}
