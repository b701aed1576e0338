using System.Collections.Immutable;
using Dashboard.Answers.Tables;
using Dashboard.Core.Pulls;

namespace Dashboard.Web.Pages.Content;

/// <summary>What the page of sources shows.</summary>
/// <param name="Standings">How each source stands.</param>
/// <param name="Series">The series held whose name has the text asked for.</param>
/// <param name="Calendar">The publishers' calendar.</param>
/// <param name="Pulls">What became of the latest pulls; null where the snapshot alone is read.</param>
internal sealed record SourcesAnswer(ImmutableArray<SourceStanding> Standings, AnswerTable Series, AnswerTable Calendar, AnswerTable? Pulls);
