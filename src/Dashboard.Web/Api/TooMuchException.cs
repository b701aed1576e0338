namespace Dashboard.Web.Api;

/// <summary>A request is larger than is answered.</summary>
/// <param name="fieldName">The field at fault.</param>
/// <param name="message">What is too large, and how large it may be.</param>
internal sealed class TooMuchException(string fieldName, string message) : Exception(message)
{
    public string Field => fieldName;
}
