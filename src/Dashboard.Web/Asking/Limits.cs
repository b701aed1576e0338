namespace Dashboard.Web.Asking;

/// <summary>What one request may ask for at most.</summary>
internal static class Limits
{
    /// <summary>Series in one request.</summary>
    public const int Series = 8;

    /// <summary>Days from the first to the last: more than any series held has.</summary>
    public const int WindowDays = 1_500;

    /// <summary>Pixels of a picture, scale included: 3840 x 2160.</summary>
    public const int Pixels = 3840 * 2160;

    /// <summary>Characters of a query.</summary>
    public const int QueryCharacters = 4_096;

    /// <summary>Bytes of a ledger sent for checking.</summary>
    public const int LedgerBytes = 256 * 1024;

    /// <summary>Rows of a ledger sent for checking.</summary>
    public const int LedgerRows = 500;

    /// <summary>How long an answer may take.</summary>
    public static TimeSpan AnswerTime { get; } = TimeSpan.FromSeconds(20);
}
