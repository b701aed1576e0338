using System.CommandLine;
using Dashboard.Answers;
using Dashboard.Answers.Tables;
using Dashboard.Cli.Faults;
using Dashboard.Cli.Options;
using Dashboard.Cli.Text;
using Dashboard.Core.Comparison;
using Dashboard.Core.Questions;
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
    private readonly RecipeOptions _first = new("a", "--quoted");
    private readonly RecipeOptions _second = new("b");

    private readonly Option<DifferenceMeasure> _measure = TypedOption.Of(
        "--measure", "MEASURE", "What is compared: total or average. [default: total]", text => ChoiceText.Parse(
            text, "a measure", ("total", DifferenceMeasure.Total), ("average", DifferenceMeasure.Average)));

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
        Options.Add(_measure);
        foreach (var option in _first.All.Concat(_second.All))
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
        var (first, second) = Recipes(asked, window);
        var reader = await SnapshotFolder.OpenAsync(asked, _session, cancellation);
        var answer = await new ExplainQuestion(first, second, window, asked.GetValue(_measure)).AskAsync(reader, cancellation);
        var breakdown = answer.Value ?? throw new UnansweredException(answer.Absence!);
        _form.Write(
            asked,
            terminal,
            () => BreakdownTable.Of(breakdown),
            stream => BreakdownJson.Write(breakdown, stream),
            () => BreakdownText.Add(new TextPage(terminal.WidthColumns), breakdown));
        return ExitCode.Done;
    }

    private (Recipe First, Recipe Second) Recipes(ParseResult asked, DateInterval window)
    {
        var selectors = asked.GetRequiredValue(_selectors);
        var (a, b) = (asked.GetValue(_first.Quoted) is not null, asked.GetValue(_second.Quoted) is not null) switch
        {
            (_, _) when selectors.Length == 2 => (selectors[0], selectors[1]),
            (true, false) when selectors.Length == 1 => ((SeriesSelector?)null, selectors[0]),
            (false, true) when selectors.Length == 1 => (selectors[0], null),
            _ => throw new UsageException(Invariant($"two series are compared, not {selectors.Length}; name A and B, or one and the quoted figures of the other with --quoted-a or --quoted-b.")),
        };
        return (_first.Of(asked, a, b ?? a!, window), _second.Of(asked, b, a ?? b!, window));
    }
}
