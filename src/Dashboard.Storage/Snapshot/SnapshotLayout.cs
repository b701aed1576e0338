using Dashboard.Core.Series;
using Dashboard.Core.Vintages;

namespace Dashboard.Storage.Snapshot;

/// <summary>The names and headers of a snapshot's files.</summary>
internal static class SnapshotLayout
{
    /// <summary>The header of every series file.</summary>
    public const string SeriesHeader = "source,area,metric,basis,form,released_at,first_day,counts";

    /// <summary>The header of the area table.</summary>
    public const string AreasHeader = "source,area,code,population,population_edition";

    /// <summary>The area table.</summary>
    public const string AreasFile = "areas.csv";

    /// <summary>The days without publication.</summary>
    public const string CalendarFile = "calendar.csv";

    /// <summary>What was announced of single days.</summary>
    public const string NoticesFile = "notices.csv";

    /// <summary>Changes of definition.</summary>
    public const string BreaksFile = "breaks.csv";

    /// <summary>The page that says where the figures come from.</summary>
    public const string SourcesFile = "SOURCES.md";

    /// <summary>The checksums of all other files.</summary>
    public const string ManifestFile = "MANIFEST.sha256";

    /// <summary>The folder of the series files, with the slash that names below it start with.</summary>
    public const string SeriesFolder = "series/";

    private const string SeriesExtension = ".csv";

    /// <summary>The file of a series: all areas of one source, metric and basis share it.</summary>
    public static string FileOf(SeriesId id) =>
        SeriesFolder + id.Source.Code + "-" + id.Metric.Code + "-" + id.Basis.Code + SeriesExtension;

    /// <summary>Whether a name is that of a series file: directly in the series folder.</summary>
    public static bool IsSeriesFile(string name) =>
        name.StartsWith(SeriesFolder, StringComparison.Ordinal) && name.EndsWith(SeriesExtension, StringComparison.Ordinal)
        && name.AsSpan(SeriesFolder.Length).IndexOfAny('/', '\\') < 0;

    /// <summary>Whether a name is one that the writer writes, so that no other file is ever replaced.</summary>
    public static bool IsOwn(string name) => name is AreasFile or SourcesFile or ManifestFile || IsPublicationFile(name) || IsSeriesFile(name);

    /// <summary>Whether a name is that of the calendar, the notices or the changes of definition.</summary>
    public static bool IsPublicationFile(string name) => name is CalendarFile or NoticesFile or BreaksFile;

    /// <summary>The code of a form.</summary>
    public static string CodeOf(SeriesForm form) => form == SeriesForm.Cumulative ? "cumulative" : "daily";

    /// <summary>The form of a code; null where there is none of it.</summary>
    public static SeriesForm? FormOf(ReadOnlySpan<byte> code) =>
        code.SequenceEqual("daily"u8) ? SeriesForm.Daily : code.SequenceEqual("cumulative"u8) ? SeriesForm.Cumulative : null;
}
