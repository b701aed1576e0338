using Dashboard.Answers.Requests;
using Dashboard.Charts.Kinds;

namespace Dashboard.Answers.Pictures;

/// <summary>Reads whose daily counts stand as columns.</summary>
public static class ShownColumnsText
{
    /// <summary>What can be written.</summary>
    public static IReadOnlyList<string> Words { get; } = ["all", "first", "none"];

    /// <summary>Reads a word.</summary>
    /// <param name="text">One of <see cref="Words"/>.</param>
    public static Parsed<ShownColumns?> Parse(string text) => ChoiceText.Parse<ShownColumns?>(
        text, "a choice of columns", (Words[0], ShownColumns.OfAll), (Words[1], ShownColumns.OfFirst), (Words[2], ShownColumns.OfNone));
}
