using System.Runtime.CompilerServices;
using Dashboard.Sources.UkDashboard;

namespace Dashboard.Sources.Tests;

public sealed class ConventionTests
{
    private static readonly Type[] Types =
    [
        .. typeof(SnapshotImporter).Assembly.GetTypes()
            .Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) && type.Namespace?.StartsWith("Dashboard", StringComparison.Ordinal) == true),
    ];

    [Fact]
    public void Classes_AreSealedStaticOrAbstract() =>
        Assert.Empty(Types.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }).Select(type => type.FullName));

    [Fact]
    public void ReferencedParts_AreCoreAlone() =>
        Assert.Equal(
            ["Dashboard.Core"],
            typeof(SnapshotImporter).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!).Where(name => name.StartsWith("Dashboard", StringComparison.Ordinal)),
            StringComparer.Ordinal);

    // What declares the requests may be exchanged for another package: nothing but the interfaces and their registration knows it.
    [Fact]
    public void DeclaredInterfaces_AreNobodyElsesBusiness() =>
        Assert.All(Types.Where(type => type.IsInterface && type.Name.EndsWith("Api", StringComparison.Ordinal)), type => Assert.False(type.IsPublic));

    [Fact]
    public void DeclaredInterfaces_StopWhenTold() =>
        Assert.All(
            Types.Where(type => type.IsInterface && type.Namespace == typeof(IUkDashboardApi).Namespace).SelectMany(type => type.GetMethods()),
            method => Assert.Equal(typeof(CancellationToken), method.GetParameters()[^1].ParameterType));
}
