using System.Globalization;
using Dashboard.Core.Claims;
using Dashboard.Core.Pulls;
using Dashboard.Sources.Files;
using NodaTime;

namespace Dashboard.Sources.Ledger;

/// <summary>One row of a ledger, turned into a figure.</summary>
internal sealed class LedgerRow(InputRow row)
{
    private const int Id = 0;
    private const int Post = 1;
    private const int Posted = 2;
    private const int AsWritten = 3;
    private const int Value = 4;
    private const int Qualifier = 5;
    private const int Counts = 6;
    private const int Area = 7;
    private const int From = 8;
    private const int To = 9;
    private const int AttributedTo = 10;
    private const int Remark = 11;

    // Ten years: longer than the pandemic was counted.
    private const int MostDays = 3_653;

    private const int MostCharacters = 2_000;

    private static readonly Dictionary<string, FigureQualifier> Qualifiers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["exact"] = FigureQualifier.Exact,
        ["just below"] = FigureQualifier.JustBelow,
        ["more than"] = FigureQualifier.MoreThan,
        ["around"] = FigureQualifier.Around,
        ["rounded"] = FigureQualifier.Rounded,
        ["absent"] = FigureQualifier.Absent,
    };

    public CitedFigure ToFigure()
    {
        CheckLengths();
        var qualifier = Qualifiers.TryGetValue(row.Text(Qualifier), out var known)
            ? known
            : throw row.Refuse(DataProblem.Field, Qualifier, Invariant($"{row.Quoted(Qualifier)} is no qualifier; one of {string.Join(", ", Qualifiers.Keys)} is expected"));
        var value = ReadValue();
        if (value is null && qualifier != FigureQualifier.Absent)
        {
            throw row.Refuse(DataProblem.Field, Value, "the number is missing; one is expected unless the qualifier is absent");
        }

        return new CitedFigure
        {
            Id = Needed(Id),
            Post = row.Text(Post),
            Posted = ReadPosted(),
            AsWritten = Needed(AsWritten),
            Value = value,
            Qualifier = qualifier,
            Counts = row.Text(Counts),
            Area = row.Text(Area),
            Days = ReadDays(),
            AttributedTo = row.Text(AttributedTo),
            Remark = row.Text(Remark),
        };
    }

    // The texts are searched for words many times over; what people write in a cell is short.
    private void CheckLengths()
    {
        for (var column = 0; column < row.FieldCount; column++)
        {
            if (row.Text(column).Length > MostCharacters)
            {
                throw row.Refuse(DataProblem.Field, column, Invariant($"the text has {row.Text(column).Length} characters; up to {MostCharacters} are read"));
            }
        }
    }

    private string Needed(int column) =>
        row.Text(column).Length > 0 ? row.Text(column) : throw row.Refuse(DataProblem.Field, column, "the field is empty; a text is expected");

    private decimal? ReadValue() => row.Text(Value) switch
    {
        "" => null,
        var text when decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            && Math.Abs(value) <= InputRow.LargestCount => value,
        _ => throw row.Refuse(DataProblem.Field, Value, Invariant($"{row.Quoted(Value)} is no number; digits without separators are expected, such as 134022")),
    };

    /// <summary>A question mark says that the day is inferred; it is taken all the same.</summary>
    private LocalDate? ReadPosted()
    {
        var text = row.Text(Posted).TrimEnd('?');
        return text.Length == 0 ? null
            : InputRow.TryDay(text, out var day) && InputRow.CanBe(day) ? day
            : throw row.Refuse(DataProblem.Day, Posted, Invariant($"{row.Quoted(Posted)} is no day; write it as 2021-12-28, or 2021-12-28? where it is inferred"));
    }

    private DateInterval? ReadDays()
    {
        var (from, to) = (row.Text(From), row.Text(To));
        if (from.Length == 0 && to.Length == 0)
        {
            return null;
        }

        var (start, end) = (row.Day(From), row.Day(To));
        if (start <= end && Period.DaysBetween(start, end) >= MostDays)
        {
            throw row.Refuse(DataProblem.Field, To, Invariant($"{to} is {Period.DaysBetween(start, end) + 1} days after the first; a figure of up to {MostDays} days can be checked"));
        }

        return start <= end ? new DateInterval(start, end) : throw row.Refuse(DataProblem.DayOrder, To, Invariant($"{to} is before period_from, {from}; it is expected on or after it"));
    }
}
