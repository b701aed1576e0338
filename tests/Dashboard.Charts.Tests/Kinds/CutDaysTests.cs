using Dashboard.Charts.Kinds;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Themes;

namespace Dashboard.Charts.Tests.Kinds;

public sealed class CutDaysTests
{
    // A long window of small counts; the others stand on its 61st, 71st and 81st days.
    [Theory]
    [InlineData("9000 110 1", "9,000 on 19 February 2022", "110")]
    [InlineData("9000 230 1", "9,000 on 19 February 2022", "230")]
    [InlineData("9000 8000 1", "9,000 on 19 February 2022", "1")]
    public void Lay_CountsOfALongWindow_NumbersOnlyThoseBeyondTheAxis(string counts, string cut, string whole)
    {
        var days = Enumerable.Repeat("100", 150).ToArray();
        foreach (var (count, place) in counts.Split(' ').Select((count, place) => (count, place)))
        {
            days[60 + (10 * place)] = count;
        }

        var drawn = new Drawn(CompareLayout.Lay(new CompareChart(Given.Sides(1, string.Join(' ', days)), [], Given.Note), Theme.Light, PictureSize.Standard));
        var top = drawn.Words.Where(word => word.All(letter => char.IsAsciiDigit(letter) || letter == ',')).Max(word => int.Parse(word, System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Contains(cut, drawn.Words);
        Assert.DoesNotContain(drawn.Words, word => word.StartsWith(whole + " on ", StringComparison.Ordinal));
        Assert.Equal(counts.Split(' ').Count(count => int.Parse(count, System.Globalization.CultureInfo.InvariantCulture) > top), drawn.Paths.Count(IsArrowhead));
    }

    private static bool IsArrowhead(Charts.Scenes.PathMark path) => path.Fill is not null && path.Path.Points.Length == 3;
}
