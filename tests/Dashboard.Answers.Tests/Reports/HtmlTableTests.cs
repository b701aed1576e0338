using System.Collections.Immutable;
using Dashboard.Answers.Reports;
using Dashboard.Answers.Tables;
using NodaTime;

namespace Dashboard.Answers.Tests.Reports;

public sealed class HtmlTableTests
{
    private static readonly LocalDate First = new(2021, 12, 25);

    [Fact]
    public void Write_ColumnsAlikeInEveryRow_AreSaidOnceInTheCaption()
    {
        var html = Written(["series", "day", "count"], ["jhu:France:cases", First, 0L], ["jhu:France:cases", First.PlusDays(1), 12_345L]);

        Assert.Contains("<caption><span>Counts. In every row: series jhu:France:cases</span></caption>", html, StringComparison.Ordinal);
        Assert.Contains("<thead><tr><th scope=\"col\">day</th><th scope=\"col\" class=\"number\">count</th></tr></thead>", html, StringComparison.Ordinal);
        Assert.Contains("<tr data-day=\"2021-12-26\"><th scope=\"row\">Sun 26 Dec 2021</th><td class=\"number\">12,345</td></tr>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_AMomentAlikeInEveryRow_IsSaidOnceWhereverItStands()
    {
        var moment = Instant.FromUtc(2021, 12, 28, 4, 21);
        var html = Written(["day", "released_at", "status", "count", "until"], [First, moment, "reported", 1L, moment], [First.PlusDays(1), moment, "reported", 2L, moment]);

        Assert.Contains("<caption><span>Counts. In every row: released at 28 Dec 2021 04:21:00 UTC, until 28 Dec 2021 04:21:00 UTC</span></caption>", html, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">Sat 25 Dec 2021</th><td>reported</td><td class=\"number\">1</td></tr>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_ARowAlone_KeepsEveryColumn()
    {
        var html = Written(["series", "day", "count"], ["jhu:France:cases", First, 7L]);

        Assert.Contains("<caption><span>Counts</span></caption>", html, StringComparison.Ordinal);
        Assert.Contains("<tr><th scope=\"row\">jhu:<wbr>France:<wbr>cases</th><td>Sat 25 Dec 2021</td><td class=\"number\">7</td></tr>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_RowsAllAlike_KeepTheLastColumn() =>
        Assert.Contains("<th scope=\"row\" class=\"number\">7</th>", Written(["day", "count"], [First, 7L], [First, 7L]), StringComparison.Ordinal);

    [Fact]
    public void Write_AMomentOrADayWithoutCount_IsNotBrokenAndStaysInItsColumn()
    {
        var html = Written(["day", "count", "released_at"], [First, null, Instant.FromUtc(2021, 12, 28, 4, 21)], [First.PlusDays(1), 5L, null]);

        Assert.Contains("<td class=\"number\">–</td><td>28 Dec 2021 04:21:00 UTC</td>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(24, "")]
    [InlineData(25, " class=\"words\"")]
    [InlineData(61, " class=\"prose\"")]
    public void Write_LongTexts_MayBeBroken(int letters, string attribute) =>
        Assert.Contains("<td" + attribute + ">" + new string('a', letters) + "</td>", Written(["day", "text"], [First, new string('a', letters)]), StringComparison.Ordinal);

    private static string Written(string[] columns, params object?[][] rows)
    {
        using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        HtmlTable.Write(text, new AnswerTable([.. columns], [.. rows.Select(row => row.ToImmutableArray())]), "Counts");
        return text.ToString();
    }
}
