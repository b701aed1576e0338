namespace Dashboard.Core.Reconciliation;

/// <summary>The words for a certainty.</summary>
public static class CertaintyExtensions
{
    /// <summary>The certainty in one word, as every table and file writes it.</summary>
    /// <param name="certainty">The certainty.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration's.</exception>
    public static string ToWord(this Certainty certainty) => certainty switch
    {
        Certainty.Certain => "certain",
        Certainty.Likely => "likely",
        Certainty.Possible => "possible",
        _ => throw new ArgumentOutOfRangeException(nameof(certainty), certainty, "Not a certainty."),
    };

    /// <summary>The less sure of two.</summary>
    /// <param name="one">One.</param>
    /// <param name="other">The other.</param>
    public static Certainty OrLess(this Certainty one, Certainty other) => one > other ? one : other;
}
