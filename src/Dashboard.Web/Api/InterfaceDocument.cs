using System.Reflection;
using System.Text.Json.Nodes;
using Dashboard.Web.Asking;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Dashboard.Web.Api;

/// <summary>The interface's OpenAPI document, made of the questions themselves.</summary>
internal static class InterfaceDocument
{
    public static void Add(IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.AddDocumentTransformer((document, _, _) => Introduce(document));
        options.AddOperationTransformer(DescribeAsync);
    });

    private static Task Introduce(OpenApiDocument document)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Covid data comparison dashboard",
            Version = typeof(InterfaceDocument).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0],
            Description = Invariant($"Read only. Answers are JSON, CSV or JSON lines, by Accept or by the address's ending (.json, .csv, .jsonl). Up to {Limits.Series} series, {Limits.WindowDays:#,0} days and {Limits.Pixels:#,0} pixels a request. Every answer has an ETag."),
        };
        document.Servers = [];
        return Task.CompletedTask;
    }

    private static Task DescribeAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<Question>().FirstOrDefault() is not { } question)
        {
            // The only other one takes a ledger.
            operation.RequestBody = new OpenApiRequestBody { Required = true, Content = MediaTypes(ClaimsEndpoint.Taken) };
            operation.Responses = new OpenApiResponses
            {
                ["200"] = new OpenApiResponse { Description = ClaimsEndpoint.Says, Content = MediaTypes(AnswerForms.All.Select(one => one.MediaType)) },
                ["400"] = Problem("It is no ledger; the problem names line and field."),
                ["413"] = Problem("It is larger or longer than is checked."),
                ["429"] = Problem("Too many requests; Retry-After says when to ask again."),
            };
            return Task.CompletedTask;
        }

        operation.Summary = question.Says;
        operation.Parameters = [.. question.Fields.Select(Describe)];
        var isPicture = context.Description.RelativePath!.Contains("/charts/", StringComparison.Ordinal);
        string[] types = isPicture
            ? [question.Name.EndsWith(".png", StringComparison.Ordinal) ? "image/png" : "image/svg+xml"]
            : [.. AnswerForms.All.Select(one => one.MediaType)];
        operation.Responses = new OpenApiResponses
        {
            ["200"] = new OpenApiResponse { Description = question.Says, Content = MediaTypes(types) },
            ["304"] = new OpenApiResponse { Description = "The reader has it: If-None-Match named its ETag." },
            ["400"] = Problem("A field can't be meant; the problem names it."),
            ["404"] = Problem("No such series is held, or it has nothing in the days asked for."),
            ["413"] = Problem("More is asked for than is answered."),
            ["429"] = Problem("Too many requests; Retry-After says when to ask again."),
        };
        return Task.CompletedTask;
    }

    private static OpenApiResponse Problem(string says) => new()
    {
        Description = says,
        Content = MediaTypes(["application/problem+json"]),
    };

    private static Dictionary<string, OpenApiMediaType> MediaTypes(IEnumerable<string> types) =>
        types.ToDictionary(type => type, _ => new OpenApiMediaType(), StringComparer.Ordinal);

    private static IOpenApiParameter Describe(Field field)
    {
        var text = new OpenApiSchema { Type = JsonSchemaType.String };
        return new OpenApiParameter
        {
            Name = field.Name,
            In = field.IsInPath ? ParameterLocation.Path : ParameterLocation.Query,
            Description = field.Says,
            Required = field.IsRequired,
            Example = JsonValue.Create(field.Example),
            Explode = true,
            Schema = field.IsRepeated ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = text } : text,
        };
    }
}
