using System.CommandLine;
using Dashboard.Answers.Pictures;
using Dashboard.Cli.Faults;
using Dashboard.Cli.Options;
using NodaTime;

namespace Dashboard.Cli.Pictures;

/// <summary>How each of two figures comes about, and what of them is compared.</summary>
internal sealed class DifferencePart : PicturePart
{
    private readonly RecipePairOptions _sides = new();

    public override IReadOnlyList<Option> Options => _sides.All;

    public override PictureRequest Apply(ParseResult asked, PictureRequest request) => request is { From: { } from, To: { } to }
        ? request with { Difference = _sides.QuestionOf(asked, [.. request.Series], new DateInterval(from, to)) }
        : throw new UsageException("--from and --to are expected: the days over which the two figures are compared.");
}
