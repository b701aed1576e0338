using System.CommandLine;
using Dashboard.Answers.Pictures;

namespace Dashboard.Cli.Pictures;

/// <summary>What one setting of pictures adds to a command line, and what it then makes of the request.</summary>
internal abstract class PicturePart
{
    /// <summary>Each setting with its part, in the order in which help lists the options.</summary>
    private static readonly (PictureSettings Settings, Func<PicturePart> Make)[] Known =
    [
        (PictureSettings.Window, () => new WindowPart()),
        (PictureSettings.Missing, () => new MissingPart()),
        (PictureSettings.AsOf, () => new AsOfPart()),
        (PictureSettings.Cited, () => new CitedPart()),
        (PictureSettings.Log, () => new LogPart()),
        (PictureSettings.Per, () => new PerPart()),
        (PictureSettings.Day, () => new DayPart()),
        (PictureSettings.Quoted, () => new QuotedPart()),
        (PictureSettings.Difference, () => new DifferencePart()),
        (PictureSettings.Figure, () => new FigurePart()),
        (PictureSettings.Traced, () => new TracedPart()),
        (PictureSettings.Notes, () => new NotesPart()),
        (PictureSettings.Columns, () => new ColumnsPart()),
        (PictureSettings.Cited | PictureSettings.Figure, () => new LedgerPart()),
    ];

    /// <summary>What stands in the place of series; null where series are named.</summary>
    public virtual Argument? Subject => null;

    /// <summary>The options.</summary>
    public abstract IReadOnlyList<Option> Options { get; }

    /// <summary>The parts of a kind. No others are made: an option takes the parser longer to make than to read.</summary>
    /// <param name="kind">The kind.</param>
    public static List<PicturePart> Of(IPictureKind kind)
    {
        var parts = new List<PicturePart>();
        foreach (var (settings, make) in Known)
        {
            if ((kind.Settings & settings) != PictureSettings.None)
            {
                parts.Add(make());
            }
        }

        if (kind.SeriesCount.Most > 0)
        {
            parts.Insert(0, new SeriesPart(kind));
        }

        return parts;
    }

    /// <summary>The request with what is asked for.</summary>
    /// <param name="asked">The command line.</param>
    /// <param name="request">The request so far: what parts before this one say of it holds.</param>
    /// <exception cref="Faults.UsageException">The options don't go together.</exception>
    public abstract PictureRequest Apply(ParseResult asked, PictureRequest request);
}
