using System.Collections.Immutable;
using Dashboard.Answers.Tables;
using Dashboard.Core.Averages;
using Dashboard.Core.Questions;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Answers.Requests;

/// <summary>What are averages of series under each way of treating days without report?</summary>
/// <param name="Series">The series.</param>
/// <param name="Window">The one window averaged; null where each day gets an average.</param>
/// <param name="Days">The days that get an average; null for the last of each series, or for one window.</param>
/// <param name="WindowDays">How many days an average covers.</param>
/// <param name="Alignment">Where the day stands in its window.</param>
/// <param name="Missing">What to divide by.</param>
/// <param name="Policies">The policies.</param>
public sealed record AverageRequest(
    ImmutableArray<SeriesSelector> Series,
    DateInterval? Window,
    DateInterval? Days,
    int WindowDays,
    MeanAlignment Alignment,
    MissingDays Missing,
    ImmutableArray<IReconciliationPolicy> Policies) : Request<ImmutableArray<AverageAnswer>>
{
    /// <inheritdoc/>
    public override async Task<ImmutableArray<AverageAnswer>> AskAsync(SeriesReader reader, CancellationToken cancellation)
    {
        var answers = ImmutableArray.CreateBuilder<AverageAnswer>();
        foreach (var selector in Series)
        {
            answers.AddRange(await AskAsync(selector, reader, cancellation).ConfigureAwait(false));
        }

        return answers.ToImmutable();
    }

    /// <inheritdoc/>
    public override AnswerDocument Write(ImmutableArray<AverageAnswer> answer) => new(AveragesTable.Of(answer));

    private async Task<IReadOnlyList<AverageAnswer>> AskAsync(SeriesSelector selector, SeriesReader reader, CancellationToken cancellation)
    {
        if (Window is not null)
        {
            var one = new AverageQuestion(selector, Window, Policies, Missing, Alignment);
            return [ValueOf(await one.AskAsync(reader, cancellation).ConfigureAwait(false))];
        }

        var question = new MovingAverageQuestion(selector, Days, WindowDays, Alignment, Missing, Policies);
        return ValueOf(await question.AskAsync(reader, cancellation).ConfigureAwait(false)).Days;
    }
}
