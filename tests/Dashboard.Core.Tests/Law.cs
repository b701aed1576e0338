using FsCheck;
using FsCheck.Fluent;

namespace Dashboard.Core.Tests;

/// <summary>Holds a rule against generated values; the exception of a failure names the value and the seed.</summary>
internal static class Law
{
    public static void Holds<T>(Gen<T> values, Func<T, bool> rule) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300).WithQuietOnSuccess(true), Prop.ForAll(values.ToArbitrary(), rule));
}
