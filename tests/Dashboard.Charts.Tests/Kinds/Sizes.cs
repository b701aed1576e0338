namespace Dashboard.Charts.Tests.Kinds;

/// <summary>The sizes that every picture must be right in: standard, for social media, portrait, small, and a phone's.</summary>
public static class Sizes
{
    public static TheoryData<int, int> All { get; } = new() { { 1600, 900 }, { 1200, 675 }, { 800, 1000 }, { 640, 480 }, { 360, 600 } };

    /// <summary>Those of pictures that no phone is shown.</summary>
    public static TheoryData<int, int> WithoutPhone { get; } = new() { { 1600, 900 }, { 1200, 675 }, { 800, 1000 }, { 640, 480 } };
}
