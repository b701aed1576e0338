using Dashboard.Core.Questions;
using Dashboard.Core.Series;

namespace Dashboard.Core.Tests.Questions;

public sealed class NearestSeriesTests
{
    private static readonly SeriesId[] Held =
    [
        .. new[] { "Burma", "Germany", "Korea, North", "Korea, South", "Portugal", "Tuvalu", "US", "United Arab Emirates", "United Kingdom", "Benin" }
            .SelectMany(area => new[] { Metric.Cases, Metric.Deaths }, (area, metric) => Id(area, metric)),
    ];

    [Theory]
    [InlineData("Portugall", "jhu:Portugal:cases, jhu:Portugal:deaths")]
    [InlineData("Germny", "jhu:Germany:cases, jhu:Germany:deaths")]
    [InlineData("UK", "jhu:United Kingdom:cases, jhu:US:cases, jhu:United Kingdom:deaths")]
    [InlineData("UAE", "jhu:United Arab Emirates:cases, jhu:United Arab Emirates:deaths")]
    [InlineData("Korea", "jhu:Korea, North:cases, jhu:Korea, South:cases, jhu:Korea, North:deaths")]
    [InlineData("South Korea", "jhu:Korea, South:cases, jhu:Korea, South:deaths")]
    [InlineData("Uinted Kingdom", "jhu:United Kingdom:cases, jhu:United Kingdom:deaths")]
    public void To_WhatCouldHaveBeenMeant_OffersNoOtherPlace(string area, string nearest) =>
        Assert.Equal(nearest, string.Join(", ", NearestSeries.To(Id(area, Metric.Cases), Held)));

    [Fact]
    public void To_WhatIsLikeNoName_OffersThreeAllTheSame() =>
        Assert.Equal(3, NearestSeries.To(Id("Xyzzyxyzzyx", Metric.Cases), Held).Length);

    private static SeriesId Id(string area, Metric metric) => new(Source.JohnsHopkins, new Area(area), metric, DateBasis.Snapshot);
}
