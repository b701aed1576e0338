using Dashboard.Answers.Reports;

namespace Dashboard.Web.Pages.Content;

/// <summary>What the start page shows.</summary>
/// <param name="Story">The quoted averages and why they differ.</param>
/// <param name="Picture">Both sources about those days; null where there is no such picture.</param>
internal sealed record StartAnswer(QuotedStory Story, PagePicture? Picture);
