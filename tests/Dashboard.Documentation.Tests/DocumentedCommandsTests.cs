namespace Dashboard.Documentation.Tests;

/// <summary>Every command that a page tells its reader to type does what the page says.</summary>
public sealed class DocumentedCommandsTests
{
    public static TheoryData<string> PagesWithCommands { get; } =
        [.. Checkout.Pages.Where(page => PageCommands.Of(File.ReadAllLines(Path.Combine(Checkout.Root, page))).Count > 0)];

    [Theory]
    [MemberData(nameof(PagesWithCommands))]
    public async Task Commands_TypedInTheOrderOfThePage_PrintWhatItShows(string page)
    {
        var wrong = new List<string>();
        await using var desk = new Desk();
        foreach (var command in PageCommands.Of(await File.ReadAllLinesAsync(Path.Combine(Checkout.Root, page), TestContext.Current.CancellationToken)))
        {
            if (Unrun.Reason(command.Text) is not null)
            {
                continue;
            }

            var (code, answer, messages) = await desk.TypeAsync(command.Text, TestContext.Current.CancellationToken);
            var problem = code != 0 ? Invariant($"ends with {code}: {messages}")
                : command.Output is null ? null
                : ShownOutput.Difference(command, answer);
            if (problem is not null)
            {
                wrong.Add(Invariant($"{page}:{command.Line}: {command.Text}\n{problem}"));
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n\n", wrong));
        foreach (var shown in PageText.PathsOf(page))
        {
            if (desk.Pictures.FirstOrDefault(path => Path.GetFileName(path) == Path.GetFileName(shown)) is { } drawn)
            {
                KeptPicture.IsThatOf(shown, await File.ReadAllBytesAsync(drawn, TestContext.Current.CancellationToken));
            }
        }
    }

    [Fact]
    public void Readme_OfTheProject_IsFullOfCommandsAndOutput()
    {
        var commands = PageCommands.Of(File.ReadAllLines(Path.Combine(Checkout.Root, "README.md")));

        Assert.InRange(commands.Count, 12, 200);
        Assert.InRange(commands.Count(command => command.Output is { Count: > 2 }), 5, 200);
    }
}
