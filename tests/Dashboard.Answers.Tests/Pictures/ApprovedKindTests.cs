using Dashboard.Answers.Pictures;
using Dashboard.Charts.Rendering;
using Dashboard.Charts.Tests.Rendering;

namespace Dashboard.Answers.Tests.Pictures;

/// <summary>Pictures of single kinds against texts and pixels that somebody has looked at and found right.</summary>
/// <remarks>A change is approved as that of a report's picture: with the environment variable <c>DASHBOARD_APPROVE=1</c>.</remarks>
[Collection(SharedFigures.Name)]
public sealed class ApprovedKindTests(RealFigures real)
{
    private static readonly int[] Channels = [1, 3, 5];

    [Theory]
    [InlineData("compare-vintage")]
    [InlineData("compare-five")]
    [InlineData("places-rate")]
    [InlineData("claim-c14")]
    [InlineData("claim-c26")]
    [InlineData("trace-catch-up")]
    [InlineData("trace-nowhere")]
    public async Task Svg_OfAPicture_IsAsApproved(string name)
    {
        var drawn = SvgRenderer.Render((await Asked.PictureAsync(real, name)).Scene);

        Approved.AssertText(name + ".svg", drawn);
    }

    [Theory]
    [InlineData("compare-vintage")]
    [InlineData("places-rate")]
    [InlineData("claim-c14")]
    public async Task Png_OfAPicture_HasThePixelsThatWereApproved(string name)
    {
        using var bytes = new MemoryStream();
        PictureWriter.Write(await Asked.PictureAsync(real, name, 640, 480), PictureFormats.Png, 1, bytes);
        var (drawn, approved) = (new DecodedPng(bytes.ToArray()), new DecodedPng(Approved.Bytes(name + ".png", bytes.ToArray())));

        // Edges may be smoothed a little otherwise; a mark elsewhere or of another colour is not forgiven.
        Assert.Equal((approved.Width, approved.Height), (drawn.Width, drawn.Height));
        var far = 0;
        for (var y = 0; y < drawn.Height; y++)
        {
            for (var x = 0; x < drawn.Width; x++)
            {
                far += Apart(drawn.Pixel(x, y), approved.Pixel(x, y)) > 48 ? 1 : 0;
            }
        }

        Assert.InRange(far, 0, drawn.Width * drawn.Height / 1000);
    }

    private static int Apart(string one, string other) => one == other ? 0
        : Channels.Max(at => Math.Abs(Convert.ToInt32(one[at..(at + 2)], 16) - Convert.ToInt32(other[at..(at + 2)], 16)));
}
