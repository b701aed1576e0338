using Dashboard.Core.Vintages;

namespace Dashboard.Storage.Snapshot;

/// <summary>Reading a file that nobody published, for what it loads; nothing of it is ever told.</summary>
internal static class TrialReading
{
    private static ReadOnlySpan<byte> File => """
        source,area,metric,basis,form,released_at,first_day,counts
        ukdash,England,cases,specimen,daily,2021-12-20T16:00:00Z,2021-12-17,1 . 20
        ukdash,England,cases,specimen,daily,2021-12-21T16:00:00Z,2021-12-17,1 . 20

        """u8;

    /// <summary>Reads the counts of the file's one series, takes its checksum and compares it; what fails is not told.</summary>
    public static void Try()
    {
        try
        {
            _ = Read();
        }
#pragma warning disable CA1031 // Any fault: whoever needs what could not be loaded meets it again, and the process must not end for it here.
        catch (Exception)
#pragma warning restore CA1031
        {
            // Nobody waits for this.
        }
    }

    /// <summary>The same, for those who want to know that it works.</summary>
    public static RevisionHistory Read()
    {
        var bytes = File.ToArray();
        var history = new HeldLines(SeriesFile.Of("series/ukdash-cases-specimen.csv", bytes), start: 0, count: 2).History;

        // Last: while its library is loaded no other can be, and the command line is not yet parsed.
        _ = SnapshotManifest.HasHash(bytes, "0");
        return history;
    }
}
