using System.Collections.Immutable;

namespace Dashboard.Charts.Scenes;

/// <summary>Marks that belong together, drawn in order, seen only inside a rectangle if it has one.</summary>
public sealed class GroupMark : Mark
{
    /// <summary>Describes a group.</summary>
    /// <param name="marks">What is drawn, lowest first.</param>
    /// <param name="clip">What of it is seen, in px; null for all. Pictures made of pixels round it to whole pixels.</param>
    /// <param name="id">Its stable id, if any.</param>
    public GroupMark(IEnumerable<Mark> marks, PixelRect? clip = null, string? id = null)
        : base(id)
    {
        ArgumentNullException.ThrowIfNull(marks);
        if (clip is { } rect)
        {
            FinitePx.Require(rect.X);
            FinitePx.Require(rect.Y);
            FinitePx.Require(rect.Width);
            FinitePx.Require(rect.Height);
        }

        (Marks, Clip) = ([.. marks], clip);
    }

    /// <summary>What is drawn, lowest first.</summary>
    public ImmutableArray<Mark> Marks { get; }

    /// <summary>What of it is seen; null for all.</summary>
    public PixelRect? Clip { get; }
}
