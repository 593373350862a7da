using System.Globalization;

namespace Objekt.Api.OData;

/// <summary>The address of the next page: the same question, going on after the last row.</summary>
internal static class NextLink
{
    public static Uri Of(string root, PathString path, RowQuestion question, string token, int? left)
    {
        var options = question.Options.Where(o => o.Key is not ("$skip" or "$skiptoken" or "$top")).Select(o => $"{o.Key}={Uri.EscapeDataString(o.Value)}").ToList();
        if (left is { } top) options.Add("$top=" + top.ToString(CultureInfo.InvariantCulture));
        options.Add("$skiptoken=" + token);
        var below = path.Value!["/odata".Length..];
        return new Uri($"{root}{new PathString(below).ToUriComponent()}?{string.Join('&', options)}");
    }
}
