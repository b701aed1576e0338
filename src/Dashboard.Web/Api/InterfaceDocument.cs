using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using Dashboard.Web.Asking;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Dashboard.Web.Api;

/// <summary>The interface's OpenAPI document, made of the questions themselves.</summary>
internal static class InterfaceDocument
{
    private const string TooMany = "Too many requests; Retry-After says when to ask again.";
    private const string NotNow = "The answer takes longer than is allowed, or the store can't be read just now.";
    private const string NotAccepted = "No form that is written is accepted.";

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
            operation.OperationId = "post_claims";
            operation.RequestBody = new OpenApiRequestBody { Required = true, Content = MediaTypes(ClaimsEndpoint.Taken) };
            operation.Responses = new OpenApiResponses
            {
                ["200"] = new OpenApiResponse { Description = ClaimsEndpoint.Says, Content = MediaTypes(AnswerForms.All.Select(one => one.MediaType)) },
                ["400"] = Problem("It is no ledger; the problem names line and field."),
                ["406"] = Problem(NotAccepted),
                ["413"] = Problem("It is larger or longer than is checked."),
                ["429"] = Problem(TooMany),
                ["503"] = Problem(NotNow),
            };
            return Task.CompletedTask;
        }

        // A program's own names for the questions are made of it.
        operation.OperationId = Invariant($"{context.Description.HttpMethod!.ToLowerInvariant()}_{question.Name.Replace("/{selector}", "_of", StringComparison.Ordinal).Replace('/', '_').Replace('.', '_')}");
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
            ["400"] = Problem("A field can't be meant, or the picture can't be drawn; of a field the problem names it."),
            ["404"] = Problem("No such series is held, or it has nothing in the days asked for."),
            ["413"] = Problem("More is asked for than is answered."),
            ["429"] = Problem(TooMany),
            ["503"] = Problem(NotNow),
        };
        if (isPicture)
        {
            operation.Description = "The numbers behind it are at the same address with .csv, .json or .jsonl for its ending.";
        }
        else
        {
            operation.Responses["406"] = Problem(NotAccepted);
        }

        return Task.CompletedTask;
    }

    private static OpenApiResponse Problem(string says) => new()
    {
        Description = says,
        Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal) { ["application/problem+json"] = new() { Schema = ProblemSchema() } },
    };

    private static OpenApiSchema ProblemSchema() => new()
    {
        Type = JsonSchemaType.Object,
        Description = "RFC 9457.",
        Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
        {
            ["title"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = "The kind of problem." },
            ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer, Description = "The status." },
            ["detail"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = "What is wrong and what would be right, in one line." },
            ["field"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = "The field at fault, where it is a single one." },
        },
    };

    private static Dictionary<string, OpenApiMediaType> MediaTypes(IEnumerable<string> types) =>
        types.ToDictionary(type => type, _ => new OpenApiMediaType(), StringComparer.Ordinal);

    private static IOpenApiParameter Describe(Field field)
    {
        var one = Schema(field);
        return new OpenApiParameter
        {
            Name = field.Name,
            In = field.IsInPath ? ParameterLocation.Path : ParameterLocation.Query,
            Description = field.Says,
            Required = field.IsRequired,
            Example = field.IsRepeated ? new JsonArray((JsonNode)ValueOf(field, field.Example)) : ValueOf(field, field.Example),
            Explode = true,
            Schema = field.IsRepeated ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = one } : one,
        };
    }

    private static OpenApiSchema Schema(Field field) => new()
    {
        Type = field.Form switch
        {
            FieldForm.Whole => JsonSchemaType.Integer,
            FieldForm.Switch => JsonSchemaType.Boolean,
            _ => JsonSchemaType.String,
        },
        Format = field.Form == FieldForm.Day ? "date" : null,
        Enum = field.Choices.IsEmpty ? null : [.. field.Choices.Select(choice => (JsonNode)ValueOf(field, choice))],
        Default = field.Usual is { } usual ? ValueOf(field, usual) : null,
    };

    private static JsonValue ValueOf(Field field, string text) => field.Form switch
    {
        FieldForm.Whole => JsonValue.Create(int.Parse(text, CultureInfo.InvariantCulture)),
        FieldForm.Switch => JsonValue.Create(text == "true"),
        _ => JsonValue.Create(text),
    };
}
