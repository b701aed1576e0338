using System.CommandLine;
using Dashboard.Answers.Pictures;
using Dashboard.Charts.Kinds;
using Dashboard.Cli.Options;

namespace Dashboard.Cli.Pictures;

/// <summary>Words about days, and arrows to the peaks.</summary>
internal sealed class NotesPart : PicturePart
{
    private readonly Option<DayNote[]> _notes = NoteText.Create();
    private readonly Option<bool> _peaks = TypedOption.OfSwitch("--peaks", "Point at the highest average of each series.");

    public override IReadOnlyList<Option> Options => [_peaks, _notes];

    public override PictureRequest Apply(ParseResult asked, PictureRequest request) =>
        request with { Notes = [.. asked.GetValue(_notes) ?? []], MarksPeaks = asked.GetValue(_peaks) };
}
