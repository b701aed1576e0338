using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Dashboard.Web.Asking;

namespace Dashboard.Web.Tests;

public sealed class QuestionTests(Site site)
{
    private const string Averages = "/api/v1/averages?series=jhu:United%20Kingdom:cases@~2021-12-28&from=2021-12-21&to=2021-12-27";

    public static TheoryData<string> Examples { get; } =
        [.. Questions.All.Select(question => question.Name == Questions.OneSeries.Name ? "series/ukdash:England:cases" + question.Example : question.Name + question.Example)];

    public static MatrixTheoryData<string, string> ExamplesInForms { get; } = new(Examples.Select(row => row.Data), ["application/json", "text/csv", "application/jsonl"]);

    [Theory]
    [MemberData(nameof(ExamplesInForms))]
    public async Task Question_ByAccept_IsAnsweredInTheFormAccepted(string example, string mediaType)
    {
        using var answer = await site.SendAsync(HttpMethod.Get, "/api/v1/" + example, ("Accept", mediaType));
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.OK, mediaType), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        switch (mediaType)
        {
            case "application/json":
                using (var json = JsonDocument.Parse(text))
                {
                    Assert.NotEqual(JsonValueKind.Undefined, json.RootElement.ValueKind);
                }

                break;
            case "application/jsonl":
                Assert.All(text.TrimEnd('\n').Split('\n'), line =>
                {
                    using var row = JsonDocument.Parse(line);
                    Assert.Equal(JsonValueKind.Object, row.RootElement.ValueKind);
                });
                break;
            default:
                Assert.Contains(",", text.Split('\n')[0], StringComparison.Ordinal);
                break;
        }
    }

    [Theory]
    [InlineData("/api/v1/sources.csv", "text/csv")]
    [InlineData("/api/v1/sources.json", "application/json")]
    [InlineData("/api/v1/sources.jsonl", "application/jsonl")]
    [InlineData("/api/v1/series/ukdash:England:cases.csv?from=2021-12-28&to=2021-12-28", "text/csv")]
    [InlineData("/api/v1/series/ukdash:England:cases?from=2021-12-28&to=2021-12-28", "application/json")]
    [InlineData("/api/v1/charts/compare.csv?series=ukdash:England:cases&series=jhu:France:cases&from=2021-12-21&to=2021-12-27", "text/csv")]
    public async Task Question_ByEnding_IsAnsweredInItsForm(string address, string mediaType)
    {
        using var answer = await site.SendAsync(HttpMethod.Get, address, ("Accept", "application/json"));

        Assert.Equal((HttpStatusCode.OK, mediaType), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
    }

    [Theory]
    [InlineData("text/csv;q=0.5, application/json;q=0.9", "application/json")]
    [InlineData("text/*", "text/csv")]
    [InlineData("*/*", "application/json")]
    [InlineData("image/png, application/jsonl;q=0.1", "application/jsonl")]
    public async Task Question_WithSeveralAccepted_IsAnsweredInTheBest(string accept, string mediaType)
    {
        using var answer = await site.SendAsync(HttpMethod.Get, "/api/v1/sources", ("Accept", accept));

        Assert.Equal(mediaType, answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Question_WithNothingAcceptable_IsRefused()
    {
        using var answer = await site.SendAsync(HttpMethod.Get, "/api/v1/sources", ("Accept", "image/png"));

        Assert.Equal(HttpStatusCode.NotAcceptable, answer.StatusCode);
    }

    [Fact]
    public async Task Averages_OfTheWeekThatWasQuoted_SayWhatTheyDivided()
    {
        var csv = await site.TextAsync(Averages.Replace("averages?", "averages.csv?", StringComparison.Ordinal));

        // 89,022 + 105,330 + 122,448 + 121,371 + 318,699 = 756,870, over seven days: the 108,124 that was quoted.
        Assert.Contains(",zero,", csv, StringComparison.Ordinal);
        Assert.Contains(",108124.28571428571,7,", csv, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/series/jhu:United%20Kingdom:cases.csv?as_of=2021-12-28T04:21:47Z&from=2021-12-25&to=2021-12-27", "status")]
    [InlineData("/api/v1/compare.csv?series=ukdash:United%20Kingdom:cases&series=jhu:United%20Kingdom:cases&from=2021-12-21&to=2021-12-27", "a_status")]
    [InlineData("/api/v1/charts/compare.csv?series=ukdash:United%20Kingdom:cases&series=jhu:United%20Kingdom:cases&from=2021-12-21&to=2021-12-27", "ukdash_status")]
    public async Task Counts_WhereverTheyAre_HaveAStatusBesideThem(string address, string column) =>
        Assert.Contains(column, (await site.TextAsync(address)).Split('\n')[0].Split(','));

    [Fact]
    public async Task Series_AsOfAMoment_ShowsWhatWasReportedThen()
    {
        var csv = await site.TextAsync("/api/v1/series/jhu:United%20Kingdom:cases.csv?as_of=2021-12-28T04:21:47Z&from=2021-12-25&to=2021-12-27");

        Assert.Contains(",2021-12-26,,no report,", csv, StringComparison.Ordinal);
        Assert.Contains(",2021-12-27,318699,catch-up,", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_OfAnAnswer_IsTaggedWithTheHashOfItsBytes()
    {
        using var answer = await site.GetAsync("/api/v1/claims.csv");
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Equal($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..24]}\"", answer.Headers.ETag!.Tag);
        Assert.Equal((true, 60), (answer.Headers.CacheControl!.Public, answer.Headers.CacheControl.MaxAge!.Value.TotalSeconds));
    }

    [Theory]
    [InlineData("/api/v1/sources")]
    [InlineData("/compare")]
    [InlineData("/api/v1/charts/compare.svg?series=ukdash:England:cases&series=jhu:France:cases&from=2021-12-21&to=2021-12-27")]
    public async Task Answer_ThatTheReaderHas_IsNotSentAgain(string address)
    {
        using var first = await site.GetAsync(address);
        var tag = first.Headers.ETag!.Tag;

        using var second = await site.SendAsync(HttpMethod.Get, address, ("If-None-Match", tag));
        using var other = await site.SendAsync(HttpMethod.Get, address, ("If-None-Match", "\"0123\""));

        Assert.Equal((HttpStatusCode.NotModified, tag), (second.StatusCode, second.Headers.ETag!.Tag));
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Theory]
    [InlineData("", true, true)]
    [InlineData("&columns=first", true, false)]
    [InlineData("&columns=none", false, false)]
    public async Task Picture_WithColumnsChosen_HasThoseAlone(string field, bool hasFirst, bool hasSecond)
    {
        var svg = await site.TextAsync("/api/v1/charts/compare.svg?series=ukdash:England:cases&series=jhu:France:cases&from=2021-12-21&to=2021-12-27" + field);

        Assert.Equal((hasFirst, hasSecond), (svg.Contains("id=\"days-ukdash-1\"", StringComparison.Ordinal), svg.Contains("id=\"days-jhu-2\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Head_OfAnAnswer_TellsItsLengthAlone()
    {
        var csv = await site.TextAsync("/api/v1/sources.csv");

        using var head = await site.SendAsync(HttpMethod.Head, "/api/v1/sources.csv");

        Assert.Equal((HttpStatusCode.OK, (long?)csv.Length), (head.StatusCode, head.Content.Headers.ContentLength));
    }

    [Theory]
    [InlineData("gzip, br", "br")]
    [InlineData("gzip, deflate", "gzip")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("deflate", null)]
    public async Task Answer_ToWhoeverTakesItPacked_IsTheSame(string accepted, string? packing)
    {
        var plain = await site.TextAsync("/api/v1/claims.csv");

        using var answer = await site.SendAsync(HttpMethod.Get, "/api/v1/claims.csv", ("Accept-Encoding", accepted));
        var bytes = await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        await using var unpacked = packing switch
        {
            "br" => new BrotliStream(bytes, CompressionMode.Decompress),
            "gzip" => new GZipStream(bytes, CompressionMode.Decompress),
            _ => bytes,
        };
        using var reader = new StreamReader(unpacked);

        Assert.Equal(packing, answer.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Equal(plain, await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Equal(["Accept", "Accept-Encoding"], answer.Headers.Vary);
    }

    [Fact]
    public async Task Fields_InAnotherOrder_AskTheSame()
    {
        using var one = await site.GetAsync(Averages);
        using var other = await site.GetAsync("/api/v1/averages?to=2021-12-27&from=2021-12-21&missing=&series=jhu:United%20Kingdom:cases@~2021-12-28");

        Assert.Equal(one.Headers.ETag, other.Headers.ETag);
    }
}
