namespace Dashboard.Sources.Http;

/// <summary>An address as it may be shown and stored: without user name, password or key.</summary>
internal static class PublicAddress
{
    private static readonly string[] SecretNames = ["key", "token", "secret", "password", "signature", "sig", "code", "auth"];

    /// <summary>The address; the value of every parameter that is named like a secret is replaced by <c>…</c>.</summary>
    public static string Of(Uri address)
    {
        if (!address.IsAbsoluteUri)
        {
            return address.OriginalString;
        }

        var shown = address.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);
        return address.Query.Length < 2 ? shown : shown + "?" + string.Join('&', address.Query[1..].Split('&').Select(Shown));
    }

    private static string Shown(string parameter)
    {
        var name = parameter.Split('=')[0];
        return SecretNames.Any(secret => name.Contains(secret, StringComparison.OrdinalIgnoreCase)) && name != "areaCode"
            ? name + "=…"
            : parameter;
    }
}
