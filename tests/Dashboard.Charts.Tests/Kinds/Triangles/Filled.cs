using System.Globalization;
using Dashboard.Charts.Kinds.Triangles;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Charts.Tests.Kinds.Triangles;

/// <summary>Triangles written down, a line a day: what it settled at, then a count a lag from 0.</summary>
internal static class Filled
{
    /// <summary>For example <c>100 . 20 80</c>; <c>100?</c> an estimate, <c>-</c> nothing to hold counts against, <c>.</c> no release.</summary>
    public static HeatmapChart Chart(string releasedOn, params string[] days) => Of("ukdash:England:cases:specimen", releasedOn, days);

    public static HeatmapChart Of(string selector, string releasedOn, params string[] days)
    {
        var words = days.Select(day => day.Split(' ')).ToList();
        var lags = words.Max(day => day.Length) - 2;
        return new HeatmapChart(
            new FillingAnswer(
                SeriesSelector.Parse(selector), London.StartOf(Given.Day(releasedOn)) + Duration.FromHours(16), lags,
                [.. words.Select((day, index) => Day(Given.Day("2021-06-01").PlusDays(index), day, lags))]),
            Given.Note);
    }

    private static FillingDay Day(LocalDate day, string[] words, int lags)
    {
        double? settled = words[0] == "-" ? null : double.Parse(words[0].TrimEnd('?'), CultureInfo.InvariantCulture);
        var cells = words.Skip(1).Select(word => word == "." ? null : (FillingCell?)Cell(long.Parse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), settled)).ToList();
        return new FillingDay(day, settled, words[0].EndsWith('?'), [.. cells, .. Enumerable.Repeat((FillingCell?)null, lags + 1 - cells.Count)]);
    }

    private static FillingCell Cell(long count, double? settled) => new(count, settled is > 0 ? count / settled : null);
}
