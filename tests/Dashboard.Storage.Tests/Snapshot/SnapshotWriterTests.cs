using System.Globalization;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Storage.Snapshot;

namespace Dashboard.Storage.Tests.Snapshot;

public sealed class SnapshotWriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Write_TwoSeries_HoldsOneLineAReleaseWithOnlyTheDaysItChanged()
    {
        Sample.Write(_folder.Snapshot);

        Assert.Equal(Sample.Series, Read(Sample.SeriesFile));
        Assert.Equal(
            """
            source,area,code,population,population_edition
            jhu,"Bermuda, United Kingdom",,,
            jhu,United Kingdom,GBR,67886004,"JHU UID lookup table, October 2024"

            """,
            Read("areas.csv"));
    }

    [Fact]
    public void Write_Manifest_HasTheChecksumsThatSha256sumGives()
    {
        Sample.Write(_folder.Snapshot);

        // sha256sum of the two texts of Write_TwoSeries_HoldsOneLineAReleaseWithOnlyTheDaysItChanged.
        var lines = Read("MANIFEST.sha256").Split('\n');
        Assert.Equal("SOURCES.md areas.csv series/jhu-cases-snapshot.csv", string.Join(' ', lines[..^1].Select(line => line[66..])));
        Assert.Equal("978061d609ad56205100a130d228abe110ff8533b1661ec2aeb4c14d5fe40e99  areas.csv", lines[1]);
        Assert.Equal("108b86bc4a160f3dbf35a18356035d698969125621599fd69f0c28707aced205  series/jhu-cases-snapshot.csv", lines[2]);
    }

    [Fact]
    public void Write_ReleaseThatChangesNothing_IsCountedButNotKept()
    {
        var history = new RevisionHistory(
            Sample.Bermuda,
            [
                Sample.Released("2021-12-28T04:21:47Z", "2021-12-26", "10 11"),
                Sample.Released("2021-12-29T04:21:47Z", "2021-12-27", "11"),
                Sample.Released("2021-12-30T04:21:47Z", "2021-12-28", "."),
            ]);

        var written = SnapshotWriter.Write(_folder.Snapshot, new SnapshotContents([history], [], []), null, TestContext.Current.CancellationToken);

        Assert.Equal((3, 2), (written.ReleasesRead, written.ReleasesHeld));
        Assert.Equal(
            """
            source,area,metric,basis,form,released_at,first_day,counts
            jhu,"Bermuda, United Kingdom",cases,snapshot,cumulative,2021-12-28T04:21:47Z,2021-12-26,10 11
            jhu,"Bermuda, United Kingdom",cases,snapshot,cumulative,2021-12-30T04:21:47Z,2021-12-28,.

            """,
            Read(Sample.SeriesFile));
        Assert.Contains("| Bermuda, United Kingdom | cases | snapshot | 3 | 2 |", Read("SOURCES.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Twice_GivesTheSameBytesAndLeavesNothingBeside()
    {
        Sample.Write(_folder.Snapshot);
        var first = Everything();

        var reversed = Sample.Contents with { Histories = [.. Sample.Contents.Histories.Reverse()], Areas = [.. Sample.Contents.Areas.Reverse()] };
        SnapshotWriter.Write(_folder.Snapshot, reversed, null, TestContext.Current.CancellationToken);

        Assert.Equal(first, Everything());
        Assert.Equal(_folder.Snapshot, Assert.Single(Directory.EnumerateFileSystemEntries(_folder.Parent)));
    }

    [Fact]
    public void Write_OverAnOlderSnapshot_ReplacesItsFilesAndNoOthers()
    {
        var deaths = new SeriesId(Source.JohnsHopkins, Area.UnitedKingdom, Metric.Deaths, DateBasis.Snapshot);
        var older = new RevisionHistory(deaths, [Sample.Released("2021-12-28T04:21:47Z", "2021-12-27", "1")]);
        SnapshotWriter.Write(_folder.Snapshot, new SnapshotContents([older], [], []), null, TestContext.Current.CancellationToken);
        File.WriteAllText(Path.Combine(_folder.Snapshot, "notes.txt"), "mine");
        File.WriteAllText(Path.Combine(_folder.Snapshot, "series", "mine.csv"), "mine");

        Sample.Write(_folder.Snapshot);

        Assert.Equal(
            "MANIFEST.sha256 SOURCES.md areas.csv notes.txt series/jhu-cases-snapshot.csv series/mine.csv",
            string.Join(' ', Everything().Select(file => file.Name)));
    }

    [Fact]
    public void Write_StoppedHalfWay_LeavesTheOldSnapshotAndNothingBeside()
    {
        Sample.Write(_folder.Snapshot);
        var before = Everything();
        using var stop = new CancellationTokenSource();
        var progress = new StopAt(stop, "areas.csv");

        Assert.Throws<OperationCanceledException>(
            () => SnapshotWriter.Write(_folder.Snapshot, new SnapshotContents([Sample.Contents.Histories[0]], [], []), progress, stop.Token));

        Assert.Equal(before, Everything());
        Assert.Equal(_folder.Snapshot, Assert.Single(Directory.EnumerateFileSystemEntries(_folder.Parent)));
    }

    [Fact]
    public void Write_FileThatCannotBeMovedIntoPlace_PutsTheOldSnapshotBack()
    {
        Sample.Write(_folder.Snapshot);
        var before = Everything();
        // A folder of that name: the last move fails, after the others have been made.
        var deaths = new SeriesId(Source.JohnsHopkins, Area.UnitedKingdom, Metric.Deaths, DateBasis.Snapshot);
        Directory.CreateDirectory(Path.Combine(_folder.Snapshot, "series", "jhu-deaths-snapshot.csv"));
        var newer = new RevisionHistory(deaths, [Sample.Released("2021-12-28T04:21:47Z", "2021-12-27", "1")]);

        Assert.ThrowsAny<IOException>(
            () => SnapshotWriter.Write(_folder.Snapshot, new SnapshotContents([newer], [], []), null, TestContext.Current.CancellationToken));

        Assert.Equal(before, Everything());
        Assert.Equal(_folder.Snapshot, Assert.Single(Directory.EnumerateFileSystemEntries(_folder.Parent)));
    }

    [Fact]
    public void Write_SeriesGivenTwice_IsRefused()
    {
        var twice = Sample.Contents with { Histories = [Sample.Contents.Histories[0], Sample.Contents.Histories[0]] };

        var refused = Assert.Throws<ArgumentException>(
            () => SnapshotWriter.Write(_folder.Snapshot, twice, null, TestContext.Current.CancellationToken));
        Assert.Contains("Each series is given once, jhu:United Kingdom:cases is not.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_AreaGivenTwice_IsRefused()
    {
        var twice = Sample.Contents with { Areas = [Sample.Contents.Areas[0], Sample.Contents.Areas[0]] };

        Assert.Throws<ArgumentException>(
            () => SnapshotWriter.Write(_folder.Snapshot, twice, null, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task WriteAndRead_UnderAnotherCulture_GiveTheSame()
    {
        Sample.Write(_folder.Snapshot);
        var expected = Everything();
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NegativeSign = "minus";
        odd.NumberFormat.NumberDecimalSeparator = ",";
        odd.DateTimeFormat.DateSeparator = "!";
        odd.DateTimeFormat.TimeSeparator = "!";
        var before = Thread.CurrentThread.CurrentCulture;
        Thread.CurrentThread.CurrentCulture = odd;
        try
        {
            Sample.Write(_folder.Snapshot);
            Assert.Equal(expected, Everything());
            var history = await SnapshotStore.Open(_folder.Snapshot).FindAsync(Sample.UnitedKingdom, TestContext.Current.CancellationToken);
            Assert.Equal(12_209_991, history!.Latest.Run[Sample.Day("2021-12-27")]);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    private string Read(string name) => File.ReadAllText(Path.Combine(_folder.Snapshot, name));

    private IReadOnlyList<(string Name, string Text)> Everything() =>
    [
        .. Directory.EnumerateFiles(_folder.Snapshot, "*", SearchOption.AllDirectories)
            .Select(path => (Path.GetRelativePath(_folder.Snapshot, path), File.ReadAllText(path)))
            .OrderBy(file => file.Item1, StringComparer.Ordinal),
    ];

    private sealed class StopAt(CancellationTokenSource stop, string file) : IProgress<SnapshotProgress>
    {
        public void Report(SnapshotProgress value)
        {
            if (value.File == file)
            {
                stop.Cancel();
            }
        }
    }
}
