using System.CommandLine;
using Dashboard.Answers.Pictures;
using Dashboard.Cli.Options;
using NodaTime;

namespace Dashboard.Cli.Pictures;

/// <summary>One day in the place of a first and last one.</summary>
internal sealed class DayPart : PicturePart
{
    private readonly ValueOption<LocalDate> _day = TypedOption.OfDay("--day", "The day that the picture is about.");

    public DayPart() => _day.Required = true;

    public override IReadOnlyList<Option> Options => [_day];

    public override PictureRequest Apply(ParseResult asked, PictureRequest request) => request with { Day = _day.Of(asked) };
}
