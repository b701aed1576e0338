using Dashboard.Answers.Tables;

namespace Dashboard.Answers.Requests;

/// <summary>An answer ready to be written: the one way for command line, API and page.</summary>
/// <param name="table">The answer as rows.</param>
/// <param name="json">Writes the answer as JSON where that is more than its rows; null where it isn't.</param>
public sealed class AnswerDocument(AnswerTable table, Action<Stream>? json = null)
{
    /// <summary>The answer as rows.</summary>
    public AnswerTable Table => table;

    /// <summary>Writes the answer.</summary>
    /// <param name="form">In which form.</param>
    /// <param name="output">Where to; left open.</param>
    public void Write(AnswerForm form, Stream output)
    {
        switch (form)
        {
            case AnswerForm.Csv:
                CsvText.Write(table, output);
                break;
            case AnswerForm.JsonLines:
                JsonLinesText.Write(table, output);
                break;
            case AnswerForm.Json when json is not null:
                json(output);
                break;
            case AnswerForm.Json:
                JsonText.Write(table, output);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(form), form, "An answer is written as JSON, CSV or JSON lines.");
        }
    }
}
