using Dashboard.Answers.Requests;
using Microsoft.Net.Http.Headers;

namespace Dashboard.Web.Api;

/// <summary>In which form an answer is sent: by the ending of the address, else by what the reader says it accepts.</summary>
internal static class AnswerForms
{
    public static IReadOnlyList<(AnswerForm Form, string Ending, string MediaType)> All { get; } =
    [
        (AnswerForm.Json, "json", "application/json"),
        (AnswerForm.Csv, "csv", "text/csv"),
        (AnswerForm.JsonLines, "jsonl", "application/jsonl"),
    ];

    /// <summary>The form of an ending; null where there is none of that name.</summary>
    public static AnswerForm? OfEnding(string ending) =>
        All.Where(one => one.Ending == ending).Select(one => (AnswerForm?)one.Form).FirstOrDefault();

    /// <summary>The form that a reader accepts best; null where it accepts none of them.</summary>
    public static AnswerForm? OfAccept(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().Accept;
        if (accepted.Count == 0)
        {
            return AnswerForm.Json;
        }

        foreach (var range in accepted.Where(range => range.Quality is null or > 0).OrderByDescending(range => range.Quality ?? 1))
        {
            foreach (var (form, _, mediaType) in All)
            {
                if (new MediaTypeHeaderValue(mediaType).IsSubsetOf(Bare(range)))
                {
                    return form;
                }
            }
        }

        return null;
    }

    public static string ContentTypeOf(AnswerForm form) => All.First(one => one.Form == form).MediaType + "; charset=utf-8";

    public static string EndingOf(AnswerForm form) => All.First(one => one.Form == form).Ending;

    // A quality or charset is no part of what the range is of.
    private static MediaTypeHeaderValue Bare(MediaTypeHeaderValue range) => new(range.MediaType);
}
