using Dashboard.Storage.Snapshot;

namespace Dashboard.Storage.Tests.Snapshot;

public sealed class SnapshotVerifierTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SnapshotVerifierTests() => Sample.Write(_folder.Snapshot);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Verify_AsWritten_FindsNothing() => Assert.Empty(Verify());

    [Theory]
    [InlineData("SOURCES.md")]
    [InlineData("areas.csv")]
    [InlineData(Sample.SeriesFile)]
    public void Verify_OneByteChanged_NamesTheFile(string name)
    {
        var path = Path.Combine(_folder.Snapshot, name);
        var bytes = File.ReadAllBytes(path);
        bytes[^2] ^= 1;
        File.WriteAllBytes(path, bytes);

        var problem = Assert.Single(Verify());
        Assert.Equal(name, problem.File);
        Assert.Contains("the checksum is", problem.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_FileGone_SaysSo()
    {
        File.Delete(Path.Combine(_folder.Snapshot, "areas.csv"));

        Assert.Equal("areas.csv: the file is missing", Assert.Single(Verify()).ToString());
    }

    [Fact]
    public void Verify_ManifestGone_SaysSo()
    {
        File.Delete(Path.Combine(_folder.Snapshot, "MANIFEST.sha256"));

        Assert.Equal("MANIFEST.sha256: the file is missing", Assert.Single(Verify()).ToString());
    }

    [Fact]
    public void Verify_FileTooManyAmongTheSeries_SaysSoAndLooksAtNoOthers()
    {
        File.WriteAllText(Path.Combine(_folder.Snapshot, "series", "jhu-deaths-snapshot.csv"), "x");
        File.WriteAllText(Path.Combine(_folder.Snapshot, "notes.txt"), "x");

        var problem = Assert.Single(Verify());
        Assert.Equal("series/jhu-deaths-snapshot.csv", problem.File);
        Assert.Contains("not in the manifest", problem.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_RightChecksumsOverACountThatIsNone_FindsTheLine()
    {
        Sample.Forge(_folder.Snapshot, Sample.SeriesFile, Sample.Series.Replace("10 . 12", "10 x 12", StringComparison.Ordinal));

        Assert.Equal(
            Sample.SeriesFile + ": line 2: entry 2 of the counts is neither a whole number nor a point",
            Assert.Single(Verify()).ToString());
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("../../outside.csv")]
    [InlineData("series/../../outside.csv")]
    public void Verify_ManifestNamingWhatNoSnapshotOwns_IsAProblemOfTheManifest(string name)
    {
        File.AppendAllText(Path.Combine(_folder.Snapshot, "MANIFEST.sha256"), new string('0', 64) + "  " + name + "\n");

        Assert.Equal(
            "MANIFEST.sha256: line 4: the line is not a checksum, two spaces and the name of a file, each once",
            Assert.Single(Verify()).ToString());
    }

    [Fact]
    public void Verify_Progress_ReportsEveryFileOnce()
    {
        var reports = new List<SnapshotProgress>();
        SnapshotVerifier.Verify(_folder.Snapshot, new Recorder(reports), TestContext.Current.CancellationToken);

        Assert.Equal([new("SOURCES.md", 0, 3), new("areas.csv", 1, 3), new(Sample.SeriesFile, 2, 3)], reports);
    }

    private IReadOnlyList<SnapshotProblem> Verify() => SnapshotVerifier.Verify(_folder.Snapshot, null, TestContext.Current.CancellationToken);

    private sealed class Recorder(List<SnapshotProgress> reports) : IProgress<SnapshotProgress>
    {
        public void Report(SnapshotProgress value) => reports.Add(value);
    }
}
