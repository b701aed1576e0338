using System.Globalization;
using System.Text;

namespace Dashboard.Sources.Tests;

/// <summary>A whole folder to import, with few areas and small counts, every file in its publisher's shape.</summary>
internal sealed class MadeUpFolder : IDisposable
{
    public const string Confirmed = "jhu/time_series_covid19_confirmed_global.csv";
    public const string Deaths = "jhu/time_series_covid19_deaths_global.csv";
    public const string FourReleases = "uk/releases/nations_newCasesBySpecimenDate_four_releases.csv";
    public const string Report = "jhu/daily_reports/12-27-2021.csv";

    private const string ReportHeader =
        "FIPS,Admin2,Province_State,Country_Region,Last_Update,Lat,Long_,Confirmed,Deaths,Recovered,Active,Combined_Key,Incident_Rate,Case_Fatality_Ratio";

    private static readonly (string Type, string Code, string Name)[] Places =
    [
        ("overview", "K02000001", "United Kingdom"), ("nation", "E92000001", "England"), ("nation", "N92000002", "Northern Ireland"),
        ("nation", "S92000003", "Scotland"), ("nation", "W92000004", "Wales"),
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dashboard-sources-");

    public MadeUpFolder()
    {
        WriteUk();
        WriteJhu();
    }

    public string Path => _folder.FullName;

    public void Dispose() => _folder.Delete(recursive: true);

    public string PathOf(string name) => System.IO.Path.Combine(_folder.FullName, name);

    public void Replace(string name, string whole, string changed)
    {
        var text = File.ReadAllText(PathOf(name));
        Assert.Contains(whole, text, StringComparison.Ordinal);
        File.WriteAllText(PathOf(name), text.Replace(whole, changed, StringComparison.Ordinal));
    }

    private static IEnumerable<DateOnly> Days(DateOnly first, DateOnly last)
    {
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            yield return day;
        }
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void WriteUk()
    {
        const string ApiHeader = "areaType,areaCode,areaName,date,";
        Write("uk/api/newCasesByPublishDate.csv", ApiHeader + "newCasesByPublishDate", Places.Select(p => Invariant($"{p.Type},{p.Code},{p.Name},2022-04-13,5")));
        Write("uk/api/newDeaths28DaysByPublishDate.csv", ApiHeader + "newDeaths28DaysByPublishDate", Places.Select(p => Invariant($"{p.Type},{p.Code},{p.Name},2022-04-13,1")));
        Write("uk/api/england_newCasesByPublishDate.csv", ApiHeader + "newCasesByPublishDate", ["nation,E92000001,England,2022-08-03,7"]);

        const string ReleaseHeader = "release,areaType,areaCode,areaName,date,newCasesBySpecimenDate";
        Write(
            "uk/releases/england_newCasesBySpecimenDate_by_release.csv",
            ReleaseHeader,
            ["2021-12-28,nation,E92000001,England,2021-12-26,40", "2021-12-28,nation,E92000001,England,2021-12-27,1"]);
        Write(FourReleases, ReleaseHeader, Places.Select(p => Invariant($"2021-12-28,{p.Type},{p.Code},{p.Name},2021-12-27,1")));

        foreach (var year in (int[])[2020, 2021, 2022])
        {
            var days = Days(new DateOnly(year, year == 2020 ? 12 : 1, 1), new DateOnly(year, 12, 31));
            Write(
                Invariant($"uk/archive/newCasesBySpecimenDate_nation_{year}.csv"),
                "date,area_type,area_code,area_name,metric,metric_name,value",
                days.SelectMany(day => Places[1..]
                    .Where(p => p.Name != "Northern Ireland" || day <= new DateOnly(2022, 5, 19))
                    .Select(p => Invariant($"{Iso(day)},{p.Type},{p.Code},{p.Name},newCasesBySpecimenDate,New cases by specimen date,2.0"))));
        }
    }

    private void WriteJhu()
    {
        Write(
            "jhu/UID_ISO_FIPS_LookUp_Table.csv",
            "UID,iso2,iso3,code3,FIPS,Admin2,Province_State,Country_Region,Lat,Long_,Combined_Key,Population",
            ["826,GB,GBR,826,,,,United Kingdom,,,United Kingdom,67886004", "82601,GB,GBR,826,,,England,United Kingdom,,,\"England, United Kingdom\",2000", "60,BM,BMU,60,,,Bermuda,United Kingdom,,,\"Bermuda, United Kingdom\",1000"]);
        var days = Days(new DateOnly(2020, 1, 22), new DateOnly(2023, 3, 9)).ToArray();
        var header = "Province/State,Country/Region,Lat,Long," + string.Join(',', days.Select(day => day.ToString("M/d/yy", CultureInfo.InvariantCulture)));
        Write(Confirmed, header, ["Bermuda,United Kingdom,1,1" + Repeat(",30", days.Length), ",United Kingdom,1,1" + Repeat(",900", days.Length)]);
        Write(Deaths, header, ["Bermuda,United Kingdom,1,1" + Repeat(",3", days.Length), ",United Kingdom,1,1" + Repeat(",9", days.Length)]);
        Write("jhu/vintages/united-kingdom-with-territories-confirmed.csv", "as_of,date,cumulative_confirmed", ["2021-12-28T06:15:00Z,2021-12-27,950"]);
        Write(
            "jhu/vintages/united-kingdom-mainland-confirmed-christmas-2021.csv",
            "as_of,date,cumulative_confirmed,how_known",
            ["2021-12-28T04:21:47Z,2021-12-27,800,from the rates"]);
        foreach (var day in Days(new DateOnly(2021, 12, 19), new DateOnly(2022, 1, 7)))
        {
            var at = Iso(day.AddDays(1)) + " 04:21:47";
            Write(
                "jhu/daily_reports/" + day.ToString("MM-dd-yyyy", CultureInfo.InvariantCulture) + ".csv",
                ReportHeader,
                [
                    // As first stored: 20 of 1,000 and 2 of these 20 died; 60 of 2,000 and half a person of these 60.
                    Invariant($",,Bermuda,United Kingdom,{at},,,30,3,,,\"Bermuda, United Kingdom\",2000.0,10.0"),
                    Invariant($",,England,United Kingdom,{at},,,70,4,,,\"England, United Kingdom\",3000.0,0.833"),
                ]);
        }
    }

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    private void Write(string name, string header, IEnumerable<string> rows)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), header + "\n" + string.Concat(rows.Select(row => row + "\n")));
    }
}
