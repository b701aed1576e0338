using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Answers.Exports;

/// <summary>Series as they stood at many moments, as CSV.</summary>
/// <param name="Questions">What is asked, in the order of the answers.</param>
/// <param name="IsDayByDay">Whether each day gets a row, rather than each question.</param>
/// <remarks>
/// A row a question: columns <c>question,state,released_at,first_day,last_day,days,sum,weighted_sum,means,mean_sum</c>. The days are
/// those with a count, the means those of seven days with one; the weighted sum takes each count times its place from the first
/// day on, so that two programs that agree in it have the same counts on the same days. The state is <c>held</c>, or <c>not held</c>
/// where no release that old is held: all other fields are then empty but the counts, which are 0. Day by day: columns
/// <c>question,day,count,mean7</c>, no row for what is not held.
/// </remarks>
public sealed record VintagesExport(IReadOnlyList<AskedVintage> Questions, bool IsDayByDay)
{
    private const int BytesAtOnce = 1 << 16;

    /// <summary>Asks and writes.</summary>
    /// <param name="reader">Reads the series.</param>
    /// <param name="output">Where to, called once everything is answered.</param>
    /// <param name="refused">Told of each question without an answer: a series that is not held at all.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task WriteAsync(
        SeriesReader reader, Action<Action<Stream>> output, Action<AskedVintage, string> refused, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(refused);
        var series = new List<SeriesSelector>(Questions.Count);
        foreach (var question in Questions)
        {
            series.Add(question.Series);
        }

        var answers = await new PublishedVintagesQuestion(series).AskAsync(reader, cancellation).ConfigureAwait(false);
        output(stream => Write(answers, refused, stream));
    }

    private void Write(IReadOnlyList<Answer<PublishedVintage>> answers, Action<AskedVintage, string> refused, Stream stream)
    {
        stream.Write(IsDayByDay ? "question,day,count,mean7\n"u8 : "question,state,released_at,first_day,last_day,days,sum,weighted_sum,means,mean_sum\n"u8);
        var rows = new VintageRows();
        for (var i = 0; i < answers.Count; i++)
        {
            var question = Questions[i];
            if (answers[i].Value is not { } vintage)
            {
                refused(question, answers[i].Absence!.Text);
            }
            else if (IsDayByDay)
            {
                rows.AddDays(question.Text, vintage, WindowOf(question, vintage));
            }
            else
            {
                rows.AddSummary(question.Text, vintage, WindowOf(question, vintage));
            }

            if (rows.Written.Length >= BytesAtOnce)
            {
                stream.Write(rows.Written);
                rows.Clear();
            }
        }

        stream.Write(rows.Written);
    }

    /// <summary>The days to tell of; null where the vintage has none of them.</summary>
    private static DateInterval? WindowOf(AskedVintage question, PublishedVintage vintage) => vintage.Days is { } days
        ? question.Days.Or(new DateInterval(LocalDate.MinIsoValue, LocalDate.MaxIsoValue)).Intersection(new DateInterval(days.FirstDay, days.LastDay))
        : null;
}
