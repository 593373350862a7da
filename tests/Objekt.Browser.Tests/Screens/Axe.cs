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

    /// <summary>Each breach as one line: where, the rule, the elements.</summary>
    public static async Task<IEnumerable<string>> Faults(this IPage page, string where)
    {
        var found = await page.RunAxe(Wcag);
        return found.Violations.Select(v => $"{where}: {v.Id}, {v.Help}: {string.Join(" | ", v.Nodes.Take(5).Select(n => n.Html))}");
    }
}
