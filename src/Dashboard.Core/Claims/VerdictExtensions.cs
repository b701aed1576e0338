namespace Dashboard.Core.Claims;

/// <summary>The words for a verdict, and what they mean for the figure.</summary>
public static class VerdictExtensions
{
    /// <summary>The verdict in words, as every table, file and picture writes it.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration's.</exception>
    public static string ToWords(this Verdict verdict) => verdict switch
    {
        Verdict.Exact => "exact",
        Verdict.ExactInEarlierRelease => "exact in an earlier release",
        Verdict.RoundingHolds => "rounding holds",
        Verdict.ArithmeticHolds => "arithmetic holds",
        Verdict.ArithmeticHoldsMissingAsZero => "arithmetic holds but the method counts missing days as zero",
        Verdict.AbsenceConfirmed => "absence confirmed",
        Verdict.AbsenceContradicted => "absence contradicted",
        Verdict.Near => "near",
        Verdict.ExplainedByDefinition => "explained by a change of definition",
        Verdict.Contradicted => "contradicted",
        Verdict.NotCheckable => "not checkable with the series held",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "Not a verdict."),
    };

    /// <summary>Whether the figure stands, does not, or stays open.</summary>
    /// <param name="verdict">The verdict.</param>
    public static Standing ToStanding(this Verdict verdict) => verdict switch
    {
        Verdict.Exact or Verdict.ExactInEarlierRelease or Verdict.RoundingHolds or Verdict.ArithmeticHolds
            or Verdict.AbsenceConfirmed => Standing.Holds,
        Verdict.ArithmeticHoldsMissingAsZero or Verdict.Near or Verdict.ExplainedByDefinition => Standing.HoldsInPart,
        Verdict.Contradicted or Verdict.AbsenceContradicted => Standing.DoesNotHold,
        _ => Standing.Open,
    };
}
