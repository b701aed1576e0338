using Dashboard.Charts.Fonts;
using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Tests.Scenes;

public sealed class SceneBuilderTests
{
    private static readonly Rgba Black = new(0, 0, 0);

    [Fact]
    public void Build_BuilderUsedFurther_LeavesTheSceneAsItWas()
    {
        SceneBuilder builder = new SceneBuilder(10, 10, Black, "t", "d").Rect(new(0, 0, 1, 1), Black);
        Scene scene = builder.Build();
        builder.Rect(new(1, 1, 1, 1), Black);
        Assert.Single(scene.Marks);
    }

    [Fact]
    public void Group_Nested_KeepsTheOrder()
    {
        Scene scene = new SceneBuilder(10, 10, Black, "t", "d")
            .Group("outer", clip: null, outer => outer
                .Rect(new(0, 0, 1, 1), Black, id: "a")
                .Group("inner", new(0, 0, 5, 5), inner => inner.Rect(new(0, 0, 1, 1), Black, id: "b"))
                .Rect(new(0, 0, 1, 1), Black, id: "c"))
            .Build();
        GroupMark group = Assert.IsType<GroupMark>(Assert.Single(scene.Marks));
        Assert.Equal(["a", "inner", "c"], group.Marks.Select(mark => mark.Id));
    }

    [Fact]
    public void Add_IdThatIsTaken_IsRefusedAlsoInsideGroups()
    {
        SceneBuilder builder = new SceneBuilder(10, 10, Black, "t", "d").Rect(new(0, 0, 1, 1), Black, id: "bar-1");
        Assert.Throws<ArgumentException>(() => builder.Group("g", clip: null, group => group.Rect(new(0, 0, 1, 1), Black, id: "bar-1")));
        Assert.Throws<ArgumentException>(() => builder.Add(new GroupMark([new RectMark(new(0, 0, 1, 1), Black, id: "bar-1")])));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Bar")]
    [InlineData("1st")]
    [InlineData("a_b")]
    public void RectMark_IdOfAnotherForm_IsRefused(string id) =>
        Assert.Throws<ArgumentException>(() => new RectMark(new(0, 0, 1, 1), Black, id: id));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(2e6)]
    public void Marks_PositionThatIsNoPlace_IsRefused(double x)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new RectMark(new(x, 0, 1, 1), Black));
        Assert.Throws<ArgumentOutOfRangeException>(() => PathData.Line(x, 0, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextMark("a", x, 0, new(10, FontWeight.Regular, Black)));
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(10, 8193)]
    public void Constructor_SideOutsideItsRange_IsRefused(int width, int height) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SceneBuilder(width, height, Black, "t", "d"));

    [Fact]
    public void Constructor_TranslucentBackground_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new SceneBuilder(10, 10, Black.WithOpacity(0.5), "t", "d"));

    [Theory]
    [InlineData("two\nlines")]
    [InlineData("\uD83D")]
    public void TextMark_CharacterThatIsNotPrinted_IsRefused(string text) =>
        Assert.Throws<ArgumentException>(() => new TextMark(text, 0, 0, new(10, FontWeight.Regular, Black)));

    [Fact]
    public void PathBuilder_StepBeforeMove_IsRefused()
    {
        Assert.Throws<InvalidOperationException>(() => new PathBuilder().LineTo(1, 1));
        Assert.Throws<InvalidOperationException>(() => new PathBuilder().MoveTo(0, 0).LineTo(1, 1).Close().LineTo(2, 2));
    }

    [Fact]
    public void SceneTable_RowOfAnotherLength_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new SceneTable("c", ["a", "b"], [["1"]]));

    [Fact]
    public void DashPattern_Equality_IsByLengths()
    {
        Assert.Equal(new Stroke(Black, 2, new DashPattern(10, 4)), new Stroke(Black, 2, new DashPattern(10, 4)));
        Assert.NotEqual(new DashPattern(10, 4), new DashPattern(10, 5));
        Assert.Throws<ArgumentException>(() => new DashPattern(1, 2, 3));
        Assert.Throws<ArgumentException>(() => new DashPattern());
    }
}
