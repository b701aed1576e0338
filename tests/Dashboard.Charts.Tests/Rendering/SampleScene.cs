using Dashboard.Charts.Fonts;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;

namespace Dashboard.Charts.Tests.Rendering;

/// <summary>A scene with every kind of mark, the size and the load of a real chart.</summary>
internal static class SampleScene
{
    public static Scene Chart(int bars = 60, int labels = 120)
    {
        Theme theme = Theme.Light;
        SceneBuilder scene = new(1600, 900, theme.Colors.Paper, "Two sources, one week", "Bars & lines");
        PixelRect plot = new(120, 170, 1400, 560);
        scene.Text("Two sources, one week: 39,667 cases a day apart", 48, 82, theme.Title);
        for (int i = 0; i <= 5; i++)
        {
            scene.Line(plot.Left, 170 + (i * 112), plot.Right, 170 + (i * 112), theme.Grid);
        }

        scene.Add(new HatchMark(new(520, 170, 70, 560), 8, theme.Colors.Hatch, 2, id: "no-report"));
        List<PixelPoint> first = [], second = [];
        for (int i = 0; i < bars; i++)
        {
            double x = 130 + (i * 23);
            double height = 120 + (i * 37 % 300);
            scene.Rect(new(x, plot.Bottom - height, 17, height), theme.Colors.UkDashboard.WithOpacity(0.45));
            first.Add(new(x + 8.5, 300 + (i * 53 % 170)));
            second.Add(new(x + 8.5, 260 + (i * 31 % 210)));
        }

        scene.Group("lines", plot, group => group
            .Path(PathData.Polyline([.. first]), fill: null, theme.Source("ukdash").Reconciled)
            .Path(PathData.Polyline([.. second]), fill: null, theme.Source("jhu").Reconciled, "jhu"));
        for (int i = 0; i < labels; i++)
        {
            scene.Text(Invariant($"{i * 1234:N0}"), 140 + (i * 97 % 1300), 760 + (i % 8 * 16), theme.AxisLabel.At(12), (TextAnchor)(i % 3));
        }

        scene.Text("people a day", 40, 450, theme.Annotation.As(FontWeight.Medium), TextAnchor.Middle, -90);
        scene.Table(new("Cases", ["Day", "Cases"], [["2021-12-21", "90,629"], ["2021-12-22", "106,122"]]));
        return scene.Build();
    }

    public static SceneBuilder Paper(int width, int height) => new(width, height, Rgba.FromHex("#FFFFFF"), "t", "d");

    public static DecodedPng Decode(SceneBuilder scene, int scale = 1) => new(Charts.Rendering.PngRenderer.Render(scene.Build(), scale));
}
