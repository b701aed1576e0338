using System.CommandLine;
using Dashboard.Answers;
using Dashboard.Answers.Tables;
using Dashboard.Cli.Faults;
using Dashboard.Cli.Options;
using Dashboard.Cli.Terminals;
using Dashboard.Cli.Text;
using Dashboard.Core.Questions;
using Dashboard.Core.Reconciliation.Policies;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Cli.Commands;

/// <summary>Puts two series side by side: day by day, or as both could be seen at a moment.</summary>
internal sealed class CompareCommand : LeafCommand
{
    private const int DaysShown = 7;

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
        var terminal = _session.TerminalFor(asked);
        if (asked.GetRequiredValue(_selectors) is not [var first, var second])
        {
            throw new UsageException(Invariant($"two series are compared, not {asked.GetRequiredValue(_selectors).Length}; name A and B."));
        }

        var reader = await SnapshotFolder.OpenAsync(asked, _session, cancellation);
        if (asked.GetValue(_at) is not { } at)
        {
            return await CompareAsync(asked, terminal, first, second, reader, cancellation);
        }

        var last = at.Day ?? London.DayOf(at.Instant);
        var window = _window.Of(asked, new DateInterval(last.PlusDays(1 - DaysShown), last));
        var joins = new List<AsOfJoin>();
        foreach (var moment in at.Day is { } day ? ReadingTimes.Of(day) : [at.Instant])
        {
            var answer = await new AsOfJoinQuestion(first, second, window, moment).AskAsync(reader, cancellation);
            joins.Add(answer.Value ?? throw new UnansweredException(answer.Absence!));
        }

        _form.Write(
            asked, terminal, () => AsOfJoinTable.Of(joins), () => joins.Aggregate(new TextPage(terminal.WidthColumns), AsOfJoinText.Add));
        return ExitCode.Done;
    }

    private async Task<ExitCode> CompareAsync(
        ParseResult asked, Terminal terminal, SeriesSelector first, SeriesSelector second, SeriesReader reader, CancellationToken cancellation)
    {
        if (asked.GetValue(_window.From) is not { } from || asked.GetValue(_window.To) is null)
        {
            throw new UsageException("either --from and --to are expected, to compare day by day, or --at for what could be seen at a moment.");
        }

        var question = new CompareQuestion(first, second, _window.Of(asked, new DateInterval(from, from)), new GapPolicy());
        var answer = await question.AskAsync(reader, cancellation);
        var comparison = answer.Value ?? throw new UnansweredException(answer.Absence!);
        _form.Write(
            asked,
            terminal,
            () => ComparedDaysTable.Of(comparison),
            stream => ComparedDaysTable.WriteJson(comparison, stream),
            () => ComparedDaysText.Add(new TextPage(terminal.WidthColumns), comparison));
        return ExitCode.Done;
    }
}
