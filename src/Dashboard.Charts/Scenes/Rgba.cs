using System.Globalization;
using System.Runtime.InteropServices;

namespace Dashboard.Charts.Scenes;

/// <summary>A colour in sRGB with straight (not premultiplied) alpha, each channel 0 to 255.</summary>
/// <param name="Red">Red, gamma-encoded.</param>
/// <param name="Green">Green, gamma-encoded.</param>
/// <param name="Blue">Blue, gamma-encoded.</param>
/// <param name="Alpha">Opacity: 0 draws nothing, 255 hides what is below.</param>
/// <remarks>The default value is fully transparent, so a mark without a colour draws nothing.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Rgba(byte Red, byte Green, byte Blue, byte Alpha = byte.MaxValue)
{
    /// <summary>True if nothing below shows through.</summary>
    public bool IsOpaque => Alpha == byte.MaxValue;

    /// <summary>Reads <c>#RRGGBB</c> or <c>#RRGGBBAA</c>, in either case.</summary>
    /// <param name="hex">The colour with its leading number sign.</param>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static Rgba FromHex(string hex)
    {
        ArgumentNullException.ThrowIfNull(hex);
        bool hasForm = hex.Length is 7 or 9 && hex[0] == '#';
        if (!hasForm || !uint.TryParse(hex.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint value))
        {
            throw new FormatException($"A colour is written #RRGGBB or #RRGGBBAA, not '{hex}'.");
        }

        if (hex.Length == 7)
        {
            value = (value << 8) | byte.MaxValue;
        }

        return new((byte)(value >> 24), (byte)((value >> 16) & 0xFF), (byte)((value >> 8) & 0xFF), (byte)(value & 0xFF));
    }

    /// <summary>The same colour at another opacity.</summary>
    /// <param name="opacity">0 (nothing) to 1 (opaque); it replaces the present alpha.</param>
    /// <exception cref="ArgumentOutOfRangeException">The opacity is outside 0 to 1.</exception>
    public Rgba WithOpacity(double opacity)
    {
        if (!(opacity is >= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(opacity), opacity, "An opacity is from 0 to 1.");
        }

        return this with { Alpha = (byte)Math.Round(opacity * byte.MaxValue, MidpointRounding.AwayFromZero) };
    }

    /// <summary>The colour without its alpha as <c>#RRGGBB</c>, the form that SVG and CSS read.</summary>
    public string ToHex() => Invariant($"#{Red:X2}{Green:X2}{Blue:X2}");
}
