using System.CommandLine;
using Dashboard.Answers;
using Dashboard.Answers.Tables;
using Dashboard.Cli.Faults;
using Dashboard.Cli.Options;
using Dashboard.Cli.Text;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Cli.Commands;

/// <summary>Shows how counts came about release by release, and what those still filling up will become.</summary>
internal sealed class VintagesCommand : LeafCommand
{
    private readonly Session _session;
    private readonly FormOptions _form = new();
    private readonly Argument<SeriesSelector[]> _selectors = SelectorArgument.Create();
    private readonly Option<LocalDate?> _day = TypedOption.Of("--day", "DAY", "Tell the story of this day: its first print and every revision.", DayText.Parse);
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

    public override Task<ExitCode> RunAsync(ParseResult asked, CancellationToken cancellation) => (asked.GetValue(_day), asked.GetValue(_score)) switch
    {
        (not null, true) => throw new UsageException("--day and --score exclude each other: one tells of a day, the other of all."),
        ({ } day, _) => AnswerAsync(
            asked, (reader, selector) => new DayStoryQuestion(selector, day).AskAsync(reader, cancellation), VintagesTable.Of, DayStoryText.Add, cancellation),
        (_, true) => AnswerAsync(
            asked, (reader, selector) => new NowcastScoreQuestion(selector).AskAsync(reader, cancellation), VintagesTable.Of, NowcastScoreText.Add, cancellation),
        _ => AnswerAsync(
            asked, (reader, selector) => new CompletenessQuestion(selector).AskAsync(reader, cancellation), VintagesTable.Of, CompletenessText.Add, cancellation),
    };

    private async Task<ExitCode> AnswerAsync<T>(
        ParseResult asked,
        Func<SeriesReader, SeriesSelector, ValueTask<Answer<T>>> ask,
        Func<IReadOnlyCollection<T>, AnswerTable> table,
        Func<TextPage, T, TextPage> add,
        CancellationToken cancellation)
        where T : class
    {
        var terminal = _session.TerminalFor(asked);
        var reader = await SnapshotFolder.OpenAsync(asked, _session, cancellation);
        var answers = new List<T>();
        foreach (var selector in asked.GetRequiredValue(_selectors))
        {
            var answer = await ask(reader, selector);
            answers.Add(answer.Value ?? throw new UnansweredException(answer.Absence!));
        }

        _form.Write(asked, terminal, () => table(answers), () => answers.Aggregate(new TextPage(terminal.WidthColumns), add));
        return ExitCode.Done;
    }
}
