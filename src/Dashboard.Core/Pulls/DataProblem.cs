namespace Dashboard.Core.Pulls;

/// <summary>What can be wrong with a document: one of a closed set, each with a code that never changes its meaning.</summary>
/// <remarks>
/// This is the one list of them. Command line, store, API and page show the code beside the reason, so that a reader can look
/// it up and a program can count it. The code says what kind of thing is off; where, and what was found, is in the reason.
/// </remarks>
public sealed class DataProblem
{
    private DataProblem(string code, string sentence) => (Code, Sentence) = (code, sentence);

    /// <summary>D001: nothing is there.</summary>
    public static DataProblem Empty { get; } = new("D001", "The document has no content where rows are expected.");

    /// <summary>D002: the end is missing.</summary>
    public static DataProblem CutShort { get; } = new("D002", "The document ends before its end.");

    /// <summary>D003: the bytes are no text.</summary>
    public static DataProblem NotText { get; } = new("D003", "The document has NUL bytes or bytes that are no UTF-8.");

    /// <summary>D004: it is something else, such as a page for people.</summary>
    public static DataProblem AnotherKind { get; } = new("D004", "The document is of another kind than was asked for.");

    /// <summary>D005: a column is missing, renamed, new or moved.</summary>
    public static DataProblem Heading { get; } = new("D005", "The columns are not those known.");

    /// <summary>D006: a row has too few or too many fields, or its quotes or brackets don't match.</summary>
    public static DataProblem Shape { get; } = new("D006", "A row or the whole document is not well formed.");

    /// <summary>D007: a day or moment can't be read, or can't be.</summary>
    public static DataProblem Day { get; } = new("D007", "A day or moment is none, or none that can be.");

    /// <summary>D008: a day is given twice, out of order or left out.</summary>
    public static DataProblem DayOrder { get; } = new("D008", "The days are not in order, one row each.");

    /// <summary>D009: a count is missing, text or not whole.</summary>
    public static DataProblem Count { get; } = new("D009", "A count is not a whole number.");

    /// <summary>D010: a count is negative or larger than mankind.</summary>
    public static DataProblem CountRange { get; } = new("D010", "A count is negative or larger than can be.");

    /// <summary>D011: a place is unknown, doesn't belong there, or bears another place's code or type.</summary>
    public static DataProblem UnknownPlace { get; } = new("D011", "A place is not one of those expected.");

    /// <summary>D012: a place expected is missing, or one is there twice.</summary>
    public static DataProblem Places { get; } = new("D012", "A place is missing or given twice.");

    /// <summary>D013: it is another release than the one asked for.</summary>
    public static DataProblem WrongRelease { get; } = new("D013", "The document is of another release than was asked for.");

    /// <summary>D014: two documents say different things of the same release.</summary>
    public static DataProblem Contradiction { get; } = new("D014", "The document contradicts another one.");

    /// <summary>D015: it is larger than any such document was.</summary>
    public static DataProblem TooLarge { get; } = new("D015", "The document is larger than can be.");

    /// <summary>D016: pages come twice, go in a circle or don't add up.</summary>
    public static DataProblem Pages { get; } = new("D016", "The pages do not make one whole document.");

    /// <summary>D017: another field is not what it can be.</summary>
    public static DataProblem Field { get; } = new("D017", "A field is not what it can be.");

    /// <summary>D018: a file isn't there or can't be read.</summary>
    public static DataProblem Unreadable { get; } = new("D018", "A file is missing or cannot be read.");

    /// <summary>D019: the publisher answered that the question was wrong.</summary>
    public static DataProblem QuestionRejected { get; } = new("D019", "The publisher rejects the question.");

    /// <summary>Every problem, in the order of the codes.</summary>
    public static IReadOnlyList<DataProblem> All { get; } =
    [
        Empty, CutShort, NotText, AnotherKind, Heading, Shape, Day, DayOrder, Count, CountRange, UnknownPlace, Places, WrongRelease,
        Contradiction, TooLarge, Pages, Field, Unreadable, QuestionRejected,
    ];

    /// <summary>The code, <c>D001</c> and so on.</summary>
    public string Code { get; }

    /// <summary>What it means, in one sentence.</summary>
    public string Sentence { get; }

    /// <summary>Finds a problem by its code, without regard to case.</summary>
    /// <param name="code">The code, such as <c>D005</c>.</param>
    /// <returns>The problem, or null where none has that code.</returns>
    public static DataProblem? Find(string code) =>
        All.FirstOrDefault(problem => string.Equals(problem.Code, code, StringComparison.OrdinalIgnoreCase));

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
