using System.Collections.Immutable;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Questions;

/// <summary>Why a selector has no answer.</summary>
/// <param name="Selector">The selector asked for.</param>
/// <param name="IsUnknownSeries">True where no such series is held at all; false where it is, but not of that time.</param>
/// <param name="Text">The reason in one line, with what would be right.</param>
/// <param name="Nearest">Up to three series that are held and read most alike.</param>
public sealed record SeriesAbsence(SeriesSelector Selector, bool IsUnknownSeries, string Text, ImmutableArray<SeriesId> Nearest)
{
    /// <summary>A series that is held, but has no day in the window asked for.</summary>
    /// <param name="selector">The selector asked for.</param>
    /// <param name="held">The days held.</param>
    /// <param name="window">The window asked for.</param>
    public static SeriesAbsence OutsideWindow(SeriesSelector selector, DateInterval held, DateInterval window)
    {
        ArgumentNullException.ThrowIfNull(held);
        ArgumentNullException.ThrowIfNull(window);
        return new SeriesAbsence(
            selector,
            IsUnknownSeries: false,
            Invariant($"{selector} has no day from {window.Start:uuuu-MM-dd} to {window.End:uuuu-MM-dd}: it runs from {held.Start:uuuu-MM-dd} to {held.End:uuuu-MM-dd}."),
            []);
    }
}
