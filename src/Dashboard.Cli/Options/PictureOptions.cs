using System.CommandLine;
using Dashboard.Answers.Pictures;
using Dashboard.Answers.Reports;
using Dashboard.Cli.Faults;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Cli.Options;

/// <summary>How a report's pictures are to look.</summary>
internal sealed class PictureOptions
{
    private readonly ValueOption<PictureFormats> _format = new ValueOption<PictureFormats>(
        "--format", "FORMAT", "Form of the pictures: png, svg or both. [default: png]", text => ChoiceText.Parse<PictureFormats?>(
            text, "a format", ("png", PictureFormats.Png), ("svg", PictureFormats.Svg), ("both", PictureFormats.Both))).Offering("png", "svg", "both");

    private readonly LookOptions _look = new();

    public IReadOnlyList<Option> All => [_format, .. _look.All];

    /// <summary>What is asked for.</summary>
    /// <exception cref="UsageException">The pictures would be larger than can be drawn, or narrower than a report's.</exception>
    public ReportRequest Of(ParseResult asked, DateInterval window, AsOf? asOf)
    {
        var look = _look.Of(asked);
        if (look.Size.WidthPx < ReportRequest.LeastWidthPx)
        {
            throw new UsageException(Invariant($"--size {look.Size.WidthPx}x{look.Size.HeightPx} is too narrow for a report's tables of days; {ReportRequest.LeastWidthPx} px of width at least are expected."));
        }

        return new ReportRequest(
            window, asOf, _format.Of(asked) ?? PictureFormats.Png, look.Size.WidthPx, look.Size.HeightPx, look.Scale, look.Theme.Name);
    }
}
