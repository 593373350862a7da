using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace Objekt.Tests.Journeys;

/// <summary>Somebody who has a keyboard and no mouse, and who has to see where they are at every stop.</summary>
internal sealed partial class Hands(IPage page)
{
    /// <summary>Pixels across: an ordinary screen, and the narrowest that everything must work on.</summary>
    public const int Desk = 1280, Phone = 320;

    /// <summary>A window of that width.</summary>
    public static BrowserNewContextOptions Before(int width) => new() { ViewportSize = new() { Width = width, Height = width == Phone ? 640 : 900 } };

    private const string Here = """
        wanted => {
          const e = document.activeElement;
          if (e === null || e === document.body || e === document.documentElement) return { there: false, away: true, name: '', fault: '' };
          const labels = [...(e.labels ?? [])].map(l => l.innerText).join(' ');
          const name = (e.getAttribute('aria-label') || labels || e.innerText || '').replace(/\s+/g, ' ').trim();
          const look = getComputedStyle(e);
          const box = e.getBoundingClientRect();
          const faults = [];
          if (look.outlineStyle === 'none' || parseFloat(look.outlineWidth) < 2) faults.push('no outline');
          if (box.width < 2 || box.height < 2) faults.push('too small to see');
          if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) faults.push('out of sight');
          return { there: e.matches(wanted.selector) && name.includes(wanted.name), away: false, name: `${e.tagName.toLowerCase()} ${name.slice(0, 60)}`, fault: faults.join(', ') };
        }
        """;

    /// <summary>The page has stood still for a moment: nobody tabs through what is still growing.</summary>
    private const string Still = """
        () => {
          const height = document.documentElement.scrollHeight, known = window.stillSince;
          if (known === undefined || known.height !== height) { window.stillSince = { height, at: performance.now() }; return false; }
          return performance.now() - known.at > 350 && document.querySelector('[aria-busy=true]') === null;
        }
        """;

    /// <summary>Tabs until the element has focus; every stop on the way must show that it is one.</summary>
    /// <param name="name">Part of its name, as it is heard.</param>
    public async Task Reach(string selector, string name = "")
    {
        await page.Locator(selector).First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await page.WaitForFunctionAsync(Still);
        List<string> stops = [];
        for (var (stop, away) = (0, 0); stop < 300 && away < 3; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            var here = await page.EvaluateAsync<Stop>(Here, new { selector, name });
            Assert.True(here.Fault.Length == 0, $"{page.Url}: focus on \"{here.Name}\" is {here.Fault}.");
            if (here.There) return;
            if (here.Away) away++;
            else stops.Add(here.Name);
        }
        Assert.Fail($"{page.Url}: Tab never reached {selector} \"{name}\", only {string.Join(" | ", stops.Distinct().Take(60))}");
    }

    public Task Press(string key) => page.Keyboard.PressAsync(key);

    public Task Write(string text) => page.Keyboard.TypeAsync(text);

    /// <summary>Writes instead of what stands in the field.</summary>
    public async Task WriteOver(string text)
    {
        await Press("Control+A");
        await Write(text);
    }

    /// <summary>Reaches and presses Enter.</summary>
    public async Task Follow(string selector, string name = "")
    {
        await Reach(selector, name);
        await Press("Enter");
    }

    /// <summary>Follows the main menu, which a narrow screen keeps behind a button.</summary>
    public async Task FollowMenu(string name)
    {
        if (page.ViewportSize!.Width == Phone) await Follow(".menu-button");
        await Follow(".menu a", name);
    }

    /// <summary>Chooses in a list by writing the beginning of the choice, in letters that every keyboard has.</summary>
    public async Task Choose(string selector, string name, string choice)
    {
        await Reach(selector, name);
        await Write(choice);
        var chosen = await page.EvaluateAsync<string>("() => document.activeElement.selectedOptions[0].innerText");
        Assert.StartsWith(choice, chosen, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Waits for text in the page; any space is a space, and capitals do not matter.</summary>
    public async Task See(string selector, string text)
    {
        try
        {
            await page.Locator(selector).Filter(new() { HasText = text }).First.WaitForAsync(new() { Timeout = 45_000 });
        }
        catch (TimeoutException)
        {
            Assert.Fail($"{page.Url}: \"{text}\" never came in {selector}. The page says: {await Read("main")}");
        }
    }

    /// <summary>The page's text at the selector, on one line.</summary>
    public async Task<string> Read(string selector) => Spaces().Replace(await page.Locator(selector).First.InnerTextAsync(), " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    private sealed record Stop
    {
        public bool There { get; init; }
        public bool Away { get; init; }
        public string Name { get; init; } = "";
        public string Fault { get; init; } = "";
    }
}
