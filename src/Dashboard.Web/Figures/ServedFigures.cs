using Dashboard.Core.Claims;
using Dashboard.Core.Questions;

namespace Dashboard.Web.Figures;

/// <summary>The figures that the site answers from.</summary>
/// <param name="Reader">Reads the series.</param>
/// <param name="Ledger">The quoted figures that travel with the program, or those named at the start.</param>
internal sealed record ServedFigures(SeriesReader Reader, IReadOnlyList<CitedFigure> Ledger);
