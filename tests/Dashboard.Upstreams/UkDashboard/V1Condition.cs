using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Dashboard.Upstreams.UkDashboard;

/// <summary>One condition of a filter, such as <c>areaName=england</c>.</summary>
/// <param name="Name">What is compared: <c>areaType</c>, <c>areaName</c>, <c>areaCode</c> or <c>date</c>.</param>
/// <param name="Operator">How.</param>
/// <param name="Value">With what.</param>
internal sealed record V1Condition(string Name, string Operator, string Value)
{
    /// <summary>What conditions may be about.</summary>
    public static IReadOnlyList<string> Names { get; } = ["areaType", "areaName", "areaCode", "date"];

    /// <summary>What is wrong with the value; null where nothing is.</summary>
    public string? Problem => Name switch
    {
        "areaType" when !UkArea.Types.Contains(Value, StringComparer.Ordinal) =>
            Invariant($"'{Value}' is no area type; it is one of {string.Join(", ", UkArea.Types)}"),
        "date" when !LocalDatePattern.Iso.Parse(Value).Success => Invariant($"'{Value}' is no day; write 2021-12-28"),
        not "date" when Operator is not ("=" or "!=") => Invariant($"'{Operator}' compares days, not '{Name}'"),
        _ => null,
    };

    /// <summary>Whether a row fulfils the condition; names of areas compare without regard to case.</summary>
    /// <param name="area">The row's place.</param>
    /// <param name="date">The row's day.</param>
    public bool Holds(UkArea area, LocalDate date)
    {
        var order = Name switch
        {
            "areaType" => string.CompareOrdinal(area.Type, Value),
            "areaName" => string.Compare(area.Area.Name, Value, ignoreCase: true, CultureInfo.InvariantCulture),
            "areaCode" => string.Compare(area.Code, Value, ignoreCase: true, CultureInfo.InvariantCulture),
            _ => date.CompareTo(LocalDatePattern.Iso.Parse(Value).Value),
        };
        return Operator switch
        {
            "=" => order == 0,
            "!=" => order != 0,
            "<" => order < 0,
            ">" => order > 0,
            "<=" => order <= 0,
            _ => order >= 0,
        };
    }
}
