namespace Dashboard.Core.Series;

/// <summary>Which day a count is put on: one of a closed set, compared by identity.</summary>
/// <remarks>
/// Counts on two bases are not counts of the same people: the same seven days by publish and by specimen date differ
/// even where nothing was missing or revised.
/// </remarks>
public sealed class DateBasis
{
    private DateBasis(string code, string title, bool isFixedOnPublication) =>
        (Code, Title, IsFixedOnPublication) = (code, title, isFixedOnPublication);

    /// <summary>The day on which the count was reported.</summary>
    public static DateBasis Publish { get; } = new("publish", "publish date", isFixedOnPublication: true);

    /// <summary>The day on which the test was taken; recent days fill up over later releases.</summary>
    public static DateBasis Specimen { get; } = new("specimen", "specimen date", isFixedOnPublication: false);

    /// <summary>The day of death; recent days fill up over later releases.</summary>
    public static DateBasis Death { get; } = new("death", "date of death", isFixedOnPublication: false);

    /// <summary>The day whose end the state belongs to (Johns Hopkins: taken at about 04:21 UTC of the next morning).</summary>
    public static DateBasis Snapshot { get; } = new("snapshot", "snapshot day", isFixedOnPublication: true);

    /// <summary>Every basis, in the order in which lists show them.</summary>
    public static IReadOnlyList<DateBasis> All { get; } = [Publish, Specimen, Death, Snapshot];

    /// <summary>The short name used in selectors and files.</summary>
    public string Code { get; }

    /// <summary>The name in a sentence.</summary>
    public string Title { get; }

    /// <summary>Whether a day's count is meant to be whole when first shown, so that only corrections change it.</summary>
    public bool IsFixedOnPublication { get; }

    /// <summary>Finds a basis by its code, without regard to case.</summary>
    /// <param name="code">The code, such as <c>specimen</c>.</param>
    /// <returns>The basis, or null where none has that code.</returns>
    public static DateBasis? Find(string code) =>
        All.FirstOrDefault(basis => string.Equals(basis.Code, code, StringComparison.OrdinalIgnoreCase));

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
