namespace Dashboard.Core.Claims;

/// <summary>A hypothesis with its value at one moment, and how well that answers the figure.</summary>
/// <param name="Hypothesis">The hypothesis.</param>
/// <param name="Evaluation">Its value.</param>
/// <param name="Fit">How well the value answers.</param>
internal sealed record Trial(Hypothesis Hypothesis, Evaluation Evaluation, Fit Fit)
{
    /// <summary>How far the value is from the figure, as a share of the figure.</summary>
    public double DistanceTo(decimal figure) => Math.Abs(Evaluation.Found - (double)figure) / Math.Max(1, Math.Abs((double)figure));
}
