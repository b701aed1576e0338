namespace Dashboard.Core.Publication;

/// <summary>The words for the effect of a notice.</summary>
public static class NoticeEffectExtensions
{
    /// <summary>The effect in a word or two, as files write it.</summary>
    /// <param name="effect">The effect.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration's.</exception>
    public static string ToWords(this NoticeEffect effect) => effect switch
    {
        NoticeEffect.Removed => "removed",
        NoticeEffect.Added => "added",
        NoticeEffect.Silent => "silent",
        NoticeEffect.CaughtUp => "caught up",
        NoticeEffect.Rewritten => "rewritten",
        NoticeEffect.Redefined => "redefined",
        _ => throw new ArgumentOutOfRangeException(nameof(effect), effect, "Not an effect of a notice."),
    };
}
