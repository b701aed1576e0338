using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Tests.Themes;

/// <summary>A colour as an eye sees it: the usual one, or one of the three that tell fewer colours apart.</summary>
internal static class SeenColor
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

    public static IEnumerable<string> Eyes => Deficiencies.Keys;

    /// <summary>The contrast of WCAG 2.2, 1 to 21.</summary>
    public static double Contrast(Rgba a, Rgba b)
    {
        (double first, double second) = (Luminance(a), Luminance(b));
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    /// <summary>The distance of two colours for an eye by the formula of 1976: 2.3 can just be noticed.</summary>
    public static double Distance1976(Rgba a, Rgba b, string eye) =>
        Math.Sqrt(Lab(a, eye).Zip(Lab(b, eye), (x, y) => (x - y) * (x - y)).Sum());

    /// <summary>The distance of two colours for an eye by the formula of 2000: 1 can just be noticed.</summary>
    public static double Distance2000(Rgba a, Rgba b, string eye) => Distance2000(Lab(a, eye), Lab(b, eye));

    /// <summary>CIEDE2000 as G. Sharma, W. Wu and E. N. Dalal write it down (Color Research and Application 30 (1), 2005).</summary>
    public static double Distance2000(double[] first, double[] second)
    {
        double meanChroma = (Length(first[1], first[2]) + Length(second[1], second[2])) / 2;
        double g = 0.5 * (1 - Math.Sqrt(Seventh(meanChroma)));
        (double a1, double a2) = ((1 + g) * first[1], (1 + g) * second[1]);
        (double c1, double c2) = (Length(a1, first[2]), Length(a2, second[2]));
        (double h1, double h2) = (Hue(a1, first[2]), Hue(a2, second[2]));
        bool grey = c1 * c2 == 0;
        double turn = grey ? 0 : h2 - h1 > 180 ? h2 - h1 - 360 : h2 - h1 < -180 ? h2 - h1 + 360 : h2 - h1;
        double mean = grey ? h1 + h2 : Math.Abs(h1 - h2) <= 180 ? (h1 + h2) / 2 : h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;
        double lightness = (first[0] + second[0]) / 2, chroma = (c1 + c2) / 2;
        double t = 1 - (0.17 * Cos(mean - 30)) + (0.24 * Cos(2 * mean)) + (0.32 * Cos((3 * mean) + 6)) - (0.20 * Cos((4 * mean) - 63));
        double away = (lightness - 50) * (lightness - 50);
        double byLightness = (second[0] - first[0]) / (1 + (0.015 * away / Math.Sqrt(20 + away)));
        double byChroma = (c2 - c1) / (1 + (0.045 * chroma));
        double byHue = 2 * Math.Sqrt(c1 * c2) * Math.Sin(turn / 2 * Math.PI / 180) / (1 + (0.015 * chroma * t));
        double blue = 60 * Math.Exp(-(mean - 275) / 25 * ((mean - 275) / 25));
        double rotation = -Math.Sin(blue * Math.PI / 180) * 2 * Math.Sqrt(Seventh(chroma));
        return Math.Sqrt((byLightness * byLightness) + (byChroma * byChroma) + (byHue * byHue) + (rotation * byChroma * byHue));
    }

    private static double Luminance(Rgba c) => (0.2126 * Linear(c.Red)) + (0.7152 * Linear(c.Green)) + (0.0722 * Linear(c.Blue));

    private static double Linear(byte level)
    {
        double c = level / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
    }

    private static double[] Lab(Rgba color, string eye)
    {
        double[] m = Deficiencies[eye], c = [Linear(color.Red), Linear(color.Green), Linear(color.Blue)];
        double[] rgb = [.. Enumerable.Range(0, 3).Select(i => Math.Clamp((m[3 * i] * c[0]) + (m[(3 * i) + 1] * c[1]) + (m[(3 * i) + 2] * c[2]), 0, 1))];
        double x = F(((0.4124564 * rgb[0]) + (0.3575761 * rgb[1]) + (0.1804375 * rgb[2])) / 0.95047);
        double y = F((0.2126729 * rgb[0]) + (0.7151522 * rgb[1]) + (0.0721750 * rgb[2]));
        double z = F(((0.0193339 * rgb[0]) + (0.1191920 * rgb[1]) + (0.9503041 * rgb[2])) / 1.08883);
        return [(116 * y) - 16, 500 * (x - y), 200 * (y - z)];

        static double F(double t) => t > 216.0 / 24389 ? Math.Cbrt(t) : ((24389.0 / 27 * t) + 16) / 116;
    }

    private static double Length(double x, double y) => Math.Sqrt((x * x) + (y * y));

    private static double Hue(double a, double b) => a == 0 && b == 0 ? 0 : ((Math.Atan2(b, a) * 180 / Math.PI) + 360) % 360;

    private static double Cos(double degrees) => Math.Cos(degrees * Math.PI / 180);

    private static double Seventh(double chroma) => Math.Pow(chroma, 7) / (Math.Pow(chroma, 7) + Math.Pow(25, 7));
}
