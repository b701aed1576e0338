using System.Text;

namespace Dashboard.Fuzzing.Mutations;

/// <summary>Damages bytes without knowing what they say: as broken discs, cut connections and wrong encodings do.</summary>
internal static class BytesMutator
{
    private static readonly byte[][] Insertions =
    [
        [0], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0x80], [0xF4, 0x90, 0x80, 0x80], [(byte)'\r'], [(byte)'\n'], [(byte)'\r', (byte)'\n'], [(byte)'"'], [(byte)','],
    ];

    public static byte[] Damage(Dice dice, byte[] bytes)
    {
        for (var times = dice.Changes(); times > 0 && bytes.Length > 0; times--)
        {
            bytes = Once(dice, bytes);
        }

        return bytes;
    }

    private static byte[] Once(Dice dice, byte[] bytes)
    {
        var place = dice.Below(bytes.Length);
        var length = Math.Min(dice.Length(bytes.Length), bytes.Length - place);
        switch (dice.Below(8))
        {
            case 0:
                return bytes[..place];
            case 1:
                return [.. bytes.AsSpan(0, place), .. bytes.AsSpan(place + length)];
            case 2:
                return [.. bytes.AsSpan(0, place), .. bytes.AsSpan(place, length), .. bytes.AsSpan(place)];
            case 3:
                return [.. bytes.AsSpan(0, place), .. dice.Pick(Insertions), .. bytes.AsSpan(place)];
            case 4:
                return [.. bytes.AsSpan(0, place), .. Encoding.UTF8.GetBytes(dice.Pick(OddTexts.All)), .. bytes.AsSpan(place)];
            case 5:
                return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace("\n", "\r\n", StringComparison.Ordinal));
            default:
                var flipped = bytes.ToArray();
                flipped[place] ^= (byte)(1 << dice.Below(8));
                return flipped;
        }
    }
}
