using Dashboard.Sources.Files;

namespace Dashboard.Sources.Tests.Files;

public sealed class InputFileTests
{
    [Fact]
    public void Of_Text_HasTheChecksumThatSha256sumGives()
    {
        var file = Refusal.File("a,b\n1,2\n");

        // printf 'a,b\n1,2\n' | sha256sum
        Assert.Equal("492d5ea496056f1a6a6592241032fab764c321596317930b4fa0e1e8bc3b7470", file.Sha256);
    }

    [Fact]
    public void Of_ByteOrderMark_IsNoPartOfTheText() =>
        Assert.Equal("a\n", InputFile.Of("x.csv", [0xEF, 0xBB, 0xBF, (byte)'a', (byte)'\n']).Text);

    [Theory]
    [InlineData("", null, "the file is empty")]
    [InlineData("a,b\n1,\u0000\n", 2, "NUL byte")]
    [InlineData("a,b\n1,2\n3,4", 3, "the last line has no line end, so the file is cut short")]
    public void Of_NoWholeText_IsRefused(string text, int? line, string reason)
    {
        var refused = Assert.Throws<RefusedFileException>(() => Refusal.File(text));

        Assert.Equal((Refusal.Name, line), (refused.File, refused.Line));
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_BytesThatAreNoUtf8_IsRefusedAtTheirLine()
    {
        byte[] latin1 = [.. "a\nb\nCura"u8, 0xE7, .. "ao\n"u8];

        var refused = Assert.Throws<RefusedFileException>(() => InputFile.Of("x.csv", latin1));
        Assert.Equal("x.csv, line 3: there are bytes that are no UTF-8; the file is expected to be UTF-8.", refused.Message);
    }

    [Fact]
    public void Quote_LongTextWithControls_IsShortenedToOneLine()
    {
        Assert.Equal("'a b'", RefusedFileException.Quote("a\nb"));
        Assert.Equal("'" + new string('x', 60) + "…'", RefusedFileException.Quote(new string('x', 61)));
    }
}
