using System.Collections.Immutable;
using Dashboard.Answers.Requests;
using Dashboard.Answers.Tables;

namespace Dashboard.Web.Pages.Content;

/// <summary>What the page of sources shows.</summary>
/// <param name="Holdings">What is held of each source.</param>
/// <param name="Series">The series held whose name has the text asked for.</param>
/// <param name="Calendar">The publishers' calendar.</param>
/// <param name="Pulls">What became of the latest pulls; null where the snapshot alone is read.</param>
internal sealed record SourcesAnswer(ImmutableArray<SourceHolding> Holdings, AnswerTable Series, AnswerTable Calendar, AnswerTable? Pulls);
