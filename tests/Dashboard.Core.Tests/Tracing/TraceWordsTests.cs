using Dashboard.Core.Tracing;

namespace Dashboard.Core.Tests.Tracing;

public sealed class TraceWordsTests
{
    [Fact]
    public void ToWords_OfEveryVerdictAndTransform_IsItsOwn()
    {
        var words = Enum.GetValues<TraceVerdict>().Select(verdict => verdict.ToWords())
            .Concat(Enum.GetValues<TraceTransform>().Select(transform => transform.ToWords())).ToList();

        Assert.Distinct(words, StringComparer.Ordinal);
        Assert.Contains("not found", words, StringComparer.Ordinal);
        Assert.Contains("7-day average", words, StringComparer.Ordinal);
    }

    [Fact]
    public void ToWords_OfNoVerdictOrTransform_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ((TraceVerdict)99).ToWords());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((TraceTransform)99).ToWords());
    }
}
