using System.Text.Json.Serialization;

namespace Dashboard.Sources.Ukhsa;

/// <summary>How the API's pages are read.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, RespectNullableAnnotations = true, AllowDuplicateProperties = false)]
[JsonSerializable(typeof(UkhsaPage))]
internal sealed partial class UkhsaJson : JsonSerializerContext;
