using System.Runtime.InteropServices;
using Dashboard.Charts.Fonts;

namespace Dashboard.Charts.Rendering.Raster;

/// <summary>What a letter's pixels depend on besides its colour.</summary>
/// <param name="Weight">The font's weight.</param>
/// <param name="Glyph">The letter.</param>
/// <param name="Unit">Device px in a font unit.</param>
/// <param name="Phase">How many of the <see cref="GlyphMasks.Phases"/> parts of a pixel the pen stands into it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct GlyphKey(FontWeight Weight, ushort Glyph, double Unit, int Phase);
