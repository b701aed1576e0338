using System.Collections.Immutable;
using Dashboard.Upstreams.Answers;
using Dashboard.Upstreams.Control;
using Dashboard.Upstreams.Faults;
using Microsoft.AspNetCore.Http;

namespace Dashboard.Upstreams;

/// <summary>The way of a request: remembered, answered by the publisher whose path it is, spoiled, sent.</summary>
internal sealed class Site(StandIn standIn, FaultList faults, ImmutableArray<IUpstream> upstreams)
{
    private readonly ControlPage _control = new(standIn, faults);

    /// <summary>Answers a request.</summary>
    /// <param name="context">The connection.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task AnswerAsync(HttpContext context, CancellationToken cancellation)
    {
        var request = context.Request;
        if (ControlPage.Owns(request.Path.Value!))
        {
            await AnswerWriter.SendAsync(context, await _control.AnswerAsync(request, cancellation), cancellation);
            return;
        }

        standIn.Remember(new(
            standIn.Clock.GetCurrentInstant(),
            request.Method,
            request.Path.Value!,
            request.QueryString.Value!,
            request.Headers.ToImmutableDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase)));

        var asked = new Asked(request.Path.Value!, request.QueryString.Value!, request.Query, standIn.At, standIn.BaseAddress);
        var met = faults.Meet(asked.Path);
        var served = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)
            ? await ServeAsync(met.Aggregate(asked, (question, fault) => fault.Redirect(question)), cancellation)
            : Served.Of(405, "text/plain", "The publishers' sites are read only.\n").With("Allow", "GET, HEAD");
        served = met.Aggregate(served, (answer, fault) => fault.Spoil(answer, asked));
        foreach (var fault in met)
        {
            if (await fault.TrySendAsync(context, served, cancellation))
            {
                return;
            }
        }

        await AnswerWriter.SendAsync(context, served, cancellation);
    }

    private async ValueTask<Served> ServeAsync(Asked asked, CancellationToken cancellation)
    {
        foreach (var upstream in upstreams)
        {
            if (await upstream.AnswerAsync(asked, cancellation) is { } served)
            {
                return served;
            }
        }

        return Served.Unknown(asked);
    }
}
