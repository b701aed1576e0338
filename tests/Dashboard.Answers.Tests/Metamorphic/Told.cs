using System.Text;
using Dashboard.Answers.Requests;
using Dashboard.Core.Averages;
using Dashboard.Core.Comparison;
using Dashboard.Core.Questions;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;
using Dashboard.Core.Tracing;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dashboard.Answers.Tests.Metamorphic;

/// <summary>Questions asked of a world, and the whole of what is answered as text.</summary>
internal static class Told
{
    /// <summary>Holds a rule in generated worlds; a failure shows its seed.</summary>
    public static void Holds(Gen<World> worlds, Func<World, bool> rule) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(100).WithQuietOnSuccess(true), Prop.ForAll(worlds.ToArbitrary(), rule));

    public static AverageRequest Averages(string series, DateInterval window) => new(
        [SeriesSelector.Parse(series)], window, Days: null, window.Length, MeanAlignment.Trailing, MissingDays.LeaveOut, [.. ReconciliationPolicies.All]);

    public static ComparedDaysRequest Compared(string first, string second, DateInterval window) => new(SeriesSelector.Parse(first), SeriesSelector.Parse(second), window);

    public static ExplainRequest Explained(string first, string second, DateInterval window, DifferenceMeasure measure = DifferenceMeasure.Total, string policy = "even") => new(new ExplainQuestion(
        new Recipe(SeriesSelector.Parse(first), ReconciliationPolicies.Find(policy)!), new Recipe(SeriesSelector.Parse(second), ReconciliationPolicies.Find(policy)!), window, measure));

    public static GapsRequest Gaps(string series, DateInterval window) => new([SeriesSelector.Parse(series)], new AskedDays(window.Start, window.End), All: true);

    public static TraceRequest Trace(string number, params string[] areas)
    {
        Assert.True(QuotedNumber.TryParse(number, out var quoted));
        return new TraceRequest(new TraceQuestion { Number = quoted, Areas = [.. areas.Select(area => new Area(area))] }, All: true);
    }

    /// <summary>The answer as JSON, or why there is none.</summary>
    public static string Text(this World world, IRequest request)
    {
        try
        {
            using var text = new MemoryStream();
            request.AnswerAsync(world.Reader, TestContext.Current.CancellationToken).GetAwaiter().GetResult().Write(AnswerForm.Json, text);
            return Encoding.UTF8.GetString(text.ToArray());
        }
        catch (UnansweredException e)
        {
            return e.Message;
        }
    }

    /// <summary>The answer; null where there is none.</summary>
    public static T? Answer<T>(this World world, Request<T> request)
    {
        try
        {
            return request.AskAsync(world.Reader, TestContext.Current.CancellationToken).GetAwaiter().GetResult();
        }
        catch (UnansweredException)
        {
            return default;
        }
    }
}
