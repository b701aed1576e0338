using Dashboard.Answers.Tables;
using Dashboard.Core.Comparison;
using Dashboard.Core.Questions;
using NodaTime;

namespace Dashboard.Answers.Requests;

/// <summary>Why do two figures differ?</summary>
/// <param name="Question">The two figures, the days and what is compared.</param>
public sealed record ExplainRequest(ExplainQuestion Question) : Request<DifferenceBreakdown>
{
    /// <summary>Reads what is compared.</summary>
    /// <param name="text">The word.</param>
    public static Parsed<DifferenceMeasure?> ParseMeasure(string text) => ChoiceText.Parse<DifferenceMeasure?>(
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
        return new ExplainRequest(new ExplainQuestion(a.Against(b, "a", window), b.Against(a, "b", window), window, measure));
    }

    /// <inheritdoc/>
    public override async Task<DifferenceBreakdown> AskAsync(SeriesReader reader, CancellationToken cancellation) =>
        ValueOf(await Question.AskAsync(reader, cancellation).ConfigureAwait(false));

    /// <inheritdoc/>
    public override AnswerDocument Write(DifferenceBreakdown answer) =>
        new(BreakdownTable.Of(answer), stream => BreakdownJson.Write(answer, stream));
}
