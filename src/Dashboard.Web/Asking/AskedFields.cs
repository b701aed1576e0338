using System.Collections.Immutable;
using Dashboard.Answers.Requests;
using Dashboard.Core.Series;
using Microsoft.Extensions.Primitives;
using NodaTime;

namespace Dashboard.Web.Asking;

/// <summary>The fields of one request as they were written, and their reading.</summary>
/// <remarks>A field left empty, as a form sends it, is one left out. Whatever can't be read is refused with the field named.</remarks>
public sealed class AskedFields
{
    private readonly SortedDictionary<string, ImmutableArray<string>> _given = new(StringComparer.Ordinal);

    /// <summary>Takes the fields of a request.</summary>
    /// <param name="given">Names and values.</param>
    public AskedFields(IEnumerable<KeyValuePair<string, StringValues>> given)
    {
        foreach (var (name, values) in given)
        {
            ImmutableArray<string> texts = [.. values.OfType<string>().Select(text => text.Trim()).Where(text => text.Length > 0)];
            if (!texts.IsEmpty)
            {
                _given[name] = texts;
            }
        }
    }

    /// <summary>Whether nothing is asked.</summary>
    public bool IsEmpty => _given.Count == 0;

    /// <summary>The fields as the query of an address, in one order whatever order they came in; empty, or starting with a question mark.</summary>
    public string Query => QueryString.Create(
        _given.SelectMany(given => given.Value.Select(text => KeyValuePair.Create<string, string?>(given.Key, text)))).ToUriComponent();

    /// <summary>What was written in a field; empty where nothing was.</summary>
    public ImmutableArray<string> Texts(Field field) => _given.GetValueOrDefault(field.Name, []);

    /// <summary>What was written in a field; null where nothing was.</summary>
    public string? Text(Field field) => Texts(field) is [var first, ..] ? first : null;

    /// <summary>The same request with one field written otherwise.</summary>
    public AskedFields With(Field field, params IEnumerable<string> texts) => new(
        _given.Where(given => given.Key != field.Name)
            .Select(given => KeyValuePair.Create(given.Key, new StringValues([.. given.Value])))
            .Append(KeyValuePair.Create(field.Name, new StringValues([.. texts]))));

    /// <summary>The same request with some of its fields only.</summary>
    public AskedFields Only(IReadOnlyCollection<Field> fields) => new(
        _given.Where(given => fields.Any(field => field.Name == given.Key))
            .Select(given => KeyValuePair.Create(given.Key, new StringValues([.. given.Value]))));

    /// <summary>Refuses a field that the question doesn't have.</summary>
    /// <exception cref="RequestRefusedException">There is one.</exception>
    public void RequireOnly(IReadOnlyCollection<Field> known)
    {
        foreach (var (name, texts) in _given)
        {
            if (known.FirstOrDefault(field => field.Name == name) is not { } field)
            {
                throw Refuse(name, known.Count == 0
                    ? Invariant($"'{name}' is no field here: none is.")
                    : Invariant($"'{name}' is no field here; {ChoiceText.OneOf(known.Select(one => one.Name))} is expected."));
            }

            if (texts.Length > 1 && !field.IsRepeated)
            {
                throw Refuse(name, Invariant($"{name} is there {texts.Length} times; once is expected."));
            }
        }
    }

    /// <summary>Reads a field.</summary>
    /// <returns>What it says; the type's default where it is left out.</returns>
    /// <exception cref="RequestRefusedException">It can't be read, or is needed and left out.</exception>
    public T? Read<T>(Field field, Func<string, Parsed<T>> parse) => Text(field) switch
    {
        { } text => Value(field, parse(text)),
        null when field.IsRequired => throw Refuse(field.Name, Invariant($"{field.Name} is missing; {field.Example} would be one.")),
        null => default,
    };

    /// <summary>Reads a field that may be given several times.</summary>
    public ImmutableArray<T> ReadEach<T>(Field field, Func<string, Parsed<T>> parse) =>
        [.. Texts(field).Select(text => Value(field, parse(text))!)];

    /// <summary>Reads a switch.</summary>
    public bool IsOn(Field field) =>
        Read(field, text => ChoiceText.Parse(text, "a switch", ("true", true), ("false", false), ("on", true)));

    /// <summary>The series asked for, as of the request's moment where they name none of their own.</summary>
    public ImmutableArray<SeriesSelector> ReadSeries()
    {
        var texts = Texts(Fields.Series);
        if (texts.Length > Limits.Series)
        {
            throw Refuse(Fields.Series.Name, Invariant($"{texts.Length} series are asked for at once; up to {Limits.Series} are answered."));
        }

        if (texts.IsEmpty)
        {
            throw Refuse(Fields.Series.Name, Invariant($"series is missing; {Fields.Series.Example} would be one."), place: 0);
        }

        var asOf = Read(Fields.AsOf, AsOfText.Parse);
        return [.. texts.Select(SeriesAt).Select(series => series.AsOf is null ? series.At(asOf) : series)];
    }

    /// <summary>The days asked for.</summary>
    public AskedDays ReadDays()
    {
        var days = new AskedDays(Read(Fields.From, DayText.Parse), Read(Fields.To, DayText.Parse));
        if (days is { From: { } from, To: { } to } && from <= to && Period.DaysBetween(from, to) >= Limits.WindowDays)
        {
            throw Refuse(Fields.From.Name, Invariant($"{Period.DaysBetween(from, to) + 1:#,0} days are asked for at once; up to {Limits.WindowDays:#,0} are answered."));
        }

        return days;
    }

    /// <summary>A refusal that names a field.</summary>
    /// <param name="field">Its name.</param>
    /// <param name="message">What is wrong and what would be right.</param>
    /// <param name="place">Which of several values it is.</param>
    public static RequestRefusedException Refuse(string field, string message, int? place = null) => new(field, _ => message) { Place = place };

    private static SeriesSelector SeriesAt(string text, int place) =>
        SeriesSelector.TryParse(text, out var selector, out var problem) ? selector : throw Refuse(Fields.Series.Name, problem, place);

    private static T? Value<T>(Field field, Parsed<T> parsed) =>
        parsed.Problem is { } problem ? throw Refuse(field.Name, problem + ".") : parsed.Value;
}
