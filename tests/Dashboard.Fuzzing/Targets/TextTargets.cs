using System.Text;
using Dashboard.Answers.Requests;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;
using Dashboard.Core.Tracing;
using Dashboard.Fuzzing.Corpus;
using Dashboard.Fuzzing.Engine;
using Dashboard.Fuzzing.Mutations;
using Dashboard.Storage.Databases;

namespace Dashboard.Fuzzing.Targets;

/// <summary>The readers of what people type: selectors, days, numbers, policies, addresses of stores.</summary>
internal static class TextTargets
{
    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        Of("selector", 120, GoodTexts.Selectors, ReadSelector),
        Of("as-of", 80, GoodTexts.Moments, ReadMoment),
        Of("day", 60, GoodTexts.Days, text => End(DayText.Parse(text))),
        Of("number", 120, GoodTexts.Numbers, text => QuotedNumber.TryParse(text, out _) ? CaseEnd.Accepted : CaseEnd.Refused("it is no number")),
        Of("policy", 80, GoodTexts.Policies, ReadPolicy),
        Of("figures", 60, GoodTexts.Figures, text => End(FigureList.Parse(text))),
        Of("pin", 60, GoodTexts.Pins, text => End(CitedPinText.Parse(text))),
        Of("size", 40, GoodTexts.Sizes, text => End(SizeText.Parse(text))),
        Of("area-names", 40, GoodTexts.Selectors, text => End(TraceRequest.ParseAreas(text))),
        Of("tolerance", 40, GoodTexts.Numbers, text => End(TraceRequest.ParseTolerance(text))),
        Of("days-and-shifts", 40, GoodTexts.Numbers, text => End(AskedAverage.ParseDays(text)).Refusal is null ? CaseEnd.Accepted : End(AskedRecipe.ParseShift(text))),
        Of("store-address", 60, GoodTexts.Stores, ReadAddress),
    ];

    private static FuzzTarget Of(string name, int share, IReadOnlyList<string> seeds, Func<string, CaseEnd> read) =>
        new(name, share, dice => WordsMutator.Change(dice, seeds), bytes => read(Encoding.UTF8.GetString(bytes)));

    private static CaseEnd End<T>(Parsed<T> parsed) => parsed.Problem is { } problem ? CaseEnd.Refused(problem) : CaseEnd.Accepted;

    private static CaseEnd ReadSelector(string text)
    {
        if (!SeriesSelector.TryParse(text, out var selector, out var problem))
        {
            return CaseEnd.Refused(problem);
        }

        return SeriesSelector.Parse(selector.ToString()) == selector ? CaseEnd.Accepted : throw new BrokenPromiseException("a selector is written otherwise than it is read");
    }

    private static CaseEnd ReadMoment(string text)
    {
        var parsed = AsOfText.Parse(text);
        if (parsed.Value is { } asOf && (!AsOf.TryParse(asOf.ToString(), out var again) || again != asOf))
        {
            throw new BrokenPromiseException("a moment is written otherwise than it is read");
        }

        return End(parsed);
    }

    private static CaseEnd ReadPolicy(string text)
    {
        var parsed = PolicyText.Parse(text);
        return parsed.Problem is null && ReconciliationPolicies.Parse(parsed.Value!.Name).Name != parsed.Value.Name
            ? throw new BrokenPromiseException("a policy's name names another")
            : End(parsed);
    }

    private static CaseEnd ReadAddress(string text)
    {
        try
        {
            StoreAddress.Parse(text);
            return CaseEnd.Accepted;
        }
        catch (FormatException e)
        {
            return CaseEnd.Refused(e.Message);
        }
    }
}
