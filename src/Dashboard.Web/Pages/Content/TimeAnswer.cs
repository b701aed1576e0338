using System.Collections.Immutable;
using Dashboard.Answers.Tables;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Web.Pages.Content;

/// <summary>What the time machine shows.</summary>
/// <param name="Series">The series.</param>
/// <param name="Releases">The days on which a release is held, oldest first.</param>
/// <param name="Shown">The day whose knowledge is shown.</param>
/// <param name="Latest">How complete the latest days were then; null where the series does not fill up.</param>
/// <param name="Triangle">The latest days by release; null where the series does not fill up.</param>
/// <param name="Day">The day whose story is told.</param>
/// <param name="Story">What became of it.</param>
/// <param name="LatestPicture">The latest days and what they were to become; null where the series does not fill up.</param>
/// <param name="TrianglePicture">The latest days by release; null where the series does not fill up.</param>
/// <param name="StoryPicture">What became of the day; null where it can't be drawn.</param>
internal sealed record TimeAnswer(
    SeriesSelector Series,
    ImmutableArray<LocalDate> Releases,
    LocalDate Shown,
    AnswerTable? Latest,
    AnswerTable? Triangle,
    LocalDate Day,
    AnswerTable Story,
    PagePicture? LatestPicture,
    PagePicture? TrianglePicture,
    PagePicture? StoryPicture)
{
    /// <summary>The day of the release before the one shown; null for the oldest.</summary>
    public LocalDate? Earlier => Releases.Where(day => day < Shown).Cast<LocalDate?>().LastOrDefault();

    /// <summary>The day of the release after the one shown; null for the newest.</summary>
    public LocalDate? Later => Releases.Where(day => day > Shown).Cast<LocalDate?>().FirstOrDefault();
}
