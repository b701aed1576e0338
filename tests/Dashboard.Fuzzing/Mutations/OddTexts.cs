namespace Dashboard.Fuzzing.Mutations;

/// <summary>Texts that readers have stumbled over: what is no number, no day, no name, or nearly one.</summary>
internal static class OddTexts
{
    public static IReadOnlyList<string> Numbers { get; } =
    [
        "0", "-0", "-1", "+1", "1.0", "1.5", "1e3", "1E400", "1e-9", "00012", "0x1F", "1,234", "1.234", "1 234", "1\u00a0234", "1'234", "12.3 million", "nearly 5",
        "9999999999", "10000000000", "10000000001", "2147483648", "9223372036854775807", "9223372036854775808", "-9223372036854775808",
        "99999999999999999999999999999999999999999999", "79228162514264337593543950335", "0.0000000000000000000000000001", "NaN", "Infinity", "-Infinity", "١٢٣", "１２３", "½", "²",
        "∞", "1_000", ".", "-", "..", ".5", "5.", "1..2", "--1", "%", "50%", "1e", "e1",
    ];

    public static IReadOnlyList<string> Days { get; } =
    [
        "2021-02-31", "2021-02-29", "2020-02-29", "2021-13-01", "2021-00-10", "2021-12-00", "0000-01-01", "0001-01-01", "1899-12-31", "1900-01-01", "2019-01-01", "2099-12-31",
        "2100-01-01", "9998-12-31", "9999-12-31", "10000-01-01", "-0001-01-01", "-9998-01-01", "2021-1-1", "21-12-28", "28/12/2021", "12/28/21", "2021/12/28", "20211228", "2021-12-28?",
        "2021-12-28T04:21:47Z", "2021-12-28T24:00:00Z", "2021-12-28T23:59:60Z", "2021-12-28T04:21:47.123456789Z", "2021-12-28T04:21:47.1234567890Z", "2021-12-28T04:21:47+01:00",
        "-9998-01-01T00:00:00Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "9999-12-31T23:59:59.999999999Z", "~2021-12-28", "~", "~~2021-12-28", "2021-12-28 04:21:47", "٢٠٢١-١٢-٢٨",
    ];

    public static IReadOnlyList<string> Names { get; } =
    [
        "", " ", "England", "england", "ENGLAND", "United Kingdom", "United Kingdom, United Kingdom", ",", ", ", "a,  b", " England", "England ", "England+England", "+", ":", "@", "a:b", "Côte d'Ivoire",
        "Curaçao", "E\u0301ngland", "\u202eEngland", "\u200bEngland", "𝔈ngland", "\ud83d\ude00", "İstanbul", "ß", "ﬀ", "K", "CON", "../..", "<script>", "'; DROP TABLE series; --", "=1+1", "\\", "/", "null", "None", "#",
    ];

    public static IReadOnlyList<string> Marks { get; } =
        ["\0", "\"", "\"\"", "\"\"\"", "'", ",", ";", "\t", "\r", "\n", "\r\n", "\v", "\f", "\u0085", "\u2028", "\u2029", "\ufeff", "\u001b[31m", "\u0007", "\ufffd", "{", "}", "[", "]", "\\u0000", "&", "=", "%00", "%", "?"];

    public static IReadOnlyList<string> All { get; } = [.. Numbers, .. Days, .. Names, .. Marks];

    /// <summary>One of them, or a very long one.</summary>
    public static string Of(Dice dice, int longest) => dice.OneIn(200)
        ? string.Concat(Enumerable.Repeat(dice.Pick(All), dice.Length(longest)))[..]
        : dice.Pick(All);
}
