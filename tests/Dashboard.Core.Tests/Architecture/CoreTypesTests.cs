using System.Reflection;
using System.Runtime.CompilerServices;
using Dashboard.Core.Series;

namespace Dashboard.Core.Tests.Architecture;

public sealed class CoreTypesTests
{
    private const BindingFlags Own =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] ClockTypes = [typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan), typeof(TimeZoneInfo)];

    private static IEnumerable<Type> Types => typeof(Area).Assembly.GetTypes()
        .Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) && type.Namespace?.StartsWith("Dashboard.", StringComparison.Ordinal) == true);

    [Fact]
    public void Core_ReferencesOnlyNodaTimeAndTheFramework() =>
        Offenders.None(typeof(Area).Assembly.GetReferencedAssemblies()
            .Select(assembly => assembly.Name!)
            .Where(name => name is not ("NodaTime" or "netstandard" or "mscorlib") && !name.StartsWith("System.", StringComparison.Ordinal)));

    [Fact]
    public void Classes_AreSealedStaticOrAbstract() =>
        Offenders.None(Types.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }));

    [Fact]
    public void Properties_CannotBeSetAfterConstruction() =>
        Offenders.None(
            from type in Types
            from property in type.GetProperties(Own)
            where property.SetMethod is { IsPrivate: false } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
            select Invariant($"{type}.{property.Name}"));

    [Fact]
    public void Fields_OfVisibleTypes_AreNeitherPublicNorChangeable() =>
        Offenders.None(
            from type in Types
            where !type.IsEnum
            from field in type.GetFields(Own)
            where field is { IsPublic: true, IsLiteral: false, IsInitOnly: false }
            select Invariant($"{type}.{field.Name}"));

    [Fact]
    public void Members_TellTimeByNodaTimeAlone() =>
        Offenders.None(
            from type in Types
            from member in type.GetMembers(Own)
            from used in TypesOf(member).SelectMany(WithArguments)
            where ClockTypes.Contains(used)
            select Invariant($"{type}.{member.Name}: {used.Name}"));

    [Fact]
    public void Types_OfOtherFloatingPointThanDouble_AreNotUsedForCounts() =>
        Offenders.None(
            from type in Types
            from property in type.GetProperties(Own)
            where property.PropertyType == typeof(float) || property.PropertyType == typeof(Half)
            select Invariant($"{type}.{property.Name}"));

    private static IEnumerable<Type> TypesOf(MemberInfo member) => member switch
    {
        FieldInfo field => [field.FieldType],
        PropertyInfo property => [property.PropertyType],
        MethodInfo method => [method.ReturnType, .. method.GetParameters().Select(parameter => parameter.ParameterType)],
        ConstructorInfo constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType),
        EventInfo raised => [raised.EventHandlerType!],
        _ => [],
    };

    private static IEnumerable<Type> WithArguments(Type type) =>
        type.HasElementType ? WithArguments(type.GetElementType()!) : [type, .. type.GetGenericArguments().SelectMany(WithArguments)];
}
