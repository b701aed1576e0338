using Dashboard.Core.Publication;

namespace Dashboard.Storage.Snapshot;

/// <summary>The publishers' calendar, notices and breaks as five files of a folder.</summary>
/// <remarks>A snapshot carries them beside its figures; the seeds that one is built from have the same form.</remarks>
public static class PublicationFiles
{
    /// <summary>Reads the five files of a folder.</summary>
    /// <param name="directory">The folder.</param>
    /// <exception cref="DamagedSnapshotException">A file is missing, or a line is not as it should be.</exception>
    public static PublicationCalendar Read(string directory)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        return Read(name => new SnapshotFile(directory, name, hash: null));
    }

    /// <summary>Reads the five files.</summary>
    /// <param name="fileOf">The file of a name.</param>
    /// <exception cref="DamagedSnapshotException">A file is missing or not as it was written.</exception>
    internal static PublicationCalendar Read(Func<string, SnapshotFile> fileOf) => new()
    {
        Times = fileOf(SnapshotLayout.TimesFile).As(TimesFile.Parse),
        Silences = fileOf(SnapshotLayout.CalendarFile).As(CalendarFile.Parse),
        Notices = fileOf(SnapshotLayout.NoticesFile).As(NoticesFile.Parse),
        Breaks = fileOf(SnapshotLayout.BreaksFile).As(BreaksFile.Parse),
        Recounts = fileOf(SnapshotLayout.RecountsFile).As(RecountsFile.Parse),
    };

    /// <summary>The files by their names.</summary>
    internal static IEnumerable<KeyValuePair<string, byte[]>> Of(PublicationCalendar calendar) =>
    [
        new(SnapshotLayout.TimesFile, TimesFile.Of(calendar.Times)),
        new(SnapshotLayout.CalendarFile, CalendarFile.Of(calendar.Silences)),
        new(SnapshotLayout.NoticesFile, NoticesFile.Of(calendar.Notices)),
        new(SnapshotLayout.BreaksFile, BreaksFile.Of(calendar.Breaks)),
        new(SnapshotLayout.RecountsFile, RecountsFile.Of(calendar.Recounts)),
    ];
}
