using System.CommandLine;
using Dashboard.Answers;
using Dashboard.Answers.Tables;
using Dashboard.Cli.Options;
using Dashboard.Cli.Text;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Cli.Commands;

/// <summary>Tells what happened on each day of series.</summary>
internal sealed class GapsCommand : LeafCommand
{
    private static readonly DateInterval Any = new(LocalDate.MinIsoValue, LocalDate.MaxIsoValue);

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
        var terminal = _session.TerminalFor(asked);
        var window = _window.Of(asked, Any);
        var reader = await SnapshotFolder.OpenAsync(asked, _session, cancellation);
        var answers = new List<GapsAnswer>();
        foreach (var selector in asked.GetRequiredValue(_selectors))
        {
            var answer = await new GapsQuestion(selector, window, asked.GetValue(_all)).AskAsync(reader, cancellation);
            answers.Add(answer.Value ?? throw new UnansweredException(answer.Absence!));
        }

        _form.Write(
            asked, terminal, () => GapsTable.Of(answers), () => answers.Aggregate(new TextPage(terminal.WidthColumns), GapsText.Add));
        return ExitCode.Done;
    }
}
