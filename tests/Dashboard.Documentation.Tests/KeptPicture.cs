namespace Dashboard.Documentation.Tests;

/// <summary>A picture that a page shows, held against what is drawn now.</summary>
internal static class KeptPicture
{
    /// <summary>The variable with which a change is approved, once it has been looked at: the picture is then written anew.</summary>
    private const string Variable = "DASHBOARD_APPROVE";

    /// <summary>Fails where the two differ.</summary>
    /// <param name="path">The kept picture, from the top of the checkout.</param>
    /// <param name="drawn">What is drawn now.</param>
    public static void IsThatOf(string path, byte[] drawn)
    {
        var kept = Path.Combine(Checkout.Root, path);
        if (Environment.GetEnvironmentVariable(Variable) == "1")
        {
            File.WriteAllBytes(kept, drawn);
        }

        Assert.True(
            File.Exists(kept) && File.ReadAllBytes(kept).AsSpan().SequenceEqual(drawn),
            Invariant($"{path} is not what is drawn now; look at it, then run these tests once with {Variable}=1."));
    }
}
