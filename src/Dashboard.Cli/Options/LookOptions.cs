using System.CommandLine;
using Dashboard.Answers.Pictures;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Themes;
using Dashboard.Cli.Faults;

namespace Dashboard.Cli.Options;

/// <summary>Size, colours and scale of a picture.</summary>
internal sealed class LookOptions
{
    // A square of that side takes about half a gigabyte while it is drawn.
    private const int GreatestSidePixels = 8192;

    private readonly ValueOption<PictureSize> _size = new ValueOption<PictureSize>(
        "--size", "WxH", "Size of a picture in px. [default: 1600x900]", SizeText.Parse).Offering("1200x675", "1600x900", "1920x1080");

    private readonly Option<string> _theme = TypedOption.Of(
        "--theme", "THEME", "Colours of the pictures: light or dark. [default: light]", text => ChoiceText.Parse(
            text, "a theme", ("light", "light"), ("dark", "dark"))).Offering("light", "dark");

    public ValueOption<int> Scale { get; } = new ValueOption<int>(
        "--scale", "N", "Device pixels in a px of a PNG, 1 to 4. [default: 1]", text => ChoiceText.Parse<int?>(
            text, "a scale", ("1", 1), ("2", 2), ("3", 3), ("4", 4))).Offering("1", "2", "3", "4");

    public IReadOnlyList<Option> All => [_size, Scale, _theme];

    /// <summary>What is asked for.</summary>
    /// <exception cref="UsageException">The picture would be larger than can be drawn.</exception>
    public PictureLook Of(ParseResult asked)
    {
        var standard = PictureLook.Standard;
        var size = _size.Of(asked) ?? standard.Size;
        var scale = Scale.Of(asked) ?? standard.Scale;
        return Math.Max(size.WidthPx, size.HeightPx) * scale is var side and > GreatestSidePixels
            ? throw new UsageException(Invariant($"--size {size.WidthPx}x{size.HeightPx} at --scale {scale} is {side} pixels a side; up to {GreatestSidePixels} are expected."))
            : new PictureLook(size, Theme.Named(asked.GetValue(_theme) ?? standard.Theme.Name), scale);
    }
}
