using System.Text.RegularExpressions;

namespace Dashboard.Packaging.Tests;

/// <summary>What lies at the top, so that a newcomer finds what such files are always called, and nothing beside it.</summary>
public sealed class TopLevelTests
{
    private static readonly string[] Conventional =
    [
        ".ci", ".dockerignore", ".editorconfig", ".gitattributes", ".gitignore", "BannedSymbols.txt", "CHANGELOG.md", "Containerfile", "Dashboard.sln", "Directory.Build.props",
        "Directory.Packages.props", "LICENSE", "README.md", "THIRD-PARTY-NOTICES.md", "data", "docs", "global.json", "packaging", "seeds", "src", "tests",
    ];

    [Fact]
    public async Task TopLevel_HoldsNothingUnexpected()
    {
        var tracked = await Ran.InAsync(Repository.Root, "git", "ls-files");
        Assert.SkipUnless(tracked.Code == 0, "this is no clone");

        Assert.Empty(tracked.Answer.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(path => path.Split('/')[0].Trim('"')).Distinct().Except(Conventional));
    }

    [Fact]
    public void Changelog_TellsOfTheVersion() =>
        Assert.Equal(1, Regex.Count(Repository.Read("CHANGELOG.md"), @"^## \[" + Regex.Escape(Repository.Version) + @"\]", RegexOptions.Multiline, TimeSpan.FromSeconds(1)));

    [Fact]
    public void Licence_IsTheOneThatThePackageNames() =>
        Assert.StartsWith("MIT License\n", Repository.Read("LICENSE"), StringComparison.Ordinal);
}
