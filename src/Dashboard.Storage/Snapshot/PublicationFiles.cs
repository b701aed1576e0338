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
        return new PublicationCalendar
        {
            Times = TimesFile.Parse(SnapshotBytes.Read(directory, SnapshotLayout.TimesFile)),
            Silences = CalendarFile.Parse(SnapshotBytes.Read(directory, SnapshotLayout.CalendarFile)),
            Notices = NoticesFile.Parse(SnapshotBytes.Read(directory, SnapshotLayout.NoticesFile)),
            Breaks = BreaksFile.Parse(SnapshotBytes.Read(directory, SnapshotLayout.BreaksFile)),
            Recounts = RecountsFile.Parse(SnapshotBytes.Read(directory, SnapshotLayout.RecountsFile)),
        };
    }

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
