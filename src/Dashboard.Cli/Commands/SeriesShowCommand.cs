using System.CommandLine;
using Dashboard.Answers;
using Dashboard.Answers.Tables;
using Dashboard.Cli.Options;
using Dashboard.Cli.Text;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;

namespace Dashboard.Cli.Commands;

/// <summary>Shows series day by day.</summary>
internal sealed class SeriesShowCommand : LeafCommand
{
    private readonly Session _session;
    private readonly FormOptions _form = new();
    private readonly Argument<SeriesSelector[]> _selectors = SelectorArgument.Create();
    private readonly WindowOptions _window = new(
        "First day shown. [default: the series' first]", "Last day shown. [default: the series' last]");

    public SeriesShowCommand(Session session)
        : base(
            "show",
            "Shows series day by day, with what was missing, caught up or corrected.",
            new("dashboard series show \"jhu:United Kingdom:cases@2021-12-28T04:21:47Z\" --from 2021-12-20", "What Johns Hopkins said on that morning: no report on the 25th and 26th, caught up on the 27th."),
            new("dashboard series show ukdash:England+Wales:cases:publish --from 2021-12-24 --to 2021-12-31", "Two nations added, by the day on which cases were reported."),
            new("dashboard series show \"ukdash:England:deaths@~2021-12-28\" --from 2021-12-20 --csv", "The days published by 28 December as later served, for a spreadsheet."))
    {
        _session = session;
        Arguments.Add(_selectors);
        Options.Add(_window.From);
        Options.Add(_window.To);
        Options.Add(_form.Csv);
        Options.Add(_form.Json);
    }

    public override async Task<ExitCode> RunAsync(ParseResult asked, CancellationToken cancellation)
    {
        var terminal = _session.TerminalFor(asked);
        var reader = await SnapshotFolder.OpenAsync(asked, _session, cancellation);
        var shown = new List<ShownSeries>();
        foreach (var selector in asked.GetRequiredValue(_selectors))
        {
            var answer = await reader.ReadAsync(selector, cancellation);
            var series = answer.Value?.Daily ?? throw new UnansweredException(answer.Absence!);
            var window = _window.Of(asked, series.Days);
            var days = series.Within(window) ?? throw new UnansweredException(SeriesAbsence.OutsideWindow(selector, series.Days, window));
            shown.Add(ShownSeries.Of(days, reader));
        }

        _form.Write(
            asked, terminal, () => SeriesTable.Of(shown), () => shown.Aggregate(new TextPage(terminal.WidthColumns), DaysText.Add));
        return ExitCode.Done;
    }
}
