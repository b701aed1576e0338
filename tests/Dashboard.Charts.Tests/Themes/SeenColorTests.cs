using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Tests.Themes;

/// <summary>The yardstick itself, against values that others published.</summary>
public sealed class SeenColorTests
{
    [Fact]
    public void Contrast_BlackOnWhite_IsTwentyOne() => Assert.Equal(21, SeenColor.Contrast(new Rgba(0, 0, 0), new Rgba(255, 255, 255)), 9);

    // Rows of the test data that Sharma, Wu and Dalal publish with the formula: greys, hues on both sides of 0°, the blue corner.
    [Theory]
    [InlineData(50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425)]
    [InlineData(50, 3.1571, -77.2803, 50, 0, -82.7485, 2.8615)]
    [InlineData(50, 0, 0, 50, -1, 2, 2.3669)]
    [InlineData(50, 2.4900, -0.0010, 50, -2.4900, 0.0009, 7.1792)]
    [InlineData(50, 2.4900, -0.0010, 50, -2.4900, 0.0011, 7.2195)]
    [InlineData(50, 2.5, 0, 73, 25, -18, 27.1492)]
    [InlineData(50, 2.5, 0, 50, 3.2592, 0.3350, 1.0000)]
    [InlineData(60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644)]
    [InlineData(2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082)]
    public void Distance2000_PublishedPairs_AreAsPublished(double l1, double a1, double b1, double l2, double a2, double b2, double expected) =>
        Assert.Equal(expected, SeenColor.Distance2000([l1, a1, b1], [l2, a2, b2]), 4);
}
