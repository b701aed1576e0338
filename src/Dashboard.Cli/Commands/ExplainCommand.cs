using System.CommandLine;
using Dashboard.Cli.Options;
using Dashboard.Cli.Text;
using Dashboard.Core.Series;

namespace Dashboard.Cli.Commands;

/// <summary>Takes the difference of two figures apart.</summary>
internal sealed class ExplainCommand : LeafCommand
{
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
        Take(_sides.All);

        Options.Add(_form.Csv);
        Options.Add(_form.Json);
    }

    public override async Task<ExitCode> RunAsync(ParseResult asked, CancellationToken cancellation)
    {
        var request = new ExplainRequest(_sides.QuestionOf(asked, asked.GetRequiredValue(_selectors), _window.Of(asked).OrAny()));
        await _form.AnswerAsync(asked, _session, request, BreakdownText.Add, cancellation);
        return ExitCode.Done;
    }
}
