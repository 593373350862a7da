namespace Objekt.Api.GraphQL;

/// <summary>What a type, field or argument means: Swedish first, then English.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class DescribeAttribute(string text) : Attribute
{
    public string Text { get; } = text;
}

/// <summary>A static method that answers a query root; its name in camel case is the root's.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class QueryAttribute : Attribute;

/// <summary>A static method that changes something: one input, the changed thing and the refusals.</summary>
/// <param name="field">The payload's field for the changed thing.</param>
/// <param name="entity">The entity of the changed thing.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MutationAttribute(string field, Type entity) : Attribute
{
    public string Field { get; } = field;
    public Type Entity { get; } = entity;
}

/// <summary>Something else that the payload shows beside the changed thing.</summary>
/// <param name="field">The payload's field.</param>
/// <param name="entity">Its entity.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public abstract class AlsoAttribute(string field, Type entity) : Attribute
{
    public string Field { get; } = field;
    public Type Entity { get; } = entity;

    /// <summary>From the changed thing's key to the other one's; null when there is none.</summary>
    public abstract Task<object?> KeyOf(Ask ask, object changed);
}

/// <summary>The text is an id of something (ID in the schema).</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class IdAttribute : Attribute;

/// <summary>A pointer to an entity, read when and as far as the selection asks.</summary>
/// <param name="Key">The entity's key.</param>
public readonly record struct Ref<T>(object Key) : IRef where T : class
{
    public Type Entity => typeof(T);
}

/// <summary>A pointer, whatever it points at.</summary>
internal interface IRef
{
    object Key { get; }
    Type Entity { get; }
}

/// <summary>The input of a mutation. What the client left out stays as it is; what it sent as null is cleared.</summary>
public abstract record Input
{
    /// <summary>A key of the client's own for one intention: a repeated call with the same key does nothing twice.</summary>
    [Describe("Nyckel för en avsikt; samma nyckel igen ger samma svar. Key of one intention.")]
    public string? IdempotencyKey { get; init; }

    private IReadOnlySet<string> given = new HashSet<string>();

    /// <summary>Whether the client sent the property at all.</summary>
    public bool Has(string property) => given.Contains(property);

    internal void Given(IReadOnlySet<string> names) => given = names;

    /// <summary>Names of the properties that the client sent.</summary>
    internal IReadOnlySet<string> Sent => given;
}
