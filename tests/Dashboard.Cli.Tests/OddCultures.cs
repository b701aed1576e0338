using System.Globalization;

namespace Dashboard.Cli.Tests;

/// <summary>Cultures whose numbers and days are written otherwise.</summary>
/// <remarks>The program carries no culture data, so what makes each of them odd is put in by hand.</remarks>
internal static class OddCultures
{
    public static CultureInfo Named(string name) => name switch
    {
        "tr-TR" => Make(name, ",", ".", "-", "dd.MM.yyyy"),
        "fa-IR" => Make(name, "\u066b", "\u066c", "\u200e\u2212", "yyyy/MM/dd"),
        "de-DE" => Make(name, ",", ".", "\u2212", "dd.MM.yyyy"),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Not an odd culture."),
    };

    private static CultureInfo Make(string name, string point, string group, string minus, string day)
    {
        var culture = new CultureInfo(name);
        (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NumberGroupSeparator) = (point, group);
        (culture.NumberFormat.NegativeSign, culture.DateTimeFormat.ShortDatePattern) = (minus, day);
        culture.DateTimeFormat.MonthNames = [.. Enumerable.Range(1, 12).Select(month => Invariant($"ay {month}")), string.Empty];
        return culture;
    }
}
