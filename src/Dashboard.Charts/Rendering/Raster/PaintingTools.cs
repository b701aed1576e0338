namespace Dashboard.Charts.Rendering.Raster;

/// <summary>What painting needs besides the picture. Used by one picture at a time and again by those that follow.</summary>
/// <remarks>Nothing of one picture is seen in the next: all is cleared before it is used, but for what colours became over others.</remarks>
internal sealed class PaintingTools
{
    // As many as can be in use at once without waiting for a core; where there are more, the last ones are made anew.
    private static readonly PaintingTools?[] Idle = new PaintingTools?[Environment.ProcessorCount];

    private PaintingTools()
    {
    }

    public Coverage Coverage { get; } = new();

    public PixelPainter Painter { get; } = new();

    public Polylines Lines { get; } = new();

    public Polylines Dashes { get; } = new();

    public Polylines Outlines { get; } = new();

    public List<(ushort Glyph, int Pen)> Glyphs { get; } = new(64);

    /// <summary>Takes tools that nobody uses.</summary>
    public static PaintingTools Take()
    {
        for (int i = 0; i < Idle.Length; i++)
        {
            if (Interlocked.Exchange(ref Idle[i], null) is { } tools)
            {
                return tools;
            }
        }

        return new();
    }

    /// <summary>Gives tools back, for others to take.</summary>
    public static void Return(PaintingTools tools)
    {
        for (int i = 0; i < Idle.Length; i++)
        {
            if (Interlocked.CompareExchange(ref Idle[i], tools, null) is null)
            {
                return;
            }
        }
    }
}
