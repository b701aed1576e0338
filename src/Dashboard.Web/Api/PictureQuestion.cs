using System.Collections.Immutable;
using System.Globalization;
using Dashboard.Answers.Pictures;
using Dashboard.Answers.Requests;
using Dashboard.Charts.Themes;
using Dashboard.Web.Asking;
using Dashboard.Web.Figures;

namespace Dashboard.Web.Api;

/// <summary>Which fields a kind of picture has, and the request that they make.</summary>
internal static class PictureQuestion
{
    private static readonly (PictureSettings Setting, Field[] Fields)[] BySetting =
    [
        (PictureSettings.Window, [Fields.From, Fields.To]),
        (PictureSettings.Missing, [Fields.Missing with { Usual = "even" }]),
        (PictureSettings.AsOf, [Fields.AsOf]),
        (PictureSettings.Cited, [Fields.Cite]),
        (PictureSettings.Log, [Fields.Log]),
        (PictureSettings.Per, [Fields.Per]),
        (PictureSettings.Figure, [Fields.Figure]),
        (PictureSettings.Day, [Fields.Day]),
        (PictureSettings.Quoted, [Fields.Quoted]),
        (PictureSettings.Traced, [.. Questions.Named("trace").Fields, Fields.Hit]),
        (PictureSettings.Difference, [Fields.Measure, Fields.QuotedA, Fields.QuotedB, Fields.MissingA, Fields.MissingB, Fields.ShiftA, Fields.ShiftB, Fields.CorrectionsA, Fields.CorrectionsB]),
        (PictureSettings.Notes, [Fields.Peaks, Fields.Note]),
        (PictureSettings.Columns, [Fields.Columns]),
    ];

    /// <summary>The fields that say how a picture looks, and nothing of what it shows.</summary>
    public static readonly ImmutableArray<Field> Look = [Fields.Size, Fields.Theme, Fields.Scale];

    /// <summary>The fields of a kind.</summary>
    public static ImmutableArray<Field> FieldsOf(IPictureKind kind) =>
    [
        .. kind.SeriesCount.Most > 0 ? [Fields.Series] : Array.Empty<Field>(),
        .. BySetting.Where(one => kind.Settings.HasFlag(one.Setting)).SelectMany(one => one.Fields),
        .. Look,
    ];

    /// <summary>The request that the fields make.</summary>
    /// <exception cref="RequestRefusedException">They can't be meant.</exception>
    /// <exception cref="TooMuchException">The picture would be too large.</exception>
    public static PictureRequest Of(IPictureKind kind, AskedFields asked, ServedFigures figures)
    {
        // What a kind doesn't take is refused before this, so a field left out stands for its usual value.
        var days = asked.ReadDays();
        var request = new PictureRequest
        {
            Series = kind.SeriesCount.Most > 0 ? SeriesOf(kind, asked) : [],
            From = days.From,
            To = days.To,
            AsOf = asked.Read(Fields.AsOf, AsOfText.Parse)?.OrAsLaterServed(),
            Cited = asked.ReadEach(Fields.Cite, CitedPinText.Parse),
            Ledger = figures.Ledger,
            Figure = kind.Settings.HasFlag(PictureSettings.Figure) ? asked.Read<string>(Fields.Figure, text => new(text, null)) : null,
            Day = kind.Settings.HasFlag(PictureSettings.Day) ? asked.Read(Fields.Day, DayText.Parse) : null,
            Quoted = asked.Read(Fields.Quoted, Asked.ParseNumber),
            Traced = kind.Settings.HasFlag(PictureSettings.Traced) ? new TracedAnswer(Asked.Trace(asked), asked.Read(Fields.Hit, TracedAnswer.ParsePlace) ?? 1) : null,
            Difference = kind.Settings.HasFlag(PictureSettings.Difference) ? Asked.Explain(asked).Question : null,
            Notes = asked.ReadEach(Fields.Note, DayNoteText.Parse),
            MarksPeaks = asked.IsOn(Fields.Peaks),
            Columns = asked.Read(Fields.Columns, ShownColumnsText.Parse) ?? default,
            IsLogarithmic = asked.IsOn(Fields.Log),
            Per = asked.Read(Fields.Per, ParsePer),
            Look = LookOf(asked),
        };
        return asked.Read(Fields.Missing, PolicyText.Parse) is { } policy ? request with { Missing = policy } : request;
    }

    private static ImmutableArray<Core.Series.SeriesSelector> SeriesOf(IPictureKind kind, AskedFields asked)
    {
        var series = asked.With(Fields.AsOf).ReadSeries();
        var (least, most) = kind.SeriesCount;
        return series.Length >= least && series.Length <= most
            ? series
            : throw AskedFields.Refuse(Fields.Series.Name, Invariant($"the picture '{kind.Name}' shows {(least == most ? Invariant($"{least}") : Invariant($"{least} to {most}"))} series, not {series.Length}."), Math.Min(series.Length, most));
    }

    private static PictureLook LookOf(AskedFields asked)
    {
        var standard = PictureLook.Standard;
        var size = asked.Read(Fields.Size, SizeText.Parse) ?? standard.Size;
        var scale = asked.Read(Fields.Scale, text => ChoiceText.Parse(text, "a scale", ("1", 1), ("2", 2), ("3", 3), ("4", 4))) is var given and > 0 ? given : standard.Scale;
        var pixels = (long)size.WidthPx * size.HeightPx * scale * scale;
        return pixels <= Limits.Pixels
            ? new PictureLook(size, Theme.Named(asked.Read(Fields.Theme, text => ChoiceText.Parse(text, "a theme", ("light", "light"), ("dark", "dark"))) ?? standard.Theme.Name), scale)
            : throw new TooMuchException(Fields.Size.Name, Invariant($"size {size.WidthPx}x{size.HeightPx} at scale {scale} is {pixels:#,0} pixels; up to {Limits.Pixels:#,0} are drawn."));
    }

    private static Parsed<int?> ParsePer(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var per) && per is >= 1 and <= 10_000_000
            ? new(per, null)
            : new(null, Invariant($"'{text}' is no number of inhabitants; write 1 to 10000000, such as 100000"));
}
