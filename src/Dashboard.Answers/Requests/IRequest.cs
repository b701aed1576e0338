using Dashboard.Core.Questions;

namespace Dashboard.Answers.Requests;

/// <summary>Something that can be asked and answered with a document.</summary>
public interface IRequest
{
    /// <summary>Asks, and makes the answer ready to be written.</summary>
    /// <param name="reader">Reads the series.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="UnansweredException">A series is not held, or has nothing in the days asked for.</exception>
    /// <exception cref="RequestRefusedException">What is asked for can't be meant.</exception>
    Task<AnswerDocument> AnswerAsync(SeriesReader reader, CancellationToken cancellation);
}
