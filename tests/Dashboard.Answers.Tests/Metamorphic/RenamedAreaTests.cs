using Dashboard.Answers.Requests;
using NodaTime;

namespace Dashboard.Answers.Tests.Metamorphic;

/// <summary>A place by another name is the same place.</summary>
public sealed class RenamedAreaTests
{
    // As long, and as the old one neither of the United Kingdom nor of the calendar.
    private const string Old = "France";
    private const string New = "Gallia";

    private static readonly DateInterval Winter = new(new LocalDate(2021, 12, 1), new LocalDate(2022, 1, 10));

    [Fact]
    public void Answers_OfARenamedArea_HaveTheNewNameAndNothingElse() => Told.Holds(WorldGenerator.Any, world =>
        IsSame(world, WorldGenerator.Window, "1,000"));

    [Fact]
    public async Task RealAnswers_OfARenamedArea_HaveTheNewNameAndNothingElse()
    {
        var world = await World.OfAsync("jhu:France:cases", "ukdash:United Kingdom:cases:publish", "jhu:United Kingdom:cases");

        Assert.True(IsSame(world, Winter, "208,099"));
    }

    private static bool IsSame(World world, DateInterval window, string number)
    {
        var renamed = world.Renamed(Old, New);
        return Requests(Old, window, number).Zip(Requests(New, window, number)).All(pair =>
            world.Text(pair.First).Replace(Old, New, StringComparison.Ordinal) == renamed.Text(pair.Second));
    }

    private static IEnumerable<IRequest> Requests(string area, DateInterval window, string number)
    {
        var series = Invariant($"jhu:{area}:cases");
        const string Other = "ukdash:United Kingdom:cases:publish";
        return [Told.Averages(series, window), Told.Compared(series, Other, window), Told.Explained(Other, series, window), Told.Gaps(series, window), Told.Trace(number, area)];
    }
}
