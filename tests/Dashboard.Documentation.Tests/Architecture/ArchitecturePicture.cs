using Dashboard.Charts.Fonts;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;

namespace Dashboard.Documentation.Tests.Architecture;

/// <summary>The parts of the program and who knows whom, drawn by the program's own chart part from the project files.</summary>
internal static class ArchitecturePicture
{
    private const double BoxWidth = 262;
    private const double BoxHeight = 82;
    private const double ArrowPx = 9;

    private static readonly Theme Theme = Theme.Light;
    private static readonly TextStyle Heading = new(19, FontWeight.SemiBold, Theme.Colors.Ink);
    private static readonly TextStyle Words = new(14, FontWeight.Regular, Theme.Colors.Secondary);

    private static readonly Part[] Parts =
    [
        At("Cli", 2, 0, "the command, one answer", "as text, CSV, JSON, picture"),
        At("Web", 1, 0, "the pages and the interface", "for programs"),
        At("Worker", 0, 0, "pulls by a timetable", "and tells how it is"),
        At("Answers", 0, 1, "an answer as table, CSV, JSON,", "picture: written once for all"),
        At("Charts", 0, 2, "charts → marks in pixels", "→ SVG and PNG"),
        At("Sources", 1, 2, "asks the publishers, parses", "and refuses documents"),
        At("Storage", 2, 2, "keeps every release: snapshot,", "SQLite, PostgreSQL"),
        At("Core", 1, 3, "series, vintages, gaps, policies,", "averages, causes, claims: no I/O"),
    ];

    public static Scene Draw()
    {
        var frame = PictureFrame.Start(
            new PictureText(
                "Eight parts that know each other downwards only",
                "An arrow says who refers to whom; what can be reached by way of another part has no arrow of its own.",
                "Drawn from the project files by the program's own chart part; a test holds picture and files equal.",
                "Boxes for the parts of the program in four rows, hosts above, the domain below, with arrows between them."),
            Theme,
            new PictureSize(1200, 760));
        foreach (var (from, to) in ProjectGraph.Arrows())
        {
            Arrow(frame.Scene, Find(from), Find(to));
        }

        foreach (var part in Parts)
        {
            frame.Scene.Rect(part.Box, Theme.Colors.Paper, new Stroke(Theme.Colors.Ink, 1.5));
            frame.Scene.Text(part.Name, part.MiddleX, part.Box.Top + 28, Heading, TextAnchor.Middle);
            for (var i = 0; i < part.Lines.Length; i++)
            {
                frame.Scene.Text(part.Lines[i], part.MiddleX, part.Box.Top + 50 + (19 * i), Words, TextAnchor.Middle);
            }
        }

        return frame.Scene.Build();
    }

    private static Part At(string name, int column, int row, params string[] lines) =>
        new(name, lines, new PixelRect(60 + (column * 409), 150 + (row * 144), BoxWidth, BoxHeight));

    private static Part Find(string name) =>
        Array.Find(Parts, part => part.Name == name) ?? throw new InvalidOperationException(Invariant($"The project {name} has no box in the picture."));

    private static void Arrow(SceneBuilder scene, Part from, Part to)
    {
        var stroke = new Stroke(Theme.Colors.Secondary, 1.5);
        if (from.Box.Top == to.Box.Top)
        {
            var y = (from.Box.Top + from.Box.Bottom) / 2;
            scene.Line(from.Box.Left, y, to.Box.Right + ArrowPx, y, stroke);
            Head(scene, new PixelPoint(to.Box.Right, y), -1, 0);
            return;
        }

        // Spread along the edges, so that arrows to one box don't end in one point.
        var lean = Math.Sign(from.MiddleX - to.MiddleX) * 95;
        var (start, end) = (new PixelPoint(from.MiddleX - lean, from.Box.Bottom), new PixelPoint(to.MiddleX + lean, to.Box.Top));
        var length = Math.Sqrt(Math.Pow(end.X - start.X, 2) + Math.Pow(end.Y - start.Y, 2));
        var (dx, dy) = ((end.X - start.X) / length, (end.Y - start.Y) / length);
        scene.Line(start.X, start.Y, end.X - (dx * ArrowPx), end.Y - (dy * ArrowPx), stroke);
        Head(scene, end, dx, dy);
    }

    private static void Head(SceneBuilder scene, PixelPoint tip, double dx, double dy)
    {
        const double half = ArrowPx * 0.45;
        var (x, y) = (tip.X - (dx * ArrowPx), tip.Y - (dy * ArrowPx));
        scene.Path(
            new PathBuilder().MoveTo(tip.X, tip.Y).LineTo(x - (dy * half), y + (dx * half)).LineTo(x + (dy * half), y - (dx * half)).Close().Build(),
            Theme.Colors.Secondary);
    }
}
