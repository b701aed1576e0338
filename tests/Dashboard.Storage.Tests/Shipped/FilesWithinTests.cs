using System.Text;
using Dashboard.Storage.Shipped;

namespace Dashboard.Storage.Tests.Shipped;

public sealed class FilesWithinTests
{
    private const string Program = "/usr/bin/dashboard";

    private static readonly FilesWithin Files = new(typeof(FilesWithinTests).Assembly, Program);

    [Theory]
    [InlineData("/usr/bin/dashboard/within/note.txt", "inside\n")]
    [InlineData("/usr/bin/dashboard/within/below/note.txt", "further inside\n")]
    [InlineData("/usr/bin/dashboard/within/none.txt", null)]
    [InlineData("/usr/bin/dashboard/within", null)]
    [InlineData("/usr/bin/dashboards/within/note.txt", null)]
    [InlineData("/usr/bin/within/note.txt", null)] // a file beside the program is another
    [InlineData("within/note.txt", null)] // and so is one in the current folder
    public void Read_ByAPathThroughTheProgram_FindsWhatIsInside(string path, string? text) =>
        Assert.Equal(text, Files.Read(path) is { } bytes ? Encoding.UTF8.GetString(bytes) : null);

    [Theory]
    [InlineData("/usr/bin/dashboard/within", true)]
    [InlineData("/usr/bin/dashboard/within/", true)]
    [InlineData("/usr/bin/dashboard/within/below", true)]
    [InlineData("/usr/bin/dashboard/with", false)]
    [InlineData("/usr/bin/dashboard/within/note.txt", false)]
    [InlineData("/usr/bin/within", false)]
    public void HasFolder_ByAPathThroughTheProgram_KnowsWhatIsInside(string path, bool isThere) => Assert.Equal(isThere, Files.HasFolder(path));

    [Fact]
    public void ShippedFiles_OfAProgramOfManyFiles_LieBesideIt()
    {
        Assert.Equal(Path.Combine(AppContext.BaseDirectory, "data"), ShippedFiles.Data);
        Assert.Equal(Path.Combine(AppContext.BaseDirectory, "seeds", "cited-figures.csv"), ShippedFiles.Ledger);
        Assert.False(ShippedFiles.HasFolder(Path.Combine(AppContext.BaseDirectory, "no such folder")));
    }
}
