using Dashboard.Charts.Fonts;
using Dashboard.Charts.Rendering.Raster;
using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Tests.Rendering;

public sealed class GlyphMasksTests
{
    private const int Side = 80;
    private const int Pen = 20;
    private const int Baseline = 50;

    [Theory]
    [InlineData('g', FontWeight.Regular, 14, 0)]
    [InlineData('g', FontWeight.Regular, 14, 3)]
    [InlineData('8', FontWeight.SemiBold, 34, 1)]
    [InlineData('Å', FontWeight.Bold, 21.5, 2)] // two shapes in one
    [InlineData('%', FontWeight.Medium, 11.3, 1)]
    public void Of_PenOnAQuarter_CoversWhatFillingTheShapeCovers(char letter, FontWeight weight, double sizePx, int phase)
    {
        TrueTypeFont font = InterFont.Of(weight);
        GlyphKey key = new(weight, font.Glyph(letter, tabular: false), sizePx / font.UnitsPerEm, phase);
        uint[] filled = Painted((painter, coverage) =>
        {
            GlyphOutline outline = font.Outline(key.Glyph);
            Polylines lines = new();
            Flattener.Flatten(outline.Verbs, outline.Points, new(key.Unit, 0, 0, -key.Unit, Pen + (phase / 4.0), Baseline), lines);
            coverage.Fill(lines, new(0, 0, Side, Side), painter);
        });
        uint[] laid = Painted((painter, coverage) => new GlyphMasks(coverage).Of(key).Paint(Pen, Baseline, new(0, 0, Side, Side), painter));
        Assert.InRange(filled.Count(pixel => pixel != 0xFFFFFFu), 20, 2000);
        Assert.Equal(filled, laid);
    }

    [Fact]
    public void Of_ManyMoreLettersThanAreKept_GivesEachItsOwn()
    {
        TrueTypeFont font = InterFont.Of(FontWeight.Regular);
        GlyphMasks letters = new(new Coverage());
        for (int round = 0; round < 2; round++)
        {
            for (int i = 0; i < 6000; i++)
            {
                GlyphKey key = new(FontWeight.Regular, font.Glyph('A' + (i % 26), tabular: false), (8 + (i / 26 % 40)) / (double)font.UnitsPerEm, i % 4);
                GlyphMask letter = letters.Of(key), alone = new GlyphMasks(new Coverage()).Of(key);
                Assert.Equal((key, alone.Bounds), (letter.Key, letter.Bounds));
                Assert.Equal(alone.Coverages, letter.Coverages);
            }
        }
    }

    [Fact]
    public void Of_Space_CoversNothing()
    {
        TrueTypeFont font = InterFont.Of(FontWeight.Regular);
        GlyphMask space = new GlyphMasks(new Coverage()).Of(new(FontWeight.Regular, font.Glyph(' ', tabular: false), 0.01, 0));
        Assert.Empty(space.Coverages);
        Assert.DoesNotContain(0u, Painted((painter, _) => space.Paint(Pen, Baseline, new(0, 0, Side, Side), painter)));
    }

    [Fact]
    public void Paint_PartlyOutsideTheClip_PaintsInsideOnly()
    {
        TrueTypeFont font = InterFont.Of(FontWeight.Bold);
        GlyphKey key = new(FontWeight.Bold, font.Glyph('H', tabular: false), 40.0 / font.UnitsPerEm, 2);
        PixelBounds clip = new(Pen + 8, Baseline - 20, Pen + 20, Baseline - 5);
        uint[] whole = Painted((painter, coverage) => new GlyphMasks(coverage).Of(key).Paint(Pen, Baseline, new(0, 0, Side, Side), painter));
        uint[] cut = Painted((painter, coverage) => new GlyphMasks(coverage).Of(key).Paint(Pen, Baseline, clip, painter));
        for (int i = 0; i < cut.Length; i++)
        {
            (int x, int y) = (i % Side, i / Side);
            bool isInside = x >= clip.Left && x < clip.Right && y >= clip.Top && y < clip.Bottom;
            Assert.Equal(isInside ? whole[i] : 0xFFFFFFu, cut[i]);
        }

        Assert.Contains(0u, cut);
    }

    [Theory]
    [InlineData(14)]
    [InlineData(48)] // the largest that is kept
    [InlineData(49)] // stands where it is put
    public void Render_LetterAtAnyPlace_StandsAnEighthOfAPixelOffAtMost(double sizePx)
    {
        for (double x = 20; x <= 22; x += 0.05)
        {
            DecodedPng png = SampleScene.Decode(SampleScene.Paper(Side, Side).Text("o", x, 60, new TextStyle(sizePx, FontWeight.Regular, new Rgba(255, 0, 0))));

            // A ring lies as far on either side of the middle of its box.
            double middle = x + (TextMeasurer.WidthPx("o", new TextStyle(sizePx, FontWeight.Regular, new Rgba(255, 0, 0))) / 2);
            Assert.InRange(MiddleOfInk(png) - middle, -0.15 - (sizePx * 0.002), 0.15 + (sizePx * 0.002));
        }
    }

    // Where the light that ink takes away has its centre, in px from the left.
    private static double MiddleOfInk(DecodedPng png)
    {
        (double sum, double moment) = (0, 0);
        for (int y = 0; y < png.Height; y++)
        {
            for (int x = 0; x < png.Width; x++)
            {
                double ink = 1 - (LinearLight.Decode[Convert.ToInt32(png.Pixel(x, y)[3..5], 16)] / (double)LinearLight.White);
                (sum, moment) = (sum + ink, moment + (ink * (x + 0.5)));
            }
        }

        return moment / sum;
    }

    private static uint[] Painted(Action<PixelPainter, Coverage> paint)
    {
        uint[] pixels = new uint[Side * Side];
        Array.Fill(pixels, 0xFFFFFFu);
        PixelPainter painter = new();
        painter.Use(pixels, Side);
        painter.Use(new Rgba(0, 0, 0), CoverageCurve.Plain);
        paint(painter, new Coverage());
        return pixels;
    }
}
