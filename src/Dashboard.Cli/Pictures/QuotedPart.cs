using System.CommandLine;
using Dashboard.Answers.Pictures;
using Dashboard.Cli.Options;
using Dashboard.Core.Tracing;

namespace Dashboard.Cli.Pictures;

/// <summary>A number that the picture is held against.</summary>
internal sealed class QuotedPart : PicturePart
{
    private readonly Option<QuotedNumber?> _quoted = TypedOption.Of(
        "--quoted", "NUMBER", "An average that was quoted, as it was written, such as 68,457 or \"nearly 103,000\".", Parse);

    public override IReadOnlyList<Option> Options => [_quoted];

    public override PictureRequest Apply(ParseResult asked, PictureRequest request) => request with { Quoted = asked.GetValue(_quoted) };

    private static Parsed<QuotedNumber?> Parse(string text) => QuotedNumber.TryParse(text, out var number)
        ? new(number, null)
        : new(null, Invariant($"'{text}' is no number; write it as {QuotedNumber.Forms}"));
}
