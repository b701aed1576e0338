using System.CommandLine;
using System.Globalization;
using Dashboard.Cli.Faults;
using Dashboard.Core.Comparison;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Cli.Options;

/// <summary>How one side's figure comes about, beside the series that it reads.</summary>
/// <param name="side">The side's letter.</param>
/// <param name="others">Other names of the option for quoted figures.</param>
internal sealed class RecipeOptions(string side, params string[] others)
{
    private const int MostShiftDays = 28;
    private const string Blank = "blank";

    private readonly Option<IReconciliationPolicy> _missing = TypedOption.Of(
        "--missing-" + side, "POLICY", Invariant($"How {side.ToUpperInvariant()}'s days without report are treated: {Names()}. [default: zero]"), ParsePolicy);

    private readonly Option<int?> _shift = TypedOption.Of(
        "--shift-" + side, "DAYS", Invariant($"Put {side.ToUpperInvariant()}'s counts so many days later. [default: 0]"), ParseShift);

    private readonly Option<string> _corrections = TypedOption.Of(
        "--corrections-" + side, "WAY", Invariant($"Whether {side.ToUpperInvariant()}'s negative counts are kept or taken for no report: keep or blank. [default: keep]"),
        text => ChoiceText.Parse(text, "a way", ("keep", "keep"), (Blank, Blank)));

    public Option<FigureList> Quoted { get; } = Named(
        TypedOption.Of("--quoted-" + side, "LIST", Invariant($"Figures quoted for {side.ToUpperInvariant()}, one a day with a point for a day without, such as 134022,.,98515; of the UK dashboard where it has the area, unless both series are named."), FigureList.Parse), others);

    public IReadOnlyList<Option> All => [_missing, Quoted, _shift, _corrections];

    /// <summary>The recipe asked for.</summary>
    /// <param name="asked">The command line.</param>
    /// <param name="selector">The series; with quoted figures what they are said to be, null for what they are likely to be.</param>
    /// <param name="other">The other side's series.</param>
    /// <param name="window">The days.</param>
    /// <exception cref="UsageException">There are more or fewer figures than days.</exception>
    public Recipe Of(ParseResult asked, SeriesSelector? selector, SeriesSelector other, DateInterval window)
    {
        var policy = asked.GetValue(_missing) ?? ReconciliationPolicies.Find("zero")!;
        if (asked.GetValue(Quoted) is not { } quoted)
        {
            return new Recipe(selector!, policy) { ShiftDays = asked.GetValue(_shift) ?? 0, BlanksCorrections = asked.GetValue(_corrections) == Blank };
        }

        return quoted.Figures.Length == window.Length
            ? Recipe.OfFigures(selector, other, window.Start, quoted.Figures, policy)
            : throw new UsageException(Invariant($"{Quoted.Name} holds one figure a day: {window.Length} from {window.Start:uuuu-MM-dd} to {window.End:uuuu-MM-dd}, not {quoted.Figures.Length}; write a point for a day without."));
    }

    private static string Names() => ParseProblem.Choice(ReconciliationPolicies.All.Select(policy => policy.Name));

    private static Parsed<IReconciliationPolicy> ParsePolicy(string text) => ReconciliationPolicies.Find(text) is { } policy
        ? new(policy, null)
        : new(null, Invariant($"'{text}' is no policy; write {Names()}"));

    private static Parsed<int?> ParseShift(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var days) && Math.Abs(days) <= MostShiftDays
            ? new(days, null)
            : new(null, Invariant($"'{text}' is no shift; a whole number of days from -{MostShiftDays} to {MostShiftDays} is expected"));

    private static Option<FigureList> Named(Option<FigureList> option, IEnumerable<string> others)
    {
        foreach (var other in others)
        {
            option.Aliases.Add(other);
        }

        return option;
    }
}
