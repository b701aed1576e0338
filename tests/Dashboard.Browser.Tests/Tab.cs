using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>A page open in the browser, and what the browser complained of.</summary>
public sealed class Tab : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];

    public Tab(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        page.Console += (_, message) =>
        {
            // What the site answers to a bad request is no fault of the page.
            if (message.Type is "error" or "warning" && !message.Text.Contains("Failed to load resource", StringComparison.Ordinal))
            {
                _complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => _complaints.Add(error);
    }

    public IPage Page { get; }

    /// <summary>Refusals of the page's own policy, faults of its script.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    public Task GoAsync(string address) => Page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.Load });

    /// <summary>Waits until the page is at an address, however it came there.</summary>
    /// <remarks>Looked at again and again: a page put in place by script may have come there before anybody waits for the event of it.</remarks>
    /// <param name="address">A regular expression.</param>
    public Task ArriveAsync(string address) =>
        Assertions.Expect(Page).ToHaveURLAsync(new Regex(address, RegexOptions.None, Patience), new() { Timeout = (float)Patience.TotalMilliseconds });

    public async Task<string> FocusedAsync() =>
        await Page.EvaluateAsync<string>("() => { const e = document.activeElement; return e.id || e.className || e.textContent.trim() || e.tagName; }");

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
