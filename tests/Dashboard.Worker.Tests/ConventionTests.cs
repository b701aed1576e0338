using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;

namespace Dashboard.Worker.Tests;

public sealed class ConventionTests
{
    private static readonly Type[] Types =
    [
        .. typeof(PullingOptions).Assembly.GetTypes()
            .Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) && type.Namespace == "Dashboard.Worker"),
    ];

    [Fact]
    public void Types_NotMadeToBeDerived_AreSealed() =>
        Assert.Empty(Types.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }).Select(type => type.FullName));

    [Fact]
    public void LogMessages_HaveANumberEachOfTheirOwn()
    {
        var numbers = Types.SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Select(method => method.GetCustomAttribute<LoggerMessageAttribute>()?.EventId)
            .OfType<int>()
            .ToList();

        Assert.NotEmpty(numbers);
        Assert.Equal(numbers.Order(), numbers.Distinct().Order());
    }
}
