using Microsoft.OData;
using Microsoft.OData.UriParser;

namespace Objekt.Api.OData;

/// <summary>Values as they stand in an address or a question, in types of our own.</summary>
internal static class Literals
{
    /// <summary>The value of a parsed literal; null for null and for what is no literal.</summary>
    public static object? Of(object? literal) => literal switch
    {
        ConvertNode convert => Of(convert.Source),
        ConstantNode constant => Of(constant.Value),
        ODataNullValue => null,
#pragma warning disable CS0618 // The parser still makes its own dates; its next version makes DateOnly, which passes below.
        Microsoft.OData.Edm.Date day => new DateOnly(day.Year, day.Month, day.Day),
#pragma warning restore CS0618
        _ => literal,
    };
}
