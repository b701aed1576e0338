namespace Dashboard.Answers.Pictures;

/// <summary>Every kind of picture there is.</summary>
public static class PictureKinds
{
    /// <summary>The kinds, in the order of help and gallery.</summary>
    public static IReadOnlyList<IPictureKind> All { get; } =
    [
        new ComparePicture(),
        new DifferencePicture(),
        new PlacesPicture(),
        new ExplainPicture(),
        new AveragesPicture(),
        new CalendarPicture(),
        new VintagesPicture(),
        new HeatmapPicture(),
        new NowcastPicture(),
        new ClaimPicture(),
        new TracePicture(),
    ];

    /// <summary>Finds a kind by its name, without regard to case.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The kind, or null where none has that name.</returns>
    public static IPictureKind? Find(string name) =>
        All.FirstOrDefault(kind => string.Equals(kind.Name, name, StringComparison.OrdinalIgnoreCase));
}
