using System.Text.RegularExpressions;
using Dashboard.Answers.Pictures;
using Dashboard.Charts.Rendering;
using Dashboard.Charts.Tests;
using Dashboard.Charts.Tests.Rendering;
using Dashboard.Charts.Themes;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Answers.Tests.Reports;

[Collection(SharedFigures.Name)]
public sealed class RealPictureTests(RealFigures real)
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(5);

    public static TheoryData<int, int, string?> SizesAndVintages { get; } = new()
    {
        { 1600, 900, null }, { 1200, 675, null }, { 800, 1000, null }, { 640, 480, null },
        { 1600, 900, "2021-12-28" }, { 1200, 675, "2021-12-28" }, { 800, 1000, "2021-12-28" }, { 640, 480, "2021-12-28" },
    };

    [Theory]
    [MemberData(nameof(SizesAndVintages))]
    public async Task Pictures_InAnySizeAndVintage_HaveNoMarkBeyondTheEdgeAndNoTextOverAnotherTooSmallOrCut(int width, int height, string? asOf)
    {
        var vintage = asOf is null ? null : AsOf.EndOf(NodaTime.Text.LocalDatePattern.Iso.Parse(asOf).Value, allowsLaterServed: true);
        var pictures = await real.PicturesAsync(RealFigures.Request(PictureFormats.None, width, height, vintage));

        Drawn.AssertNone(pictures.SelectMany(picture => new Drawn(picture.Scene).Faults().Select(fault => picture.Name + ": " + fault)));
        Assert.DoesNotContain(pictures.SelectMany(picture => new Drawn(picture.Scene).Words), word => word.EndsWith('…'));
    }

    [Fact]
    public async Task Words_OfAnyPicture_AreSetAsInPrint()
    {
        var words = (await real.PicturesAsync(RealFigures.Request())).SelectMany(picture => new Drawn(picture.Scene).Words).ToList();

        Assert.Contains(words, word => word.Contains('−')); // negative counts of the difference, so that the rule below has something to catch
        Assert.DoesNotContain(words, word => Regex.IsMatch(word, @"(^|[\s(“])-\d", RegexOptions.ExplicitCapture, Timeout)); // a minus is U+2212
        Assert.DoesNotContain(words, word => Regex.IsMatch(word, @"\d ?- ?\d{1,2} [A-Z]", RegexOptions.ExplicitCapture, Timeout)); // days from – to have an en dash
        Assert.DoesNotContain(words, word => Regex.IsMatch(word, @"(?<![0-9a-f])\d{5,}(?![0-9a-f])", RegexOptions.ExplicitCapture, Timeout)); // thousands have commas
    }

    [Fact]
    public async Task Pictures_OfTheDayOfTheQuarrel_TellTheCatchUpFromADay()
    {
        var pictures = await real.PicturesAsync(RealFigures.Request(asOf: AsOf.EndOf(new LocalDate(2021, 12, 28), allowsLaterServed: true)));

        Assert.Contains("318,699 for three days", new Drawn(pictures[0].Scene).Words);
        Assert.Equal("UK dashboard counts 19,311 more over 24 days; on 27 Dec the 318,699 of Johns Hopkins are for three days", pictures[2].Scene.Title);
    }

    [Fact]
    public async Task Difference_OfUnlikeDays_IsAddedUpNeitherInThePictureNorInItsTable()
    {
        var difference = (await real.PicturesAsync(RealFigures.Request(asOf: AsOf.EndOf(new LocalDate(2021, 12, 28), allowsLaterServed: true))))[2];
        var rows = difference.Tables[0].Table.Rows;

        Assert.Equal(-19_311L, rows[23][8]); // 24 December, the last day of like for like
        Assert.Equal((209_622L, (object?)null), (rows[26][7], rows[26][8])); // 318,699 less 109,077, of other days
    }

    [Theory]
    [InlineData("01-christmas-2021", "One week, two quoted averages 39,667 cases a day apart: as last released, the sources differ by 923")]
    [InlineData("02-seven-days", "“68,457” counts three days without report as zero: the four days reported average 119,800")]
    [InlineData("03-difference", "UK dashboard counts 46,817 more over 46 days; on one day, 3 Jan, the two are 29,656 apart")]
    [InlineData("04-islands", "Cases to date: 12,338,676 in the United Kingdom, 13,986 in New Zealand; two of four totals quoted stand")]
    public void Png_OfAPicture_IsOfItsSizeAndCarriesItsFindingAndHash(string name, string finding)
    {
        var png = new DecodedPng(File.ReadAllBytes(real.PathOf(name + ".png")));

        Assert.Equal((1600, 900), (png.Width, png.Height));
        Assert.Equal(finding, png.Text("Title"));
        Assert.Matches("^[0-9a-f]{64}$", png.Text("DataHash"));
        Assert.Equal("#FFFFFF", png.Pixel(2, 2));
    }

    [Fact]
    public async Task Png_OfTheComparison_HasTheSourcesColoursWhereItsBarsStand()
    {
        var scene = (await real.PicturesAsync(RealFigures.Request()))[0].Scene;
        var tallest = new Drawn(scene).Group("days-ukdash-1").Bars(Theme.Light.Colors.UkDashboard).MaxBy(bar => bar.Height);
        var png = new DecodedPng(File.ReadAllBytes(real.PathOf("01-christmas-2021.png")));

        Assert.Equal("#3C7FB7", png.Pixel(58, 223)); // the UK dashboard's sample in the legend: its blue at 80 %
        Assert.Equal("#3C7FB7", png.Pixel((int)tallest.CentreX, (int)tallest.Top + 4));
        Assert.Equal("#FFFFFF", png.Pixel((int)tallest.CentreX, (int)tallest.Top - 4));
        Assert.Equal("#1B1E23", png.Pixel(760, 646)); // the rule of the quoted 68,457
    }

    [Fact]
    public async Task Pictures_UnderOtherCulturesAndTimeZones_HaveTheSameBytes()
    {
        var zone = Environment.GetEnvironmentVariable("TZ");
        try
        {
            foreach (var (culture, point, minus, otherZone) in new[] { ("fa-IR", "٫", "\u200E−", "Asia/Tehran"), ("de-DE", ",", "-", "Pacific/Auckland"), ("tr-TR", ",", "-", "America/St_Johns") })
            {
                Environment.SetEnvironmentVariable("TZ", otherZone);
                TimeZoneInfo.ClearCachedData();
                var pictures = await OddCulture.Run(culture, point, minus, () => real.PicturesAsync(RealFigures.Request()));
                Assert.All(pictures, picture => Assert.Equal(
                    File.ReadAllBytes(real.PathOf(picture.Name + ".png")),
                    OddCulture.Run(culture, point, minus, () => PngRenderer.Render(picture.Scene, scale: 1, picture.Hash))));
                Assert.All(pictures, picture => Assert.Equal(
                    real.TextOf(picture.Name + ".svg"), OddCulture.Run(culture, point, minus, () => SvgRenderer.Render(picture.Scene))));
            }
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
        }
    }
}
