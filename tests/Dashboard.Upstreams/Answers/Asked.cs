using Microsoft.AspNetCore.Http;
using NodaTime;

namespace Dashboard.Upstreams.Answers;

/// <summary>A request as the publishers' sites see it.</summary>
/// <param name="Path">The path, decoded, from its first slash.</param>
/// <param name="QueryText">The query as it was sent, with its question mark; empty where there is none.</param>
/// <param name="Query">The same, decoded.</param>
/// <param name="At">The moment at which it is asked, by the stand-in's clock.</param>
/// <param name="Server">Where the stand-in was reached: links go there.</param>
internal sealed record Asked(string Path, string QueryText, IQueryCollection Query, Instant At, Uri Server)
{
    /// <summary>The one value of a parameter; null where it is missing or empty, the first where it is given twice.</summary>
    /// <param name="name">The parameter.</param>
    public string? Value(string name) => Query[name].FirstOrDefault(value => !string.IsNullOrEmpty(value));

    /// <summary>The request's address below the server, as a client wrote it.</summary>
    public string Target => Path + QueryText;

    /// <summary>The same request with a parameter set.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="value">Its value.</param>
    public Asked With(string name, string value)
    {
        var values = Query.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.OrdinalIgnoreCase);
        values[name] = value;
        return this with { Query = new QueryCollection(values), QueryText = QueryString.Create(values).Value! };
    }
}
