using System.CommandLine;
using Dashboard.Answers.Exports;
using Dashboard.Cli.Options;
using Dashboard.Core.Series;

namespace Dashboard.Cli.Commands;

/// <summary>Writes all countries of a source with their averages, for a statistics program or a spreadsheet.</summary>
internal sealed class ExportAveragesCommand : LeafCommand
{
    private readonly Session _session;
    private readonly Option<Source?> _source = TypedOption.Of(
        "--source", "SOURCE", "Whose counts: " + ChoiceText.OneOf(Source.All.Select(source => source.Code)) + ". [default: jhu]", TraceRequest.ParseSource);

    private readonly Option<Metric?> _metric = TypedOption.Of(
        "--metric", "METRIC", "What is counted: " + ChoiceText.OneOf(Metric.All.Select(metric => metric.Code)) + ". [default: each that is held]", TraceRequest.ParseMetric);

    private readonly Option<DateBasis?> _basis = TypedOption.Of(
        "--basis", "BASIS", "Which day a count is put on: " + ChoiceText.OneOf(DateBasis.All.Select(basis => basis.Code)) + ". [default: the source's own]", ParseBasis);

    private readonly WindowOptions _window = new("First day written. [default: the first held]", "Last day written. [default: the last held]");
    private readonly Option<string> _out = DataFileText.Create();

    public ExportAveragesCommand(Session session)
        : base(
            "averages",
            "Writes every country of a source day by day as one CSV: the counts to date and of the day as the newest release has them, and the mean of the seven days before and with it. Rows that are parts of a country are added. Nothing is filled or spread: a day without report is the zero or the gap that the source has there, and negative counts stay; 'dashboard average' treats such days. Where a source gives counts a day, those to date are their sum from the first day held.",
            new("dashboard export averages --source jhu --out averages.csv", "201 countries, confirmed cases and deaths, 22 January 2020 to 9 March 2023."),
            new("dashboard export averages --metric deaths --from 2021-12-01 --to 2021-12-31", "The deaths of December 2021, averages reaching back to November, on the screen or into a pipe."),
            new("dashboard export averages --source ukdash --basis specimen --out nations.csv", "The UK dashboard's counts by the day on which the test was taken."))
    {
        _session = session;
        Take(_source, _metric, _basis, _window.From, _window.To, _out);
    }

    public override async Task<ExitCode> RunAsync(ParseResult asked, CancellationToken cancellation)
    {
        var export = new AveragesExport(
            asked.GetValue(_source) ?? Source.JohnsHopkins, asked.GetValue(_metric) is { } metric ? [metric] : [], asked.GetValue(_basis), _window.Of(asked));
        var reader = await SnapshotFolder.OpenAsync(asked, _session, cancellation);
        var output = DataFileText.OutputOf(asked.GetValue(_out), _session.TerminalFor(asked));
        await export.WriteAsync(reader, output, cancellation);
        return ExitCode.Done;
    }

    private static Parsed<DateBasis?> ParseBasis(string text) =>
        ChoiceText.Parse<DateBasis?>(text, "a date basis", [.. DateBasis.All.Select(basis => (basis.Code, (DateBasis?)basis))]);
}
