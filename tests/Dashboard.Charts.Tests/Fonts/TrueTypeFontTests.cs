using Dashboard.Charts.Fonts;
using FsCheck;
using FsCheck.Fluent;

namespace Dashboard.Charts.Tests.Fonts;

public sealed class TrueTypeFontTests
{
    private static readonly byte[] Inter = InterPackage.Read("Inter-Regular.ttf");

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(100)]
    [InlineData(150_000)]
    public void Constructor_FileCutShort_IsRefusedAsInvalidData(int length) =>
        Assert.Throws<InvalidDataException>(() => new TrueTypeFont(Inter.AsMemory(0, length)));

    [Fact]
    public void Constructor_FileOfAnotherKind_IsRefusedAsInvalidData() =>
        Assert.Throws<InvalidDataException>(() => new TrueTypeFont("OTTO, which has other outlines"u8.ToArray()));

    [Fact]
    public void Read_FileThatThePackageLacks_IsRefusedAsInvalidData() =>
        Assert.Throws<InvalidDataException>(() => InterPackage.Read("Inter-Black.ttf"));

    [Fact]
    public void Constructor_DamagedFile_IsReadOrRefusedAsInvalidData() =>
        Prop.ForAll<PositiveInt, byte>((place, value) =>
        {
            byte[] damaged = [.. Inter];
            damaged[place.Get * 7919 % 2000 + (place.Get % 2 == 0 ? 0 : 212_000)] = value;
            damaged[place.Get * 104_729 % damaged.Length] ^= value;
            try
            {
                TrueTypeFont font = new(damaged);
                for (int character = ' '; character < 0x180; character++)
                {
                    _ = font.Outline(font.Glyph(character, tabular: true));
                }
            }
            catch (InvalidDataException)
            {
                // One of the two allowed ends; any other exception fails the property.
            }

            return true;
        }).QuickCheckThrowOnFailure();
}
