using System.Collections.Immutable;

namespace Dashboard.Charts.Scenes;

/// <summary>Collects the marks of a scene in drawing order; every method returns the builder itself.</summary>
/// <remarks>Not safe for use by several threads at once.</remarks>
public sealed class SceneBuilder
{
    /// <summary>The longest side a scene can have, in px.</summary>
    public const int MaxSidePx = 8192;

    private readonly int _widthPx;
    private readonly int _heightPx;
    private readonly Rgba _background;
    private readonly string _title;
    private readonly string _description;
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private ImmutableArray<Mark>.Builder _marks = ImmutableArray.CreateBuilder<Mark>();
    private Lazy<SceneTable>? _table;

    /// <summary>Starts an empty scene.</summary>
    /// <param name="widthPx">Width in px, 1 to <see cref="MaxSidePx"/>.</param>
    /// <param name="heightPx">Height in px, 1 to <see cref="MaxSidePx"/>.</param>
    /// <param name="background">The paper's colour; it must be opaque, so that the picture looks the same wherever it is put.</param>
    /// <param name="title">What the picture says, in one line.</param>
    /// <param name="description">What is to be seen, for readers who can't see it.</param>
    /// <exception cref="ArgumentOutOfRangeException">A side is outside its range.</exception>
    /// <exception cref="ArgumentException">The background is not opaque.</exception>
    public SceneBuilder(int widthPx, int heightPx, Rgba background, string title, string description)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(description);
        ArgumentOutOfRangeException.ThrowIfLessThan(widthPx, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(widthPx, MaxSidePx);
        ArgumentOutOfRangeException.ThrowIfLessThan(heightPx, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(heightPx, MaxSidePx);
        if (!background.IsOpaque)
        {
            throw new ArgumentException(Invariant($"A background has alpha 255, not {background.Alpha}."), nameof(background));
        }

        (_widthPx, _heightPx, _background, _title, _description) = (widthPx, heightPx, background, title, description);
    }

    /// <summary>Adds a mark made elsewhere.</summary>
    /// <exception cref="ArgumentException">Its id, or that of a mark inside it, is taken.</exception>
    public SceneBuilder Add(Mark mark)
    {
        ArgumentNullException.ThrowIfNull(mark);
        Claim(mark);
        _marks.Add(mark);
        return this;
    }

    /// <summary>Adds a rectangle.</summary>
    /// <exception cref="ArgumentException">The id is taken.</exception>
    public SceneBuilder Rect(PixelRect rect, Rgba? fill, Stroke? stroke = null, string? id = null) =>
        Add(new RectMark(rect, fill, stroke, id));

    /// <summary>Adds a path.</summary>
    /// <exception cref="ArgumentException">The id is taken.</exception>
    public SceneBuilder Path(PathData path, Rgba? fill, Stroke? stroke = null, string? id = null) =>
        Add(new PathMark(path, fill, stroke, id));

    /// <summary>Adds one straight line.</summary>
    /// <exception cref="ArgumentException">The id is taken.</exception>
    public SceneBuilder Line(double x1, double y1, double x2, double y2, Stroke stroke, string? id = null) =>
        Add(new PathMark(PathData.Line(x1, y1, x2, y2), fill: null, stroke, id));

    /// <summary>Adds a text run.</summary>
    /// <exception cref="ArgumentException">The id is taken, or the text has a control character.</exception>
    public SceneBuilder Text(
        string text,
        double x,
        double baselineY,
        TextStyle style,
        TextAnchor anchor = TextAnchor.Start,
        double rotationDegrees = 0,
        string? id = null) =>
        Add(new TextMark(text, x, baselineY, style, anchor, rotationDegrees, id));

    /// <summary>Adds a group of the marks that <paramref name="draw"/> adds to this builder.</summary>
    /// <param name="id">The group's stable id, if any.</param>
    /// <param name="clip">What of the group is seen, in px; null for all.</param>
    /// <param name="draw">Adds the group's marks; groups may be nested.</param>
    /// <exception cref="ArgumentException">The id is taken.</exception>
    public SceneBuilder Group(string? id, PixelRect? clip, Action<SceneBuilder> draw)
    {
        ArgumentNullException.ThrowIfNull(draw);
        ImmutableArray<Mark>.Builder outer = _marks;
        _marks = ImmutableArray.CreateBuilder<Mark>();
        try
        {
            draw(this);
            GroupMark group = new(_marks, clip, id);
            ClaimOwn(group);
            outer.Add(group);
        }
        finally
        {
            _marks = outer;
        }

        return this;
    }

    /// <summary>Gives the scene the figures behind it; a second call replaces the first.</summary>
    public SceneBuilder Table(SceneTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        _table = new(table);
        return this;
    }

    /// <summary>The same with figures that are put into words when they are first asked for: a PNG never asks for them.</summary>
    /// <param name="table">Makes the table, always the same; called once at the most.</param>
    public SceneBuilder LaterTable(Func<SceneTable> table)
    {
        ArgumentNullException.ThrowIfNull(table);
        _table = new(table);
        return this;
    }

    /// <summary>Freezes what has been collected; the builder may be used further without changing the result.</summary>
    public Scene Build() => new(_widthPx, _heightPx, _background, _title, _description, _marks.ToImmutable(), _table);

    private void Claim(Mark mark)
    {
        ClaimOwn(mark);
        if (mark is GroupMark group)
        {
            foreach (Mark inner in group.Marks)
            {
                Claim(inner);
            }
        }
    }

    private void ClaimOwn(Mark mark)
    {
        if (mark.Id is { } id && !_ids.Add(id))
        {
            throw new ArgumentException($"The id '{id}' is taken by another mark of the scene.", nameof(mark));
        }
    }
}
