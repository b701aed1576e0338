using System.Collections.Immutable;
using Dashboard.Core.Questions;

namespace Dashboard.Answers.Requests;

/// <summary>One thing that a reader may ask, whatever it is asked from: what is asked, the answer, and the answer's one written form.</summary>
/// <typeparam name="T">The answer; immutable.</typeparam>
public abstract record Request<T> : IRequest
{
    /// <summary>Asks.</summary>
    /// <param name="reader">Reads the series.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="UnansweredException">A series is not held, or has nothing in the days asked for.</exception>
    /// <exception cref="RequestRefusedException">What is asked for can't be meant.</exception>
    public abstract Task<T> AskAsync(SeriesReader reader, CancellationToken cancellation);

    /// <summary>An answer ready to be written.</summary>
    /// <param name="answer">The answer.</param>
    public abstract AnswerDocument Write(T answer);

    /// <inheritdoc/>
    public async Task<AnswerDocument> AnswerAsync(SeriesReader reader, CancellationToken cancellation) =>
        Write(await AskAsync(reader, cancellation).ConfigureAwait(false));

    /// <summary>The value of an answer.</summary>
    /// <exception cref="UnansweredException">There is none.</exception>
    private protected static TValue ValueOf<TValue>(Answer<TValue> answer)
        where TValue : class => answer.Value ?? throw new UnansweredException(answer.Absence!);

    /// <summary>The values of several answers, asked for one after another, in the order of asking.</summary>
    /// <exception cref="UnansweredException">One has none; those after it are not asked for.</exception>
    private protected static async Task<ImmutableArray<TValue>> ValuesOfAsync<TAsked, TValue>(
        ImmutableArray<TAsked> asked, Func<TAsked, ValueTask<Answer<TValue>>> ask)
        where TValue : class
    {
        var values = ImmutableArray.CreateBuilder<TValue>(asked.Length);
        foreach (var one in asked)
        {
            values.Add(ValueOf(await ask(one).ConfigureAwait(false)));
        }

        return values.MoveToImmutable();
    }
}
