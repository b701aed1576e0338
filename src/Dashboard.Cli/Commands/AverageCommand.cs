using System.CommandLine;
using Dashboard.Answers;
using Dashboard.Answers.Tables;
using Dashboard.Cli.Options;
using Dashboard.Cli.Text;
using Dashboard.Core.Questions;
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
        foreach (var option in _average.All)
        {
            Options.Add(option);
        }

        Options.Add(_form.Csv);
        Options.Add(_form.Json);
    }

    public override async Task<ExitCode> RunAsync(ParseResult asked, CancellationToken cancellation)
    {
        var terminal = _session.TerminalFor(asked);
        var request = _average.Of(asked);
        var reader = await SnapshotFolder.OpenAsync(asked, _session, cancellation);
        var answers = new List<AverageAnswer>();
        foreach (var selector in asked.GetRequiredValue(_selectors))
        {
            answers.AddRange(await AskAsync(request, selector, reader, cancellation));
        }

        _form.Write(
            asked, terminal, () => AveragesTable.Of(answers), () => answers.Aggregate(new TextPage(terminal.WidthColumns), AveragesText.Add));
        return ExitCode.Done;
    }

    private static async Task<IReadOnlyList<AverageAnswer>> AskAsync(
        AverageRequest request, SeriesSelector selector, SeriesReader reader, CancellationToken cancellation)
    {
        if (request.Window is { } window)
        {
            var one = await new AverageQuestion(selector, window, request.Policies, request.Missing, request.Alignment).AskAsync(reader, cancellation);
            return [one.Value ?? throw new UnansweredException(one.Absence!)];
        }

        var question = new MovingAverageQuestion(
            selector, request.Days, request.WindowDays, request.Alignment, request.Missing, request.Policies);
        var answer = await question.AskAsync(reader, cancellation);
        return answer.Value?.Days ?? throw new UnansweredException(answer.Absence!);
    }
}
