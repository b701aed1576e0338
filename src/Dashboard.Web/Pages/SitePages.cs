using Dashboard.Web.Pages.Content;

namespace Dashboard.Web.Pages;

/// <summary>Every page, in the order of the navigation.</summary>
internal static class SitePages
{
    public static readonly SitePage Ledger = new LedgerPage();

    public static IReadOnlyList<SitePage> All { get; } =
    [
        new StartPage(),
        new ComparePage(),
        new AveragesPage(),
        new WhyPage(),
        new TimePage(),
        new TracePage(),
        Ledger,
        new SourcesPage(),
        new InterfacePage(),
    ];
}
