using System.CommandLine;
using Dashboard.Answers.Pictures;
using Dashboard.Cli.Options;
using Dashboard.Core.Reconciliation;

namespace Dashboard.Cli.Pictures;

/// <summary>The policy for days without report.</summary>
internal sealed class MissingPart : PicturePart
{
    private readonly PolicyOption<IReconciliationPolicy> _missing = new(
        "--missing",
        () => Invariant($"How days without report are treated in averages: {string.Join(", ", ReconciliationPolicies.Forms)}. [default: even]"),
        Parse,
        () => PolicyWords.Each);

    public override IReadOnlyList<Option> Options => [_missing];

    public override PictureRequest Apply(ParseResult asked, PictureRequest request) => request with { Missing = asked.GetValue(_missing) ?? request.Missing };

    private static Parsed<IReconciliationPolicy> Parse(string text) =>
        ReconciliationPolicies.TryParse(text, out var policy, out var problem) ? new(policy, null) : new(null, problem.TrimEnd('.'));
}
