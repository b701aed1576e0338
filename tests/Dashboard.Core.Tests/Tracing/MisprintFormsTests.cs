using Dashboard.Core.Tracing;

namespace Dashboard.Core.Tests.Tracing;

public sealed class MisprintFormsTests
{
    [Theory]
    [InlineData("98551", 98515, true)] // two neighbours swapped
    [InlineData("98551", 89551, true)]
    [InlineData("98551", 98501, true)] // one digit otherwise
    [InlineData("98551", 18551, true)]
    [InlineData("98551", 98551, false)] // the number itself is none
    [InlineData("98551", 8551, false)] // no number starts with a nought
    [InlineData("98551", 98155, false)] // two digits apart swapped
    [InlineData("98551", 98551000, true)] // a comma too few
    [InlineData("90551", 9551, false)]
    [InlineData("551", 515, false)] // too short to tell
    [InlineData("98,000", 98001, false)] // not meant to the last case
    public void Contains_AValue_SaysWhetherASlipMakesItTheNumber(string text, long value, bool isMisprint)
    {
        Assert.True(QuotedNumber.TryParse(text, out var number));
        Assert.Equal(isMisprint, new MisprintForms(number).Contains(value, out _));
    }

    [Fact]
    public void Contains_TwoSwappedDigits_IsLikelierThanOneWrong()
    {
        Assert.True(QuotedNumber.TryParse("98551", out var number));
        var forms = new MisprintForms(number);

        Assert.True(forms.Contains(98515, out var swapped));
        Assert.True(forms.Contains(98501, out var mistyped));
        Assert.True(swapped < mistyped);
    }
}
