using System.Globalization;
using System.Net;
using System.Text;

namespace Dashboard.Fuzzing.Targets;

/// <summary>An HTTP answer as bytes: a status, headers, an empty line, and the body.</summary>
internal static class MadeAnswer
{
    /// <summary>The answer that bytes describe.</summary>
    public static HttpResponseMessage Of(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf("\n\n"u8);
        var head = Encoding.UTF8.GetString(end < 0 ? bytes : bytes[..end]).Split('\n');
        var body = end < 0 ? [] : bytes[(end + 2)..].ToArray();
        var status = int.TryParse(head[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 100 and <= 999 ? number : 200;
        var answer = new HttpResponseMessage((HttpStatusCode)status) { Content = new ByteArrayContent(body) };
        foreach (var line in head.Skip(1))
        {
            // What the real handler would refuse to read as a header never gets as far as this program.
            if (line.Split(':', 2) is [var name, var value] && !answer.Headers.TryAddWithoutValidation(name, Clean(value)))
            {
                answer.Content.Headers.TryAddWithoutValidation(name, Clean(value));
            }
        }

        return answer;
    }

    private static string Clean(string value) => new([.. value.Trim().Select(c => char.IsControl(c) ? ' ' : c)]);
}
