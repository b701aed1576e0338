using Dashboard.Core.Tracing;

namespace Dashboard.Core.Tests.Tracing;

public sealed class FigureTraceTests
{
    [Theory]
    [InlineData("Exact Near Near Near Near Near", "Exact Near Near Near")] // three near values beside what was found
    [InlineData("NotFound Near Near Near Near Near", "NotFound Near Near Near Near Near")]
    [InlineData("NotFound Near Near Near Near Near Near Near Near Near Near Near", "NotFound Near Near Near Near Near Near Near Near Near")]
    [InlineData("Exact Near Near Near Near Rounded", "Exact Near Near Near Rounded")]
    public void Foremost_OfHits_AreTenAtMostAndFewNearOnesBesideAFind(string hits, string foremost)
    {
        Assert.True(QuotedNumber.TryParse("98,515", out var number));
        var trace = new FigureTrace(number, SaidOn: null, Hypotheses: 100, ExpectedByChance: 0.1, [.. hits.Split(' ').Select(Hit)]);

        Assert.Equal(foremost, string.Join(' ', trace.Foremost.Select(hit => hit.Verdict)));
    }

    private static TraceHit Hit(string verdict) => new(Enum.Parse<TraceVerdict>(verdict), null, null, null, null, null, AsLaterServed: false, string.Empty);
}
