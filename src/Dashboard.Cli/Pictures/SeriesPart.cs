using System.CommandLine;
using Dashboard.Answers.Pictures;
using Dashboard.Cli.Faults;
using Dashboard.Cli.Options;
using Dashboard.Core.Series;

namespace Dashboard.Cli.Pictures;

/// <summary>The series that a picture is of.</summary>
/// <param name="kind">The kind of picture, which says how many it draws.</param>
internal sealed class SeriesPart(IPictureKind kind) : PicturePart
{
    private readonly Argument<SeriesSelector[]> _selectors = SelectorArgument.Create();

    public override Argument Subject => _selectors;

    public override IReadOnlyList<Option> Options => [];

    public override PictureRequest Apply(ParseResult asked, PictureRequest request)
    {
        var series = asked.GetRequiredValue(_selectors);
        var (least, most) = kind.SeriesCount;
        var wanted = least == most ? Invariant($"{least}") : Invariant($"{least} to {most}");
        return series.Length >= least && series.Length <= most
            ? request with { Series = [.. series] }
            : throw new UsageException(Invariant($"'dashboard chart {kind.Name}' draws {wanted} series, not {series.Length}."));
    }
}
