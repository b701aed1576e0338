using System.CommandLine;
using Dashboard.Answers.Pictures;
using Dashboard.Cli.Faults;
using Dashboard.Cli.Options;

namespace Dashboard.Cli.Pictures;

/// <summary>The first and last day shown.</summary>
internal sealed class WindowPart : PicturePart
{
    private readonly WindowOptions _window = new("First day shown. [default: the series' first]", "Last day shown. [default: the series' last]");

    public override IReadOnlyList<Option> Options => [_window.From, _window.To];

    public override PictureRequest Apply(ParseResult asked, PictureRequest request)
    {
        var (from, to) = (_window.From.Of(asked), _window.To.Of(asked));
        return from > to
            ? throw new UsageException(Invariant($"--from {from:uuuu-MM-dd} is after --to {to:uuuu-MM-dd}: the first day comes first."))
            : request with { From = from, To = to };
    }
}
