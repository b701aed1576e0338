using Dashboard.Answers.Tables;

namespace Dashboard.Answers.Tests.Tables;

public sealed class AnswerTableTests
{
    [Fact]
    public void Rows_WithMoreCellsThanColumns_AreRefused()
    {
        var refusal = Assert.Throws<ArgumentException>(() => new AnswerTable(["a"], [["1"], ["1", "2"]]));

        Assert.StartsWith("A row has one cell a column: 1, not 2.", refusal.Message, StringComparison.Ordinal);
    }
}
