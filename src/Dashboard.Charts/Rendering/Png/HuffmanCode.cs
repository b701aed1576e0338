using System.Runtime.CompilerServices;

namespace Dashboard.Charts.Rendering.Png;

/// <summary>A prefix code for symbols by how often each occurs, numbered as deflate numbers them (RFC 1951, 3.2.2).</summary>
internal sealed class HuffmanCode
{
    // A code with extra bits has up to 15 + 5 of them.
    private const int LengthBits = 5;
    private const int LengthMask = (1 << LengthBits) - 1;

    private readonly byte[] _lengths;
    private readonly uint[] _codes;

    /// <summary>Makes the code.</summary>
    /// <param name="counts">How often each symbol occurs; those that don't get no code.</param>
    /// <param name="maxLength">The most bits that a code may have.</param>
    public HuffmanCode(ReadOnlySpan<int> counts, int maxLength)
    {
        _lengths = new byte[counts.Length];
        _codes = new uint[counts.Length];
        int[] eased = counts.ToArray();

        // Halving the counts flattens the tree; it costs a few bits and is hardly ever needed.
        while (!TryMeasure(eased, maxLength))
        {
            for (int i = 0; i < eased.Length; i++)
            {
                eased[i] = (eased[i] + 1) / 2;
            }
        }

        Number(maxLength);
    }

    /// <summary>The bits of each symbol's code; 0 for a symbol without one.</summary>
    public ReadOnlySpan<byte> Lengths => _lengths;

    /// <summary>Each symbol's code, to be read by <see cref="Append"/>.</summary>
    public ReadOnlySpan<uint> Codes => _codes;

    /// <summary>A code with extra bits behind it.</summary>
    /// <param name="code">The code.</param>
    /// <param name="extra">The extra bits.</param>
    /// <param name="count">How many there are.</param>
    public static uint WithExtra(uint code, uint extra, int count) => unchecked((code | (extra << (LengthBits + Length(code)))) + (uint)count);

    /// <summary>Puts a code behind what was put together before.</summary>
    /// <param name="code">The code.</param>
    /// <param name="bits">The bits so far.</param>
    /// <param name="count">How many there are.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Append(uint code, ref ulong bits, ref int count)
    {
        unchecked
        {
            bits |= (ulong)(code >> LengthBits) << count;
            count += Length(code);
        }
    }

    /// <summary>Writes a symbol.</summary>
    public void Write(int symbol, BitWriter to)
    {
        uint code = _codes[symbol];
        to.Write(code >> LengthBits, Length(code));
    }

    private static int Length(uint code) => unchecked((int)code & LengthMask);

    // The rarest two trees are joined until one is left; of equals the one with the lower symbols, and leaves before joints.
    private bool TryMeasure(int[] counts, int maxLength)
    {
        Array.Clear(_lengths);
        // Unsigned: the framework's sorting of these is compiled ahead, of signed ones it is not.
        ulong[] leaves = new ulong[counts.Length];
        int count = 0;
        for (int i = 0; i < counts.Length; i++)
        {
            if (counts[i] > 0)
            {
                leaves[count++] = ((ulong)counts[i] << 16) | (uint)i;
            }
        }

        Array.Sort(leaves, 0, count);
        if (count < 2)
        {
            // A lone symbol still takes one bit.
            _lengths[count == 0 ? 0 : (int)(leaves[0] & 0xFFFF)] = 1;
            return true;
        }

        long[] weights = new long[(2 * count) - 1];
        int[] parents = new int[weights.Length];
        for (int i = 0; i < count; i++)
        {
            weights[i] = (long)(leaves[i] >> 16);
        }

        (int leaf, int joint) = (0, count);
        for (int made = count; made < weights.Length; made++)
        {
            for (int side = 0; side < 2; side++)
            {
                int rarest = leaf < count && (joint >= made || weights[leaf] <= weights[joint]) ? leaf++ : joint++;
                weights[made] += weights[rarest];
                parents[rarest] = made;
            }
        }

        int[] depths = new int[weights.Length];
        for (int node = weights.Length - 2; node >= 0; node--)
        {
            depths[node] = depths[parents[node]] + 1;
            if (node < count)
            {
                if (depths[node] > maxLength)
                {
                    return false;
                }

                _lengths[(int)(leaves[node] & 0xFFFF)] = (byte)depths[node];
            }
        }

        return true;
    }

    // Shorter codes first, equal ones by symbol; kept with their bits turned about, since deflate sends a
    // code's highest bit first, and with their length in the lowest four bits.
    private void Number(int maxLength)
    {
        unchecked
        {
            int code = 0;
            for (int length = 1; length <= maxLength; length++, code <<= 1)
            {
                for (int symbol = 0; symbol < _lengths.Length; symbol++)
                {
                    if (_lengths[symbol] == length)
                    {
                        _codes[symbol] = (Reversed(code++, length) << LengthBits) | (uint)length;
                    }
                }
            }
        }
    }

    private static uint Reversed(int code, int length)
    {
        int reversed = 0;
        for (int i = 0; i < length; i++)
        {
            reversed |= ((code >> i) & 1) << (length - 1 - i);
        }

        return (uint)reversed;
    }
}
