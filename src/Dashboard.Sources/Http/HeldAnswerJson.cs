using System.Text.Json.Serialization;

namespace Dashboard.Sources.Http;

/// <summary>How the cache's own notes are written.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(HeldAnswer))]
internal sealed partial class HeldAnswerJson : JsonSerializerContext;
