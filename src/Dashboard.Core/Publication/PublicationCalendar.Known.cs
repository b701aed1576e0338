using System.Collections.Immutable;
using Dashboard.Core.Series;
using NodaTime;
using static NodaTime.IsoDayOfWeek;

namespace Dashboard.Core.Publication;

/// <content>What is known of the real publishers.</content>
public sealed partial class PublicationCalendar
{
    private static readonly ImmutableArray<Area> JohnsHopkinsUk =
    [
        Area.UnitedKingdom,
        Area.UnitedKingdomWithTerritories,
        new("England, United Kingdom"),
        new("Northern Ireland, United Kingdom"),
        new("Scotland, United Kingdom"),
        new("Wales, United Kingdom"),
    ];

    /// <summary>The days without publication of the UK dashboard, and of Johns Hopkins' rows of the United Kingdom.</summary>
    /// <remarks>
    /// Sources: the UK dashboard's own notes on cases and deaths (Wales and Northern Ireland), its change of February 2022 (no
    /// weekends) and of July 2022 (weekly), and the zero runs of both final files, which agree with them.
    /// </remarks>
    public static PublicationCalendar Known { get; } = new(
    [
        Uk([Area.NorthernIreland], new(2020, 12, 25), new(2020, 12, 25), "Northern Ireland published nothing on 25 December 2020"),
        Uk([Area.NorthernIreland], new(2020, 12, 27), new(2020, 12, 27), "Northern Ireland published nothing on 27 December 2020"),
        Uk([Area.NorthernIreland], new(2021, 1, 1), new(2021, 1, 1), "Northern Ireland published nothing on 1 January 2021"),
        Uk([Area.NorthernIreland], new(2021, 4, 4), new(2021, 4, 4), "Northern Ireland published nothing on Easter Sunday 2021"),
        Uk([Area.NorthernIreland], new(2021, 5, 15), new(2021, 5, 15), "Northern Ireland published nothing on 15 May 2021"),
        Uk([Area.NorthernIreland], new(2021, 12, 25), new(2021, 12, 28), "Northern Ireland published nothing from 25 to 28 December 2021"),
        Uk([Area.NorthernIreland], new(2022, 1, 1), new(2022, 1, 3), "Northern Ireland published nothing from 1 to 3 January 2022"),
        Uk([Area.Wales], new(2021, 12, 27), new(2021, 12, 27), "Wales published nothing on the bank holiday of 27 December 2021"),
        Uk([Area.Wales], new(2022, 1, 3), new(2022, 1, 3), "Wales published nothing on the bank holiday of 3 January 2022"),
        Uk([Area.Wales], new(2021, 4, 12), new(2022, 6, 30), "Wales publishes nothing on Saturdays", Saturday),
        Uk([], new(2021, 12, 25), new(2021, 12, 26), "the UK dashboard published nothing on 25 and 26 December 2021"),
        Uk([], new(2022, 2, 26), new(2022, 7, 1), "the UK dashboard published nothing at weekends after 20 February 2022", Saturday, Sunday),
        Uk([], new(2022, 4, 15), new(2022, 4, 18), "the UK dashboard published nothing from Good Friday to Easter Monday 2022"),
        Uk([], new(2022, 5, 2), new(2022, 5, 2), "the UK dashboard published nothing on the bank holiday of 2 May 2022"),
        Uk([], new(2022, 6, 2), new(2022, 6, 5), "the UK dashboard published nothing from 2 to 5 June 2022"),
        Uk([], new(2022, 7, 2), new(2023, 12, 31), "the UK dashboard published weekly after 1 July 2022", Monday, Tuesday, Thursday, Friday, Saturday, Sunday),
        JohnsHopkins(new(2021, 12, 25), new(2021, 12, 26), "the UK dashboard, which Johns Hopkins copies, published nothing on 25 and 26 December 2021"),
        JohnsHopkins(new(2022, 2, 26), new(2023, 3, 9), "the UK dashboard, which Johns Hopkins copies, published nothing at weekends", Saturday, Sunday),
        JohnsHopkins(new(2022, 4, 15), new(2022, 4, 18), "the UK dashboard, which Johns Hopkins copies, published nothing at Easter 2022"),
        JohnsHopkins(new(2022, 5, 2), new(2022, 5, 2), "the UK dashboard, which Johns Hopkins copies, published nothing on 2 May 2022"),
        JohnsHopkins(new(2022, 6, 2), new(2022, 6, 5), "the UK dashboard, which Johns Hopkins copies, published nothing from 2 to 5 June 2022"),
    ]);

    private static SilenceRule Uk(ImmutableArray<Area> areas, LocalDate from, LocalDate to, string text, params ImmutableArray<IsoDayOfWeek> weekdays) =>
        new(Source.UkDashboard, DateBasis.Publish, areas, from, to, weekdays, text);

    private static SilenceRule JohnsHopkins(LocalDate from, LocalDate to, string text, params ImmutableArray<IsoDayOfWeek> weekdays) =>
        new(Source.JohnsHopkins, DateBasis.Snapshot, JohnsHopkinsUk, from, to, weekdays, text);
}
