namespace Dashboard.Core.Vintages;

/// <summary>How good the estimates at one lag were.</summary>
/// <param name="Year">The year of the releases; null for all of them.</param>
/// <param name="LagDays">Days from the day to the release.</param>
/// <param name="Nowcasts">How many estimates were compared.</param>
/// <param name="Inside">How many settled counts lay within their 80 % interval.</param>
/// <param name="MeanError">The mean distance of the estimate from the settled count, as a share of the settled count.</param>
/// <param name="RawError">The same for the count as released, without any estimate.</param>
public sealed record ScoreRow(int? Year, int LagDays, int Nowcasts, int Inside, double MeanError, double RawError)
{
    /// <summary>The share of settled counts within their interval: 0.8 is aimed at.</summary>
    public double Coverage => (double)Inside / Nowcasts;
}
