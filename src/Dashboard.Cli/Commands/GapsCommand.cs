using System.CommandLine;
using Dashboard.Cli.Options;
using Dashboard.Cli.Text;
using Dashboard.Core.Series;

namespace Dashboard.Cli.Commands;

/// <summary>Tells what happened on each day of series.</summary>
internal sealed class GapsCommand : LeafCommand
{
    private readonly Session _session;
    private readonly FormOptions _form = new();
    private readonly Argument<SeriesSelector[]> _selectors = SelectorArgument.Create();
    private readonly Option<bool> _all = TypedOption.OfSwitch("--all", "Show every day, those with a plain report too.");
    private readonly WindowOptions _window = new(
        "First day looked at. [default: the series' first]", "Last day looked at. [default: the series' last]");

    public GapsCommand(Session session)
        : base(
            "gaps",
            "Tells what was missing, caught up, corrected or incomplete, on which days, how sure that is and why.",
            new("dashboard gaps \"ukdash:Northern Ireland:cases\" --from 2021-12-20 --to 2022-01-05", "Four silent days into 22,972, and three into 30,423."),
            new("dashboard gaps \"ukdash:United Kingdom:cases\" --from 2021-12-24 --to 2022-01-05", "Which nations the United Kingdom's totals of the holidays hold."))
    {
        _session = session;
        Arguments.Add(_selectors);
        Options.Add(_window.From);
        Options.Add(_window.To);
        Options.Add(_all);
        Options.Add(_form.Csv);
        Options.Add(_form.Json);
    }

    public override async Task<ExitCode> RunAsync(ParseResult asked, CancellationToken cancellation)
    {
        var request = new GapsRequest([.. asked.GetRequiredValue(_selectors)], _window.Of(asked), asked.GetValue(_all));
        await _form.AnswerAsync(asked, _session, request, (page, answers) => answers.Aggregate(page, GapsText.Add), cancellation);
        return ExitCode.Done;
    }
}
