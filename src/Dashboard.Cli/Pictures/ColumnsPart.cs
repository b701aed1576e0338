using System.CommandLine;
using Dashboard.Answers.Pictures;
using Dashboard.Charts.Kinds;
using Dashboard.Cli.Options;

namespace Dashboard.Cli.Pictures;

/// <summary>Whose daily counts stand as columns.</summary>
internal sealed class ColumnsPart : PicturePart
{
    private readonly ValueOption<ShownColumns> _columns = new ValueOption<ShownColumns>(
        "--columns", "SERIES", "Whose daily counts stand as columns: all, first or none. [default: all, where they can be told apart]", ShownColumnsText.Parse).Offering([.. ShownColumnsText.Words]);

    public override IReadOnlyList<Option> Options => [_columns];

    public override PictureRequest Apply(ParseResult asked, PictureRequest request) => request with { Columns = _columns.Of(asked) ?? request.Columns };
}
