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
        return Reading(name => SnapshotBytes.Read(directory, name))();
    }

    /// <summary>Takes the bytes of the five files now, to read them when the calendar is first asked for.</summary>
    /// <param name="bytesOf">The bytes of a file.</param>
    /// <exception cref="DamagedSnapshotException">A file is missing.</exception>
    /// <returns>Reads them; throws where a line is not as it should be.</returns>
    internal static Func<PublicationCalendar> Reading(Func<string, byte[]> bytesOf)
    {
        var (times, silences, notices) = (bytesOf(SnapshotLayout.TimesFile), bytesOf(SnapshotLayout.CalendarFile), bytesOf(SnapshotLayout.NoticesFile));
        var (breaks, recounts) = (bytesOf(SnapshotLayout.BreaksFile), bytesOf(SnapshotLayout.RecountsFile));
        return () => new PublicationCalendar
        {
            Times = TimesFile.Parse(times),
            Silences = CalendarFile.Parse(silences),
            Notices = NoticesFile.Parse(notices),
            Breaks = BreaksFile.Parse(breaks),
            Recounts = RecountsFile.Parse(recounts),
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
