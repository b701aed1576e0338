using System.Text;

namespace Dashboard.Storage.Snapshot;

/// <summary>Splits a snapshot's file into lines, knowing its header and that its last line ends.</summary>
internal static class SnapshotLines
{
    /// <summary>The lines below the header: where each starts, how long it is without its end, and its number from 1.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="header">The header it must have.</param>
    /// <exception cref="DamagedSnapshotException">The header is another, or the last line is cut short.</exception>
    public static IReadOnlyList<TextLine> Of(string name, byte[] bytes, string header)
    {
        var headerBytes = Encoding.UTF8.GetBytes(header + "\n");
        if (!bytes.AsSpan().StartsWith(headerBytes))
        {
            throw new DamagedSnapshotException(name, 1, Invariant($"the header is not '{header}'"));
        }

        var lines = new List<TextLine>();
        for (var start = headerBytes.Length; start < bytes.Length;)
        {
            var length = bytes.AsSpan(start).IndexOf((byte)'\n');
            if (length < 0)
            {
                throw new DamagedSnapshotException(name, lines.Count + 2, "the last line has no end, so the file is cut short");
            }

            lines.Add(new TextLine(start, length, lines.Count + 2));
            start += length + 1;
        }

        return lines;
    }

    /// <summary>Where a line is.</summary>
    /// <param name="Start">The place of its first byte in the file.</param>
    /// <param name="Length">Its length without its end, in bytes.</param>
    /// <param name="Number">Its number, the header being 1.</param>
    public sealed record TextLine(int Start, int Length, int Number);
}
