using Dashboard.Storage.Snapshot;

namespace Dashboard.Storage.Tests.Snapshot;

public sealed class TrialReadingTests
{
    // What fails where nobody waits for it is seen nowhere else.
    [Fact]
    public void Read_ReadsBothReleasesToTheEnd()
    {
        var releases = TrialReading.Read().Releases;

        Assert.Equal(2, releases.Length);
        Assert.Equal([1, null, 20], releases[^1].Run.Entries);
    }
}
