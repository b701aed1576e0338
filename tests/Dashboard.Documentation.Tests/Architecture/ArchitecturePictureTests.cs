using Dashboard.Charts.Rendering;

namespace Dashboard.Documentation.Tests.Architecture;

/// <summary>The picture of the parts shows the references that the project files have.</summary>
public sealed class ArchitecturePictureTests
{
    [Fact]
    public void Picture_OfTheReadme_IsDrawnFromTheProjectFilesAsTheyAre() =>
        KeptPicture.IsThatOf("tests/gallery/architecture.png", PngRenderer.Render(ArchitecturePicture.Draw()));

    [Fact]
    public void Arrows_OfTheProjectFiles_EndAtCoreAndStartAtTheCommand()
    {
        var arrows = ProjectGraph.Arrows();

        Assert.Contains(("Sources", "Core"), arrows);
        Assert.Contains(("Storage", "Core"), arrows);
        Assert.Contains(("Answers", "Charts"), arrows);
        Assert.DoesNotContain(arrows, arrow => arrow.From == "Core" || arrow.To == "Cli");
    }
}
