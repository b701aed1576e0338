using System.CommandLine;
using Dashboard.Answers.Reports;
using Dashboard.Charts.Layout;
using Dashboard.Cli.Faults;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Cli.Options;

/// <summary>How pictures are to look.</summary>
internal sealed class PictureOptions
{
    // A square of that side takes about half a gigabyte while it is drawn.
    private const int GreatestSidePixels = 8192;

    private readonly Option<PictureFormats?> _format = TypedOption.Of(
        "--format", "FORMAT", "Form of the pictures: png, svg or both. [default: png]", text => ChoiceText.Parse<PictureFormats?>(
            text, "a format", ("png", PictureFormats.Png), ("svg", PictureFormats.Svg), ("both", PictureFormats.Both)));

    private readonly Option<PictureSize?> _size = TypedOption.Of(
        "--size", "WxH", "Size of a picture in px. [default: 1600x900]", SizeText.Parse);

    private readonly Option<int?> _scale = TypedOption.Of(
        "--scale", "N", "Device pixels in a px of a PNG, 1 to 4. [default: 1]", text => ChoiceText.Parse<int?>(
            text, "a scale", ("1", 1), ("2", 2), ("3", 3), ("4", 4)));

    private readonly Option<string> _theme = TypedOption.Of(
        "--theme", "THEME", "Colours of the pictures: light or dark. [default: light]", text => ChoiceText.Parse(
            text, "a theme", ("light", "light"), ("dark", "dark")));

    public IReadOnlyList<Option> All => [_format, _size, _scale, _theme];

    /// <summary>What is asked for; the defaults of what isn't are the report's own.</summary>
    /// <exception cref="UsageException">The pictures would be larger than can be drawn.</exception>
    public ReportRequest Of(ParseResult asked, DateInterval window, AsOf? asOf)
    {
        var request = new ReportRequest(window, asOf, asked.GetValue(_format) ?? PictureFormats.Png);
        var size = asked.GetValue(_size) ?? new PictureSize(request.WidthPx, request.HeightPx);
        var scale = asked.GetValue(_scale) ?? request.Scale;
        if (Math.Max(size.WidthPx, size.HeightPx) * scale is var side and > GreatestSidePixels)
        {
            throw new UsageException(Invariant($"--size {size.WidthPx}x{size.HeightPx} at --scale {scale} is {side} pixels a side; up to {GreatestSidePixels} are expected."));
        }

        return request with
        {
            WidthPx = size.WidthPx,
            HeightPx = size.HeightPx,
            Scale = scale,
            Theme = asked.GetValue(_theme) ?? request.Theme,
        };
    }
}
