namespace Dashboard.Core.Reconciliation;

/// <summary>Why a day has its status: what tells so, and the same in a sentence.</summary>
/// <param name="Kind">What tells.</param>
/// <param name="Text">The reason for a reader, without a full stop.</param>
/// <param name="Sure">How sure it is.</param>
public sealed record DayReason(ReasonKind Kind, string Text, Certainty Sure = Certainty.Certain)
{
    /// <summary>Nothing needs saying: the source gave the count and it is taken as it is.</summary>
    public static DayReason None { get; } = new(ReasonKind.None, string.Empty);

    /// <summary>The reason for a reader.</summary>
    public override string ToString() => Text;
}
