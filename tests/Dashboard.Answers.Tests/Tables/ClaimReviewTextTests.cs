using System.Text;
using System.Text.Json.Nodes;
using Dashboard.Answers.Tables;
using Dashboard.Core.Claims;
using NodaTime;

namespace Dashboard.Answers.Tests.Tables;

public sealed class ClaimReviewTextTests
{
    private static readonly CitedFigure Figure = new()
    {
        Id = "c14",
        Post = "3",
        Posted = new LocalDate(2021, 12, 28),
        AsWritten = "68,457",
        Value = 68457,
        Qualifier = FigureQualifier.Exact,
        Counts = "7-day average of cases",
        Area = "United Kingdom",
        Days = new DateInterval(new LocalDate(2021, 12, 21), new LocalDate(2021, 12, 27)),
        AttributedTo = "UK dashboard",
        Remark = string.Empty,
    };

    [Fact]
    public void Write_OfACheck_IsAClaimReviewOfSchemaOrg()
    {
        var review = Assert.Single(GraphOf(new ClaimCheck(Figure, Verdict.ExplainedByDefinition, null, "It was recounted.")))!;

        Assert.Equal("ClaimReview", (string?)review["@type"]);
        Assert.Equal("c14", (string?)review["identifier"]);
        Assert.Equal("68,457 7-day average of cases, United Kingdom, 2021-12-21 to 2021-12-27", (string?)review["claimReviewed"]);
        Assert.Equal("It was recounted.", (string?)review["reviewBody"]);
        Assert.Equal("explained by a change of definition", (string?)review["reviewRating"]!["alternateName"]);
        Assert.Null(review["reviewRating"]!["ratingValue"]); // the verdicts are no scale of numbers
        Assert.Equal("UK dashboard", (string?)review["itemReviewed"]!["author"]!["name"]);
        Assert.Equal("2021-12-28", (string?)review["itemReviewed"]!["datePublished"]);
    }

    [Fact]
    public void Write_OfAFigureOfNobodyAndNoDay_LeavesBothOut()
    {
        var figure = Figure with { AttributedTo = string.Empty, Posted = null, Days = null };

        var review = Assert.Single(GraphOf(new ClaimCheck(figure, Verdict.NotCheckable, null, "Not checkable.")))!;

        Assert.Equal("68,457 7-day average of cases, United Kingdom", (string?)review["claimReviewed"]);
        Assert.Equal(["@type"], review["itemReviewed"]!.AsObject().Select(property => property.Key), StringComparer.Ordinal);
    }

    [Fact]
    public void Write_OfOneDay_NamesItOnce()
    {
        var day = new LocalDate(2021, 12, 21);

        var review = Assert.Single(GraphOf(new ClaimCheck(Figure with { Days = new DateInterval(day, day) }, Verdict.Exact, null, "It is.")))!;

        Assert.EndsWith(", United Kingdom, 2021-12-21", (string?)review["claimReviewed"], StringComparison.Ordinal);
    }

    [Fact]
    public void Write_OfALedger_KeepsItsOrder() => Assert.Equal(
        ["b", "a"],
        GraphOf(new ClaimCheck(Figure with { Id = "b" }, Verdict.Exact, null, "."), new ClaimCheck(Figure with { Id = "a" }, Verdict.Near, null, "."))
            .Select(review => (string?)review!["identifier"]),
        StringComparer.Ordinal);

    private static JsonArray GraphOf(params ClaimCheck[] checks)
    {
        using var output = new MemoryStream();
        ClaimReviewText.Write(checks, output);
        var document = JsonNode.Parse(Encoding.UTF8.GetString(output.ToArray()))!;
        Assert.Equal("https://schema.org", (string?)document["@context"]);
        return document["@graph"]!.AsArray();
    }
}
