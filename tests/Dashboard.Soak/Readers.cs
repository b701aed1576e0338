using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Dashboard.Soak;

/// <summary>Readers of the site who ask one question after another, and remember every answer that was not right.</summary>
internal sealed partial class Readers(Uri site, int seed) : IDisposable
{
    private const int Count = 4;
    private static readonly TimeSpan Thought = TimeSpan.FromMilliseconds(20);

    private readonly HttpClient _client = new() { BaseAddress = site, Timeout = TimeSpan.FromSeconds(60) };
    private readonly Lock _guard = new();
    private readonly List<double> _milliseconds = [];
    private readonly List<string> _wrong = [];
    private long _asked;

    public long Asked => Interlocked.Read(ref _asked);

    /// <summary>The answers that were not right, the first few in words.</summary>
    public (int Count, IReadOnlyList<string> First) Wrong
    {
        get
        {
            lock (_guard)
            {
                return (_wrong.Count, [.. _wrong.Take(10)]);
            }
        }
    }

    /// <summary>How long half, and 99 of 100, of the answers took at most, in ms; since it was last asked.</summary>
    public (double Half, double Most) TakeTimes()
    {
        lock (_guard)
        {
            _milliseconds.Sort();
            var times = _milliseconds.Count == 0 ? (0, 0) : (_milliseconds[_milliseconds.Count / 2], _milliseconds[(int)(_milliseconds.Count * 0.99)]);
            _milliseconds.Clear();
            return times;
        }
    }

    public Task ReadAsync(CancellationToken stop) => Task.WhenAll(Enumerable.Range(0, Count).Select(reader => OneAsync(new Questions(new Random(seed + reader)), stop)));

    public void Dispose() => _client.Dispose();

    private async Task OneAsync(Questions questions, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            await AskAsync(questions.Next());
            await Task.Delay(Thought, CancellationToken.None);
        }
    }

    private async Task AskAsync(Question question)
    {
        var watch = Stopwatch.StartNew();
        string? wrong;
        try
        {
            using var response = question.Ledger is { } ledger
                ? await _client.PostAsync(new Uri(question.Address, UriKind.Relative), FormOf(ledger))
                : await _client.GetAsync(new Uri(question.Address, UriKind.Relative));
            var body = await response.Content.ReadAsStringAsync();
            wrong = question.Expected.Contains((int)response.StatusCode)
                ? null
                : Invariant($"{(int)response.StatusCode} after {watch.Elapsed.TotalSeconds:F1} s, {ReasonIn(body)}");
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            wrong = e.Message;
        }

        Interlocked.Increment(ref _asked);
        lock (_guard)
        {
            _milliseconds.Add(watch.Elapsed.TotalMilliseconds);
            if (wrong is not null)
            {
                _wrong.Add(question.Address + ": " + wrong);
            }
        }
    }

    /// <summary>What an answer that was not right says: its end, where pages and problem details have their reason.</summary>
    private static string ReasonIn(string body)
    {
        var main = body.IndexOf("<main", StringComparison.Ordinal);
        var words = Tags().Replace(main < 0 ? body : body[main..], " ").Trim();
        return words.Length <= 200 ? words : words[..200];
    }

    [GeneratedRegex(@"(<[^>]*>|\s)+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Tags();

    private static MultipartFormDataContent FormOf(string ledger) => new() { { new ByteArrayContent(Encoding.UTF8.GetBytes(ledger)), "ledger", "mine.csv" } };
}
