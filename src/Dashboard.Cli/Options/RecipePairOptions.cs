using System.CommandLine;
using Dashboard.Cli.Faults;
using Dashboard.Core.Comparison;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Cli.Options;

/// <summary>How each of two figures comes about, and what of them is compared.</summary>
internal sealed class RecipePairOptions
{
    private readonly RecipeOptions _first = new("a", "--quoted");
    private readonly RecipeOptions _second = new("b");

    private readonly Option<DifferenceMeasure> _measure = TypedOption.Of(
        "--measure", "MEASURE", "What is compared: total or average. [default: total]", text => ChoiceText.Parse(
            text, "a measure", ("total", DifferenceMeasure.Total), ("average", DifferenceMeasure.Average)));

    public IReadOnlyList<Option> All => [_measure, .. _first.All, .. _second.All];

    /// <summary>The question asked.</summary>
    /// <param name="asked">The command line.</param>
    /// <param name="selectors">The series: A and B, or the one beside quoted figures.</param>
    /// <param name="window">The days.</param>
    /// <exception cref="UsageException">The series and the quoted figures don't make two sides.</exception>
    public ExplainQuestion QuestionOf(ParseResult asked, SeriesSelector[] selectors, DateInterval window)
    {
        var (a, b) = (asked.GetValue(_first.Quoted) is not null, asked.GetValue(_second.Quoted) is not null) switch
        {
            (_, _) when selectors.Length == 2 => (selectors[0], selectors[1]),
            (true, false) when selectors.Length == 1 => ((SeriesSelector?)null, selectors[0]),
            (false, true) when selectors.Length == 1 => (selectors[0], null),
            _ => throw new UsageException(Invariant($"two series are compared, not {selectors.Length}; name A and B, or one and the quoted figures of the other with --quoted-a or --quoted-b.")),
        };
        return new ExplainQuestion(_first.Of(asked, a, b ?? a!, window), _second.Of(asked, b, a ?? b!, window), window, asked.GetValue(_measure));
    }
}
