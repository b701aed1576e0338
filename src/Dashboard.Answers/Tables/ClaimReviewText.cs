using System.Text.Json;
using Dashboard.Core.Claims;
using NodaTime.Text;

namespace Dashboard.Answers.Tables;

/// <summary>Writes checked figures as schema.org ClaimReview, in JSON-LD: one review a row of the ledger.</summary>
/// <remarks>
/// The rating is the verdict in words alone: its kinds are no scale of numbers. The day of posting is the claim's, not
/// the review's, and is left out where it is not known. See https://schema.org/ClaimReview.
/// </remarks>
public static class ClaimReviewText
{
    private const string Reviewer = "Covid data comparison dashboard";

    /// <summary>Writes the reviews as one document with a graph.</summary>
    /// <param name="checks">The checks, in the order of the ledger.</param>
    /// <param name="output">Where to; left open.</param>
    public static void Write(IEnumerable<ClaimCheck> checks, Stream output)
    {
        ArgumentNullException.ThrowIfNull(checks);
        JsonText.WriteDocument(output, writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("@context", "https://schema.org");
            writer.WriteStartArray("@graph");
            foreach (var check in checks)
            {
                WriteReview(writer, check);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }

    private static void WriteReview(Utf8JsonWriter writer, ClaimCheck check)
    {
        writer.WriteStartObject();
        writer.WriteString("@type", "ClaimReview");
        writer.WriteString("identifier", check.Figure.Id);
        writer.WriteString("claimReviewed", ClaimOf(check.Figure));
        writer.WriteString("reviewBody", check.Reason);
        WriteNamed(writer, "author", "Organization", Reviewer);
        writer.WriteStartObject("reviewRating");
        writer.WriteString("@type", "Rating");
        writer.WriteString("alternateName", check.Verdict.ToWords());
        writer.WriteEndObject();
        writer.WriteStartObject("itemReviewed");
        writer.WriteString("@type", "Claim");
        if (check.Figure.AttributedTo.Length > 0)
        {
            WriteNamed(writer, "author", "Organization", check.Figure.AttributedTo);
        }

        if (check.Figure.Posted is { } posted)
        {
            writer.WriteString("datePublished", LocalDatePattern.Iso.Format(posted));
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteNamed(Utf8JsonWriter writer, string property, string type, string name)
    {
        writer.WriteStartObject(property);
        writer.WriteString("@type", type);
        writer.WriteString("name", name);
        writer.WriteEndObject();
    }

    /// <summary>For example: 90,629 positive tests, United Kingdom, 2021-12-21.</summary>
    private static string ClaimOf(CitedFigure figure)
    {
        var days = figure.Days is not { } span ? string.Empty
            : span.Length == 1 ? Invariant($", {span.Start:uuuu-MM-dd}")
            : Invariant($", {span.Start:uuuu-MM-dd} to {span.End:uuuu-MM-dd}");
        return Invariant($"{figure.AsWritten} {figure.Counts}, {figure.Area}{days}");
    }
}
