using Dashboard.Charts.Rendering.Png;
using FsCheck;
using FsCheck.Fluent;

namespace Dashboard.Charts.Tests.Rendering;

/// <summary>The checksum taken over pixels at once, held against RFC 1950's own words: byte after byte.</summary>
public sealed class Adler32Tests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Value_OfAnyRows_IsThatOfTheirBytes(int bytesPerPixel) =>
        Prop.ForAll<uint[][]>(rows => IsThatOfTheBytes(
            [.. rows.Select(row => row.Select(pixel => bytesPerPixel == 1 ? pixel & 0xFF : pixel & 0xFFFFFF).ToArray())], bytesPerPixel)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 1023)]
    [InlineData(3, 1024)]
    [InlineData(3, 1029)]
    [InlineData(1, 5000)]
    [InlineData(3, 32768)] // the longest row of the largest scale
    public void Value_OfRowsAsBrightAsCanBe_DoesNotOverflow(int bytesPerPixel, int width)
    {
        uint[] row = new uint[width];
        Array.Fill(row, bytesPerPixel == 1 ? 0xFFu : 0xFFFFFFu);
        Assert.True(IsThatOfTheBytes([row, row, row], bytesPerPixel));
    }

    [Fact]
    public void AddZeros_AfterARow_IsLikeAddingThem()
    {
        (Adler32 zeros, Adler32 added) = (new(3), new(3));
        foreach (Adler32 sum in new[] { zeros, added })
        {
            sum.AddFilter(0);
            sum.Add([0x123456, 0xFEDCBA]);
            sum.AddFilter(2);
        }

        zeros.AddZeros(1600);
        added.Add(new uint[1600]);
        Assert.Equal(added.Value, zeros.Value);
    }

    [Fact]
    public void Value_OfWikipedia_IsTheKnownOne()
    {
        // The example that everyone knows; its first byte is taken for the row's filter.
        Adler32 sum = new(1);
        sum.AddFilter('W');
        sum.Add([.. "ikipedia".Select(letter => (uint)letter)]);
        Assert.Equal(0x11E60398u, sum.Value);
    }

    private static bool IsThatOfTheBytes(uint[][] rows, int bytesPerPixel)
    {
        Adler32 sum = new(bytesPerPixel);
        (uint a, uint b) = (1, 0);
        foreach (uint[] row in rows)
        {
            sum.AddFilter(0);
            sum.Add(row);
            b = (b + a) % 65521;
            foreach (uint pixel in row)
            {
                for (int shift = 8 * (bytesPerPixel - 1); shift >= 0; shift -= 8)
                {
                    a = (a + ((pixel >> shift) & 0xFF)) % 65521;
                    b = (b + a) % 65521;
                }
            }
        }

        return sum.Value == ((b << 16) | a);
    }
}
