using System.Runtime.CompilerServices;

namespace Dashboard.Upstreams.Tests;

public sealed class ConventionTests
{
    private static readonly Type[] Types =
    [
        .. typeof(StandIn).Assembly.GetTypes()
            .Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) && type.Namespace?.StartsWith("Dashboard", StringComparison.Ordinal) == true),
    ];

    [Fact]
    public void Types_NotMadeToBeDerived_AreSealed() =>
        Assert.Empty(Types.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }).Select(type => type.FullName));

    [Fact]
    public void Types_ForOtherProjects_AreTheseAlone() =>
        Assert.Equal("Fault Misbehaviour SeenRequest StandIn StandInOptions", string.Join(' ', Types.Where(type => type.IsPublic).Select(type => type.Name).Order(StringComparer.Ordinal)));
}
