using System.Globalization;
using System.Text;
using Dashboard.Answers.Pictures;
using Dashboard.Answers.Requests;
using Dashboard.Charts.Rendering;
using Dashboard.Core.Claims;
using Dashboard.Core.Questions;
using Dashboard.Fuzzing.Corpus;
using Dashboard.Fuzzing.Engine;
using Dashboard.Fuzzing.Mutations;
using Dashboard.Web.Api;
using Dashboard.Web.Asking;
using Dashboard.Web.Figures;
using Dashboard.Web.Pages;
using Dashboard.Web.Settings;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;

namespace Dashboard.Fuzzing.Targets;

/// <summary>The site: what it makes of the fields of an address, and the whole of it, asked without a socket.</summary>
internal sealed class SiteTargets : IDisposable
{
    private const string Boundary = "a-boundary";

    private readonly WebApplicationFactory<SiteSettings> _factory;
    private readonly ServedFigures _figures;
    private readonly SeriesReader _reader;

    public SiteTargets(string small, SeriesReader reader, IReadOnlyList<CitedFigure> ledger, string ledgerText)
    {
        (_reader, _figures) = (reader, new ServedFigures(reader, ledger, pulled: null));
        _factory = new WebApplicationFactory<SiteSettings>().WithWebHostBuilder(host => host.UseSetting("rate", "0").UseSetting("data", small).ConfigureLogging(logging => logging.ClearProviders()));
        var rows = RowsMutator.Cut(ledgerText);
        All =
        [
            new FuzzTarget("query", 40, MakeQuery, bytes => Ask(Encoding.UTF8.GetString(bytes))),
            new FuzzTarget("picture-query", 10, MakePicture, bytes => Draw(Encoding.UTF8.GetString(bytes))),
            new FuzzTarget("site", 8, MakeRequest, bytes => Send(Encoding.UTF8.GetString(bytes))),
            new FuzzTarget("upload", 6, dice => RowsMutator.Change(dice, SourceTargets.Some(dice, rows)), Upload),
        ];
    }

    public IReadOnlyList<FuzzTarget> All { get; }

    private static IReadOnlyList<string> Requests { get; } =
    [
        .. GoodTexts.Queries.Select(query => "GET /api/v1/" + query + "\nAccept: text/csv;q=0.5, application/json"),
        .. GoodTexts.Queries.Take(4).Select(query => "HEAD /api/v1/" + query.Replace("?", ".csv?", StringComparison.Ordinal) + "\nAccept-Encoding: br;q=1.0, gzip\nIf-None-Match: W/\"a\", *"),
        .. GoodTexts.Pictures.Take(4).Select(picture => "GET /api/v1/charts/" + picture.Replace("?", ".svg?", StringComparison.Ordinal)),
        "GET /api/v1/series/jhu:United%20Kingdom:cases@~2021-12-28.csv?from=2021-12-21&to=2021-12-27", "GET /", "GET /compare?series=jhu:United+Kingdom:cases&series=jhu:France:cases",
        "GET /averages?series=jhu:United+Kingdom:cases&on=2021-12-27", "GET /why", "GET /time?series=ukdash:England:cases:specimen&as_of=2021-12-24&day=2021-12-20", "GET /time?series=ukdash:England:cases:specimen&as_of=2021-12-24T12:00:00Z",
        "GET /trace?number=318699&area=United+Kingdom", "GET /ledger", "GET /sources", "GET /api", "GET /assets/site.css", "GET /openapi/v1.json", "GET /nowhere", "DELETE /api/v1/series", "POST /ledger\nContent-Type: multipart/form-data; boundary=x",
    ];

    public void Dispose() => _factory.Dispose();

    private static byte[] MakeQuery(Dice dice)
    {
        var question = dice.Pick(Questions.All);
        return dice.OneIn(4) ? WordsMutator.Change(dice, GoodTexts.Queries) : Encoding.UTF8.GetBytes(question.Name + "?" + GoodFields.Query(dice, Named(question.Fields)));
    }

    private static byte[] MakePicture(Dice dice)
    {
        var kind = dice.Pick(PictureKinds.All);
        return dice.OneIn(4) ? WordsMutator.Change(dice, GoodTexts.Pictures) : Encoding.UTF8.GetBytes(kind.Name + "?" + GoodFields.Query(dice, Named(PictureQuestion.FieldsOf(kind))));
    }

    private static byte[] MakeRequest(Dice dice)
    {
        var page = dice.Pick(SitePages.All);
        return dice.Below(8) switch
        {
            0 or 1 => [.. "GET /api/v1/"u8, .. MakeQuery(dice)],
            2 => Encoding.UTF8.GetBytes("GET /api/v1/charts/" + Encoding.UTF8.GetString(MakePicture(dice)).Replace("?", dice.Pick([".svg?", ".csv?", ".png?", "?"]), StringComparison.Ordinal)),
            3 or 4 => Encoding.UTF8.GetBytes("GET " + page.Path + "?" + GoodFields.Query(dice, Named(page.Fields))),
            _ => WordsMutator.Change(dice, Requests),
        };
    }

    private static IReadOnlyList<(string Name, bool IsNeeded, bool IsRepeated)> Named(IEnumerable<Field> fields) =>
        [.. fields.Select(field => (field.Name, field.IsRequired || field.Name is "from" or "to", field.IsRepeated))];

    private static CaseEnd Refusable(Action ask)
    {
        try
        {
            ask();
            return CaseEnd.Accepted;
        }
        catch (Exception e) when (ApiProblem.Of(e) is { Status: < 500 } problem)
        {
            return CaseEnd.Refused(problem.Detail);
        }
    }

    private static (string Name, AskedFields Fields) Cut(string text)
    {
        var mark = text.IndexOf('?', StringComparison.Ordinal);
        // The server takes no longer line.
        var query = mark < 0 ? string.Empty : text[mark..Math.Min(text.Length, mark + Limits.QueryCharacters)];
        return (mark < 0 ? text : text[..mark], new AskedFields(QueryHelpers.ParseQuery(query)));
    }

    private CaseEnd Ask(string text)
    {
        var (name, asked) = Cut(text);
        if (Questions.All.FirstOrDefault(question => question.Name == name) is not { } question)
        {
            return CaseEnd.Refused("there is no such question");
        }

        return Refusable(() =>
        {
            asked.RequireOnly([.. question.Fields]);
            var document = question.Ask(asked, _figures).AnswerAsync(_reader, CancellationToken.None).GetAwaiter().GetResult();
            document.Write(text.Length % 2 == 0 ? AnswerForm.Json : AnswerForm.Csv, Stream.Null);
        });
    }

    private CaseEnd Draw(string text)
    {
        var (name, asked) = Cut(text);
        if (PictureKinds.Find(name) is not { } kind)
        {
            return CaseEnd.Refused("there is no such picture");
        }

        return Refusable(() =>
        {
            asked.RequireOnly(PictureQuestion.FieldsOf(kind));
            var picture = kind.AskAsync(PictureQuestion.Of(kind, asked, _figures), _reader, CancellationToken.None).GetAwaiter().GetResult();
            using var svg = new StringWriter(CultureInfo.InvariantCulture);
            SvgRenderer.RenderInline(picture.Scene, "x", svg);
        });
    }

    /// <summary>A request's first line is its method and address; the others are its headers.</summary>
    private CaseEnd Send(string text)
    {
        var lines = text.Split('\n');
        var (method, address) = lines[0].Split(' ', 2) is [var verb, var rest] ? (verb, rest) : ("GET", lines[0]);
        var mark = address.IndexOf('?', StringComparison.Ordinal);
        var path = Uri.UnescapeDataString(mark < 0 ? address : address[..mark]);
        if (!path.StartsWith('/') || method.Length == 0 || address.Length > Limits.QueryCharacters)
        {
            return CaseEnd.Refused("no server would hand it on");
        }

        return Answered(http =>
        {
            (http.Request.Method, http.Request.Path, http.Request.QueryString) = (method, new PathString(path), new QueryString(mark < 0 ? string.Empty : address[mark..]));
            foreach (var line in lines.Skip(1))
            {
                if (line.Split(':', 2) is [var name, var value] && name.Length > 0)
                {
                    http.Request.Headers[name] = value.Trim();
                }
            }
        });
    }

    private CaseEnd Upload(byte[] bytes) => Answered(http =>
    {
        byte[] body =
        [
            .. Encoding.UTF8.GetBytes(Invariant($"--{Boundary}\r\nContent-Disposition: form-data; name=\"ledger\"; filename=\"mine.csv\"\r\n\r\n")), .. bytes,
            .. Encoding.UTF8.GetBytes(Invariant($"\r\n--{Boundary}--\r\n")),
        ];
        (http.Request.Method, http.Request.Path, http.Request.Body, http.Request.ContentLength) = ("POST", "/ledger", new MemoryStream(body), body.Length);
        http.Request.ContentType = "multipart/form-data; boundary=" + Boundary;
    });

    private CaseEnd Answered(Action<HttpContext> ask)
    {
        var http = _factory.Server.SendAsync(context =>
        {
            context.Request.Scheme = "http";
            context.Request.Host = new HostString("localhost");
            ask(context);
        }).GetAwaiter().GetResult();
        using var body = new MemoryStream();
        http.Response.Body.CopyTo(body);
        return http.Response.StatusCode switch
        {
            < 400 => CaseEnd.Accepted,
            < 500 => CaseEnd.Refused(Invariant($"status {http.Response.StatusCode}")),
            var status => throw new BrokenPromiseException(Invariant($"the site answered {status}")),
        };
    }
}
