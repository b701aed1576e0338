using System.CommandLine;
using Dashboard.Answers;
using Dashboard.Answers.Tables;
using Dashboard.Cli.Faults;
using Dashboard.Cli.Help;
using Dashboard.Cli.Options;
using Dashboard.Cli.Text;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Cli.Commands;

/// <summary>Scores the shift in days between two series.</summary>
internal sealed class AlignCommand : LeafCommand
{
    // Both ends are required, so that these are never taken.
    private static readonly DateInterval Any = new(LocalDate.MinIsoValue, LocalDate.MaxIsoValue);

    private readonly Session _session;
    private readonly FormOptions _form = new();
    private readonly Argument<SeriesSelector[]> _selectors = SelectorArgument.Create();
    private readonly WindowOptions _window = new("First day looked at.", "Last day looked at.");

    public AlignCommand(Session session)
        : base(
            "align",
            "Scores by how many days one series is behind another, from -3 to +3, by how they move from day to day.",
            new Example("dashboard align \"jhu:United Kingdom:cases\" \"ukdash:United Kingdom:cases\" --from 2021-10-01 --to 2021-12-24", "Whether Johns Hopkins puts the UK's counts on another day than the UK does."))
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
        if (asked.GetRequiredValue(_selectors) is not [var first, var second])
        {
            throw new UsageException("align takes two series: the second is held against the first.");
        }

        var question = new AlignQuestion(first, second, _window.Of(asked, Any));
        var answer = await question.AskAsync(await SnapshotFolder.OpenAsync(asked, _session, cancellation), cancellation);
        var found = answer.Value ?? throw new UnansweredException(answer.Absence!);
        _form.Write(asked, terminal, () => AlignTable.Of(found), () => AlignText.Add(new TextPage(terminal.WidthColumns), found));
        return ExitCode.Done;
    }
}
