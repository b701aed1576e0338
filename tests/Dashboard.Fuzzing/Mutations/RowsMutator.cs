using System.Globalization;
using System.Text;

namespace Dashboard.Fuzzing.Mutations;

/// <summary>Changes a table of lines and fields as publishers, spreadsheets and people do.</summary>
internal static class RowsMutator
{
    private const int ManyColumns = 100_000;
    private const int LongField = 1_000_000;

    private static readonly string[] LineEnds = ["\r\n", "\r", "\n\n", "\n\r", "", "\u2028", ",\n", " \n", "\n\0"];

    /// <summary>The lines of a text, each cut into its fields, quotes left on.</summary>
    public static string[][] Cut(string text) => [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(CutLine)];

    public static byte[] Change(Dice dice, string[][] seed)
    {
        var rows = seed.ToList();
        for (var times = dice.Changes(); times > 0; times--)
        {
            Once(dice, rows);
        }

        var bytes = Encoding.UTF8.GetBytes(Write(dice, rows));
        return dice.OneIn(10) ? BytesMutator.Damage(dice, bytes) : bytes;
    }

    private static void Once(Dice dice, List<string[]> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var (row, other) = (dice.Below(rows.Count), dice.Below(rows.Count));
        var column = rows[row].Length == 0 ? 0 : dice.Below(rows[row].Length);
        switch (dice.Below(16))
        {
            case 0:
                rows.RemoveAt(row);
                break;
            case 1:
                rows.Insert(other, rows[row]);
                break;
            case 2:
                (rows[row], rows[other]) = (rows[other], rows[row]);
                break;
            case 3:
                ChangeColumn(rows, column, dice.Below(rows[0].Length + 1), dice.Below(3));
                break;
            case 4:
                rows.RemoveRange(row, rows.Count - row);
                break;
            case 5 when dice.OneIn(40):
                rows.RemoveRange(1, rows.Count - 1);
                break;
            case 6 when dice.OneIn(100):
                rows[dice.OneIn(2) ? 0 : row] = [.. rows[row], .. Enumerable.Repeat(dice.Pick(OddTexts.All), ManyColumns)];
                break;
            case 7 when dice.OneIn(100):
                Put(rows, row, column, new string(dice.Pick(["9", "x", "\"", " ", "é"])[0], LongField));
                break;
            case 8:
                rows[row] = [.. rows[row], dice.Pick(OddTexts.All)];
                break;
            case 9:
                rows[row] = rows[row][..column];
                break;
            case 10:
                Put(rows, row, column, rows[other].Length == 0 ? string.Empty : dice.Pick(rows[other]));
                break;
            case 11:
                Put(rows, row, column, "\"" + Field(rows, row, column));
                break;
            case 12:
                Put(rows, row, column, Nudged(dice, Field(rows, row, column)));
                break;
            default:
                Put(rows, row, column, OddTexts.Of(dice, 20_000));
                break;
        }
    }

    private static void ChangeColumn(List<string[]> rows, int column, int other, int kind)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (column >= rows[i].Length)
            {
                continue;
            }

            var fields = rows[i].ToList();
            var field = fields[column];
            if (kind != 1)
            {
                fields.RemoveAt(column);
            }

            if (kind > 0)
            {
                fields.Insert(Math.Min(other, fields.Count), field);
            }

            rows[i] = [.. fields];
        }
    }

    private static string Nudged(Dice dice, string field)
    {
        if (long.TryParse(field, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number is > -1_000_000_000 and < 1_000_000_000)
        {
            return dice.Pick([Invariant($"{number + 1}"), Invariant($"{-number}"), Invariant($"{number * 1_000_000}"), Invariant($"{number}.0"), Invariant($"{number:#,0}"), Invariant($"0{number}")]);
        }

        return field.Length == 0 ? "0" : dice.Pick([field.ToUpperInvariant(), " " + field, field + " ", field[1..], field + field]);
    }

    private static string Field(List<string[]> rows, int row, int column) => column < rows[row].Length ? rows[row][column] : string.Empty;

    private static void Put(List<string[]> rows, int row, int column, string text)
    {
        if (column < rows[row].Length)
        {
            rows[row] = [.. rows[row]];
            rows[row][column] = text;
        }
    }

    private static string Write(Dice dice, List<string[]> rows)
    {
        var text = new StringBuilder(dice.OneIn(60) ? "\ufeff" : string.Empty);
        var odd = dice.OneIn(25) ? dice.Pick(LineEnds) : "\n";
        var share = 1 + dice.Below(4);
        foreach (var row in rows)
        {
            text.AppendJoin(',', row).Append(odd.Length != 1 && dice.OneIn(share) ? odd : "\n");
        }

        return text.ToString();
    }

    private static string[] CutLine(string line)
    {
        var (fields, start, isQuoted) = (new List<string>(), 0, false);
        for (var i = 0; i < line.Length; i++)
        {
            isQuoted ^= line[i] == '"';
            if (line[i] == ',' && !isQuoted)
            {
                fields.Add(line[start..i]);
                start = i + 1;
            }
        }

        return [.. fields, line[start..]];
    }
}
