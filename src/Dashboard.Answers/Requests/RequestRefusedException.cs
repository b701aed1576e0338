namespace Dashboard.Answers.Requests;

/// <summary>Each field of a request can be read, but together they can't be meant.</summary>
/// <param name="fieldName">The field at fault, as <see cref="FieldNaming"/> takes it.</param>
/// <param name="describe">What is wrong and what would be right, in one line, given what fields are called.</param>
public sealed class RequestRefusedException(string fieldName, Func<FieldNaming, string> describe) : Exception(describe(FieldNaming.Address))
{
    /// <summary>The field at fault.</summary>
    public string Field => fieldName;

    /// <summary>Of a field that may be given several times, which value is wrong or wanting, counted from 0; null where no single one is.</summary>
    public int? Place { get; init; }

    /// <summary>What is wrong and what would be right, in one line.</summary>
    /// <param name="names">What fields are called where the request was made.</param>
    public string MessageIn(FieldNaming names) => describe(names);
}
