using System.Text;
using Dashboard.Core.Pulls;
using Dashboard.Fuzzing.Corpus;
using Dashboard.Fuzzing.Engine;
using Dashboard.Fuzzing.Mutations;
using Dashboard.Sources.Http;

namespace Dashboard.Fuzzing.Targets;

/// <summary>The reader of HTTP answers: statuses, headers and bodies; and the notes that the cache keeps of them.</summary>
internal static class AnswerTargets
{
    private const string Address = "http://publisher.invalid/file.csv";

    private const string Note =
        """
        {"Address":"http://publisher.invalid/file.csv","Sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","LengthBytes":0,"ReceivedAt":"2022-01-09T12:00:00+00:00","ETag":"\"a\"","LastModified":"2021-12-28T04:21:47+00:00","FileName":null,"IsWhole":true}
        """;

    public static IReadOnlyList<FuzzTarget> Make(string scratch)
    {
        var cache = new PayloadCache(Path.Combine(scratch, "answers"));
        var reader = new ResponseReader(cache, new StillClock(), 64 * 1024);
        return
        [
            new FuzzTarget("http-answer", 20, MakeAnswer, bytes => Read(reader, bytes)),
            new FuzzTarget("cache-note", 20, dice => JsonMutator.Change(dice, Note), bytes => ReadNote(cache, Path.Combine(scratch, "answers"), bytes)),
        ];
    }

    private static byte[] MakeAnswer(Dice dice)
    {
        var head = Encoding.UTF8.GetString(WordsMutator.Change(dice, GoodTexts.Heads)).Replace("\n\n", "\n", StringComparison.Ordinal);
        return [.. Encoding.UTF8.GetBytes(head + "\n\n"), .. Encoding.UTF8.GetBytes(dice.Pick(OddTexts.All))];
    }

    private static CaseEnd Read(ResponseReader reader, byte[] bytes)
    {
        using var response = MadeAnswer.Of(bytes);
        using var request = new HttpRequestMessage(HttpMethod.Get, Address);
        response.RequestMessage = request;
        var answer = reader.ReadAsync(response, PullOutcome.NotPublished, CancellationToken.None).GetAwaiter().GetResult();
        if (answer.Held is { } held)
        {
            _ = ReleaseInstant.Of(held);
        }

        return answer.Outcome is PullOutcome.Data or PullOutcome.NotModified ? CaseEnd.Accepted : CaseEnd.Refused(answer.Reason);
    }

    private static CaseEnd ReadNote(PayloadCache cache, string folder, byte[] bytes)
    {
        cache.Remember(new HeldAnswer(Address, new string('0', 64), 0, default, null, null, null, IsWhole: true));
        var note = Directory.EnumerateFiles(Path.Combine(folder, "addresses")).Single();
        File.WriteAllBytes(note, bytes);
        return cache.Find(Address) is null ? CaseEnd.Refused("the note is not taken") : CaseEnd.Accepted;
    }
}
