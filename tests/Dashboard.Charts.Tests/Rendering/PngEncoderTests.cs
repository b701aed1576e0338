using Dashboard.Charts.Rendering.Png;
using FsCheck;
using FsCheck.Fluent;

namespace Dashboard.Charts.Tests.Rendering;

/// <summary>What the project's own packer writes, read back by the framework's zlib.</summary>
public sealed class PngEncoderTests
{
    [Fact]
    public void Write_AnyPixels_AreReadBackAsTheyWere() =>
        Prop.ForAll<byte[], byte>((bytes, shape) =>
        {
            // Short stretches repeated make runs, patterns and rows like the one above; few colours make a palette.
            int width = 1 + (shape * 7 % 700);
            uint[] pixels = new uint[width * (1 + (shape % 9))];
            for (int i = 0; i < pixels.Length; i++)
            {
                uint value = bytes.Length == 0 ? 0u : bytes[i / (1 + (shape % 5)) % bytes.Length];
                pixels[i] = shape % 2 == 0 ? value : ((value * 0x010307) & 0xFFFFFF) ^ (uint)(i % 1000 == 0 ? i : 0);
            }

            return IsReadBack(pixels, width);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 40)]
    [InlineData(2, 2)]
    [InlineData(87, 3)]
    [InlineData(12_000, 3)] // a row is longer than a match can reach back
    public void Write_NoiseOfEveryColour_IsReadBackAsItWas(int width, int height)
    {
        uint[] pixels = new uint[width * height];
        uint state = 1;
        foreach (ref uint pixel in pixels.AsSpan())
        {
            state = unchecked((state * 1664525) + 1013904223);
            pixel = state >> 8;
        }

        Assert.True(IsReadBack(pixels, width));
        Assert.True(IsReadBack([.. pixels.Select(pixel => pixel % 200)], width)); // by palette
    }

    [Fact]
    public void Write_PaperOnly_TakesHardlyMoreThanItsFrame()
    {
        uint[] pixels = new uint[1600 * 900];
        Array.Fill(pixels, 0xFFFFFFu);
        Assert.InRange(Write(pixels, 1600).Length, 100, 6000);
    }

    // Fibonacci's numbers make the deepest trees.
    [Theory]
    [InlineData(40, 15)]
    [InlineData(19, 7)]
    [InlineData(2, 1)]
    public void HuffmanCode_OfSteepCounts_KeepsItsLimitAndLeavesNoGap(int symbols, int limit)
    {
        int[] counts = new int[symbols];
        for (int i = 0; i < symbols; i++)
        {
            counts[i] = i < 2 ? 1 : counts[i - 1] + counts[i - 2];
        }

        byte[] lengths = new HuffmanCode(counts, limit).Lengths.ToArray();
        Assert.All(lengths, length => Assert.InRange(length, 1, limit));
        Assert.Equal(1, lengths.Sum(length => Math.Pow(2, -length))); // Kraft's sum of a complete code
    }

    [Fact]
    public void HuffmanCode_OfUnequalCounts_IsTheShortest()
    {
        // Huffman's example by hand: 1+1 = 2, 2+2 = 4, 4+4 = 8.
        Assert.Equal([3, 3, 2, 1, 0], new HuffmanCode([1, 1, 2, 4, 0], 15).Lengths.ToArray());
    }

    private static bool IsReadBack(uint[] pixels, int width)
    {
        DecodedPng png = new(Write(pixels, width));
        return (png.Width, png.Height) == (width, pixels.Length / width)
            && Enumerable.Range(0, pixels.Length).All(i => png.Pixel(i % width, i / width) == Invariant($"#{pixels[i]:X6}"));
    }

    private static byte[] Write(uint[] pixels, int width)
    {
        using MemoryStream file = new();
        PngEncoder.Write(pixels, width, scale: 1, texts: [], file);
        return file.ToArray();
    }
}
