using Dashboard.Core.Claims;

namespace Dashboard.Core.Comparison;

/// <summary>What a reader must know of a side beside its parts.</summary>
internal static class FootingNotes
{
    /// <summary>For quoted figures: what each one reads as.</summary>
    public static IEnumerable<string> Of(IRecipeSide side) => side is not QuotedSide quoted ? [] : quoted.Readings().Select(reading =>
        reading.Text is { } text
            ? Invariant($"{reading.Figure:N0} quoted for {ReasonText.Day(reading.Day)} reads as {text}.")
            : Invariant($"{reading.Figure:N0} quoted for {ReasonText.Day(reading.Day)} is found in no release held."));

    /// <summary>For counts of which no release of the time is held: what the mark on them says.</summary>
    public static IEnumerable<string> Of(IEnumerable<DifferencePart> parts) =>
        parts.Any(part => part.Why.Contains(CountOrigin.LaterServed, StringComparison.Ordinal))
            ? [Invariant($"Counts marked “{CountOrigin.LaterServed}” are of days published by then, from the first release held after: none of the time is held.")]
            : [];
}
