using System.Globalization;
using Dashboard.Core.Comparison;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Answers.Requests;

/// <summary>How one side's figure comes about, as it was asked for.</summary>
public sealed record AskedRecipe
{
    /// <summary>The word for leaving negative counts out.</summary>
    public const string Blank = "blank";

    private const int MostShiftDays = 28;

    /// <summary>The series; with quoted figures what they are said to be, null for what they are likely to be.</summary>
    public SeriesSelector? Series { get; init; }

    /// <summary>The figures quoted; null for the series' own.</summary>
    public FigureList? Quoted { get; init; }

    /// <summary>How days without report are treated; null for as zero, as those who quoted did.</summary>
    public IReconciliationPolicy? Missing { get; init; }

    /// <summary>By how many days the counts are put later.</summary>
    public int ShiftDays { get; init; }

    /// <summary>Whether negative counts are taken for no report.</summary>
    public bool BlanksCorrections { get; init; }

    /// <summary>The names of the policies, as a sentence offers them.</summary>
    public static string PolicyNames { get; } = ChoiceText.OneOf(ReconciliationPolicies.All.Select(policy => policy.Name));

    /// <summary>Gives two sides their series.</summary>
    /// <param name="series">The series named: two, or one where one side is quoted.</param>
    /// <param name="a">The first side.</param>
    /// <param name="b">The second side.</param>
    /// <exception cref="RequestRefusedException">There are more or fewer series than sides need.</exception>
    public static (AskedRecipe A, AskedRecipe B) Assign(IReadOnlyList<SeriesSelector> series, AskedRecipe a, AskedRecipe b)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return (a.Quoted is not null, b.Quoted is not null, series.Count) switch
        {
            (_, _, 2) => (a with { Series = series[0] }, b with { Series = series[1] }),
            (true, false, 1) => (a, b with { Series = series[0] }),
            (false, true, 1) => (a with { Series = series[0] }, b),
            _ => throw new RequestRefusedException(
                "series", names => Invariant($"two series are compared, not {series.Count}; name A and B, or one and the quoted figures of the other with {names.Of("quoted_a")} or {names.Of("quoted_b")}."))
            {
                Place = Math.Min(series.Count, 2),
            },
        };
    }

    /// <summary>Reads a policy by its name.</summary>
    /// <param name="text">The name.</param>
    public static Parsed<IReconciliationPolicy> ParsePolicy(string text) => ReconciliationPolicies.Find(text) is { } policy
        ? new(policy, null)
        : new(null, Invariant($"'{text}' is no policy; write {PolicyNames}"));

    /// <summary>Reads a number of days.</summary>
    /// <param name="text">The number.</param>
    public static Parsed<int?> ParseShift(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var days) && days is >= -MostShiftDays and <= MostShiftDays
            ? new(days, null)
            : new(null, Invariant($"'{text}' is no shift; a whole number of days from -{MostShiftDays} to {MostShiftDays} is expected"));

    /// <summary>Reads what is done with negative counts.</summary>
    /// <param name="text">The word.</param>
    public static Parsed<string> ParseCorrections(string text) => ChoiceText.Parse(text, "a way", ("keep", "keep"), (Blank, Blank));

    /// <summary>The recipe.</summary>
    /// <param name="other">The other side, beside which quoted figures are read.</param>
    /// <param name="side">This side's letter.</param>
    /// <param name="window">The days.</param>
    internal Recipe Against(AskedRecipe other, string side, DateInterval window)
    {
        var policy = Missing ?? ReconciliationPolicies.Find("zero")!;
        if (Quoted is null)
        {
            return new Recipe(Series!, policy) { ShiftDays = ShiftDays, BlanksCorrections = BlanksCorrections };
        }

        return Quoted.Figures.Length == window.Length
            ? Recipe.OfFigures(Series, other.Series ?? Series!, window.Start, Quoted.Figures, policy)
            : throw new RequestRefusedException(
                "quoted_" + side, names => Invariant($"{names.Of("quoted_" + side)} holds one figure a day: {window.Length} from {window.Start:uuuu-MM-dd} to {window.End:uuuu-MM-dd}, not {Quoted.Figures.Length}; write a point for a day without."));
    }
}
