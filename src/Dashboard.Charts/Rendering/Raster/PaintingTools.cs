namespace Dashboard.Charts.Rendering.Raster;

/// <summary>What painting needs besides the picture. Used by one picture at a time and again by those that follow.</summary>
/// <remarks>Nothing of one picture is seen in the next: all is cleared before it is used, but for what colours became over others.</remarks>
internal sealed class PaintingTools
{
    // Those of a picture of the standard size at scale 2. What an outline larger than that took is given back at once.
    private const int MostCellsKept = 3200 * 1800;

    private static readonly Spares<PaintingTools> Idle = new();

    /// <summary>Makes tools.</summary>
    public PaintingTools() => Letters = new(Coverage);

    public Coverage Coverage { get; } = new();

    public GlyphMasks Letters { get; }

    public HatchCoverage Hatches { get; } = new();

    public PixelPainter Painter { get; } = new();

    public Stroker Stroker { get; } = new();

    public Polylines Lines { get; } = new();

    public Polylines Dashes { get; } = new();

    public Polylines Outlines { get; } = new();

    public List<(ushort Glyph, int Pen)> Glyphs { get; } = new(64);

    /// <summary>Takes tools that nobody uses.</summary>
    public static PaintingTools Take() => Idle.Take();

    /// <summary>Gives tools back, for others to take.</summary>
    public static void Return(PaintingTools tools)
    {
        tools.Painter.Leave();
        if (tools.Coverage.CellCount <= MostCellsKept)
        {
            Idle.Return(tools);
        }
    }
}
