using System.CommandLine;
using Dashboard.Cli.Options;
using Dashboard.Cli.Text;
using Dashboard.Core.Series;

namespace Dashboard.Cli.Commands;

/// <summary>Puts two series side by side: day by day, or as both could be seen at a moment.</summary>
internal sealed class CompareCommand : LeafCommand
{
    private readonly Session _session;
    private readonly FormOptions _form = new();
    private readonly Argument<SeriesSelector[]> _selectors = SelectorArgument.Create();
    private readonly WindowOptions _window = new(
        "First day compared. [default with --at: a week up to the moment]", "Last day compared. [default with --at: the day of the moment]");

    private readonly Option<AsOf> _at = TypedOption.Of(
        "--at", "MOMENT", "When both are looked at: an instant, or a day for its 09:00, 17:00 and the next morning at 06:00.", AsOfText.Parse);

    public CompareCommand(Session session)
        : base(
            "compare",
            "Puts two series side by side day by day, or as a reader could see both at a moment.",
            new("dashboard compare \"ukdash:United Kingdom:cases\" \"jhu:United Kingdom:cases\" --from 2021-12-20 --to 2022-01-05", "Where the two differ over the holidays, and what both add up to."),
            new("dashboard compare \"ukdash:United Kingdom:cases\" \"jhu:United Kingdom:cases\" --at 2021-12-27", "What could be read of both on 27 December 2021 at 09:00, at 17:00 and on the next morning."),
            new("dashboard compare \"ukdash:England:cases:specimen\" \"jhu:England, United Kingdom:cases\" --at 2021-12-28T17:00:00Z --from 2021-12-20 --csv", "The same of one moment, from a day on, for a spreadsheet."))
    {
        _session = session;
        Arguments.Add(_selectors);
        Options.Add(_at);
        Options.Add(_window.From);
        Options.Add(_window.To);
        Options.Add(_form.Csv);
        Options.Add(_form.Json);
    }

    public override async Task<ExitCode> RunAsync(ParseResult asked, CancellationToken cancellation)
    {
        var (first, second) = SeriesPair.Of(asked.GetRequiredValue(_selectors));
        if (asked.GetValue(_at) is { } at)
        {
            var moment = new MomentRequest(first, second, at, _window.Of(asked));
            await _form.AnswerAsync(asked, _session, moment, (page, joins) => joins.Aggregate(page, AsOfJoinText.Add), cancellation);
            return ExitCode.Done;
        }

        var days = ComparedDaysRequest.Of(first, second, _window.Of(asked));
        await _form.AnswerAsync(asked, _session, days, ComparedDaysText.Add, cancellation);
        return ExitCode.Done;
    }
}
