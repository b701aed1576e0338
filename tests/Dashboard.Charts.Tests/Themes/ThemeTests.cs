using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;

namespace Dashboard.Charts.Tests.Themes;

public sealed class ThemeTests
{
    public static TheoryData<string> Themes => ["light", "dark"];

    [Theory]
    [MemberData(nameof(Themes))]
    public void Colors_Text_ReachesFourAndAHalfToOneOnPaper(string name)
    {
        Palette colors = Theme.Named(name).Colors;
        Rgba[] texts = [colors.Ink, colors.Secondary, colors.UkDashboard, colors.JohnsHopkins, colors.Ukhsa, colors.Quoted, colors.Correction];
        Assert.All(texts, text => Assert.InRange(SeenColor.Contrast(text, colors.Paper), 4.5, 21));
    }

    [Theory]
    [InlineData("light", "none")]
    [InlineData("light", "protan")]
    [InlineData("light", "deutan")]
    [InlineData("light", "tritan")]
    [InlineData("dark", "none")]
    [InlineData("dark", "protan")]
    [InlineData("dark", "deutan")]
    [InlineData("dark", "tritan")]
    public void Colors_TheTwoMainSources_AreFarApartForEveryEye(string name, string deficiency)
    {
        Palette colors = Theme.Named(name).Colors;

        // 2.3 is a just noticeable difference (CIE 1976); ten times that is told apart at a glance.
        Assert.InRange(SeenColor.Distance1976(colors.UkDashboard, colors.JohnsHopkins, deficiency), 23, 300);
        Assert.InRange(SeenColor.Distance1976(colors.JohnsHopkins, colors.Ukhsa, deficiency), 10, 300);
        Assert.InRange(SeenColor.Distance1976(colors.UkDashboard, colors.Ukhsa, deficiency), 10, 300);
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Source_Looks_DifferInMoreThanColour(string name)
    {
        SourceLook[] looks = [Theme.Named(name).Source("ukdash"), Theme.Named(name).Source("jhu"), Theme.Named(name).Source("ukhsa")];
        Assert.Equal(3, looks.Select(look => look.Dash).Distinct().Count());
    }

    [Theory]
    [InlineData(1600, 34, 15)]
    [InlineData(1200, 25.5, 11.25)]
    [InlineData(800, 17, 11)] // never under 11 px
    [InlineData(3200, 34, 15)]
    public void Text_OtherWidths_ScalesDownToElevenPx(int widthPx, double titlePx, double footnotePx)
    {
        Assert.Equal(titlePx, Theme.Text(Theme.Light.Title, widthPx).SizePx);
        Assert.Equal(footnotePx, Theme.Text(Theme.Light.Footnote, widthPx).SizePx);
    }

    [Fact]
    public void Named_UnknownTheme_IsRefusedWithTheNamesThatExist() =>
        Assert.Contains("'light' or 'dark', not 'sepia'", Assert.Throws<ArgumentException>(() => Theme.Named("sepia")).Message, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Themes))]
    public void Series_AllTwelve_CanBeReadAsTextOnPaper(string name)
    {
        Theme theme = Theme.Named(name);
        Assert.All(Looks(theme), look => Assert.InRange(SeenColor.Contrast(look.Color, theme.Colors.Paper), 4.5, 21));
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Series_AnyTwo_AreFarApartForEveryEye(string name)
    {
        Rgba[] colors = [.. Looks(Theme.Named(name)).Select(look => look.Color)];
        Assert.Equal(12, colors.Length);
        var near = from eye in SeenColor.Eyes
                   from i in Enumerable.Range(0, colors.Length)
                   from j in Enumerable.Range(0, i)
                   let distance = SeenColor.Distance2000(colors[i], colors[j], eye)
                   where distance < (eye == "none" ? 14 : 9)
                   select Invariant($"{eye}: {colors[i].ToHex()} and {colors[j].ToHex()} are {distance:0.0} apart");
        Assert.Empty(near);
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Series_LinesOfAnyTwo_DifferWithoutColour(string name)
    {
        SeriesLook[] looks = Looks(Theme.Named(name));
        Assert.Equal(looks.Length, looks.Select(look => (look.Dash, look.Marker)).Distinct().Count());
        Assert.All(looks.Zip(looks.Skip(1)), pair => Assert.True(!Equals(pair.First.Dash, pair.Second.Dash) && pair.First.Marker != pair.Second.Marker));
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Series_FirstThree_HaveTheSourcesColours(string name)
    {
        Theme theme = Theme.Named(name);
        Assert.Equal(
            [theme.Source("ukdash").Color, theme.Source("jhu").Color, theme.Source("ukhsa").Color], Looks(theme).Take(3).Select(look => look.Color));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(12)]
    public void Series_PlaceThatCannotBeToldApart_IsRefused(int place) =>
        Assert.Contains("up to 12 series", Assert.Throws<ArgumentOutOfRangeException>(() => Theme.Light.Series(place)).Message, StringComparison.Ordinal);

    private static SeriesLook[] Looks(Theme theme) => [.. Enumerable.Range(0, theme.Colors.Series.Length).Select(theme.Series)];
}
