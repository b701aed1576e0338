using System.Collections.Immutable;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Themes;

namespace Dashboard.Charts.Kinds;

/// <summary>How a plot of a <see cref="CompareChart"/> stands among others above and below it.</summary>
/// <param name="Looks">The looks of its series, in order.</param>
/// <param name="Scale">How far its counts reach.</param>
internal sealed record ComparePanel(ImmutableArray<SourceLook> Looks, CutScale Scale)
{
    /// <summary>The least room for the labels of its counts.</summary>
    public double GutterPx { get; init; }

    /// <summary>Whether days are written below it.</summary>
    public bool HasDayLabels { get; init; } = true;

    /// <summary>Whether its notes are written out.</summary>
    public bool NotesHaveWords { get; init; } = true;

    /// <summary>Whether the days of notes are ruled from top to bottom, to be followed from panel to panel.</summary>
    public bool NotesHaveRules { get; init; }
}
