using NodaTime;

namespace Dashboard.Answers.Tests.Metamorphic;

/// <summary>Two windows that meet add up to the one that holds both.</summary>
public sealed class AdjacentWindowsTests
{
    private const string Kingdom = "ukdash:United Kingdom:cases:publish";
    private const string Scotland = "ukdash:Scotland:cases:publish";

    private static readonly LocalDate Start = new(2021, 12, 10);
    private static readonly LocalDate Middle = new(2021, 12, 26);
    private static readonly LocalDate End = new(2022, 1, 6);

    [Fact]
    public void Sums_OfWindowsThatMeet_AddUpUnderEveryPolicy() => Told.Holds(WorldGenerator.Any, world =>
    {
        var (start, end) = (WorldGenerator.Window.Start, WorldGenerator.Window.End);
        return AddUp(world, Kingdom, start, start.PlusDays(2), end) && AddUp(world, "jhu:France:cases", start, start.PlusDays(4), end);
    });

    [Fact]
    public async Task RealSums_OfWindowsThatMeetAtChristmas_AddUpUnderEveryPolicy()
    {
        var world = await World.OfAsync("jhu:United Kingdom:cases", Kingdom, "ukdash:Northern Ireland:cases:publish");

        Assert.True(AddUp(world, "jhu:United Kingdom:cases@~2021-12-28", Start, Middle, new LocalDate(2021, 12, 27)));
        Assert.True(AddUp(world, "ukdash:Northern Ireland:cases:publish", Start, Middle, End));
    }

    [Fact]
    public void Totals_OfDaysComparedInWindowsThatMeet_AddUp() => Told.Holds(WorldGenerator.Any, world =>
    {
        var (start, middle, end) = (WorldGenerator.Window.Start, WorldGenerator.Window.Start.PlusDays(3), WorldGenerator.Window.End);
        return Total(world, new(start, middle)) + Total(world, new(middle.PlusDays(1), end)) == Total(world, new(start, end));
    });

    private static long Total(World world, DateInterval window) => world.Answer(Told.Compared(Kingdom, Scotland, window))?.TotalDifference ?? 0;

    private static bool AddUp(World world, string series, LocalDate start, LocalDate middle, LocalDate end)
    {
        var (first, second, both) = (Sums(world, series, new(start, middle)), Sums(world, series, new(middle.PlusDays(1), end)), Sums(world, series, new(start, end)));
        return both.Count == 0 || both.All(policy => first[policy.Key].Sum + second[policy.Key].Sum == policy.Value.Sum
            && first[policy.Key].Reported + second[policy.Key].Reported == policy.Value.Reported);
    }

    private static Dictionary<string, (long Sum, int Reported)> Sums(World world, string series, DateInterval window) =>
        world.Answer(Told.Averages(series, window)) is { IsDefaultOrEmpty: false } answers
            ? answers[0].Averages.ToDictionary(average => average.Policy, average => (average.Mean.Sum, average.Mean.DaysReported), StringComparer.Ordinal)
            : [];
}
