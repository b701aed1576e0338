using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.Metrics;

namespace Dashboard.Worker;

/// <summary>Keeps what the worker's instruments measure, for a page of metrics.</summary>
/// <remarks>Safe to use from several threads.</remarks>
internal sealed class MeasuredValues : IDisposable
{
    private readonly ConcurrentDictionary<(string Name, string Tags), MeasuredValue> _values = new();
    private readonly MeterListener _listener = new();

    public MeasuredValues()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == PullMetrics.MeterName)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Measured(instrument, value, tags));
        _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Measured(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Measured(instrument, value, tags));
    }

    /// <summary>Keeps what is measured from now on.</summary>
    public void Start() => _listener.Start();

    /// <summary>Every value, by name and tags.</summary>
    public ImmutableArray<MeasuredValue> Read()
    {
        _listener.RecordObservableInstruments();
        return [.. _values.Values.OrderBy(value => value.Name, StringComparer.Ordinal).ThenBy(value => value.Tags, StringComparer.Ordinal)];
    }

    public void Dispose() => _listener.Dispose();

    private void Measured(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var kind = instrument.IsObservable ? MeasuredKind.Gauge : instrument is Histogram<double> ? MeasuredKind.Summary : MeasuredKind.Counter;
        var measured = new MeasuredValue(
            instrument.Name, kind, instrument.Unit ?? string.Empty, instrument.Description ?? string.Empty, PrometheusText.TagsOf(tags), value, 1);
        _values.AddOrUpdate(
            (measured.Name, measured.Tags),
            measured,
            (_, before) => kind == MeasuredKind.Gauge ? measured : before with { Sum = before.Sum + value, Count = before.Count + 1 });
    }
}
