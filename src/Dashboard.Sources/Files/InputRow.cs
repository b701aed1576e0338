using System.Globalization;
using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using NodaTime;
using NodaTime.Text;

namespace Dashboard.Sources.Files;

/// <summary>One row of a file or answer whose columns are known, and the only place that turns its texts into values.</summary>
/// <param name="file">The file's name.</param>
/// <param name="line">The physical line on which the row starts, counted from 1.</param>
/// <param name="columns">The names of the columns.</param>
/// <param name="fields">One text a column.</param>
internal sealed class InputRow(string file, int line, IReadOnlyList<string> columns, string[] fields)
{
    /// <summary>More people than there are: no count of people is larger.</summary>
    public const long LargestCount = 10_000_000_000;

    private const int FirstYear = 2019;
    private const int LastYear = 2099;

    /// <summary>The physical line on which the row starts, counted from 1.</summary>
    public int Line => line;

    /// <summary>The names of its columns.</summary>
    public IReadOnlyList<string> Columns => columns;

    /// <summary>How many fields it has: one a column.</summary>
    public int FieldCount => fields.Length;

    /// <summary>Whether a day lies neither before the pandemic nor far after it.</summary>
    public static bool CanBe(LocalDate day) => day.Year is >= FirstYear and <= LastYear;

    /// <summary>Reads a day; the library's pattern, which is dear to start, is asked of what is out of the ordinary alone.</summary>
    public static bool TryDay(string text, out LocalDate day) => IsoForm.TryDay(text, out day) || LocalDatePattern.Iso.Parse(text).TryGetValue(default, out day);

    /// <summary>The text of a column.</summary>
    public string Text(int column) => fields[column];

    /// <summary>A day, <c>2021-12-28</c>.</summary>
    /// <exception cref="RefusedFileException">The text is none, or the day lies before the pandemic or far after it.</exception>
    public LocalDate Day(int column)
    {
        if (!TryDay(fields[column], out var day))
        {
            throw Refuse(DataProblem.Day, column, Invariant($"{Quoted(column)} is no day; write it as 2021-12-28"));
        }

        return CanBe(day)
            ? day
            : throw Refuse(DataProblem.Day, column, Invariant($"{Quoted(column)} can't be; a day from {FirstYear} to {LastYear} is expected"));
    }

    /// <summary>A moment in UTC, <c>2021-12-28T04:21:47Z</c>.</summary>
    /// <exception cref="RefusedFileException">The text is none.</exception>
    public Instant Moment(int column) =>
        InstantPattern.ExtendedIso.Parse(fields[column]) is { Success: true } moment
            ? moment.Value
            : throw Refuse(DataProblem.Day, column, Invariant($"{Quoted(column)} is no moment; write it as 2021-12-28T04:21:47Z"));

    /// <summary>A count of people: a whole number from 0, also written as <c>1319.0</c>.</summary>
    /// <exception cref="RefusedFileException">The text is none, or the number can't be a count.</exception>
    public long Count(int column)
    {
        var text = fields[column].AsSpan();
        var point = text.IndexOf('.');
        // The archive's files went through a program that wrote whole numbers as 1319.0.
        var whole = point > 0 && point < text.Length - 1 && text[(point + 1)..].IndexOfAnyExcept('0') < 0 ? text[..point] : text;
        if (long.TryParse(whole, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= LargestCount)
        {
            return count;
        }

        var (problem, reason) = WhyNoCount(fields[column]);
        throw Refuse(problem, column, reason);
    }

    /// <summary>A count, or null where the field is empty: the UK dashboard's way of writing that it has none.</summary>
    /// <exception cref="RefusedFileException">The text is no count.</exception>
    public long? CountOrNone(int column) => fields[column].Length == 0 ? null : Count(column);

    /// <summary>A rate or ratio from 0, or null where the field is empty.</summary>
    /// <exception cref="RefusedFileException">The text is no number, or it is negative or endless.</exception>
    public double? RateOrNone(int column)
    {
        if (fields[column].Length == 0)
        {
            return null;
        }

        return double.TryParse(fields[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var rate)
            && double.IsFinite(rate) && rate >= 0
            ? rate
            : throw Refuse(DataProblem.Field, column, Invariant($"{Quoted(column)} is no rate; a number from 0 is expected"));
    }

    /// <summary>Refuses the file for one field of the row.</summary>
    /// <param name="problem">What kind of thing is wrong.</param>
    /// <param name="column">The field.</param>
    /// <param name="reason">What was found and what would be right.</param>
    public RefusedFileException Refuse(DataProblem problem, int column, string reason) => new(problem, file, line, columns[column], reason);

    /// <summary>A field's text as messages quote it.</summary>
    public string Quoted(int column) => RefusedFileException.Quote(fields[column]);

    private static (DataProblem Problem, string Reason) WhyNoCount(string text)
    {
        var quoted = RefusedFileException.Quote(text);
        if (text.Length == 0)
        {
            return (DataProblem.Count, "the count is missing; a whole number from 0 is expected");
        }

        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            // More digits than decimal holds are still digits: too large, not text.
            return text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 ? TooLarge(quoted)
                : (DataProblem.Count, Invariant($"{quoted} is no count; a whole number from 0 is expected"));
        }

        return number < 0 ? (DataProblem.CountRange, Invariant($"{quoted} is negative; a count from 0 is expected"))
            : number > LargestCount ? TooLarge(quoted)
            : (DataProblem.Count, Invariant($"{quoted} is not whole; a whole number is expected"));
    }

    private static (DataProblem Problem, string Reason) TooLarge(string quoted) =>
        (DataProblem.CountRange, Invariant($"{quoted} is larger than can be; a count up to {LargestCount} is expected"));
}
