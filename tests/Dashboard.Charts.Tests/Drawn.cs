using Dashboard.Charts.Fonts;
using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Tests;

/// <summary>A scene taken apart: every mark that is drawn, groups opened, each with where it can be seen.</summary>
internal sealed class Drawn
{
    private const double RoundingPx = 0.01;

    private readonly Scene _scene;
    private readonly List<(Mark Mark, PixelRect? Clip)> _marks = [];

    public Drawn(Scene scene)
    {
        _scene = scene;
        Open(scene.Marks, clip: null);
    }

    public IEnumerable<TextMark> Texts => Of<TextMark>();

    public IEnumerable<string> Words => Texts.Select(text => text.Text);

    public IEnumerable<RectMark> Rects => Of<RectMark>();

    public IEnumerable<PathMark> Paths => Of<PathMark>();

    public IEnumerable<T> Of<T>()
        where T : Mark => _marks.Select(mark => mark.Mark).OfType<T>();

    /// <summary>The marks of the group of an id.</summary>
    public Drawn Group(string id) => new(new SceneBuilder(_scene.WidthPx, _scene.HeightPx, _scene.Background, "t", "d").Add(Find(_scene.Marks, id)!).Build());

    public bool HasGroup(string id) => Find(_scene.Marks, id) is not null;

    /// <summary>The areas hatched in a colour.</summary>
    public IEnumerable<PixelRect> Hatched(Rgba color) => Of<HatchMark>().Where(hatch => hatch.Color == color).Select(hatch => hatch.Area);

    /// <summary>The bars that a source's counts are drawn as: filled rectangles of a colour, whatever its opacity.</summary>
    public IEnumerable<PixelRect> Bars(Rgba color) => Rects
        .Where(rect => rect.Fill is { } fill && fill.WithOpacity(1) == color)
        .Select(rect => rect.Rect);

    /// <summary>The outlined bars of a colour.</summary>
    public IEnumerable<PixelRect> Outlines(Rgba color) => Rects
        .Where(rect => rect is { Fill: null, Stroke: { } stroke } && stroke.Color == color)
        .Select(rect => rect.Rect);

    /// <summary>Fails with the list of what is wrong.</summary>
    /// <param name="faults">What <see cref="Faults"/> found.</param>
    public static void AssertNone(IEnumerable<string> faults)
    {
        var all = faults.ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }

    /// <summary>What is wrong with the picture as such: marks beyond its edges, text too small, texts over each other.</summary>
    public IEnumerable<string> Faults()
    {
        var paper = new PixelRect(0, 0, _scene.WidthPx, _scene.HeightPx).Inset(-RoundingPx, -RoundingPx);
        foreach (var (mark, clip) in _marks)
        {
            var seen = clip is { } edge ? BoundsOf(mark).Intersect(edge) : BoundsOf(mark);
            if (!seen.IsEmpty && (seen.Left < paper.Left || seen.Top < paper.Top || seen.Right > paper.Right || seen.Bottom > paper.Bottom))
            {
                yield return Invariant($"beyond the edge: {Name(mark)} at {seen}");
            }
        }

        var texts = Texts.Where(text => text.Text.Length > 0).ToList();
        foreach (var text in texts.Where(text => text.Style.SizePx < 11))
        {
            yield return Invariant($"under 11 px: {Name(text)} at {text.Style.SizePx} px");
        }

        for (var i = 0; i < texts.Count; i++)
        {
            for (var j = i + 1; j < texts.Count; j++)
            {
                if (Box(texts[i]).Overlaps(Box(texts[j])))
                {
                    yield return Invariant($"over each other: {Name(texts[i])} at {Box(texts[i])} and {Name(texts[j])} at {Box(texts[j])}");
                }
            }
        }
    }

    private static PixelRect Box(TextMark text) => TextMeasurer.BoundsPx(text).Inset(RoundingPx, RoundingPx);

    private static string Name(Mark mark) => mark is TextMark text ? "‘" + text.Text + "’" : mark.GetType().Name + " " + mark.Id;

    private static PixelRect BoundsOf(Mark mark) => mark switch
    {
        TextMark text => TextMeasurer.BoundsPx(text),
        RectMark { Stroke: { } stroke } rect => rect.Rect.Inset(-stroke.WidthPx / 2, -stroke.WidthPx / 2),
        RectMark rect => rect.Rect,
        HatchMark hatch => hatch.Area,
        PathMark path => BoundsOf(path),
        _ => default,
    };

    private static PixelRect BoundsOf(PathMark path)
    {
        if (path.Path.Points.IsEmpty)
        {
            return default;
        }

        var points = path.Path.Points.ToArray();
        var half = (path.Stroke?.WidthPx ?? 0) / 2;
        return PixelRect.FromEdges(points.Min(point => point.X), points.Min(point => point.Y), points.Max(point => point.X), points.Max(point => point.Y))
            .Inset(-half, -half);
    }

    private static IEnumerable<GroupMark> Groups(IEnumerable<Mark> marks) =>
        marks.OfType<GroupMark>().SelectMany(group => Groups(group.Marks).Prepend(group));

    private static GroupMark? Find(IEnumerable<Mark> marks, string id) => Groups(marks).FirstOrDefault(group => group.Id == id);

    private void Open(IEnumerable<Mark> marks, PixelRect? clip)
    {
        foreach (var mark in marks)
        {
            if (mark is GroupMark group)
            {
                Open(group.Marks, (clip, group.Clip) switch { ({ } outer, { } inner) => outer.Intersect(inner), var (outer, inner) => outer ?? inner });
            }
            else
            {
                _marks.Add((mark, clip));
            }
        }
    }
}
