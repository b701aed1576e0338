using System.Globalization;

namespace Dashboard.Charts.Tests.Rendering;

/// <summary>Runs code in a culture that writes numbers otherwise.</summary>
internal static class OddCulture
{
    public static T Run<T>(string name, string point, string minus, Func<T> code)
    {
        CultureInfo culture = new(name);
        culture.NumberFormat.NumberDecimalSeparator = point;
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = minus;
        T? result = default;
        Thread thread = new(() => result = code()) { CurrentCulture = culture, CurrentUICulture = culture };
        thread.Start();
        thread.Join();
        return result!;
    }
}
