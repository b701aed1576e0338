using System.CommandLine;
using Dashboard.Answers;
using Dashboard.Answers.Tables;
using Dashboard.Cli.Options;
using Dashboard.Cli.Text;
using Dashboard.Core.Questions;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Cli.Commands;

/// <summary>Averages some days under every policy for days without report.</summary>
internal sealed class AverageCommand : LeafCommand
{
    // Both ends are required, so that these are never taken.
    private static readonly DateInterval Any = new(LocalDate.MinIsoValue, LocalDate.MaxIsoValue);

    private readonly Session _session;
    private readonly FormOptions _form = new();
    private readonly Argument<SeriesSelector[]> _selectors = SelectorArgument.Create();
    private readonly WindowOptions _window = new("First day averaged.", "Last day averaged.");

    public AverageCommand(Session session)
        : base(
            "average",
            "Averages some days, once for each way of treating days without report.",
            new("dashboard average \"jhu:United Kingdom:cases@~2021-12-28\" --from 2021-12-21 --to 2021-12-27", "The seven days behind the 108,124 of Johns Hopkins."),
            new("dashboard average \"ukdash:United Kingdom:cases@~2021-12-28\" --from 2021-12-21 --to 2021-12-27", "The seven days behind the 68,457 of the UK dashboard: its three days without report taken as zero."))
    {
        _session = session;
        (_window.From.Required, _window.To.Required) = (true, true);
        Arguments.Add(_selectors);
        Options.Add(_window.From);
        Options.Add(_window.To);
        Options.Add(_form.Csv);
        Options.Add(_form.Json);
    }

    public override async Task<ExitCode> RunAsync(ParseResult asked, CancellationToken cancellation)
    {
        var terminal = _session.TerminalFor(asked);
        var window = _window.Of(asked, Any);
        var reader = SnapshotFolder.Open(asked, _session);
        var answers = new List<AverageAnswer>();
        foreach (var selector in asked.GetRequiredValue(_selectors))
        {
            var answer = await new AverageQuestion(selector, window, ReconciliationPolicies.All).AskAsync(reader, cancellation);
            answers.Add(answer.Value ?? throw new UnansweredException(answer.Absence!));
        }

        _form.Write(
            asked, terminal, () => AveragesTable.Of(answers), () => answers.Aggregate(new TextPage(terminal.WidthColumns), AveragesText.Add));
        return ExitCode.Done;
    }
}
