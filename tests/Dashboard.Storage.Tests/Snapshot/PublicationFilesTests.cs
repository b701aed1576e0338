using Dashboard.Core.Publication;
using Dashboard.Core.Series;
using Dashboard.Storage.Snapshot;

namespace Dashboard.Storage.Tests.Snapshot;

public sealed class PublicationFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static string Seeds { get; } = Path.Combine(Path.GetDirectoryName(ProjectFolder.Data)!, "seeds");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("calendar.csv")]
    [InlineData("notices.csv")]
    [InlineData("breaks.csv")]
    public void Snapshot_OfTheProject_CarriesTheSeeds(string name) =>
        Assert.Equal(File.ReadAllText(Path.Combine(Seeds, name)), File.ReadAllText(Path.Combine(ProjectFolder.Data, name)));

    [Fact]
    public void Read_OfTheSeeds_HoldsTheRulesThatTheProgramKnowsItself()
    {
        var read = PublicationFiles.Read(Seeds);

        Assert.Equal(string.Join('\n', PublicationCalendar.Known.Silences.Select(Words)), string.Join('\n', read.Silences.Select(Words)));
        Assert.Equal(
            DefinitionBreak.Known.Select(one => (one.Source, one.Metric, one.Basis, one.Since, one.Text)),
            read.Breaks.Select(one => (one.Source, one.Metric, one.Basis, one.Since, one.Text)));
    }

    [Theory]
    [InlineData("jhu:United Kingdom:cases", "2022-01-31", NoticeEffect.Redefined, 847371)]
    [InlineData("ukdash:United Kingdom:cases", "2021-04-09", NoticeEffect.Removed, -8010)]
    [InlineData("ukdash:United Kingdom:cases", "2020-10-04", NoticeEffect.Added, 15841)]
    [InlineData("ukdash:United Kingdom:deaths", "2020-11-22", NoticeEffect.Added, 141)]
    [InlineData("ukdash:Northern Ireland:cases", "2021-12-29", NoticeEffect.CaughtUp, 22972)]
    [InlineData("ukdash:Northern Ireland:cases", "2022-01-04", NoticeEffect.CaughtUp, 30423)]
    public void NoticesOf_ADayOfTheSnapshot_TellsEffectAndAmount(string series, string day, NoticeEffect effect, int amount)
    {
        var notice = Assert.Single(
            SnapshotStore.Open(ProjectFolder.Data).Calendar.NoticesOf(SeriesSelector.Parse(series).Members.Single(), Sample.Day(day)));

        Assert.Equal((effect, amount), (notice.Effect, notice.Amount!.Value));
        Assert.NotEmpty(notice.Announced);
    }

    [Fact]
    public void Write_WithACalendar_IsReadBackAsItWas()
    {
        var calendar = PublicationFiles.Read(Seeds);

        SnapshotWriter.Write(_folder.Snapshot, Sample.Contents with { Calendar = calendar }, null, TestContext.Current.CancellationToken);

        var read = SnapshotStore.Open(_folder.Snapshot).Calendar;
        Assert.Equal(string.Join('\n', calendar.Silences.Select(Words)), string.Join('\n', read.Silences.Select(Words)));
        Assert.Equal(string.Join('\n', calendar.Notices.Select(Words)), string.Join('\n', read.Notices.Select(Words)));
        Assert.Empty(SnapshotVerifier.Verify(_folder.Snapshot, null, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Open_OfASnapshotWithoutACalendar_TakesWhatTheProgramKnows()
    {
        Sample.Write(_folder.Snapshot);

        Assert.Same(PublicationCalendar.Known, SnapshotStore.Open(_folder.Snapshot).Calendar);
    }

    [Theory]
    [InlineData("calendar.csv", "ukdash,publish,Wales,", "who,publish,Wales,")]
    [InlineData("calendar.csv", ",Saturday,", ",Caturday,")]
    [InlineData("calendar.csv", "2021-12-25,2021-12-28", "2021-12-28,2021-12-25")]
    [InlineData("notices.csv", ",15841,", ",many,")]
    [InlineData("notices.csv", ",added,", ",more,")]
    [InlineData("breaks.csv", "2022-01-31T16:00:00Z", "2022-01-31")]
    public void Read_ALineThatIsOff_IsRefusedWithItsFileAndLine(string name, string whole, string damaged)
    {
        Directory.CreateDirectory(_folder.Snapshot);
        foreach (var file in (string[])["calendar.csv", "notices.csv", "breaks.csv"])
        {
            File.Copy(Path.Combine(Seeds, file), Path.Combine(_folder.Snapshot, file));
        }

        var path = Path.Combine(_folder.Snapshot, name);
        File.WriteAllText(path, File.ReadAllText(path).Replace(whole, damaged, StringComparison.Ordinal));

        var thrown = Assert.Throws<DamagedSnapshotException>(() => PublicationFiles.Read(_folder.Snapshot));
        Assert.Equal(name, thrown.File);
        Assert.NotNull(thrown.Line);
    }

    private static string Words(SilenceRule rule) =>
        Invariant($"{rule.Source} {rule.Basis} {string.Join('+', rule.Areas)} {rule.From:uuuu-MM-dd} {rule.To:uuuu-MM-dd} {string.Join('+', rule.Weekdays)} {rule.Text}");

    private static string Words(Notice notice) => Invariant(
        $"{notice.Source} {string.Join('+', notice.Areas)} {notice.Metric} {notice.Basis} {notice.Days.Start:uuuu-MM-dd} {notice.Days.End:uuuu-MM-dd} {notice.Effect} {notice.Amount} {notice.Text} {notice.Announced}");
}
