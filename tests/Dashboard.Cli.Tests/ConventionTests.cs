using System.Runtime.CompilerServices;

namespace Dashboard.Cli.Tests;

public sealed class ConventionTests
{
    private static readonly Type[] Types =
        [.. typeof(CommandLine).Assembly.GetTypes().Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) && type.Namespace?.StartsWith("Dashboard", StringComparison.Ordinal) == true)];

    [Fact]
    public void Types_NotMadeToBeDerived_AreSealedAndNobodyElsesBusiness() =>
        Assert.Empty(Types.Where(type => type.IsPublic || (type.IsClass && !type.IsSealed && !type.IsAbstract)).Select(type => type.FullName));
}
