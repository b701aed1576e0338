using Dashboard.Core.Series;

namespace Dashboard.Core.Pulls;

/// <summary>Where exactly a pull failed: no answer, or an answer that is refused.</summary>
/// <param name="Source">Who was asked.</param>
/// <param name="Address">The address asked, without user names, passwords or keys.</param>
/// <param name="Status">The HTTP status; null where none came.</param>
/// <param name="Problem">What is wrong with the document; null where the failure isn't the document's.</param>
/// <param name="Line">The line or row of the document, counted from 1; null where all of it is meant.</param>
/// <param name="Field">The column or field; null where none is meant.</param>
/// <param name="RawText">The start of what came, or of the line meant, on one line and shortened; empty where nothing came.</param>
public sealed record PullFault(
    Source Source, string Address, int? Status, DataProblem? Problem, int? Line, string? Field, string RawText);
