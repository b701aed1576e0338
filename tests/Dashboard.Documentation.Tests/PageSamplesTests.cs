using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;
using Dashboard.Documentation.Tests.Samples;
using NodaTime;

namespace Dashboard.Documentation.Tests;

/// <summary>The code that a page shows is code that builds and does what the page says.</summary>
public sealed class PageSamplesTests
{
    private static readonly LocalDate First = new(2021, 12, 24);

    public static TheoryData<string> Pages { get; } = [.. Checkout.Pages.Where(page => PageText.CodeOf(page).Any())];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Code_OfAPage_IsASampleThatBuilds(string page)
    {
        var samples = Directory.EnumerateFiles(Path.Combine(Checkout.Root, "tests", "Dashboard.Documentation.Tests", "Samples"))
            .Select(path => File.ReadAllText(path).Trim()).ToList();

        Assert.All(PageText.CodeOf(page), code => Assert.Contains(code.Trim(), samples, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Path_NamedByAPage_Exists(string page, string path)
    {
        var named = Path.Combine(Checkout.Root, path);

        Assert.True(Path.Exists(named), Invariant($"{page} names {path}, which isn't there"));
    }

    [Fact]
    public void FirstPolicy_OfTheMethodsPage_PutsTheCatchUpOnItsFirstDay()
    {
        // 24 to 29 December: one report, four days without, and the report that covers them.
        var series = new DailySeries(
            SeriesSelector.Parse("ukdash:Northern Ireland:cases:publish"),
            First,
            CatchUpFinder.Mark([DayEntry.Reported(3_286), Silent, Silent, Silent, Silent, DayEntry.Reported(22_972)]));

        var treated = new FirstPolicy().Reconcile(series, ReconciliationContext.None);

        Assert.Equal([3_286, 22_972, 0, 0, 0, 0], treated.Entries.Select(entry => entry.Count ?? -1));
        Assert.Equal(treated, new FirstPolicy().Reconcile(treated, ReconciliationContext.None));
        Assert.All(treated.Entries.Skip(1), entry => Assert.Equal(DayStatus.Filled, entry.Status));
    }

    public static TheoryData<string, string> Paths()
    {
        var paths = new TheoryData<string, string>();
        foreach (var page in Checkout.Pages)
        {
            foreach (var path in PageText.PathsOf(page))
            {
                paths.Add(page, path);
            }
        }

        return paths;
    }

    private static DayEntry Silent => DayEntry.NoReport(new DayReason(ReasonKind.Calendar, "nothing was published"));
}
