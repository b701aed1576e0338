using Dashboard.Charts.Layout;
using Dashboard.Charts.Tests.Kinds;
using Dashboard.Core.Claims;

namespace Dashboard.Charts.Tests.Layout;

public sealed class QuotedChipTests
{
    [Fact]
    public void Draw_HoldsTheFigureAsWrittenAndItsId()
    {
        var frame = Pictures.Frame();
        new QuotedChip(frame, Given.Claim("c02", "nearly 103,000", 103_000, "2021-12-15")).Draw(300, 400);
        var words = Pictures.Drawn(frame).Words.ToList();

        Assert.Contains("“nearly 103,000”", words);
        Assert.Contains("c02", words);
    }

    [Fact]
    public void Draw_EverythingInIt_LiesInItsBox()
    {
        var frame = Pictures.Frame();
        var chip = new QuotedChip(frame, Given.Claim("c02", "nearly 103,000", 103_000, "2021-12-15"));
        chip.Draw(300, 400);
        var drawn = Pictures.Drawn(frame);

        Assert.All(
            drawn.Paths.SelectMany(path => path.Path.Points.ToArray()),
            point => Assert.True(point.X >= 300 && point.X <= 300 + chip.WidthPx && Math.Abs(point.Y - 400) <= (chip.HeightPx / 2) + 1e-9));
        Drawn.AssertNone(drawn.Faults());
    }

    [Fact]
    public void Draw_ALongWording_IsCutShortButKeepsItsId()
    {
        var frame = Pictures.Frame();
        var chip = new QuotedChip(frame, Given.Claim("c02", new string('m', 90), 1, "2021-12-15"), mostPx: 200);
        chip.Draw(300, 400);
        var words = Pictures.Drawn(frame).Words.ToList();

        Assert.InRange(chip.WidthPx, 100, 200);
        Assert.Contains(words, word => word.StartsWith("“mmm", StringComparison.Ordinal) && word.EndsWith('…'));
        Assert.Contains("c02", words);
    }

    [Theory]
    [InlineData(Verdict.Exact, Standing.Holds)]
    [InlineData(Verdict.Near, Standing.HoldsInPart)]
    [InlineData(Verdict.Contradicted, Standing.DoesNotHold)]
    [InlineData(Verdict.NotCheckable, Standing.Open)]
    public void Draw_Verdict_IsItsSign(Verdict verdict, Standing standing)
    {
        var (chip, sign) = (Pictures.Frame(), Pictures.Frame());
        new QuotedChip(chip, Given.Claim("c02", "1", 1, "2021-12-15", verdict)).Draw(300, 400);
        StandingSign.Draw(sign.Scene, sign.Theme, 0, 0, 10, standing);

        Assert.Equal(Pictures.Drawn(sign).Paths.Single().Stroke!.Color, Pictures.Drawn(chip).Paths.Last().Stroke!.Color);
        Assert.Equal(Pictures.Drawn(sign).Paths.Single().Path.Points.Length, Pictures.Drawn(chip).Paths.Last().Path.Points.Length);
    }
}
