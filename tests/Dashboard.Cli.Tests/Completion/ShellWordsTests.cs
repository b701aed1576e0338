using Dashboard.Cli.Completion;

namespace Dashboard.Cli.Tests.Completion;

public sealed class ShellWordsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("dashboard", "|dashboard")]
    [InlineData("dashboard ", "dashboard|")]
    [InlineData("dashboard  average jhu:Fr", "dashboard|average|jhu:Fr")]
    [InlineData("average \"jhu:United Ki", "average|jhu:United Ki")]
    [InlineData("average 'jhu:United Kingdom:cases' ", "average|jhu:United Kingdom:cases|")]
    [InlineData("average jhu:United\\ King", "average|jhu:United King")]
    [InlineData("average \"jhu:United Kingdom:\"ca", "average|jhu:United Kingdom:ca")]
    [InlineData("average \"jhu:Cote d'Iv", "average|jhu:Cote d'Iv")]
    [InlineData("average 'a\\b", "average|a\\b")]
    [InlineData("average ''", "average|")]
    [InlineData("average '' ", "average||")]
    [InlineData("average jhu\\", "average|jhu\\")]
    public void Of_ALineBeingTyped_CutsItAsAShellDoes(string line, string words)
    {
        var cut = ShellWords.Of(line);

        Assert.Equal(words.TrimStart('|'), string.Join('|', cut.Before.Append(cut.Last)));
    }
}
