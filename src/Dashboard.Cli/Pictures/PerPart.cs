using System.CommandLine;
using System.Globalization;
using Dashboard.Answers.Pictures;
using Dashboard.Cli.Options;

namespace Dashboard.Cli.Pictures;

/// <summary>Counts by population.</summary>
internal sealed class PerPart : PicturePart
{
    private readonly ValueOption<int> _per = new("--per", "PEOPLE", "Draw counts per so many inhabitants, such as 100000.", Parse);

    public override IReadOnlyList<Option> Options => [_per];

    public override PictureRequest Apply(ParseResult asked, PictureRequest request) => request with { Per = _per.Of(asked) };

    private static Parsed<int?> Parse(string text) =>
        int.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var per) && per is >= 1 and <= 10_000_000
            ? new(per, null)
            : new(null, Invariant($"'{text}' is no number of inhabitants; write 1 to 10,000,000, such as 100000"));
}
