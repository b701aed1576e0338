using Dashboard.Core.Questions;

namespace Dashboard.Answers.Pictures;

/// <summary>What kinds of picture do with the answers that they get.</summary>
internal static class Asked
{
    /// <summary>An answer.</summary>
    /// <exception cref="UnansweredException">There is none; the exception says why.</exception>
    public static T Answered<T>(Answer<T> answer)
        where T : class => answer.Value ?? throw new UnansweredException(answer.Absence!);
}
