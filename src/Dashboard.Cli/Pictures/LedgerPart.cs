using System.CommandLine;
using Dashboard.Answers.Pictures;
using Dashboard.Cli.Options;

namespace Dashboard.Cli.Pictures;

/// <summary>The ledger of quoted figures, read where the picture names one of them.</summary>
internal sealed class LedgerPart : PicturePart
{
    private readonly Option<string> _ledger = TypedOption.OfPath("--ledger", "FILE", "Ledger of quoted figures, as CSV. [default: the one that travels with the program]");

    public override IReadOnlyList<Option> Options => [_ledger];

    public override PictureRequest Apply(ParseResult asked, PictureRequest request) =>
        request.Figure is not null || request.Cited.Any(pin => pin.Id is not null)
            ? request with { Ledger = Ledger.Read(asked.GetValue(_ledger)) }
            : request;
}
