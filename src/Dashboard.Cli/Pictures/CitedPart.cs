using System.CommandLine;
using Dashboard.Answers.Pictures;
using Dashboard.Cli.Options;

namespace Dashboard.Cli.Pictures;

/// <summary>Figures pinned where they were quoted.</summary>
internal sealed class CitedPart : PicturePart
{
    private readonly Option<CitedPin[]> _cited = CitedText.Create();

    public override IReadOnlyList<Option> Options => [_cited];

    public override PictureRequest Apply(ParseResult asked, PictureRequest request) => request with { Cited = [.. asked.GetValue(_cited) ?? []] };
}
