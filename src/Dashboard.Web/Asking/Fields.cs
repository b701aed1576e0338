using Dashboard.Answers.Requests;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;
using Dashboard.Core.Tracing;

namespace Dashboard.Web.Asking;

/// <summary>Every field there is, each meaning the same wherever it is asked for: what the command line calls it, with underscores.</summary>
internal static class Fields
{
    public static readonly Field Series = new("series", Invariant($"A series, as {SeriesSelector.Form}; + adds areas. Up to {Limits.Series}, each as a field of its own."), "jhu:United Kingdom:cases") { IsRequired = true, IsRepeated = true };
    public static readonly Field From = new("from", Invariant($"First day. Up to {Limits.WindowDays:#,0} days are answered at once."), "2021-12-21") { Form = FieldForm.Day };
    public static readonly Field To = new("to", "Last day, included.", "2021-12-27") { Form = FieldForm.Day };
    public static readonly Field AsOf = new("as_of", "Moment whose knowledge is asked for, of series that name none of their own: a day (2021-12-28), an instant, or either after ~ for days as later served.", "~2021-12-28");
    public static readonly Field At = new("at", "When both series are looked at: an instant, or a day for its 09:00, 17:00 and the next morning.", "2021-12-27");
    public static readonly Field Missing = new("missing", Invariant($"How days without report are treated: {string.Join(", ", ReconciliationPolicies.Forms)}."), "even");
    public static readonly Field Days = new("days", "Days in an average: one for each day between from and to, or the one of a day. Without it, one average of all the days.", "7") { Form = FieldForm.Whole };
    public static readonly Field Align = new("align", "Whether the day is its window's last (trailing) or middle (centred).", "trailing") { Choices = ["trailing", "centred"], Usual = "trailing" };
    public static readonly Field Divisor = new("divisor", "Divide by the days reported, by the calendar's days, or extend back to as many reports: reported, calendar or extend.", "reported") { Choices = ["reported", "calendar", "extend"], Usual = "reported" };
    public static readonly Field On = new("on", "Day that the average is of.", "2021-12-27") { Form = FieldForm.Day };
    public static readonly Field All = new("all", "Everything, not only what is worth telling: true or false.", "true") { Form = FieldForm.Switch, Usual = "false" };
    public static readonly Field Measure = new("measure", "What is compared: total or average.", "average") { Choices = ["total", "average"], Usual = "total" };
    public static readonly Field MissingA = new("missing_a", Invariant($"How A's days without report are treated: {AskedRecipe.PolicyNames}."), "zero");
    public static readonly Field MissingB = new("missing_b", "The same of B.", "zero");
    public static readonly Field QuotedA = new("quoted_a", "Figures quoted for A, one a day with a point for a day without.", "134022,132017,114646,.,.,.,98515");
    public static readonly Field QuotedB = new("quoted_b", "The same of B.", "134022,132017,114646,.,.,.,98515");
    public static readonly Field ShiftA = new("shift_a", "Put A's counts so many days later.", "0") { Form = FieldForm.Whole, Usual = "0" };
    public static readonly Field ShiftB = new("shift_b", "The same of B.", "1") { Form = FieldForm.Whole, Usual = "0" };
    public static readonly Field CorrectionsA = new("corrections_a", "Whether A's negative counts are kept or taken for no report: keep or blank.", "keep") { Choices = ["keep", "blank"], Usual = "keep" };
    public static readonly Field CorrectionsB = new("corrections_b", "The same of B.", "keep") { Choices = ["keep", "blank"], Usual = "keep" };
    public static readonly Field Day = new("day", "The day that is asked about.", "2021-12-20") { Form = FieldForm.Day };
    public static readonly Field Score = new("score", "Score the estimates of every release held: true or false.", "true") { Form = FieldForm.Switch, Usual = "false" };
    public static readonly Field Number = new("number", Invariant($"The number as it was written: {QuotedNumber.Forms}."), "318699") { IsRequired = true };
    public static readonly Field SaidOn = new("said_on", "When the number was said, a day or an instant: later releases are left out.", "2021-12-29");
    public static readonly Field AreaName = new("area", "The place; + adds places, and the United Kingdom includes its nations.", "United Kingdom");
    public static readonly Field SourceCode = new("source", "The source: " + ChoiceText.OneOf(Source.All.Select(source => source.Code)) + ".", "jhu") { Choices = [.. Source.All.Select(source => source.Code)] };
    public static readonly Field MetricCode = new("metric", "What is counted: " + ChoiceText.OneOf(Metric.All.Select(metric => metric.Code)) + ".", "cases") { Choices = [.. Metric.All.Select(metric => metric.Code)] };
    public static readonly Field Tolerance = new("tolerance", "How far a near miss may be off.", "1%") { Usual = "1%" };
    public static readonly Field Filter = new("filter", "Only series whose name contains this text, in capitals or not.", "united kingdom");
    public static readonly Field Cite = new("cite", "A figure to pin: an id of the ledger (c14), a count (106122@2021-12-21) or an average (68457@2021-12-21/2021-12-27).", "c14") { IsRepeated = true };
    public static readonly Field Note = new("note", "A day and words of your own that point at it.", "2021-11-26=Omicron named") { IsRepeated = true };
    public static readonly Field Peaks = new("peaks", "Whether the highest average of each series is pointed at: true or false.", "true") { Form = FieldForm.Switch, Usual = "false" };
    public static readonly Field Columns = new("columns", "Whose daily counts stand as columns: all, first or none.", "first") { Choices = ["all", "first", "none"], Usual = "all" };
    public static readonly Field Log = new("log", "A logarithmic scale: true or false.", "true") { Form = FieldForm.Switch, Usual = "false" };
    public static readonly Field Per = new("per", "Counts by so many inhabitants.", "100000") { Form = FieldForm.Whole };
    public static readonly Field Quoted = new("quoted", "An average that was quoted, as it was written.", "108124");
    public static readonly Field Figure = new("figure", "The id of a figure of the ledger.", "c14") { IsRequired = true };
    public static readonly Field Hit = new("hit", "Which answer is drawn, counted as the search lists them; 1 is the most plausible.", "1") { Form = FieldForm.Whole, Usual = "1" };
    public static readonly Field Size = new("size", Invariant($"Size in px; with its scale up to {Limits.Pixels:#,0} pixels."), "1600x900") { Usual = "1600x900" };
    public static readonly Field Theme = new("theme", "Colours: light or dark.", "light") { Choices = ["light", "dark"], Usual = "light" };
    public static readonly Field Scale = new("scale", "Device pixels in a px of a PNG, 1 to 4.", "1") { Form = FieldForm.Whole, Choices = ["1", "2", "3", "4"], Usual = "1" };
}
