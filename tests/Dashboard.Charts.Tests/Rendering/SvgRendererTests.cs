using System.Xml.Linq;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Rendering;
using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Tests.Rendering;

public sealed class SvgRendererTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly Rgba Black = new(0, 0, 0);

    [Fact]
    public void Render_SmallScene_IsThisText()
    {
        Scene scene = new SceneBuilder(100, 50, Rgba.FromHex("#FFFFFF"), "A < B", "d & e")
            .Line(0, 10, 100, 10, new(Black, 1))
            .Rect(new(1.0051, 2, 3.14159, 4), new Rgba(11, 95, 165, 64), id: "bar")
            .Group("plot", new(0, 0, 50, 50), group => group
                .Path(PathData.Polyline(new(0, 0), new(10, -0.001)), fill: null, new(Black, 2.5, new DashPattern(10, 4), LineJoin.Round, LineCap.Round)))
            .Text("AV", 50, 40, new(28.16, FontWeight.SemiBold, Black, tabular: true), TextAnchor.Middle, -90, "label")
            .Build();
        Assert.Equal(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" width="100" height="50" viewBox="0 0 100 50" role="img" aria-labelledby="_title _desc" font-family="Inter, 'Segoe UI', 'Helvetica Neue', Arial, 'DejaVu Sans Condensed', sans-serif" style="font-kerning:normal;font-feature-settings:'calt' 0">
            <title id="_title">A &lt; B</title>
            <desc id="_desc">d &amp; e</desc>
            <rect width="100" height="50" fill="#FFFFFF"/>
            <path d="M0 10.5L100 10.5" fill="none" stroke="#000000" stroke-width="1"/>
            <rect id="bar" x="1.01" y="2" width="3.14" height="4" fill="#0B5FA5" fill-opacity="0.251"/>
            <clipPath id="_clip1">
            <rect x="0" y="0" width="50" height="50"/>
            </clipPath>
            <g id="plot" clip-path="url(#_clip1)">
            <path d="M0 0L10 0" fill="none" stroke="#000000" stroke-width="2.5" stroke-linejoin="round" stroke-linecap="round" stroke-dasharray="10 4"/>
            </g>
            <text id="label" x="50" y="40" font-size="28.16" font-weight="600" text-anchor="middle" transform="rotate(-90 50 40)" fill="#000000" textLength="38.42" lengthAdjust="spacingAndGlyphs" style="font-feature-settings:'tnum','calt' 0">AV</text>
            </svg>

            """,
            SvgRenderer.Render(scene));
    }

    [Fact]
    public void RenderInline_TwoPicturesOnAPage_ShareNoId()
    {
        Scene scene = SampleScene.Chart(bars: 3, labels: 3);
        XElement[] pictures = [XElement.Parse(SvgRenderer.RenderInline(scene, "one")), XElement.Parse(SvgRenderer.RenderInline(scene, "two"))];
        string[] ids = [.. pictures.SelectMany(picture => picture.DescendantsAndSelf().Attributes("id")).Select(id => id.Value)];
        Assert.Contains("one-jhu", ids);
        Assert.Equal(ids.Length, ids.Distinct().Count());
        foreach (XElement picture in pictures)
        {
            string[] own = [.. picture.Descendants().Attributes("id").Select(id => id.Value)];
            Assert.All(picture.DescendantsAndSelf().Attributes("aria-labelledby").SelectMany(a => a.Value.Split(' ')), id => Assert.Contains(id, own));
            Assert.All(picture.Descendants().Attributes("clip-path"), a => Assert.Contains(a.Value[5..^1], own));
        }
    }

    [Fact]
    public void Render_Table_StandsBesideThePictureAndIsNotSeen()
    {
        XElement svg = XDocument.Parse(SvgRenderer.Render(SampleScene.Chart(1, 1))).Root!;
        XElement table = Assert.Single(svg.Elements(Svg + "g"), g => g.Attribute("role")?.Value == "table");
        Assert.Equal("0", table.Attribute("opacity")?.Value);
        Assert.Equal("Cases", table.Attribute("aria-label")?.Value);
        Assert.Equal(["Day", "Cases", "2021-12-21", "90,629", "2021-12-22", "106,122"], table.Descendants(Svg + "text").Select(text => text.Value));
        Assert.Single(svg.Elements(Svg + "g"), g => g.Attribute("role")?.Value == "img");
        Assert.Equal("group", svg.Attribute("role")?.Value);
    }

    [Fact]
    public void Render_IntoAStream_IsUtf8WithoutAByteOrderMark()
    {
        Scene scene = new SceneBuilder(9, 9, Black, "−", "d").Build();
        using MemoryStream file = new();
        SvgRenderer.Render(scene, file);
        Assert.Equal(System.Text.Encoding.UTF8.GetBytes(SvgRenderer.Render(scene)), file.ToArray());
        Assert.Equal((byte)'<', file.ToArray()[0]);
    }

    [Fact]
    public void Render_TextWithOuterSpaces_KeepsThem()
    {
        Scene scene = SampleScene.Paper(9, 9).Text("a  b ", 0, 9, new(9, FontWeight.Regular, Black)).Build();
        XElement text = XDocument.Parse(SvgRenderer.Render(scene), LoadOptions.PreserveWhitespace).Descendants(Svg + "text").Single();
        Assert.Equal(("a  b ", "white-space:pre"), (text.Value, text.Attribute("style")?.Value));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("a b")]
    public void RenderInline_PrefixThatIsNoId_IsRefused(string prefix) =>
        Assert.Throws<ArgumentException>(() => SvgRenderer.RenderInline(SampleScene.Chart(1, 1), prefix));

    [Fact]
    public void RenderInline_InAPage_CarriesNoStyleOfItsOwn()
    {
        string file = SvgRenderer.Render(SampleScene.Chart(1, 1));
        string inPage = SvgRenderer.RenderInline(SampleScene.Chart(1, 1), "one");

        // A page's policy may refuse style attributes; its style sheet has them as classes.
        Assert.Contains(" style=\"", file, StringComparison.Ordinal);
        Assert.DoesNotContain(" style=\"", inPage, StringComparison.Ordinal);
        Assert.Contains(" class=\"picture\"", inPage, StringComparison.Ordinal);
        Assert.Contains(".picture .figures{", SvgRenderer.PageStyle, StringComparison.Ordinal);
    }

    [Fact]
    public void PageStyleForDarkPaper_OfTheLightTheme_TurnsItsColorsIntoTheDarkOnes()
    {
        Assert.Contains(".picture [fill=\"#FFFFFF\"]{fill:#14161A}", SvgRenderer.PageStyleForDarkPaper, StringComparison.Ordinal);
        Assert.Contains(".picture [stroke=\"#0B5FA5\"]{stroke:#5AA9E6}", SvgRenderer.PageStyleForDarkPaper, StringComparison.Ordinal);
    }
}
