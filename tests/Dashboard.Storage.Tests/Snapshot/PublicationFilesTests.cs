using Dashboard.Core.Publication;
using Dashboard.Core.Series;
using Dashboard.Storage.Snapshot;
using NodaTime;
using NodaTime.Text;

namespace Dashboard.Storage.Tests.Snapshot;

public sealed class PublicationFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static PublicationCalendar OfTheProject { get; } = SnapshotStore.Open(ProjectFolder.Data).Calendar;

    private static string Seeds { get; } = Path.Combine(Path.GetDirectoryName(ProjectFolder.Data)!, "seeds");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("times.csv")]
    [InlineData("calendar.csv")]
    [InlineData("notices.csv")]
    [InlineData("recounts.csv")]
    [InlineData("breaks.csv")]
    public void Snapshot_OfTheProject_CarriesTheSeeds(string name) =>
        Assert.Equal(File.ReadAllText(Path.Combine(Seeds, name)), File.ReadAllText(Path.Combine(ProjectFolder.Data, name)));

    [Theory]
    [InlineData("ukdash:Northern Ireland:cases", "2021-12-28", true)]
    [InlineData("ukdash:Northern Ireland:cases", "2021-12-29", false)]
    [InlineData("ukdash:England:cases", "2021-12-25", true)]
    [InlineData("ukdash:England:cases:specimen", "2021-12-25", false)]
    [InlineData("ukdash:Wales:deaths", "2021-12-18", true)] // a Saturday
    [InlineData("ukdash:Wales:cases", "2021-12-19", false)]
    [InlineData("ukdash:Scotland:cases", "2022-02-20", false)] // the last Sunday with publication
    [InlineData("ukdash:Scotland:cases", "2022-02-26", true)]
    [InlineData("ukdash:Scotland:cases", "2022-04-18", true)] // Easter Monday
    [InlineData("ukdash:Scotland:cases", "2022-07-01", false)] // the last day of publication on working days
    [InlineData("ukdash:Scotland:cases", "2022-07-05", true)] // a Tuesday of the weekly time
    [InlineData("ukdash:Scotland:cases", "2022-07-06", false)] // its Wednesday
    [InlineData("ukdash:Scotland:cases", "2022-09-08", false)] // a Thursday: the weekly day by then
    [InlineData("ukdash:Scotland:cases", "2022-09-09", true)]
    [InlineData("jhu:United Kingdom:cases", "2021-12-26", true)]
    [InlineData("jhu:United Kingdom:cases", "2022-07-01", false)]
    [InlineData("jhu:United Kingdom:cases", "2022-07-05", true)] // a Tuesday of the weekly time
    [InlineData("jhu:United Kingdom:cases", "2022-07-06", false)] // its Wednesday
    [InlineData("jhu:United Kingdom:cases", "2023-01-11", true)] // a Wednesday after reports had moved to Thursdays
    [InlineData("jhu:United Kingdom:cases", "2023-01-12", false)]
    [InlineData("jhu:New Zealand:cases", "2021-12-26", false)]
    public void SilenceOf_ADayOfTheSnapshot_IsKnownForThePublisherAreaAndBasisConcerned(string series, string day, bool isSilent) =>
        Assert.Equal(isSilent, OfTheProject.SilenceOf(Id(series), Sample.Day(day)) is not null);

    [Theory]
    [InlineData("ukdash:England:cases:publish", "2021-07-01", "2021-07-01T15:00:00Z")] // 16:00 in summer time
    [InlineData("ukdash:England:cases:specimen", "2021-12-28", "2021-12-29T16:00:00Z")]
    [InlineData("ukdash:England:deaths:death", "2021-12-28", "2021-12-29T16:00:00Z")]
    [InlineData("jhu:United Kingdom:cases", "2021-07-01", "2021-07-02T04:21:00Z")]
    public void FirstShown_OfADayOfTheSnapshot_IsWhenItsSourceShowedIt(string series, string day, string instant) =>
        Assert.Equal(InstantPattern.ExtendedIso.Parse(instant).Value, OfTheProject.FirstShown(Id(series).Source, Id(series).Basis, Sample.Day(day)));

    [Theory]
    [InlineData("ukdash:England:cases:publish", "2022-01-24", "2022-07-05", "Redefined Rhythm Rhythm")]
    [InlineData("ukdash:England:cases:specimen", "2022-01-24", "2022-07-05", "Recounted")]
    [InlineData("ukdash:England:deaths:publish", "2022-02-20", "2022-02-21", "Rhythm")]
    [InlineData("jhu:United Kingdom:cases", "2022-01-30", "2022-02-21", "Backlog Rhythm")]
    [InlineData("jhu:United Kingdom:cases", "2022-07-01", "2022-07-02", "Rhythm")]
    [InlineData("jhu:United Kingdom:deaths", "2022-08-23", "2022-08-24", "Recounted")]
    [InlineData("jhu:New Zealand:cases", "2020-01-22", "2023-03-09", "")]
    public void BreaksWithin_DaysOfTheSnapshot_AreTheOnesAnnounced(string series, string from, string to, string kinds) => Assert.Equal(
        kinds, string.Join(' ', OfTheProject.BreaksWithin(Id(series), new DateInterval(Sample.Day(from), Sample.Day(to))).Select(one => one.Kind)));

    /// <summary>
    /// Held against the last file: no day with people is called silent, and of those without only the Wednesdays and Thursdays on
    /// which a report was due and none came are left to the series' own pattern.
    /// </summary>
    [Fact]
    public void SilenceOf_TheWeeklyTime_CoversTheDaysWithoutPeopleAndNoOther()
    {
        var id = Id("jhu:United Kingdom:cases");
        var totals = SnapshotStore.Open(ProjectFolder.Data).Find(id)!.Latest.Run;
        var days = new DateInterval(Sample.Day("2022-07-02"), Sample.Day("2023-03-09"));

        var (reported, silent) = (days.Where(HasPeople).ToList(), days.Where(day => OfTheProject.SilenceOf(id, day) is not null).ToList());

        Assert.Equal(35, reported.Count);
        Assert.Empty(reported.Intersect(silent));
        Assert.Equal([Sample.Day("2022-08-24"), Sample.Day("2022-09-01"), Sample.Day("2022-12-29")], days.Except(reported).Except(silent));

        bool HasPeople(LocalDate day) => totals[day] != totals[day.PlusDays(-1)];
    }

    /// <summary>Worked out anew from the figures: the last release before the recount against the first of it, day by day.</summary>
    [Fact]
    public void Recounts_OfEnglandsCases_AreWhatTheReleasesOfBothSidesShow()
    {
        var history = SnapshotStore.Open(ProjectFolder.Data).Find(Id("ukdash:England:cases:specimen"))!;
        var (before, after) = (history.AsOf(Instant.FromUtc(2022, 1, 31, 15, 59))!.Run, history.AsOf(Instant.FromUtc(2022, 1, 31, 16, 0))!.Run);
        var recounts = OfTheProject.Recounts.Where(one => one.Id == history.Id).ToList();

        Assert.Equal(11, recounts.Count);
        Assert.All(recounts, recount =>
        {
            var changes = recount.Days.Select(day => 100m * (after[day]!.Value - before[day]!.Value) / before[day]!.Value).ToList();
            Assert.InRange(changes.Min() - recount.LeastPercent, 0, 0.1m);
            Assert.InRange(recount.MostPercent - changes.Max(), 0, 0.1m);
        });
    }

    [Fact]
    public void Recounts_OfDeathsToDate_AreWhatTheNationsOfTheTimeAndTheLastFileShow()
    {
        var store = SnapshotStore.Open(ProjectFolder.Data);
        var last = store.Find(Id("jhu:United Kingdom:deaths"))!.Latest.Run;
        var nations = Area.Nations.Select(nation => store.Find(Id(Invariant($"jhu:{nation}, United Kingdom:deaths")))!.AsOf(Instant.FromUtc(2022, 1, 9, 0, 0))!.Run).ToList();
        var recount = Assert.Single(OfTheProject.Recounts, one => one.IsOfTotals);

        var changes = recount.Days.Select(day => nations.Sum(run => run[day]!.Value) is var then ? 100m * (last[day]!.Value - then) / then : 0).ToList();
        Assert.InRange(changes.Min() - recount.LeastPercent, 0, 0.1m);
        Assert.InRange(recount.MostPercent - changes.Max(), 0, 0.1m);
    }

    [Fact]
    public void Notices_OfTheSnapshot_SayWhenTheyWereAnnouncedNotBeforeTheirFirstDay() => Assert.All(
        OfTheProject.Notices, notice => Assert.True(notice.Announced is { } moment && London.DayOf(moment) >= notice.Days.Start, notice.Text));

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
            OfTheProject.NoticesOf(Id(series), Sample.Day(day)));

        Assert.Equal((effect, amount), (notice.Effect, notice.Amount!.Value));
        Assert.NotEmpty(notice.Where);
    }

    [Fact]
    public void Write_WithACalendar_IsReadBackAsItWas()
    {
        var calendar = PublicationFiles.Read(Seeds);

        SnapshotWriter.Write(_folder.Snapshot, Sample.Contents with { Calendar = calendar }, null, TestContext.Current.CancellationToken);

        var read = SnapshotStore.Open(_folder.Snapshot).Calendar;
        Assert.Equal(string.Join('\n', calendar.Silences.Select(Words)), string.Join('\n', read.Silences.Select(Words)));
        Assert.Equal(string.Join('\n', calendar.Notices.Select(Words)), string.Join('\n', read.Notices.Select(Words)));
        Assert.Equal(calendar.Times, read.Times);
        Assert.Equal(calendar.Recounts, read.Recounts);
        Assert.Equal(calendar.Breaks.Select(one => one with { Areas = [] }), read.Breaks.Select(one => one with { Areas = [] }));
        Assert.Empty(SnapshotVerifier.Verify(_folder.Snapshot, null, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Open_OfASnapshotWithoutACalendar_KnowsNothingOfPublication()
    {
        Sample.Write(_folder.Snapshot);

        Assert.Same(PublicationCalendar.Empty, SnapshotStore.Open(_folder.Snapshot).Calendar);
    }

    [Theory]
    [InlineData("calendar.csv", "ukdash,publish,Wales,", "who,publish,Wales,")]
    [InlineData("calendar.csv", ",Saturday,", ",Caturday,")]
    [InlineData("calendar.csv", "2021-12-25,2021-12-28", "2021-12-28,2021-12-25")]
    [InlineData("notices.csv", ",15841,", ",many,")]
    [InlineData("notices.csv", ",added,", ",more,")]
    [InlineData("notices.csv", "2020-10-04T15:00:00Z", "4 October")]
    [InlineData("breaks.csv", "2022-01-31T16:00:00Z", "2022-01-31")]
    [InlineData("breaks.csv", "rhythm,", "pause,")]
    [InlineData("breaks.csv", "ukdash,,publish", "ukdash,beds,publish")]
    [InlineData("times.csv", "Europe/London", "Europe/Swindon")]
    [InlineData("times.csv", ",16:00,", ",4pm,")]
    [InlineData("recounts.csv", ",totals,", ",sums,")]
    [InlineData("recounts.csv", ",19.3,19.6,", ",19.6,19.3,")]
    public void Read_ALineThatIsOff_IsRefusedWithItsFileAndLine(string name, string whole, string damaged)
    {
        Directory.CreateDirectory(_folder.Snapshot);
        foreach (var file in (string[])["times.csv", "calendar.csv", "notices.csv", "breaks.csv", "recounts.csv"])
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
        $"{notice.Source} {string.Join('+', notice.Areas)} {notice.Metric} {notice.Basis} {notice.Days.Start:uuuu-MM-dd} {notice.Days.End:uuuu-MM-dd} {notice.Effect} {notice.Amount} {notice.Text} {notice.Announced} {notice.Where}");

    private static SeriesId Id(string series) => SeriesSelector.Parse(series).Members.Single();
}
