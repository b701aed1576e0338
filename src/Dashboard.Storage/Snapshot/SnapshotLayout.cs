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

    /// <summary>When counts are first shown.</summary>
    public const string TimesFile = "times.csv";

    /// <summary>By how much recounts changed counts.</summary>
    public const string RecountsFile = "recounts.csv";

    /// <summary>Changes of definition and of rhythm.</summary>
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

    /// <summary>Whether a series file is one of a source's.</summary>
    public static bool IsSeriesFileOf(string name, Source source) =>
        name.StartsWith(SeriesFolder + source.Code + "-", StringComparison.Ordinal);

    /// <summary>Whether a name is that of a series file: directly in the series folder.</summary>
    public static bool IsSeriesFile(string name) =>
        name.StartsWith(SeriesFolder, StringComparison.Ordinal) && name.EndsWith(SeriesExtension, StringComparison.Ordinal)
        && name.AsSpan(SeriesFolder.Length).IndexOfAny('/', '\\') < 0;

    /// <summary>Whether a name is one that the writer writes, so that no other file is ever replaced.</summary>
    public static bool IsOwn(string name) => name is AreasFile or SourcesFile or ManifestFile || IsPublicationFile(name) || IsSeriesFile(name);

    /// <summary>Whether a name is that of a file about publication: the times, the silent days, the notices, the breaks or the recounts.</summary>
    public static bool IsPublicationFile(string name) => name is TimesFile or CalendarFile or NoticesFile or BreaksFile or RecountsFile;

    /// <summary>The code of a form.</summary>
    public static string CodeOf(SeriesForm form) => form == SeriesForm.Cumulative ? "cumulative" : "daily";

    /// <summary>The form of a code; null where there is none of it.</summary>
    public static SeriesForm? FormOf(ReadOnlySpan<byte> code) =>
        code.SequenceEqual("daily"u8) ? SeriesForm.Daily : code.SequenceEqual("cumulative"u8) ? SeriesForm.Cumulative : null;
}
