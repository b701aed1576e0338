using Dashboard.Core.Claims;
using NodaTime;

namespace Dashboard.Core.Tests.Claims;

/// <summary>Rows of a ledger, with what most of them share left out.</summary>
internal static class Quoted
{
    public static CitedFigure Figure(
        decimal? value,
        string? days,
        string area = "United Kingdom",
        string counts = "cases",
        string? posted = "2021-12-28",
        string by = "UK dashboard",
        FigureQualifier qualifier = FigureQualifier.Exact,
        string id = "c1",
        string post = "1") => new()
        {
            Id = id,
            Post = post,
            Posted = posted is null ? null : Given.Day(posted),
            AsWritten = value is { } number ? Invariant($"{number:N0}") : "n/a",
            Value = value,
            Qualifier = qualifier,
            Counts = counts,
            Area = area,
            Days = days is null ? (DateInterval?)null : Given.Days(days),
            AttributedTo = by,
            Remark = string.Empty,
        };

    public static CitedFigure Absence(string days, string by = "UK dashboard", string? posted = "2021-12-28", string id = "c1") =>
        Figure(null, days, by: by, posted: posted, qualifier: FigureQualifier.Absent, id: id);
}
