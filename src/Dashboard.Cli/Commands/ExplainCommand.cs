using System.CommandLine;
using Dashboard.Answers;
using Dashboard.Answers.Tables;
using Dashboard.Cli.Options;
using Dashboard.Cli.Text;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Cli.Commands;

/// <summary>Takes the difference of two figures apart.</summary>
internal sealed class ExplainCommand : LeafCommand
{
    // Both ends are required, so that these are never taken.
    private static readonly DateInterval Any = new(LocalDate.MinIsoValue, LocalDate.MaxIsoValue);

    private readonly Session _session;
    private readonly FormOptions _form = new();
    private readonly Argument<SeriesSelector[]> _selectors = SelectorArgument.Create();
    private readonly WindowOptions _window = new("First day compared.", "Last day compared.");
    private readonly RecipePairOptions _sides = new();

    public ExplainCommand(Session session)
        : base(
            "explain",
            "Takes the difference of two figures apart into causes that add up to it exactly.",
            new("dashboard explain \"jhu:United Kingdom:cases@~2021-12-28\" --quoted 134022,132017,114646,.,.,.,98515 --from 2021-12-21 --to 2021-12-27 --measure average", "Why 68,457 a day was quoted from one source and 108,124 from the other."),
            new("dashboard explain \"ukdash:United Kingdom:cases\" \"jhu:United Kingdom:cases\" --from 2022-01-28 --to 2022-02-03", "The week in which reinfections came to be counted."))
    {
        _session = session;
        (_window.From.Required, _window.To.Required) = (true, true);
        _selectors.Description = "The two series, A then B, as " + SeriesSelector.Form + "; one where the other side is quoted.";
        Arguments.Add(_selectors);
        Options.Add(_window.From);
        Options.Add(_window.To);
        foreach (var option in _sides.All)
        {
            Options.Add(option);
        }

        Options.Add(_form.Csv);
        Options.Add(_form.Json);
    }

    public override async Task<ExitCode> RunAsync(ParseResult asked, CancellationToken cancellation)
    {
        var terminal = _session.TerminalFor(asked);
        var window = _window.Of(asked, Any);
        var question = _sides.QuestionOf(asked, asked.GetRequiredValue(_selectors), window);
        var answer = await question.AskAsync(await SnapshotFolder.OpenAsync(asked, _session, cancellation), cancellation);
        var breakdown = answer.Value ?? throw new UnansweredException(answer.Absence!);
        _form.Write(
            asked,
            terminal,
            () => BreakdownTable.Of(breakdown),
            stream => BreakdownJson.Write(breakdown, stream),
            () => BreakdownText.Add(new TextPage(terminal.WidthColumns), breakdown));
        return ExitCode.Done;
    }
}
