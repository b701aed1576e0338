namespace Dashboard.Answers.Tests;

/// <summary>Shares <see cref="RealFigures"/>, which take a second to make.</summary>
[CollectionDefinition(Name)]
public sealed class SharedFigures : ICollectionFixture<RealFigures>
{
    public const string Name = "real figures";
}
