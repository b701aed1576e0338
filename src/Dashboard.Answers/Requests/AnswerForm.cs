namespace Dashboard.Answers.Requests;

/// <summary>The forms in which an answer is written for a program.</summary>
public enum AnswerForm
{
    /// <summary>One JSON document.</summary>
    Json,

    /// <summary>CSV, the names of the columns first.</summary>
    Csv,

    /// <summary>A JSON object a row and line.</summary>
    JsonLines,
}
