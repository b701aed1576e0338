using Dashboard.Answers.Requests;
using NodaTime;

namespace Dashboard.Answers.Tests.Metamorphic;

/// <summary>What comes out after a moment changes nothing that was known at it.</summary>
public sealed class LaterReleasesTests
{
    private static readonly DateInterval Week = new(new LocalDate(2021, 12, 14), new LocalDate(2021, 12, 20));

    [Fact]
    public void Answers_AsOfAMoment_AreTheSameWhateverComesLater() => Told.Holds(WorldGenerator.Any, world =>
    {
        var moment = WorldGenerator.FirstDay.PlusDays(35);
        var next = moment.PlusDays(2).AtMidnight().InUtc().ToInstant();
        Assert.All(Requests(Invariant($"@{moment:uuuu-MM-dd}"), "ukdash:Scotland:cases:publish", WorldGenerator.Window), request =>
        {
            var then = world.Before(next).Text(request);
            Assert.Equal(then, world.ReleasedAgain(next).Text(request));
            Assert.Equal(then, world.Text(request));
        });
        Assert.Equal(Values(world.Before(next), moment), Values(world.ReleasedAgain(next), moment));
        return true;
    });

    [Fact]
    public async Task RealAnswers_AsOfAMoment_AreTheSameWhateverComesLater()
    {
        var world = await World.OfAsync("jhu:France:cases", "ukdash:England:cases:specimen");
        var next = Instant.FromUtc(2021, 12, 24, 12, 0);

        var request = Told.Gaps("ukdash:England:cases:specimen@2021-12-23", Week);
        foreach (var asked in (IRequest[])[request, Told.Averages("ukdash:England:cases:specimen@2021-12-23", Week), new TriangleRequest(Core.Series.SeriesSelector.Parse("ukdash:England:cases:specimen@2021-12-23"))])
        {
            Assert.Equal(world.Text(asked), world.ReleasedAgain(next).Text(asked));
        }

        // And it is not that releases change nothing at all.
        Assert.NotEqual(world.Text(request), world.ReleasedAgain(next).Text(Told.Gaps("ukdash:England:cases:specimen@2021-12-24", Week)));
    }

    // What an explanation splits stays as it was. How it is split does not: what is known later is one of its causes.
    private static string Values(World world, LocalDate moment) =>
        world.Answer(Told.Explained(Invariant($"jhu:France:cases@{moment:uuuu-MM-dd}"), Invariant($"ukdash:Scotland:cases:publish@{moment:uuuu-MM-dd}"), WorldGenerator.Window)) is { } breakdown
            ? Invariant($"{breakdown.FirstValue} {breakdown.SecondValue}")
            : string.Empty;

    // Backfilled days are what a later release knows, by that policy's own word; the others know nothing of it.
    private static IEnumerable<IRequest> Requests(string asOf, string other, DateInterval window)
    {
        var series = "jhu:France:cases" + asOf;
        var averages = Told.Averages(series, window);
        return
        [
            averages with { Policies = [.. averages.Policies.Where(policy => policy.Name != "backfill")] }, Told.Gaps(series, window), Told.Compared(series, other + asOf, window),
        ];
    }
}
