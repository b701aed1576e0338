using System.Collections.Immutable;
using Dashboard.Answers.Requests;
using Dashboard.Web.Figures;

namespace Dashboard.Web.Asking;

/// <summary>Something that the interface answers.</summary>
/// <param name="Name">Its name in an address.</param>
/// <param name="Says">What it answers, in a sentence.</param>
/// <param name="Fields">Its fields.</param>
/// <param name="Ask">Makes the request.</param>
/// <param name="Example">The query of an example; empty, or starting with a question mark.</param>
internal sealed record Question(
    string Name, string Says, ImmutableArray<Field> Fields, Func<AskedFields, ServedFigures, IRequest> Ask, string Example);
