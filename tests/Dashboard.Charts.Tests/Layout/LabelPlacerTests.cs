using Dashboard.Charts.Layout;
using FsCheck;
using FsCheck.Fluent;

namespace Dashboard.Charts.Tests.Layout;

public sealed class LabelPlacerTests
{
    [Theory]
    [InlineData("50", "50")]
    [InlineData("20 80", "20 80")] // room enough: nothing moves
    [InlineData("50 50", "45 55")] // pushed apart evenly, in the order given
    [InlineData("52 48", "55 45")] // the higher stays the higher
    [InlineData("0 1", "5 15")] // pushed into the bounds
    [InlineData("99 98 97", "95 85 75")]
    [InlineData("40 50 60", "40 50 60")] // touching is not covering
    public void Place_LabelsOfTenPx_AreThere(string wanted, string placed) =>
        Assert.Equal(
            placed,
            string.Join(' ', LabelPlacer.Place([.. wanted.Split(' ').Select(y => (double.Parse(y, System.Globalization.CultureInfo.InvariantCulture), 10.0))], 0, 100)
                .Select(y => y.ToString(System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void Place_MoreThanThereIsRoomFor_OverlapsEvenly() =>
        Assert.Equal([5, 10, 15], LabelPlacer.Place([(10, 10), (10, 10), (10, 10)], 0, 20, gapPx: 4));

    [Fact]
    public void Place_NoLabels_IsEmpty() => Assert.Empty(LabelPlacer.Place([], 0, 20));

    [Fact]
    public void Place_NoNumber_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => LabelPlacer.Place([(double.NaN, 10)], 0, 20));

    [Fact]
    public void Place_AnyLabelsWithRoom_NeitherCoverEachOtherNorLeaveTheBounds() =>
        Prop.ForAll<NonEmptyArray<byte>>(wanted =>
        {
            double bottom = 12 * wanted.Get.Length;
            (double, double)[] labels = [.. wanted.Get.Select(y => ((double)y, 10.0))];
            var placed = LabelPlacer.Place(labels, 0, bottom, gapPx: 2);
            double[] sorted = [.. placed.Order()];
            return sorted.Zip(sorted.Skip(1), (a, b) => b - a >= 12 - 1e-9).All(x => x)
                && sorted[0] >= 5 - 1e-9 && sorted[^1] <= bottom - 5 + 1e-9
                && Enumerable.Range(1, placed.Length - 1).All(i => wanted.Get[i - 1] > wanted.Get[i] || placed[i - 1] < placed[i]);
        }).QuickCheckThrowOnFailure();
}
