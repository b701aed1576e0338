using System.Text;
using Dashboard.Sources.Http;

namespace Dashboard.Sources.Tests.Http;

public sealed class PayloadCacheTests : IDisposable
{
    private const string Address = "http://127.0.0.1/a";

    // printf 'a,b\n1,2\n' | sha256sum
    private const string Sha256 = "492d5ea496056f1a6a6592241032fab764c321596317930b4fa0e1e8bc3b7470";

    private static readonly byte[] Bytes = "a,b\n1,2\n"u8.ToArray();

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dashboard-cache-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task KeepAsync_Body_IsFoundByTheHashThatSha256sumGives()
    {
        var cache = NewCache();

        Assert.Equal((Sha256, 8L), await KeepAsync(cache, Bytes));
        Assert.Equal(Bytes, cache.Read(Sha256));
        Assert.Empty(Directory.GetFiles(Path.Combine(_folder.FullName, "coming")));
    }

    [Fact]
    public async Task KeepAsync_MoreThanTheMost_LeavesNothing()
    {
        var cache = NewCache();

        await Assert.ThrowsAsync<BodyTooLargeException>(() => cache.KeepAsync(new MemoryStream(Bytes), 7, TestContext.Current.CancellationToken));
        Assert.Empty(Directory.GetFiles(_folder.FullName, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Read_DamagedBytes_AreNotHandedOut()
    {
        var cache = NewCache();
        await KeepAsync(cache, Bytes);
        var path = Directory.GetFiles(_folder.FullName, Sha256, SearchOption.AllDirectories).Single();
        await File.WriteAllTextAsync(path, "a,b\n1,3\n", TestContext.Current.CancellationToken);

        Assert.Null(cache.Read(Sha256));
    }

    [Theory]
    [InlineData("{\"Address\":")]
    [InlineData("{\"Address\":\"" + Address + "\"}")]
    [InlineData("{\"Address\":\"" + Address + "\",\"Sha256\":null,\"LengthBytes\":8,\"ReceivedAt\":\"2021-12-29T12:00:00Z\",\"ETag\":null,\"LastModified\":null,\"FileName\":null,\"IsWhole\":true}")]
    [InlineData("{\"Address\":\"" + Address + "\",\"Sha256\":\"../../elsewhere\",\"LengthBytes\":8,\"ReceivedAt\":\"2021-12-29T12:00:00Z\",\"ETag\":null,\"LastModified\":null,\"FileName\":null,\"IsWhole\":true}")]
    public async Task Find_NoteThatWasDamaged_IsAsIfThereWereNone(string damaged)
    {
        var cache = NewCache();
        await KeepAsync(cache, Bytes);
        cache.Remember(Held(0));
        var note = Directory.GetFiles(_folder.FullName, "*.json", SearchOption.AllDirectories).Single();
        await File.WriteAllTextAsync(note, damaged, TestContext.Current.CancellationToken);

        Assert.Null(cache.Find(Address));
    }

    [Fact]
    public async Task Remember_SameBytesAgain_KeepsTheTimeTheyFirstCame()
    {
        var cache = NewCache();
        await KeepAsync(cache, Bytes);
        cache.Remember(Held(0));

        Assert.Equal(PullBench.Start, cache.Remember(Held(1)).ReceivedAt);
        Assert.Equal(PullBench.Start, cache.Find(Address)!.ReceivedAt);
    }

    [Fact]
    public async Task KeepAsync_ManyWritersInOneFolder_NeverShowHalfAFile()
    {
        var bodies = Enumerable.Range(0, 4).Select(i => Encoding.UTF8.GetBytes(new string((char)('a' + i), 200_000))).ToArray();
        var hashes = new HashSet<string>(StringComparer.Ordinal);
        await Parallel.ForEachAsync(Enumerable.Range(0, 64), TestContext.Current.CancellationToken, async (i, cancellation) =>
        {
            // A cache of its own each, as processes have.
            var cache = NewCache();
            var (sha256, length) = await cache.KeepAsync(new MemoryStream(bodies[i % 4]), 1_000_000, cancellation);
            cache.Remember(Held(i) with { Sha256 = sha256 });
            Assert.Equal(200_000, length);
            Assert.Equal(bodies[i % 4], cache.Read(sha256));
            Assert.NotNull(cache.Find(Address));
            lock (hashes)
            {
                hashes.Add(sha256);
            }
        });

        Assert.Equal(4, hashes.Count);
        Assert.Equal(5, Directory.GetFiles(_folder.FullName, "*", SearchOption.AllDirectories).Length);
    }

    private static HeldAnswer Held(int hours) => new(Address, Sha256, 8, PullBench.Start.AddHours(hours), "\"v1\"", null, null, IsWhole: true);

    private static Task<(string Sha256, long LengthBytes)> KeepAsync(PayloadCache cache, byte[] bytes) =>
        cache.KeepAsync(new MemoryStream(bytes), 1_000_000, TestContext.Current.CancellationToken);

    private PayloadCache NewCache() => new(_folder.FullName);
}
