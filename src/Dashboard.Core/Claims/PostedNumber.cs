using NodaTime;

namespace Dashboard.Core.Claims;

/// <summary>The number of a quoted figure, and how far its poster could see.</summary>
/// <param name="Figure">The figure as the ledger has it.</param>
/// <param name="Value">Its number: people, or people a day.</param>
/// <param name="SeenUntil">The end of the day of posting; null where that is unknown, so that everything could be seen.</param>
internal sealed record PostedNumber(CitedFigure Figure, decimal Value, Instant? SeenUntil)
{
    /// <summary>How well a value answers the number, at the closeness at which it was meant.</summary>
    public Fit FitOf(Evaluation evaluation) => FigureFit.Of(Value, Figure.Qualifier, evaluation.Found);
}
