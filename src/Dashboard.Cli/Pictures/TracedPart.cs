using System.CommandLine;
using Dashboard.Answers.Pictures;
using Dashboard.Cli.Options;
using Dashboard.Core.Tracing;

namespace Dashboard.Cli.Pictures;

/// <summary>A number that is searched for, in the place of series, and which of the answers is shown.</summary>
internal sealed class TracedPart : PicturePart
{
    private readonly Argument<QuotedNumber?> _number = NumberArgument.Create();
    private readonly TraceOptions _trace = new();
    private readonly Option<bool> _all = TypedOption.OfSwitch("--all", "Choose among every answer kept, not only the ten most plausible.");
    private readonly ValueOption<int> _hit = new("--hit", "PLACE", "Which answer is drawn, counted as 'dashboard trace' lists them. [default: 1]", TracedAnswer.ParsePlace);

    public override Argument Subject => _number;

    public override IReadOnlyList<Option> Options => [.. _trace.All, _all, _hit];

    public override PictureRequest Apply(ParseResult asked, PictureRequest request) => request with
    {
        Traced = new(new TraceRequest(_trace.Of(asked, asked.GetRequiredValue(_number)!), asked.GetValue(_all)), _hit.Of(asked) ?? 1),
    };
}
