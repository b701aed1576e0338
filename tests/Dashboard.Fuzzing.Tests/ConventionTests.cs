using System.Runtime.CompilerServices;
using Dashboard.Fuzzing.Engine;

namespace Dashboard.Fuzzing.Tests;

public sealed class ConventionTests
{
    [Fact]
    public void Types_NotMadeToBeDerived_AreSealed() =>
        Assert.Empty(typeof(FuzzRun).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false, Namespace: not null } && type.Namespace.StartsWith("Dashboard", StringComparison.Ordinal)
                && !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))
            .Select(type => type.FullName));
}
