using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Core.Tests.Questions;

public sealed class HeldSeriesTests
{
    private readonly HeldSeries _held = new(
    [
        Summary("Victoria, Australia"), Summary("New South Wales, Australia"), Summary("United Kingdom"), Summary("Bermuda, United Kingdom"),
        Summary("Saint Helena, Ascension and Tristan da Cunha, United Kingdom"),
    ]);

    [Fact]
    public void PartsOf_ACountryWithoutARowOfItsOwn_AreItsPartsInOrder() =>
        Assert.Equal(["New South Wales, Australia", "Victoria, Australia"], Parts("Australia"), StringComparer.Ordinal);

    [Fact]
    public void PartsOf_ACountryWithARowOfItsOwn_IsThatRowAlone() => Assert.Equal(["United Kingdom"], Parts("United Kingdom"), StringComparer.Ordinal);

    [Fact]
    public void PartsOf_APart_IsItself() => Assert.Equal(["Bermuda, United Kingdom"], Parts("Bermuda, United Kingdom"), StringComparer.Ordinal);

    [Fact]
    public void PartsOf_AnyPlace_DoNotHangOnANameWhoseCountryIsNone() =>
        Assert.Empty(new HeldSeries([Summary("Nowhere,  Land")]).PartsOf(Id("Land")));

    [Theory]
    [InlineData("Australia", true)]
    [InlineData("Victoria, Australia", true)]
    [InlineData("Bermuda", false)]
    [InlineData("Austria", false)]
    [InlineData("Ascension and Tristan da Cunha, United Kingdom", false)] // no country: the name of the part has a comma of its own
    public void CanRead_AnArea_OnlyWhereItOrItsPartsAreHeld(string area, bool expected) => Assert.Equal(expected, _held.CanRead(Id(area)));

    private static SeriesId Id(string area) => new(Source.JohnsHopkins, new Area(area), Metric.Cases, DateBasis.Snapshot);

    private static SeriesSummary Summary(string area)
    {
        var day = new LocalDate(2021, 12, 28);
        var at = Instant.FromUtc(2021, 12, 29, 4, 21);
        return new SeriesSummary(Id(area), SeriesForm.Cumulative, new DateInterval(day, day), 1, at, at);
    }

    private string[] Parts(string area) => [.. _held.PartsOf(Id(area)).Select(id => id.Area.Name)];
}
