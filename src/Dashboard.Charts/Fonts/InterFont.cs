namespace Dashboard.Charts.Fonts;

/// <summary>The one font of the pictures, Inter, read from inside this assembly: no machine's own fonts are ever used.</summary>
/// <remarks>Each weight is read when first asked for, once, also if several threads ask at the same time.</remarks>
public static class InterFont
{
    private static readonly Lazy<TrueTypeFont> Regular = Weight("Inter-Regular.ttf");
    private static readonly Lazy<TrueTypeFont> Medium = Weight("Inter-Medium.ttf");
    private static readonly Lazy<TrueTypeFont> SemiBold = Weight("Inter-SemiBold.ttf");
    private static readonly Lazy<TrueTypeFont> Bold = Weight("Inter-Bold.ttf");

    /// <summary>The font's copyright notice and licence, the SIL Open Font License 1.1, which must go wherever the font goes.</summary>
    public static string Licence
    {
        get
        {
            using Stream text = typeof(InterFont).Assembly.GetManifestResourceStream("OFL.txt")
                ?? throw new InvalidDataException("The font's licence is not embedded.");
            using StreamReader reader = new(text);
            return reader.ReadToEnd();
        }
    }

    /// <summary>True if every character of a text is drawn by a glyph of its own or of one that stands in for it well.</summary>
    /// <remarks>Characters that aren't are drawn as a question mark, never as an empty box.</remarks>
    public static bool Supports(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (System.Text.Rune rune in text.EnumerateRunes())
        {
            if (!CharacterFallback.TryGlyph(Of(FontWeight.Regular), rune.Value, tabular: false, out _))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The font's file (TrueType), for pages that show their text in it.</summary>
    /// <param name="weight">The weight.</param>
    public static byte[] FileOf(FontWeight weight) => InterPackage.Read(Invariant($"Inter-{weight}.ttf"));

    /// <summary>The font of a weight.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The weight is none of the four.</exception>
    internal static TrueTypeFont Of(FontWeight weight) => weight switch
    {
        FontWeight.Regular => Regular.Value,
        FontWeight.Medium => Medium.Value,
        FontWeight.SemiBold => SemiBold.Value,
        FontWeight.Bold => Bold.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(weight), weight, "Inter is held in the weights 400, 500, 600 and 700."),
    };

    private static Lazy<TrueTypeFont> Weight(string file) => new(() => new TrueTypeFont(InterPackage.Read(file)));
}
