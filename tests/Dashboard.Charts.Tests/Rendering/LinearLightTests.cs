using Dashboard.Charts.Rendering.Raster;

namespace Dashboard.Charts.Tests.Rendering;

public sealed class LinearLightTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 20)] // 65535 / 255 / 12.92 = 19.89
    [InlineData(128, 14146)] // 0.2158605 of 65535
    [InlineData(255, 65535)]
    public void Decode_Level_IsTheStandardsLight(int level, int light) => Assert.Equal(light, LinearLight.Decode[level]);

    [Fact]
    public void Encode_DecodedLevel_IsTheLevel() =>
        Assert.All(Enumerable.Range(0, 256), level => Assert.Equal(level, LinearLight.Encode[LinearLight.Decode[level]]));

    [Fact]
    public void Exact_EveryEntry_LiesFarFromWhereRoundingWouldChangeIt()
    {
        // Power functions differ by a few units in the last place, 1e-11 here at most.
        for (int level = 0; level < 256; level++)
        {
            double light = LinearLight.Exact(level);
            Assert.True(Math.Abs(light - Math.Floor(light) - 0.5) > 1e-6, Invariant($"level {level}"));
            if (level is > 0 and < 255)
            {
                double border = LinearLight.Exact(level + 0.5);
                Assert.True(Math.Abs(border - Math.Round(border)) > 1e-6, Invariant($"border above {level}"));
            }
        }
    }
}
