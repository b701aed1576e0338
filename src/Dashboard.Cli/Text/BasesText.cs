using Dashboard.Core.Series;

namespace Dashboard.Cli.Text;

/// <summary>Says where two series put their counts on days by different rules.</summary>
internal static class BasesText
{
    /// <summary>Adds a warning, or nothing where both count alike.</summary>
    public static TextPage Add(TextPage page, DateBasis first, DateBasis second) => first.IsFixedOnPublication == second.IsFixedOnPublication
        ? page
        : page.Add(Invariant($"The two are on different date bases, A by {first.Title} and B by {second.Title}: a day of the one does not count the people of that day of the other."), Tone.Doubtful);
}
