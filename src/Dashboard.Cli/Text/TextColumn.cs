namespace Dashboard.Cli.Text;

/// <summary>A column of a text table.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="IsNumber">Whether its cells end under each other.</param>
/// <param name="LeastColumns">Where cells may be broken between words: the narrowest the column may become; 0 for never.</param>
/// <param name="DropRank">0 for a column that always stays; of the others the highest goes first where a line is too narrow.</param>
internal sealed record TextColumn(string Title, bool IsNumber = false, int LeastColumns = 0, int DropRank = 0);
