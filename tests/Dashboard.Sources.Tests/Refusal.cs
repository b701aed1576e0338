using System.Text;
using Dashboard.Sources.Files;

namespace Dashboard.Sources.Tests;

/// <summary>Reads small literal files, and says what a refusal must name.</summary>
internal static class Refusal
{
    public const string Name = "some/file.csv";

    public static InputFile File(string text, string name = Name) => InputFile.Of(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Replaces a piece of a good file and asserts that the reader refuses it at a line and field.</summary>
    public static void Of(string good, string whole, string damaged, int? line, string? field, string reason, Action<InputFile> read)
    {
        Assert.Contains(whole, good, StringComparison.Ordinal);
        var refused = Assert.Throws<RefusedFileException>(() => read(File(good.Replace(whole, damaged, StringComparison.Ordinal))));
        Assert.Equal((Name, line, field), (refused.File, refused.Line, refused.Field));
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
        Assert.StartsWith(Name, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
    }
}
