using Dashboard.Answers.Tables;
using Dashboard.Core.Publication;
using Dashboard.Core.Questions;

namespace Dashboard.Answers.Requests;

/// <summary>When were the publishers silent, what did they announce, and what did they redefine?</summary>
public sealed record CalendarRequest : Request<PublicationCalendar>
{
    /// <inheritdoc/>
    public override Task<PublicationCalendar> AskAsync(SeriesReader reader, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return Task.FromResult(reader.Calendar);
    }

    /// <inheritdoc/>
    public override AnswerDocument Write(PublicationCalendar answer) => new(CalendarTable.Of(answer));
}
