using System.Collections.Immutable;
using System.CommandLine;
using Dashboard.Cli.Faults;
using Dashboard.Cli.Options;
using Dashboard.Cli.Text;
using Dashboard.Core.Series;

namespace Dashboard.Cli.Commands;

/// <summary>Shows how counts came about release by release, and what those still filling up will become.</summary>
internal sealed class VintagesCommand : LeafCommand
{
    private readonly Session _session;
    private readonly FormOptions _form = new();
    private readonly Argument<SeriesSelector[]> _selectors = SelectorArgument.Create();
    private readonly DayOption _day = new("--day", "Tell the story of this day: its first print and every revision.");
    private readonly Option<bool> _score = TypedOption.OfSwitch("--score", "Score the nowcasts of every release held against what the days became.");

    public VintagesCommand(Session session)
        : base(
            "vintages",
            "Shows how complete the latest days are and what they will become, or what became of a day.",
            new("dashboard vintages ukdash:England:cases:specimen@2021-12-24", "The ten days before Christmas Eve 2021 as they stood then, and what they were to become."),
            new("dashboard vintages ukdash:England:cases:specimen --day 2021-12-20", "Every count that England's 20 December had, and how soon it came close to the last."),
            new("dashboard vintages ukdash:England:cases:specimen --score --csv", "How often the nowcasts' intervals held, by year and lag."))
    {
        _session = session;
        Arguments.Add(_selectors);
        Options.Add(_day);
        Options.Add(_score);
        Options.Add(_form.Csv);
        Options.Add(_form.Json);
    }

    public override async Task<ExitCode> RunAsync(ParseResult asked, CancellationToken cancellation)
    {
        ImmutableArray<SeriesSelector> series = [.. asked.GetRequiredValue(_selectors)];
        switch (_day.Of(asked), asked.GetValue(_score))
        {
            case (not null, true):
                throw new UsageException("--day and --score exclude each other: one tells of a day, the other of all.");
            case ({ } day, _):
                await AnswerAsync(asked, new DayStoryRequest(series, day), DayStoryText.Add, cancellation);
                break;
            case (_, true):
                await AnswerAsync(asked, new NowcastScoreRequest(series), NowcastScoreText.Add, cancellation);
                break;
            default:
                await AnswerAsync(asked, new CompletenessRequest(series), CompletenessText.Add, cancellation);
                break;
        }

        return ExitCode.Done;
    }

    private Task<ImmutableArray<T>> AnswerAsync<T>(
        ParseResult asked, Request<ImmutableArray<T>> request, Func<TextPage, T, TextPage> add, CancellationToken cancellation) =>
        _form.AnswerAsync(asked, _session, request, (page, answers) => answers.Aggregate(page, add), cancellation);
}
