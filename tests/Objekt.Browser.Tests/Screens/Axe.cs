using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Objekt.Tests.Screens;

/// <summary>WCAG 2.0, 2.1 and 2.2, levels A and AA, on a page as it stands.</summary>
internal static class Axe
{
    private static readonly AxeRunOptions Wcag = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>
    /// The one exception. While a combobox is open the library hides the rest of the page from assistive technology, with aria-hidden over what can take focus;
    /// focus stays in the field until the list closes, so nobody comes there. To be looked at again with the next major version of react-aria-components.
    /// </summary>
    public const string OpenCombobox = "aria-hidden-focus";

    /// <summary>Each breach as one line: where, the rule, the elements.</summary>
    /// <param name="except">A rule that is known to be broken here, with its reason above.</param>
    public static async Task<IEnumerable<string>> Faults(this IPage page, string where, string? except = null)
    {
        var found = await page.RunAxe(Wcag);
        return found.Violations.Where(v => v.Id != except).Select(v => $"{where}: {v.Id}, {v.Help}: {string.Join(" | ", v.Nodes.Take(5).Select(n => n.Html))}");
    }
}
