namespace Dashboard.Sources.Http;

/// <summary>A request came to no answer; carries the address, which the failure itself doesn't.</summary>
internal sealed class NoAnswerException(string address, string reason, Exception inner) : Exception(reason, inner)
{
    /// <summary>The address asked, without secrets.</summary>
    public string Address => address;
}
