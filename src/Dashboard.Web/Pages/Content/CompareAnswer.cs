using Dashboard.Answers.Tables;

namespace Dashboard.Web.Pages.Content;

/// <summary>What the comparing page shows.</summary>
/// <param name="Table">The numbers.</param>
/// <param name="Picture">The picture of the same numbers.</param>
/// <param name="Command">The line of the command that draws the picture.</param>
internal sealed record CompareAnswer(AnswerTable Table, PagePicture Picture, string Command);
