using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;

namespace Dashboard.Charts.Tests.Themes;

public sealed class ThemeTests
{
    // Full dichromacy (severity 1), linear RGB: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based Model for
    // Simulation of Color Vision Deficiency", IEEE TVCG 15 (6), 2009.
    private static readonly Dictionary<string, double[]> Deficiencies = new(StringComparer.Ordinal)
    {
        ["none"] = [1, 0, 0, 0, 1, 0, 0, 0, 1],
        ["protan"] = [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
        ["deutan"] = [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881],
        ["tritan"] = [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900],
    };

    public static TheoryData<string> Themes => ["light", "dark"];

    [Fact]
    public void Contrast_BlackOnWhite_IsTwentyOne() => Assert.Equal(21, Contrast(new Rgba(0, 0, 0), new Rgba(255, 255, 255)), 9);

    [Theory]
    [MemberData(nameof(Themes))]
    public void Colors_Text_ReachesFourAndAHalfToOneOnPaper(string name)
    {
        Palette colors = Theme.Named(name).Colors;
        Rgba[] texts = [colors.Ink, colors.Secondary, colors.UkDashboard, colors.JohnsHopkins, colors.Ukhsa, colors.Quoted, colors.Correction];
        Assert.All(texts, text => Assert.InRange(Contrast(text, colors.Paper), 4.5, 21));
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
        Assert.InRange(Distance(colors.UkDashboard, colors.JohnsHopkins, Deficiencies[deficiency]), 23, 300);
        Assert.InRange(Distance(colors.JohnsHopkins, colors.Ukhsa, Deficiencies[deficiency]), 10, 300);
        Assert.InRange(Distance(colors.UkDashboard, colors.Ukhsa, Deficiencies[deficiency]), 10, 300);
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

    private static double Contrast(Rgba a, Rgba b)
    {
        (double first, double second) = (Luminance(a), Luminance(b));
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    private static double Luminance(Rgba c) => (0.2126 * Linear(c.Red)) + (0.7152 * Linear(c.Green)) + (0.0722 * Linear(c.Blue));

    private static double Linear(byte level)
    {
        double c = level / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
    }

    private static double Distance(Rgba a, Rgba b, double[] seen)
    {
        double[] first = Lab(a, seen), second = Lab(b, seen);
        return Math.Sqrt(first.Zip(second, (x, y) => (x - y) * (x - y)).Sum());
    }

    private static double[] Lab(Rgba color, double[] m)
    {
        double[] c = [Linear(color.Red), Linear(color.Green), Linear(color.Blue)];
        double[] rgb = [.. Enumerable.Range(0, 3).Select(i => Math.Clamp((m[3 * i] * c[0]) + (m[(3 * i) + 1] * c[1]) + (m[(3 * i) + 2] * c[2]), 0, 1))];
        double x = F(((0.4124564 * rgb[0]) + (0.3575761 * rgb[1]) + (0.1804375 * rgb[2])) / 0.95047);
        double y = F((0.2126729 * rgb[0]) + (0.7151522 * rgb[1]) + (0.0721750 * rgb[2]));
        double z = F(((0.0193339 * rgb[0]) + (0.1191920 * rgb[1]) + (0.9503041 * rgb[2])) / 1.08883);
        return [(116 * y) - 16, 500 * (x - y), 200 * (y - z)];

        static double F(double t) => t > 216.0 / 24389 ? Math.Cbrt(t) : ((24389.0 / 27 * t) + 16) / 116;
    }
}
