using System.Text.Json.Serialization;

namespace Dashboard.Sources.UkDashboard;

/// <summary>How the pages of version 1 are read, and its questions written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, AllowDuplicateProperties = false)]
[JsonSerializable(typeof(NewestPage))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, string>))]
internal sealed partial class UkDashboardJson : JsonSerializerContext;
