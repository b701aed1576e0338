using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Kinds;

/// <summary>A count as last shown: a rule with feet.</summary>
internal static class LastMark
{
    public static void Draw(SceneBuilder scene, double left, double right, double y, Rgba color) => scene.Path(
        PathData.Polyline(new(left, y + 5), new(left, y), new(right, y), new(right, y + 5)), fill: null, new Stroke(color, 2));
}
