using System.CommandLine;
using Dashboard.Answers.Pictures;
using Dashboard.Cli.Options;
using Dashboard.Core.Series;

namespace Dashboard.Cli.Pictures;

/// <summary>The moment whose knowledge is shown.</summary>
internal sealed class AsOfPart : PicturePart
{
    private readonly Option<AsOf> _asOf = TypedOption.Of(
        "--as-of", "MOMENT", "Show what had been published by a day or instant, for series that name no moment of their own; days without a release of that time are shown as later served, marked so.", AsOfText.Parse);

    public override IReadOnlyList<Option> Options => [_asOf];

    public override PictureRequest Apply(ParseResult asked, PictureRequest request) => request with { AsOf = asked.GetValue(_asOf)?.OrAsLaterServed() };
}
