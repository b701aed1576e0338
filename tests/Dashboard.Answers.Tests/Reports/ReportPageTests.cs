using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Dashboard.Answers.Tests.Reports;

[Collection(SharedFigures.Name)]
public sealed partial class ReportPageTests(RealFigures real)
{
    private const string SvgNamespace = "http://www.w3.org/2000/svg";

    [Fact]
    public void Page_Pictures_AreWellFormedXml()
    {
        var pictures = Pictures();

        Assert.Equal(4, pictures.Count);
        Assert.All(pictures, picture => Assert.Equal(XName.Get("svg", SvgNamespace), picture.Name));
        Assert.All(pictures, picture => Assert.NotEmpty(picture.Elements(XName.Get("title", SvgNamespace))));
    }

    [Fact]
    public void Page_Elements_AreClosedInTheOrderOpened()
    {
        var open = new Stack<string>();
        foreach (Match tag in Tag().Matches(SvgPart().Replace(real.TextOf("report.html"), string.Empty)))
        {
            var name = tag.Groups["name"].Value;
            if (tag.Groups["end"].Length > 0)
            {
                Assert.Equal(open.Pop(), name);
            }
            else if (name is not ("meta" or "br" or "wbr"))
            {
                open.Push(name);
            }
        }

        Assert.Empty(open);
    }

    [Fact]
    public void Page_NeedsNoOtherFile()
    {
        var page = real.TextOf("report.html");

        Assert.All(Address().Matches(page), address => Assert.Equal(SvgNamespace, address.Value));
        Assert.DoesNotMatch("<link|<script|<img|<iframe|@import|url\\((?!#)", page);
        Assert.All(Reference().Matches(page), reference => Assert.StartsWith("#", reference.Groups["to"].Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Page_References_LeadToSomethingOnIt()
    {
        var page = real.TextOf("report.html");
        var ids = Id().Matches(page).Select(id => id.Groups["id"].Value).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(Reference().Matches(page), reference => Assert.Contains(reference.Groups["to"].Value[1..], ids));
    }

    [Fact]
    public void Page_Ledger_HasEveryFigureWithItsVerdictAndReason()
    {
        var page = real.TextOf("report.html");

        Assert.All(real.Summary.Checks, check =>
        {
            var row = Regex.Match(page, "<tr id=\"claim-" + check.Figure.Id + "\">.*?</tr>", RegexOptions.Singleline, TimeSpan.FromSeconds(5)).Value;
            Assert.Contains("“" + check.Figure.AsWritten + "”", row, StringComparison.Ordinal);
            Assert.Contains(System.Net.WebUtility.HtmlEncode(check.Reason), System.Net.WebUtility.HtmlEncode(System.Net.WebUtility.HtmlDecode(row)), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Page_TableOfACompareChart_HasTheNumbersThatThePictureCarries()
    {
        var pictured = TableOf(Pictures()[0]).Select(row => Numbers(row.Skip(1))).ToList();
        var tabled = Csv.Rows(real.TextOf("series.csv")).Skip(1).ToList();

        // Day by day: the one source's count, the other's, and their difference.
        Assert.Equal(46, pictured.Count);
        for (var i = 0; i < pictured.Count; i++)
        {
            long first = long.Parse(tabled[i][2], System.Globalization.CultureInfo.InvariantCulture);
            long second = long.Parse(tabled[i + 46][2], System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal([first, second, first - second], pictured[i]);
        }
    }

    [Fact]
    public async Task Page_Tables_HaveTheNumbersThatTheirPicturesCarry()
    {
        var pictures = await real.PicturesAsync(RealFigures.Request());

        Assert.All(pictures, picture =>
        {
            var tabled = picture.Tables.SelectMany(table => table.Table.Rows).SelectMany(row => row).Select(NumberOf).OfType<decimal>().ToHashSet();
            var carried = picture.Scene.Table!.Rows.SelectMany(row => row.Skip(1)).Select(ReadNumber).OfType<decimal>().ToList();
            Assert.NotEmpty(carried);
            Assert.All(carried, number => Assert.Contains(number, tabled));
        });
    }

    private static decimal? NumberOf(object? cell) => cell switch
    {
        int or long => Convert.ToDecimal(cell, System.Globalization.CultureInfo.InvariantCulture),
        double mean => Math.Round((decimal)mean, 1, MidpointRounding.AwayFromZero),
        _ => null,
    };

    /// <summary>A number as pictures write it: with commas, a true minus or a plus; of an average with its divisor the average.</summary>
    private static decimal? ReadNumber(string cell) => decimal.TryParse(
        cell.Split(" ÷")[0].Replace('−', '-'), System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    private static IEnumerable<long> Numbers(IEnumerable<string> cells) => cells.Select(ReadNumber).OfType<decimal>().Select(number => (long)number);

    private static IEnumerable<List<string>> TableOf(XElement picture) => picture.Descendants()
        .Where(element => (string?)element.Attribute("role") == "row")
        .Skip(1)
        .Select(row => row.Elements().Select(cell => cell.Value).ToList());

    private List<XElement> Pictures() => [.. SvgPart().Matches(real.TextOf("report.html")).Select(match => XElement.Parse(match.Value))];

    [GeneratedRegex("<svg .*?</svg>", RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex SvgPart();

    [GeneratedRegex("<(?<end>/?)(?<name>[a-z][a-z0-9]*)\\b[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Tag();

    [GeneratedRegex("https?:[^\"'\\s<)]*", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Address();

    [GeneratedRegex("(?:href|src)=\"(?<to>[^\"]*)\"", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Reference();

    [GeneratedRegex(" id=\"(?<id>[^\"]*)\"", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Id();
}
