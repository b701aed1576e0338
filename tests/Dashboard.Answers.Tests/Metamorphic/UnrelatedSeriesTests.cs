using Dashboard.Answers.Requests;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Answers.Tests.Metamorphic;

/// <summary>What is held of other places and sources changes no answer, to the letter.</summary>
public sealed class UnrelatedSeriesTests
{
    private const string France = "jhu:France:cases";
    private const string Kingdom = "ukdash:United Kingdom:cases:publish";

    private static readonly DateInterval Week = new(new LocalDate(2021, 12, 21), new LocalDate(2021, 12, 27));

    private static readonly IRequest[] Generated = Requests(France, Kingdom, WorldGenerator.Window, "1,000");

    [Fact]
    public void Answers_WithSeriesOfElsewhereBeside_AreTheSame() => Told.Holds(WorldGenerator.Any, world =>
    {
        var wider = world.Beside(Elsewhere(world));
        Assert.All(Generated, request => Assert.Equal(world.Text(request), wider.Text(request)));
        return true;
    });

    [Fact]
    public async Task RealAnswers_WithSeriesOfElsewhereBeside_AreTheSame()
    {
        var world = await World.OfAsync(France, "jhu:United Kingdom:cases", Kingdom, "ukdash:England:cases:specimen", "ukdash:England:cases:publish");
        var wider = world.Beside(Elsewhere(world));

        foreach (var request in Requests("jhu:United Kingdom:cases@~2021-12-28", Kingdom, Week, "122,186"))
        {
            Assert.Equal(world.Text(request), wider.Text(request));
        }
    }

    [Fact]
    public async Task Hits_OfAPlace_AreTheSameWithOtherPlacesBeside()
    {
        var world = await World.OfAsync(France, "jhu:United Kingdom:cases", Kingdom);
        var request = Told.Trace("318,699", "United Kingdom");

        var (alone, beside) = (world.Answer(request)!, world.Beside(Elsewhere(world)).Answer(request)!);

        Assert.True(alone.IsFound);
        Assert.Equal(alone.Hits, beside.Hits);
        // Asked of everywhere, more is compared: chance has more to hit.
        Assert.True(world.Beside(Elsewhere(world)).Answer(Told.Trace("318,699"))!.Hypotheses > world.Answer(Told.Trace("318,699"))!.Hypotheses);
    }

    private static IRequest[] Requests(string first, string second, DateInterval window, string number) =>
    [
        Told.Averages(first, window), Told.Averages(second, window), Told.Compared(first, second, window), Told.Explained(first, second, window), Told.Gaps(first, window), Told.Gaps(second, window),
        Told.Trace(number, "France"), Told.Trace(number, "United Kingdom"),
    ];

    /// <summary>The same counts of a place that isn't, and of a source that has none of it.</summary>
    private static IEnumerable<RevisionHistory> Elsewhere(World world) => world.Histories
        .Where(history => history.Id.Source != Source.Ukhsa)
        .SelectMany(history => new[]
        {
            new RevisionHistory(history.Id with { Area = new Area("Atlantis of " + history.Id.Area.Name) }, history.Releases),
            new RevisionHistory(history.Id with { Source = Source.Ukhsa, Area = new Area("Lyonesse") , Basis = history.Id.Source == Source.JohnsHopkins ? DateBasis.Death : history.Id.Basis }, history.Releases),
        })
        .DistinctBy(history => history.Id);
}
