using System.Globalization;
using System.Text;
using Dashboard.Answers.Exports;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Answers.Tables;

/// <summary>Writes rows of CSV field by field (RFC 4180, UTF-8, line feeds).</summary>
/// <param name="output">Where to; left open, and whole only after <see cref="Flush"/>.</param>
internal sealed class CsvRows(Stream output)
{
    // Numbers and days need far less, and a text finds room of its own.
    private const int LongestNumber = 64;

    private byte[] _bytes = new byte[1 << 14];
    private int _length;
    private int _rowStart;
    private int _fields;

    /// <summary>Writes a text: in quotes where it has to be, and with an apostrophe where a spreadsheet would run it as a formula.</summary>
    /// <param name="text">The text; empty for nothing.</param>
    public void Text(string text)
    {
        var field = CsvField.Of(text);
        var rest = Begin(Encoding.UTF8.GetMaxByteCount(field.Length));
        _length += Encoding.UTF8.GetBytes(field, rest);
    }

    /// <summary>Writes a whole number; null for nothing.</summary>
    public void Whole(long? number)
    {
        var rest = Begin(LongestNumber);
        _length += number is { } given ? Digits.Write(given, rest) : 0;
    }

    /// <summary>Writes a number with as many digits as read back exactly; null for nothing.</summary>
    public void Fraction(double? number) => Formatted(number, "R");

    /// <summary>Writes a number with the places it has.</summary>
    public void Decimal(decimal number) => Formatted<decimal>(number, default);

    /// <summary>Writes a day, ISO.</summary>
    public void Day(LocalDate day)
    {
        var rest = Begin(LongestNumber);
        var isWritten = IsoForm.TryWrite(day, rest);
        _length += isWritten ? IsoForm.DayLength : Encoding.UTF8.GetBytes(IsoForm.Of(day), rest);
    }

    /// <summary>Ends a row.</summary>
    public void End()
    {
        if (_fields == 1 && _length == _rowStart)
        {
            // A row of one empty field would be an empty line, which readers skip.
            (_bytes[_length], _bytes[_length + 1]) = ((byte)'"', (byte)'"');
            _length += 2;
        }

        _bytes[_length++] = (byte)'\n';
        (_fields, _rowStart) = (0, _length);
        if (_length > _bytes.Length / 2)
        {
            Flush();
        }
    }

    /// <summary>Hands on what has been written; to be called at the end.</summary>
    public void Flush()
    {
        output.Write(_bytes, 0, _length);
        (_length, _rowStart) = (0, 0);
    }

    private void Formatted<T>(T? number, string? format)
        where T : struct, IUtf8SpanFormattable
    {
        var rest = Begin(LongestNumber);
        if (number is { } given)
        {
            given.TryFormat(rest, out var length, format, CultureInfo.InvariantCulture);
            _length += length;
        }
    }

    /// <summary>Begins a field with room for so many bytes.</summary>
    private Span<byte> Begin(int longest)
    {
        // The comma before it, and what ends the row.
        var needed = _length + longest + "\"\"\n,".Length;
        if (needed > _bytes.Length)
        {
            Array.Resize(ref _bytes, 2 * needed);
        }

        if (_fields++ > 0)
        {
            _bytes[_length++] = (byte)',';
        }

        return _bytes.AsSpan(_length);
    }
}
