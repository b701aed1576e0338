namespace Dashboard.Core.Tests.Architecture;

/// <summary>Fails with every offender on a line of its own.</summary>
internal static class Offenders
{
    public static void None<T>(IEnumerable<T> offenders)
    {
        var found = offenders.ToList();
        Assert.True(found.Count == 0, string.Join(Environment.NewLine, found));
    }
}
