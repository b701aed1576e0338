using System.CommandLine;
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

    private readonly ValueOption<DifferenceMeasure> _measure = new ValueOption<DifferenceMeasure>(
        "--measure", "MEASURE", "What is compared: total or average. [default: total]", ExplainRequest.ParseMeasure).Offering("total", "average");

    public IReadOnlyList<Option> All => [_measure, .. _first.All, .. _second.All];

    /// <summary>The question asked.</summary>
    /// <param name="asked">The command line.</param>
    /// <param name="selectors">The series: A and B, or the one beside quoted figures.</param>
    /// <param name="window">The days.</param>
    /// <exception cref="RequestRefusedException">The series and the quoted figures don't make two sides.</exception>
    public ExplainQuestion QuestionOf(ParseResult asked, SeriesSelector[] selectors, DateInterval window)
    {
        var (a, b) = AskedRecipe.Assign(selectors, _first.Of(asked), _second.Of(asked));
        return ExplainRequest.Of(a, b, window, _measure.Of(asked) ?? DifferenceMeasure.Total).Question;
    }
}
