using System.Collections.Immutable;
using System.CommandLine;
using Dashboard.Answers.Exports;
using Dashboard.Cli.Faults;
using Dashboard.Cli.Options;
using Dashboard.Cli.Text;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Cli.Commands;

/// <summary>Shows how counts came about release by release, and what those still filling up will become.</summary>
internal sealed class VintagesCommand : LeafCommand
{
    private readonly Session _session;
    private readonly FormOptions _form = new();
    private readonly Argument<SeriesSelector[]> _selectors = SelectorArgument.Create(isOptional: true);
    private readonly ValueOption<LocalDate> _day = TypedOption.OfDay("--day", "Tell the story of this day: its first print and every revision.");
    private readonly Option<bool> _score = TypedOption.OfSwitch("--score", "Score the nowcasts of every release held against what the days became.");

    private readonly Option<string> _batch = TypedOption.OfPath(
        "--batch", "FILE", "Tell what stood at many moments, as CSV: a series with its moment on each line of a file, --from DAY and --to DAY after it if need be; empty lines and lines starting with # are left out. A moment before the oldest release held is answered as not held.");

    private readonly Option<bool> _rows = TypedOption.OfSwitch("--rows", "With --batch: a row for each day and its 7-day mean, not one for each question.");
    private readonly Option<string> _out = DataFileText.Create();

    public VintagesCommand(Session session)
        : base(
            "vintages",
            "Shows how complete the latest days are and what they will become, or what became of a day.",
            new("dashboard vintages ukdash:England:cases:specimen@2021-12-24", "The ten days before Christmas Eve 2021 as they stood then, and what they were to become."),
            new("dashboard vintages ukdash:England:cases:specimen --day 2021-12-20", "Every count that England's 20 December had, and how soon it came close to the last."),
            new("dashboard vintages ukdash:England:cases:specimen --score --csv", "How often the nowcasts' intervals held, by year and lag."),
            new("dashboard vintages --batch questions.txt --rows --out answers.csv", "England's cases as they stood on each of many days, if each line asks for one: ukdash:England:cases:specimen@2021-12-28."))
    {
        _session = session;
        Arguments.Add(_selectors);
        Options.Add(_day);
        Options.Add(_score);
        Options.Add(_batch);
        Options.Add(_rows);
        Options.Add(_out);
        Options.Add(_form.Csv);
        Options.Add(_form.Json);
    }

    public override Task<ExitCode> RunAsync(ParseResult asked, CancellationToken cancellation)
    {
        ImmutableArray<SeriesSelector> series = [.. asked.GetValue(_selectors) ?? []];
        return asked.GetValue(_batch) is { } path
            ? AnswerBatchAsync(asked, path, series, cancellation)
            : AnswerEachAsync(asked, series, cancellation);
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new UsageException(otherwise);
        }
    }

    private async Task<ExitCode> AnswerEachAsync(ParseResult asked, ImmutableArray<SeriesSelector> series, CancellationToken cancellation)
    {
        Require(!series.IsEmpty, "a series is expected, such as ukdash:England:cases:specimen, or --batch FILE; see 'dashboard vintages --help'.");
        Require(!asked.Has(_rows) && !asked.Has(_out), "--rows and --out go with --batch, whose answers are as many as its lines.");
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

    private async Task<ExitCode> AnswerBatchAsync(ParseResult asked, string path, ImmutableArray<SeriesSelector> series, CancellationToken cancellation)
    {
        Require(series.IsEmpty, "--batch takes its series from the file; name none beside it.");
        Require(_day.Of(asked) is null && !asked.Has(_score), "--batch tells what stood at moments; --day and --score ask for something else.");
        Require(!asked.Has(_form.Json), "--batch writes CSV, with or without --csv; leave --json out.");
        var terminal = _session.TerminalFor(asked);
        var batch = new VintageBatch(path, terminal.Say);
        var reader = await SnapshotFolder.OpenAsync(asked, _session, cancellation);
        var export = new VintagesExport(batch.Read(), asked.Has(_rows));
        await export.WriteAsync(reader, DataFileText.OutputOf(asked.GetValue(_out), terminal), (question, problem) => batch.Refuse(question.Line, problem), cancellation);
        return batch.Failed == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private Task<ImmutableArray<T>> AnswerAsync<T>(
        ParseResult asked, Request<ImmutableArray<T>> request, Func<TextPage, T, TextPage> add, CancellationToken cancellation) =>
        _form.AnswerAsync(asked, _session, request, (page, answers) => answers.Aggregate(page, add), cancellation);
}
