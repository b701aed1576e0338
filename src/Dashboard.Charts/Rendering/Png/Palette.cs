namespace Dashboard.Charts.Rendering.Png;

/// <summary>The colours of a picture if there are at most 256, in the order in which they first appear.</summary>
internal sealed class Palette
{
    /// <summary>The most colours that a palette can hold.</summary>
    public const int MaxColors = 256;

    private const int Slots = 1024;
    private const uint Empty = 0;

    // Every eighth stretch of the lower half, where charts have most colours.
    private const int Sample = 1 << 12;
    private const int BetweenSamples = 8 * Sample;

    // A colour and 1 more, so that what is empty need not be filled in first.
    private readonly uint[] _slots = new uint[Slots];
    private readonly byte[] _indices = new byte[Slots];
    private readonly uint[] _colors = new uint[MaxColors];

    private Palette()
    {
    }

    /// <summary>The number of colours.</summary>
    public int Count { get; private set; }

    /// <summary>Collects the colours of a picture.</summary>
    /// <param name="pixels">The pixels, 0x00RRGGBB.</param>
    /// <returns>The palette; null if there are more than <see cref="MaxColors"/> colours.</returns>
    public static Palette? Of(ReadOnlySpan<uint> pixels)
    {
        // A picture of too many colours mostly shows it in a few samples; the others are gone through to the end.
        Palette samples = new();
        for (int at = pixels.Length / 2; at < pixels.Length; at += BetweenSamples)
        {
            if (!samples.AddAll(pixels[at..Math.Min(at + Sample, pixels.Length)]))
            {
                return null;
            }
        }

        Palette palette = new();
        return palette.AddAll(pixels) ? palette : null;
    }

    /// <summary>The place of a colour that the palette has.</summary>
    public byte IndexOf(uint color) => _indices[Slot(color)];

    /// <summary>The colours as red, green, blue, red … in order.</summary>
    public byte[] ToBytes()
    {
        byte[] bytes = new byte[3 * Count];
        for (int i = 0; i < Count; i++)
        {
            (bytes[3 * i], bytes[(3 * i) + 1], bytes[(3 * i) + 2]) =
                ((byte)(_colors[i] >> 16), (byte)((_colors[i] >> 8) & 0xFF), (byte)(_colors[i] & 0xFF));
        }

        return bytes;
    }

    // False if there are more than it can hold.
    private bool AddAll(ReadOnlySpan<uint> pixels)
    {
        while (!pixels.IsEmpty)
        {
            if (!Add(pixels[0]))
            {
                return false;
            }

            int run = pixels.IndexOfAnyExcept(pixels[0]);
            pixels = run < 0 ? [] : pixels[run..];
        }

        return true;
    }

    private bool Add(uint color)
    {
        int slot = Slot(color);
        if (_slots[slot] == Empty)
        {
            if (Count == MaxColors)
            {
                return false;
            }

            (_slots[slot], _indices[slot], _colors[Count]) = (color + 1, (byte)Count, color);
            Count++;
        }

        return true;
    }

    // Open addressing; a quarter full at most, so the next free slot is near. The factor is 2³² over the golden ratio.
    private int Slot(uint color)
    {
        int slot = (int)(unchecked(color * 2654435769u) >> 22);
        while (_slots[slot] != Empty && _slots[slot] != color + 1)
        {
            slot = (slot + 1) % Slots;
        }

        return slot;
    }
}
