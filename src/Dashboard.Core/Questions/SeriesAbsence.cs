using System.Collections.Immutable;
using Dashboard.Core.Series;

namespace Dashboard.Core.Questions;

/// <summary>Why a selector has no answer.</summary>
/// <param name="Selector">The selector asked for.</param>
/// <param name="IsUnknownSeries">True where no such series is held at all; false where it is, but not of that time.</param>
/// <param name="Text">The reason in one line, with what would be right.</param>
/// <param name="Nearest">Up to three series that are held and read most alike.</param>
public sealed record SeriesAbsence(SeriesSelector Selector, bool IsUnknownSeries, string Text, ImmutableArray<SeriesId> Nearest);
