using System.Reflection;
using Dashboard.Core.Pulls;

namespace Dashboard.Core.Tests.Pulls;

public sealed class DataProblemTests
{
    [Fact]
    public void All_Codes_CountOnFromOne() =>
        Assert.Equal(
            Enumerable.Range(1, DataProblem.All.Count).Select(number => Invariant($"D{number:000}")),
            DataProblem.All.Select(problem => problem.Code),
            StringComparer.Ordinal);

    [Fact]
    public void All_Problems_AreListed() =>
        Assert.Equal(
            typeof(DataProblem).GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => property.PropertyType == typeof(DataProblem)).Select(property => property.GetValue(null)),
            DataProblem.All);

    [Fact]
    public void Sentences_AreOneSentenceEach() =>
        Assert.All(DataProblem.All, problem => Assert.Matches("^The [^.]*[.]$|^[AP][^.]*[.]$", problem.Sentence));

    // These are in logs and stores out there: a code must never come to mean something else.
    [Theory]
    [InlineData("D002", "The document ends before its end.")]
    [InlineData("d005", "The columns are not those known.")]
    [InlineData("D013", "The document is of another release than was asked for.")]
    public void Find_Code_MeansWhatItAlwaysMeant(string code, string sentence) => Assert.Equal(sentence, DataProblem.Find(code)!.Sentence, StringComparer.Ordinal);

    [Fact]
    public void Find_UnknownCode_IsNone() => Assert.Null(DataProblem.Find("D999"));
}
