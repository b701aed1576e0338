using Dashboard.Answers.Pictures;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Rendering;
using Dashboard.Charts.Tests;
using Dashboard.Charts.Themes;
using Dashboard.Core.Comparison;
using Dashboard.Core.Questions;
using Dashboard.Core.Reconciliation.Policies;
using Dashboard.Core.Series;
using Dashboard.Core.Tracing;
using NodaTime;
using NodaTime.Text;

namespace Dashboard.Answers.Tests.Pictures;

/// <summary>The kinds of picture that tell of averages, causes, days and releases, on real figures.</summary>
/// <remarks>Approve a change by running with <c>DASHBOARD_APPROVE=1</c> once the new picture has been looked at.</remarks>
[Collection(SharedFigures.Name)]
public sealed class KindPictureTests(RealFigures real)
{
    public static TheoryData<string> Kinds { get; } = new("explain", "averages", "calendar", "vintages", "heatmap", "nowcast");

    public static TheoryData<int, int, string> Looks { get; } = new()
    {
        { 1600, 900, "light" }, { 1200, 675, "light" }, { 800, 1000, "light" },
        { 1600, 900, "dark" }, { 1200, 675, "dark" }, { 800, 1000, "dark" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Picture_OfAKind_IsAsApproved(string kind) =>
        Approved.AssertText(kind + ".svg", SvgRenderer.Render((await AskAsync(kind, PictureLook.Standard)).Scene));

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Pictures_InAnySizeAndTheme_HaveNoMarkBeyondTheEdgeAndNoTextOverAnotherTooSmallOrCut(int width, int height, string theme)
    {
        foreach (var kind in Kinds.Select(row => row.Data))
        {
            var drawn = new Drawn((await AskAsync(kind, new PictureLook(new PictureSize(width, height), Theme.Named(theme)))).Scene);

            Drawn.AssertNone(drawn.Faults().Select(fault => kind + ": " + fault));
            Assert.DoesNotContain(drawn.Words, word => word.EndsWith('…'));
        }
    }

    [Theory]
    [InlineData("explain", "68,457 or 108,124 a day: missing days (+51,998) and date basis (−15,507) weigh most")]
    [InlineData("averages", "“108,124” is the average under “zero” (counted as zero) and three other policies; under “gap” (left out) it is 151,374")]
    [InlineData("calendar", "18 of 240 daily reports of four series are missing; Northern Ireland was silent longest, four days from 25 Dec")]
    [InlineData("vintages", "20 December 2021 in England: 20,408 at first, 106,569 before the definition changed, 117,577 in the end")]
    [InlineData("heatmap", "Half of a day’s cases in England were known after two days, 95 % after four days")]
    [InlineData("nowcast", "5 January 2022 in England: 38,013 counted a day later, 178,780 expected, 160,639 in the end (six of ten intervals held)")]
    public async Task Title_OfAKind_IsItsFinding(string kind, string finding)
    {
        var picture = await AskAsync(kind, PictureLook.Standard);

        Assert.Equal(finding, picture.Scene.Title);
        Assert.Contains(new Drawn(picture.Scene).Group("footnote").Words, word => word.Contains(picture.Hash[..12], StringComparison.Ordinal));
        Assert.Matches("^[0-9a-f]{64}$", picture.Hash);
        Assert.NotEmpty(Assert.Single(picture.Tables).Table.Rows);
    }

    [Fact]
    public async Task Heatmap_AsOfAMoment_UsesNothingLater()
    {
        var kind = PictureKinds.Find("heatmap")!;
        var request = new PictureRequest { Series = [SeriesSelector.Parse("ukdash:England:cases:specimen")], AsOf = AsOf.EndOf(new LocalDate(2022, 1, 14), allowsLaterServed: true), From = new LocalDate(2021, 12, 1), To = new LocalDate(2022, 1, 13) };

        Assert.Equal((await AskAsync("heatmap", PictureLook.Standard)).Tables[0].Table.Rows.Length, (await kind.AskAsync(request, real.Reader, TestContext.Current.CancellationToken)).Tables[0].Table.Rows.Length);
    }

    [Fact]
    public async Task Vintages_WithAClaimOfAnotherDay_RefusesIt()
    {
        var request = RequestOf("vintages") with { Cited = [CitedPin.OfLedger("c08")], Ledger = real.Ledger };
        var refused = await Assert.ThrowsAsync<PictureRefusedException>(() => PictureKinds.Find("vintages")!.AskAsync(request, real.Reader, TestContext.Current.CancellationToken));

        Assert.Equal("c08 (“132,017”) is not a count of 2021-12-20, which the picture is about.", refused.Message);
    }

    [Fact]
    public async Task Vintages_WithAClaimOfTheDay_PinsIt()
    {
        var request = RequestOf("vintages") with { Series = [SeriesSelector.Parse("ukdash:England:cases:specimen")], Day = new LocalDate(2021, 12, 22), Cited = [CitedPin.OfLedger("c08")], Ledger = real.Ledger };
        var picture = await PictureKinds.Find("vintages")!.AskAsync(request, real.Reader, TestContext.Current.CancellationToken);

        Assert.Contains("“132,017”", new Drawn(picture.Scene).Words);
    }

    private Task<Picture> AskAsync(string kind, PictureLook look) =>
        PictureKinds.Find(kind)!.AskAsync(RequestOf(kind) with { Look = look }, real.Reader, TestContext.Current.CancellationToken);

    private static PictureRequest RequestOf(string kind)
    {
        var jhu = SeriesSelector.Parse("jhu:United Kingdom:cases@~2021-12-28");
        var week = new DateInterval(new LocalDate(2021, 12, 21), new LocalDate(2021, 12, 27));
        return kind switch
        {
            "explain" => Of(jhu.ToString()) with
            {
                Difference = new ExplainQuestion(
                    Recipe.OfFigures(null, jhu, week.Start, [134_022, 132_017, 114_646, null, null, null, 98_515], new ZeroPolicy()),
                    new Recipe(jhu, new ZeroPolicy()), week, DifferenceMeasure.Average),
            },
            "averages" => Of(jhu.ToString()) with { From = week.Start, To = week.End, Quoted = QuotedNumber.TryParse("108,124", out var number) ? number : null },
            "calendar" => Of("ukdash:England:cases", "ukdash:Northern Ireland:cases", "ukdash:Scotland:cases", "ukdash:Wales:cases") with { From = Day("2021-12-01"), To = Day("2022-01-29") },
            "vintages" => Of("ukdash:England:cases:specimen") with { Day = Day("2021-12-20") },
            "heatmap" => Of("ukdash:England:cases:specimen@2022-01-14") with { From = Day("2021-12-01"), To = Day("2022-01-13") },
            _ => Of("ukdash:England:cases:specimen@2022-01-06"),
        };
    }

    private static PictureRequest Of(params string[] series) => new() { Series = [.. series.Select(SeriesSelector.Parse)] };

    private static LocalDate Day(string day) => LocalDatePattern.Iso.Parse(day).Value;
}
