using System.Globalization;
using Dashboard.Charts.Rendering.Png;
using FsCheck;
using FsCheck.Fluent;

namespace Dashboard.Charts.Tests.Rendering;

public sealed class BitWriterTests
{
    [Fact]
    public void Write_AnyNumbers_LeavesTheirBitsSideBySide() =>
        Prop.ForAll<(byte Count, ulong Bits)[]>(pieces =>
        {
            using BitWriter writer = BitWriter.Take();
            writer.Reserve((pieces.Length + 1) * BitWriter.MostBits);
            string expected = string.Empty;
            foreach ((byte any, ulong bits) in pieces)
            {
                int count = any % (BitWriter.MostBits + 1);
                ulong kept = bits & ((1ul << count) - 1);
                writer.Write(kept, count);

                // The lowest bit of each number first: the other way about than it is written down.
                string digits = count == 0 ? string.Empty : kept.ToString("B", CultureInfo.InvariantCulture).PadLeft(count, '0');
                expected += new string([.. digits.Reverse()]);
            }

            expected = expected.PadRight((expected.Length + 7) / 8 * 8, '0');
            string written = string.Concat(writer.ToBytes().ToArray().Select(value => new string([.. value.ToString("B8", CultureInfo.InvariantCulture).Reverse()])));
            return written == expected;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Reserve_BeyondTheFirstMemory_KeepsWhatIsThere()
    {
        using BitWriter writer = BitWriter.Take();
        const int Pieces = 100_000;
        for (int i = 0; i < Pieces; i++)
        {
            writer.Reserve(BitWriter.MostBits);
            writer.Write((ulong)i, 32);
        }

        writer.Reserve(64);
        byte[] bytes = writer.ToBytes().ToArray();
        Assert.Equal(Enumerable.Range(0, Pieces), Enumerable.Range(0, Pieces).Select(i => BitConverter.ToInt32(bytes, 4 * i)));
    }
}
