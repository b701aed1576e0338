using System.CommandLine;
using System.CommandLine.Completions;
using Dashboard.Answers.Pictures;

namespace Dashboard.Cli.Pictures;

/// <summary>One figure of the ledger, in the place of series.</summary>
internal sealed class FigurePart : PicturePart
{
    private readonly Argument<string> _figure = new("ID") { Description = "The figure's id in the ledger, such as c14." };

    public FigurePart() => _figure.CompletionSources.Add(_ => Ledger.Read(path: null).Select(figure => new CompletionItem(figure.Id)));

    public override Argument Subject => _figure;

    public override IReadOnlyList<Option> Options => [];

    public override PictureRequest Apply(ParseResult asked, PictureRequest request) => request with { Figure = asked.GetRequiredValue(_figure) };
}
