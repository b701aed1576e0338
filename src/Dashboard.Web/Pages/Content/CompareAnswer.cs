using Dashboard.Answers.Tables;

namespace Dashboard.Web.Pages.Content;

/// <summary>What the comparing page shows.</summary>
/// <param name="Table">The numbers.</param>
/// <param name="Picture">The picture of the same numbers; null where there is no such picture.</param>
/// <param name="Query">The question as the query of an address.</param>
/// <param name="Command">The line of the command that draws the picture.</param>
internal sealed record CompareAnswer(AnswerTable Table, PagePicture? Picture, string Query, string Command);
