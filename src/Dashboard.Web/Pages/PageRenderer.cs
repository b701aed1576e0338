using System.Text;
using Dashboard.Web.Pages.Parts;
using Dashboard.Web.Serving;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Dashboard.Web.Pages;

/// <summary>Renders pages to HTML, statically: a page is a function of its address and the figures.</summary>
internal sealed class PageRenderer(IServiceProvider services, ILoggerFactory loggers)
{
    /// <summary>Renders a page.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="path">The address that the navigation marks as the one shown.</param>
    /// <param name="view">The component that shows its content.</param>
    /// <param name="parameters">The component's parameters.</param>
    public async Task<Body> RenderAsync(string title, string path, Type view, IDictionary<string, object?> parameters)
    {
        await using var renderer = new HtmlRenderer(services, loggers);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var page = await renderer.RenderComponentAsync<SiteDocument>(ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(SiteDocument.Title)] = title,
                [nameof(SiteDocument.Path)] = path,
                [nameof(SiteDocument.View)] = view,
                [nameof(SiteDocument.Parameters)] = parameters,
            }));
            return page.ToHtmlString();
        });
        return new Body(Encoding.UTF8.GetBytes(html), "text/html; charset=utf-8");
    }
}
