using System.Reflection;
using System.Runtime.CompilerServices;
using Dashboard.Charts.Rendering;

namespace Dashboard.Charts.Tests;

public sealed class ConventionTests
{
    private static readonly Type[] Types =
        [.. typeof(PngRenderer).Assembly.GetTypes().Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))];

    [Fact]
    public void Types_NotMadeToBeDerived_AreSealed() =>
        Assert.Empty(Types.Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract).Select(type => type.FullName));

    [Fact]
    public void Properties_OfAnyType_CannotBeSetOnceMade() =>
        Assert.Empty(Types.SelectMany(type => type.GetProperties())
            .Where(property => property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Select(property => $"{property.DeclaringType}.{property.Name}"));

    [Fact]
    public void StaticFields_OfAnyType_AreReadOnly() =>
        Assert.Empty(Types.SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Select(field => $"{field.DeclaringType}.{field.Name}"));

    [Fact]
    public void References_OfTheAssembly_HaveNothingThatDrawsForIt() =>
        Assert.All(
            typeof(PngRenderer).Assembly.GetReferencedAssemblies().Select(name => name.Name!),
            name => Assert.Matches("^(System\\.|Microsoft\\.|NodaTime$|Dashboard\\.Core$)", name));
}
