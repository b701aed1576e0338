using Dashboard.Answers.Tables;
using Dashboard.Core.Comparison;
using Dashboard.Core.Questions;
using NodaTime;

namespace Dashboard.Answers.Requests;

/// <summary>Why do two figures differ?</summary>
/// <param name="First">How the first figure comes about.</param>
/// <param name="Second">How the second figure comes about.</param>
/// <param name="Window">The days, both ends included.</param>
/// <param name="Measure">What is compared.</param>
public sealed record ExplainRequest(Recipe First, Recipe Second, DateInterval Window, DifferenceMeasure Measure) : Request<DifferenceBreakdown>
{
    /// <summary>Reads what is compared.</summary>
    /// <param name="text">The word.</param>
    public static Parsed<DifferenceMeasure> ParseMeasure(string text) => ChoiceText.Parse(
        text, "a measure", ("total", DifferenceMeasure.Total), ("average", DifferenceMeasure.Average));

    /// <summary>The request that two sides make.</summary>
    /// <param name="a">The first side.</param>
    /// <param name="b">The second side.</param>
    /// <param name="window">The days.</param>
    /// <param name="measure">What is compared.</param>
    /// <exception cref="RequestRefusedException">A side has neither series nor figures, or more or fewer figures than days.</exception>
    public static ExplainRequest Of(AskedRecipe a, AskedRecipe b, DateInterval window, DifferenceMeasure measure)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return new ExplainRequest(a.Against(b, "a", window), b.Against(a, "b", window), window, measure);
    }

    /// <inheritdoc/>
    public override async Task<DifferenceBreakdown> AskAsync(SeriesReader reader, CancellationToken cancellation) =>
        ValueOf(await new ExplainQuestion(First, Second, Window, Measure).AskAsync(reader, cancellation).ConfigureAwait(false));

    /// <inheritdoc/>
    public override AnswerDocument Write(DifferenceBreakdown answer) =>
        new(BreakdownTable.Of(answer), stream => BreakdownJson.Write(answer, stream));
}
