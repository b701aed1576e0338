using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Core.Tests.Questions;

public sealed class CountrySeriesTests
{
    [Fact]
    public void Of_Places_AddsThePartsOfACountryAndTheRowOfItsOwn()
    {
        var held = Held("New South Wales, Australia", "Victoria, Australia", "Bermuda, United Kingdom", "United Kingdom", "Korea, South", "Korea, North");

        Assert.Equal(
            ["Australia: New South Wales, Australia; Victoria, Australia", "Korea, North: Korea, North", "Korea, South: Korea, South", "United Kingdom: Bermuda, United Kingdom; United Kingdom"],
            Told(held));
    }

    [Fact]
    public void Of_APlaceThatEndsBeforeTheOthers_LeavesItOut()
    {
        var held = Held("England, United Kingdom|2022-01-07", "United Kingdom", "United Kingdom with territories|2022-04-16");

        Assert.Equal(["United Kingdom: United Kingdom"], Told(held));
    }

    [Fact]
    public void Of_Names_GoesByTheirCharacters() =>
        Assert.Equal(["A: A", "Z: Z", "a b: a b"], Told(Held("a b", "Z", "A")));

    [Fact]
    public void Of_AnotherMetric_FindsNothing() =>
        Assert.Empty(CountrySeries.Of(Held("France"), Source.JohnsHopkins, Metric.Deaths, DateBasis.Snapshot));

    private static List<string> Told(IReadOnlyList<SeriesSummary> held) =>
        [.. CountrySeries.Of(held, Source.JohnsHopkins, Metric.Cases, DateBasis.Snapshot).Select(country => country.Name + ": " + string.Join("; ", country.Parts.Select(part => part.Area)))];

    private static List<SeriesSummary> Held(params string[] areas) => [.. areas.Select(area =>
    {
        var parts = area.Split('|');
        var last = parts.Length > 1 && parts[1].Length > 0 ? Given.Day(parts[1]) : new LocalDate(2023, 3, 9);
        return new SeriesSummary(
            new SeriesId(Source.JohnsHopkins, new Area(parts[0]), Metric.Cases, DateBasis.Snapshot),
            SeriesForm.Cumulative, new DateInterval(new LocalDate(2020, 1, 22), last), 1, Instant.MinValue, Instant.MinValue);
    })];
}
