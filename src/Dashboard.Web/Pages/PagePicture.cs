using System.Globalization;
using Dashboard.Answers.Pictures;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Rendering;
using Dashboard.Charts.Themes;
using Dashboard.Core.Questions;
using Dashboard.Web.Api;
using Dashboard.Web.Asking;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Pages;

/// <summary>A picture within a page: once for wide screens and once for narrow ones, of which a page shows one.</summary>
/// <param name="Wide">The picture for wide screens.</param>
/// <param name="Narrow">The picture for narrow ones.</param>
/// <param name="Title">What it says, in one line.</param>
/// <param name="Address">Its address without ending, up to the question mark.</param>
/// <param name="Query">What is asked of it, from the question mark on.</param>
/// <param name="Document">Its numbers.</param>
public sealed record PagePicture(MarkupString Wide, MarkupString Narrow, string Title, string Address, string Query, Picture Document)
{
    private static readonly PictureLook WideLook = new(new PictureSize(1280, 720), Theme.Light);
    private static readonly PictureLook NarrowLook = new(new PictureSize(360, 600), Theme.Light);

    /// <summary>Draws a picture.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="request">What it shows.</param>
    /// <param name="query">The same as the fields of an address.</param>
    /// <param name="reader">Reads the series.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async Task<PagePicture> AskAsync(
        IPictureKind kind, PictureRequest request, AskedFields query, SeriesReader reader, CancellationToken cancellation)
    {
        var known = PictureQuestion.FieldsOf(kind);
        var address = query.Only(known).Query;
        // A picture is laid out without waiting for anything, so the two share the cores.
        var beside = Task.Run(() => DrawAsync(NarrowLook, "n"), cancellation);
        var (picture, wide) = await DrawAsync(WideLook, "w");
        return new PagePicture(wide, (await beside).Text, picture.Scene.Title, PictureEndpoints.Root + kind.Name, address, picture);

        async Task<(Picture Picture, MarkupString Text)> DrawAsync(PictureLook look, string place)
        {
            var drawn = await kind.AskAsync(request with { Look = look }, reader, cancellation);
            using var text = new StringWriter(CultureInfo.InvariantCulture);
            SvgRenderer.RenderInline(drawn.Scene, Invariant($"{kind.Name}-{drawn.Hash[..8]}-{place}"), text, withTable: false);
            return (drawn, new MarkupString(text.ToString()));
        }
    }
}
