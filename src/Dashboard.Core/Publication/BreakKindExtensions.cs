namespace Dashboard.Core.Publication;

/// <summary>The words for the kind of a break.</summary>
public static class BreakKindExtensions
{
    /// <summary>The kind in a word, as files write it.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration's.</exception>
    public static string ToWord(this BreakKind kind) => kind switch
    {
        BreakKind.Recounted => "recounted",
        BreakKind.Redefined => "redefined",
        BreakKind.Backlog => "backlog",
        BreakKind.Rhythm => "rhythm",
        BreakKind.Ended => "ended",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of break."),
    };

    /// <summary>What a reader calls such a break.</summary>
    /// <param name="kind">The kind.</param>
    public static string ToTitle(this BreakKind kind) => kind switch
    {
        BreakKind.Rhythm => "break in the rhythm of reports",
        BreakKind.Ended => "end of the source",
        _ => "break of definition",
    };
}
