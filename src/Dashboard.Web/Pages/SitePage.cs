using System.Collections.Immutable;
using Dashboard.Web.Asking;
using Dashboard.Web.Figures;

namespace Dashboard.Web.Pages;

/// <summary>A page: its address holds the whole question, and it shows the answer.</summary>
/// <param name="path">Its address.</param>
/// <param name="name">What the navigation calls it.</param>
/// <param name="title">Its title.</param>
/// <param name="view">The component that shows it, with the parameters <c>Asked</c>, <c>AnswerOrNone</c> and <c>Problem</c>.</param>
internal abstract class SitePage(string path, string name, string title, Type view)
{
    public string Path => path;

    public string Name => name;

    public string Title => title;

    public Type View => view;

    /// <summary>The fields that its address may have.</summary>
    public virtual ImmutableArray<Field> Fields => [];

    /// <summary>What is asked where the address asks nothing; empty, or starting with a question mark.</summary>
    public virtual string UsualQuery => string.Empty;

    /// <summary>Answers the question.</summary>
    /// <returns>What the view shows; null where the page shows no more than its form.</returns>
    public abstract Task<object?> AskAsync(AskedFields asked, ServedFigures figures, CancellationToken cancellation);
}
