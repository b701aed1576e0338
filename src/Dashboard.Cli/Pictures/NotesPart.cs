using System.CommandLine;
using Dashboard.Answers.Pictures;
using Dashboard.Charts.Kinds;
using Dashboard.Cli.Options;

namespace Dashboard.Cli.Pictures;

/// <summary>Words about days, and arrows to the peaks.</summary>
internal sealed class NotesPart : PicturePart
{
    private readonly Option<DayNote[]> _notes = Create();
    private readonly Option<bool> _peaks = TypedOption.OfSwitch("--peaks", "Point at the highest average of each series.");

    public override IReadOnlyList<Option> Options => [_peaks, _notes];

    public override PictureRequest Apply(ParseResult asked, PictureRequest request) =>
        request with { Notes = [.. asked.GetValue(_notes) ?? []], MarksPeaks = asked.GetValue(_peaks) };

    private static Option<DayNote[]> Create() => new("--note")
    {
        HelpName = "DAY=TEXT",
        Description = "Point at a day with words of your own, such as \"2021-11-26=Omicron named\"; may be given several times.",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = given =>
        {
            var notes = new List<DayNote>();
            foreach (var token in given.Tokens)
            {
                var (note, problem) = DayNoteText.Parse(token.Value);
                if (note is null)
                {
                    given.AddError("--note: " + problem);
                    return [];
                }

                notes.Add(note);
            }

            return [.. notes];
        },
    };
}
