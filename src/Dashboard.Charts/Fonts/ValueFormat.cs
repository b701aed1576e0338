using System.Numerics;

namespace Dashboard.Charts.Fonts;

/// <summary>The shape of a positioning value in <c>GPOS</c>: which of its numbers are stored.</summary>
internal static class ValueFormat
{
    private const int BeforeAdvance = 0x0003;
    private const int Advance = 0x0004;

    /// <summary>The bytes that a value takes: two a number.</summary>
    public static int Size(int format) => 2 * BitOperations.PopCount((uint)format);

    /// <summary>The change of the horizontal advance in a value, in font units; 0 if the value stores none.</summary>
    public static int AdvanceOf(FontData table, int offset, int format) =>
        (format & Advance) == 0 ? 0 : table.S16(offset + Size(format & BeforeAdvance));
}
