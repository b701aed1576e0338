using Dashboard.Charts.Fonts;

namespace Dashboard.Charts.Tests.Fonts;

public sealed class InterFontTests
{
    [Theory]
    [InlineData("The quick brown fox jumps over the lazy dog 0123456789")]
    [InlineData("−–—×≈≤≥±½°%£€…·•“”‘’→←✓✗\u00A0\u2009\u202F\u2007\u2011")]
    [InlineData("Åéüçñøß")]
    public void Supports_WhatPicturesWrite_HasAGlyphForEach(string text) => Assert.True(InterFont.Supports(text));

    [Fact]
    public void Supports_ScriptThatInterLacks_IsFalse() => Assert.False(InterFont.Supports("日本"));

    [Fact]
    public void Walk_MissingCharacter_IsAQuestionMarkAndNeverABox()
    {
        List<(ushort Glyph, int Pen)> glyphs = [];
        TrueTypeFont font = InterFont.Of(FontWeight.Regular);
        GlyphRun.Walk(font, "日", tabular: false, glyphs);
        Assert.Equal([(font.Glyph('?', tabular: false), 0)], glyphs);
        Assert.NotEqual(0, glyphs[0].Glyph);
    }

    [Theory]
    [InlineData(FontWeight.Regular)]
    [InlineData(FontWeight.Medium)]
    [InlineData(FontWeight.SemiBold)]
    [InlineData(FontWeight.Bold)]
    public void Outline_EveryGlyphOfAWeight_IsSound(FontWeight weight)
    {
        TrueTypeFont font = InterFont.Of(weight);
        for (int character = 0x20; character < 0x2500; character++)
        {
            GlyphOutline outline = font.Outline(font.Glyph(character, tabular: false));
            Assert.All(outline.Points, point => Assert.InRange(point.X, -4000, 12000));
        }

        // A comma and an H are what they look like: the one hangs below the baseline, the other is as high as capitals are.
        Assert.True(font.Outline(font.Glyph(',', tabular: false)).Points.Min(point => point.Y) < 0);
        Assert.Equal(2048, font.Outline(font.Glyph('H', tabular: false)).Points.Max(point => point.Y));
    }

    [Fact]
    public void Outline_AccentedLetter_IsTheLetterAndItsAccent()
    {
        TrueTypeFont font = InterFont.Of(FontWeight.Regular);
        int letter = font.Outline(font.Glyph('A', tabular: false)).Points.Length;
        GlyphOutline accented = font.Outline(font.Glyph('Å', tabular: false));
        Assert.True(accented.Points.Length > letter);
        Assert.True(accented.Points.Max(point => point.Y) > 2300);
    }

    [Fact]
    public void Licence_Text_IsTheOpenFontLicenceWithItsNotice()
    {
        Assert.Contains("Copyright 2020 The Inter Project Authors", InterFont.Licence, StringComparison.Ordinal);
        Assert.Contains("Version 1.1 - 26 February 2007", InterFont.Licence, StringComparison.Ordinal);
    }
}
