using System.CommandLine;
using Dashboard.Core.Reconciliation;

namespace Dashboard.Cli.Options;

/// <summary>How one side's figure comes about, beside the series that it reads.</summary>
/// <param name="side">The side's letter.</param>
/// <param name="others">Other names of the option for quoted figures.</param>
internal sealed class RecipeOptions(string side, params string[] others)
{
    private readonly PolicyOption<IReconciliationPolicy> _missing = new(
        "--missing-" + side,
        () => Invariant($"How {side.ToUpperInvariant()}'s days without report are treated: {AskedRecipe.PolicyNames}. [default: zero]"),
        AskedRecipe.ParsePolicy,
        () => ReconciliationPolicies.All.Select(policy => policy.Name));

    private readonly ValueOption<int> _shift = new(
        "--shift-" + side, "DAYS", Invariant($"Put {side.ToUpperInvariant()}'s counts so many days later. [default: 0]"), AskedRecipe.ParseShift);

    private readonly Option<string> _corrections = TypedOption.Of(
        "--corrections-" + side, "WAY", Invariant($"Whether {side.ToUpperInvariant()}'s negative counts are kept or taken for no report: keep or blank. [default: keep]"), AskedRecipe.ParseCorrections).Offering("keep", AskedRecipe.Blank);

    private readonly Option<FigureList> _quoted = Named(
        TypedOption.Of("--quoted-" + side, "LIST", Invariant($"Figures quoted for {side.ToUpperInvariant()}, one a day with a point for a day without, such as 134022,.,98515; of the UK dashboard where it has the area, unless both series are named."), FigureList.Parse), others);

    public IReadOnlyList<Option> All => [_missing, _quoted, _shift, _corrections];

    /// <summary>What is asked for, without its series.</summary>
    public AskedRecipe Of(ParseResult asked) => new()
    {
        Quoted = asked.GetValue(_quoted),
        Missing = asked.GetValue(_missing),
        ShiftDays = _shift.Of(asked) ?? 0,
        BlanksCorrections = asked.GetValue(_corrections) == AskedRecipe.Blank,
    };

    private static Option<FigureList> Named(Option<FigureList> option, IEnumerable<string> others)
    {
        foreach (var other in others)
        {
            option.Aliases.Add(other);
        }

        return option;
    }
}
