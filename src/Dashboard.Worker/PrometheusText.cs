using System.Globalization;
using System.Text;

namespace Dashboard.Worker;

/// <summary>Values in the text form that Prometheus reads: prometheus.io, "Text-based format", version 0.0.4.</summary>
internal static class PrometheusText
{
    /// <summary>The page.</summary>
    /// <param name="values">The values, those of an instrument one after another.</param>
    public static string Of(IEnumerable<MeasuredValue> values)
    {
        var text = new StringBuilder();
        var last = string.Empty;
        foreach (var value in values)
        {
            var name = NameOf(value);
            if (value.Name != last)
            {
                last = value.Name;
                var type = value.Kind switch { MeasuredKind.Counter => "counter", MeasuredKind.Gauge => "gauge", _ => "summary" };
                text.Append(CultureInfo.InvariantCulture, $"# HELP {name} {value.Description}\n# TYPE {name} {type}\n");
            }

            if (value.Kind == MeasuredKind.Summary)
            {
                text.Append(CultureInfo.InvariantCulture, $"{name}_sum{{{value.Tags}}} {value.Sum:R}\n{name}_count{{{value.Tags}}} {value.Count}\n");
            }
            else
            {
                text.Append(CultureInfo.InvariantCulture, $"{name}{{{value.Tags}}} {value.Sum:R}\n");
            }
        }

        return text.ToString();
    }

    /// <summary>Tags as <c>name="value"</c> parted by commas.</summary>
    /// <param name="tags">The tags.</param>
    public static string TagsOf(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in tags)
        {
            var escaped = Invariant($"{value}").Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
            text.Append(text.Length > 0 ? "," : string.Empty).Append(CultureInfo.InvariantCulture, $"{name}=\"{escaped}\"");
        }

        return text.ToString();
    }

    private static string NameOf(MeasuredValue value) =>
        value.Name.Replace('.', '_') + (value.Unit == "s" ? "_seconds" : string.Empty) + (value.Kind == MeasuredKind.Counter ? "_total" : string.Empty);
}
