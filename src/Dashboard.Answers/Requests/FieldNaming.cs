namespace Dashboard.Answers.Requests;

/// <summary>What the fields of a request are called where it was made: <c>--said-on</c> on the command line, <c>said_on</c> in an address.</summary>
public sealed class FieldNaming
{
    private const char Joint = '_';

    private readonly string _prefix;
    private readonly char _joint;

    private FieldNaming(string prefix, char joint) => (_prefix, _joint) = (prefix, joint);

    /// <summary>As on the command line.</summary>
    public static FieldNaming CommandLine { get; } = new("--", '-');

    /// <summary>As in the query of an address.</summary>
    public static FieldNaming Address { get; } = new(string.Empty, Joint);

    /// <summary>What a field is called.</summary>
    /// <param name="field">The field, its words joined by underscores.</param>
    public string Of(string field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return _prefix + field.Replace(Joint, _joint);
    }
}
