using System.CommandLine;
using Dashboard.Cli.Options;
using Dashboard.Cli.Text;
using Dashboard.Core.Series;

namespace Dashboard.Cli.Commands;

/// <summary>Averages some days under every policy for days without report.</summary>
internal sealed class AverageCommand : LeafCommand
{
    private readonly Session _session;
    private readonly FormOptions _form = new();
    private readonly Argument<SeriesSelector[]> _selectors = SelectorArgument.Create();
    private readonly AverageOptions _average = new();

    public AverageCommand(Session session)
        : base(
            "average",
            "Averages some days, once for each way of treating days without report and corrections.",
            new("dashboard average \"jhu:United Kingdom:cases@~2021-12-28\" --from 2021-12-21 --to 2021-12-27", "The seven days behind the 108,124 of Johns Hopkins."),
            new("dashboard average \"ukdash:United Kingdom:cases@~2021-12-28\" --from 2021-12-21 --to 2021-12-27", "The seven days behind the 68,457 of the UK dashboard: its three days without report taken as zero."),
            new("dashboard average \"ukdash:Northern Ireland:cases\" --days 7 --from 2021-12-24 --to 2022-01-05 --missing weekday --csv", "A 7-day average for each day, catch-ups spread by weekday."),
            new("dashboard average \"ukdash:Northern Ireland:cases\" --on 2021-12-28 --divisor extend --missing gap", "The last seven days that Northern Ireland had reported by then."))
    {
        _session = session;
        Arguments.Add(_selectors);
        Take(_average.All);

        Options.Add(_form.Csv);
        Options.Add(_form.Json);
    }

    public override async Task<ExitCode> RunAsync(ParseResult asked, CancellationToken cancellation)
    {
        var request = _average.Of(asked).Of(asked.GetRequiredValue(_selectors));
        await _form.AnswerAsync(asked, _session, request, (page, answers) => answers.Aggregate(page, AveragesText.Add), cancellation);
        return ExitCode.Done;
    }
}
