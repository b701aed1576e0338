using Dashboard.Core.Series;
using Dashboard.Core.Tracing;

namespace Dashboard.Core.Tests.Tracing;

public sealed class HitShelfTests
{
    private static readonly SearchedSeries Series = new(SeriesSelector.Parse("ukdash:England:cases"), [Christmas2021.England], ScopeKind.Single, 0, TriesMisprints: false);

    [Theory]
    [InlineData("1:3 2:1 3:2", "2:1 3:2 1:3")] // the least in doubt first
    [InlineData("1:2 2:2 3:2", "1:2 2:2 3:2")] // of equals the one found first
    [InlineData("1:1 2:2 3:3 4:2", "1:1 2:2 4:2")] // no room for the most doubtful
    [InlineData("1:1 2:2 3:3 4:3", "1:1 2:2 3:3")] // which an equal does not displace
    [InlineData("1:2 1:1", "1:1")] // one value a window: the less doubtful
    [InlineData("1:1 1:2", "1:1")]
    public void Add_ValuesOfSomeDays_KeepsTheThreeLeastInDoubt(string added, string kept)
    {
        var shelf = new HitShelf(capacity: 3);
        foreach (var value in added.Split(' '))
        {
            shelf.Add(Value(day: value[0] - '0', doubt: value[2] - '0'));
        }

        Assert.Equal(kept, string.Join(' ', shelf.Kept.Select(value => Invariant($"{value.Days.Start.Day}:{value.Doubt}"))));
    }

    private static FoundValue Value(int day, double doubt) => new(
        Series, TraceVerdict.Exact, TraceTransform.Day, Given.Days(Invariant($"2021-06-0{day}")), 7, Given.Instant("2021-06-09T15:00:00Z"), AsLaterServed: false, null, doubt);
}
