using System.Net;
using System.Text.Json;
using Dashboard.Answers.Pictures;
using Dashboard.Web.Api;
using Dashboard.Web.Asking;

namespace Dashboard.Web.Tests;

/// <summary>The interface's document is held against what the interface does.</summary>
public sealed class InterfaceDocumentTests(Site site)
{
    private const string Days = "&from=2022-01-10&to=2022-01-16";

    // A picture and a question that take every field with a usual value or a list of choices, and what else they need.
    private static readonly (string Address, IReadOnlyList<Field> Fields)[] Asked =
    [
        ("averages.csv?series=jhu:Portugal:cases" + Days + "&days=7", Questions.Named("averages").Fields),
        ("explain.csv?series=jhu:Portugal:cases&series=jhu:Spain:cases" + Days, Questions.Named("explain").Fields),
        ("vintages.csv?series=ukdash:England:cases:specimen@2021-12-28", Questions.Named("vintages").Fields),
        ("trace.csv?number=62083", Questions.Named("trace").Fields),
        ("gaps.csv?series=jhu:Portugal:cases" + Days, Questions.Named("gaps").Fields),
        ("charts/compare.png?series=jhu:Portugal:cases" + Days, PictureQuestion.FieldsOf(PictureKinds.Find("compare")!)),
        ("charts/places.svg?series=jhu:Portugal:cases&series=jhu:Spain:cases" + Days, PictureQuestion.FieldsOf(PictureKinds.Find("places")!)),
        ("charts/trace.svg?number=62083", PictureQuestion.FieldsOf(PictureKinds.Find("trace")!)),
    ];

    public static TheoryData<string, string, string> Usual { get; } = [.. Each(field => field.Usual is { } usual ? [usual] : []).Distinct()];

    public static TheoryData<string, string, string> Choices { get; } = [.. Each(field => field.Choices).Distinct()];

    public static TheoryData<string, string, string> Wrong { get; } =
        [.. Each(field => field.Form != FieldForm.Text || !field.Choices.IsEmpty ? ["neither"] : [])];

    [Theory]
    [MemberData(nameof(Usual))]
    public async Task UsualValue_Written_ChangesNothing(string address, string field, string usual)
    {
        using var without = await site.GetAsync("/api/v1/" + address);
        using var with = await site.GetAsync(Written(address, field, usual));

        Assert.Equal(HttpStatusCode.OK, with.StatusCode);
        Assert.Equal(without.Headers.ETag, with.Headers.ETag);
    }

    [Theory]
    [MemberData(nameof(Choices))]
    public async Task Choice_OfAField_IsUnderstood(string address, string field, string choice)
    {
        using var answer = await site.GetAsync(Written(address, field, choice));

        // Of a source that holds nothing there is no answer, and a picture can be too large.
        Assert.NotEqual(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Value_OfNeitherFormNorChoice_IsRefusedWithTheField(string address, string field, string value)
    {
        using var answer = await site.GetAsync(Written(address, field, value));
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(field, problem.RootElement.GetProperty("field").GetString());
        Assert.DoesNotContain('\n', problem.RootElement.GetProperty("detail").GetString()!);
    }

    [Fact]
    public async Task Parameters_InTheDocument_TellFormChoicesAndUsualValue()
    {
        using var document = JsonDocument.Parse(await site.TextAsync("/openapi/v1.json"));
        var paths = document.RootElement.GetProperty("paths");

        Assert.Equal("{\"enum\":[\"trailing\",\"centred\"],\"type\":\"string\",\"default\":\"trailing\"}", SchemaOf(paths, "averages", "align"));
        Assert.Equal("{\"type\":\"string\",\"format\":\"date\"}", SchemaOf(paths, "averages", "from"));
        Assert.Equal("{\"type\":\"integer\",\"default\":1}", SchemaOf(paths, "charts/trace.svg", "hit"));
        Assert.Equal("{\"type\":\"boolean\",\"default\":false}", SchemaOf(paths, "trace", "all"));
    }

    [Fact]
    public async Task Operations_InTheDocument_HaveNamesOfTheirOwnAndTellWhatAProblemIs()
    {
        using var document = JsonDocument.Parse(await site.TextAsync("/openapi/v1.json"));
        var operations = document.RootElement.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()).Select(one => one.Value).ToList();

        Assert.Equal(operations.Count, operations.Select(operation => operation.GetProperty("operationId").GetString()).Distinct(StringComparer.Ordinal).Count());
        Assert.All(operations, operation => Assert.Equal(
            ["title", "status", "detail", "field"],
            operation.GetProperty("responses").GetProperty("400").GetProperty("content").GetProperty("application/problem+json").GetProperty("schema").GetProperty("properties").EnumerateObject().Select(one => one.Name)));
    }

    [Theory]
    [InlineData("POST", "averages.csv", 405, "GET, HEAD")]
    [InlineData("DELETE", "series/jhu:France:cases", 405, "GET, HEAD")]
    [InlineData("PUT", "charts/compare.png", 405, "GET, HEAD")]
    [InlineData("DELETE", "claims", 405, "GET, HEAD, POST")]
    [InlineData("OPTIONS", "claims", 204, "GET, HEAD, POST")]
    [InlineData("OPTIONS", "charts/compare.svg", 204, "GET, HEAD")]
    [InlineData("POST", "nonsense", 404, "")]
    [InlineData("OPTIONS", "charts/pie.svg", 404, "")]
    public async Task Method_ThatIsNotAnswered_IsToldWhichAre(string method, string address, int status, string allowed)
    {
        using var answer = await site.SendAsync(new HttpMethod(method), "/api/v1/" + address);

        Assert.Equal((status, allowed), ((int)answer.StatusCode, string.Join(", ", answer.Content.Headers.Allow)));
        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        if (status == 204)
        {
            Assert.Equal(allowed, Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Methods")));
            Assert.Contains("Content-Type", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Headers")), StringComparison.Ordinal);
        }
    }

    private static IEnumerable<(string Address, string Field, string Value)> Each(Func<Field, IReadOnlyCollection<string>> values) =>
        Asked.SelectMany(one => one.Fields.Where(field => !field.IsRequired).SelectMany(field => values(field).Select(value => (one.Address, field.Name, value))));

    private static string Written(string address, string field, string value)
    {
        var (path, query) = (address.Split('?')[0], address.Split('?')[1].Split('&').Where(one => !one.StartsWith(field + "=", StringComparison.Ordinal)));
        return Invariant($"/api/v1/{path}?{string.Join('&', query.Append(field + "=" + Uri.EscapeDataString(value)))}");
    }

    private static string SchemaOf(JsonElement paths, string path, string parameter) => JsonSerializer.Serialize(
        paths.GetProperty("/api/v1/" + path).GetProperty("get").GetProperty("parameters").EnumerateArray()
            .Single(one => one.GetProperty("name").GetString() == parameter).GetProperty("schema"));
}
