using System.CommandLine;
using Dashboard.Answers.Pictures;
using Dashboard.Cli.Options;

namespace Dashboard.Cli.Pictures;

/// <summary>A logarithmic scale.</summary>
internal sealed class LogPart : PicturePart
{
    private readonly Option<bool> _log = TypedOption.OfSwitch("--log", "Draw a logarithmic scale.");

    public override IReadOnlyList<Option> Options => [_log];

    public override PictureRequest Apply(ParseResult asked, PictureRequest request) => request with { IsLogarithmic = asked.GetValue(_log) };
}
