using System.Runtime.CompilerServices;
using NodaTime;

namespace Dashboard.Core.Tracing;

/// <summary>Which windows answer a question about days, as positions on the axis.</summary>
/// <remarks>
/// One day asks for what is put on it: its count, the windows that end with it, and the averages that it is the middle of.
/// Several days ask for every window that lies within them.
/// </remarks>
internal sealed class AskedDays
{
    private const int CentredAhead = 3;

    private readonly bool _isOpen;

    public AskedDays(DateInterval? days, TraceAxis axis)
    {
        _isOpen = days is null;
        IsOne = days is { Length: 1 };
        (From, To) = days is null ? (0, axis.Length - 1) : (axis.IndexOf(days.Start), axis.IndexOf(days.End));
    }

    /// <summary>The first day asked for.</summary>
    public int From { get; }

    /// <summary>The last day asked for.</summary>
    public int To { get; }

    /// <summary>Whether one day is asked for.</summary>
    public bool IsOne { get; }

    /// <summary>The last day with which a window may end.</summary>
    public int LastEnd => IsOne ? To + CentredAhead : To;

    /// <summary>Whether several days are asked for whose sum no other transform gives.</summary>
    public bool IsWindow => !_isOpen && To - From + 1 is not (1 or 7 or 28);

    /// <summary>Whether a window is asked for.</summary>
    /// <param name="transform">What is done with its counts.</param>
    /// <param name="start">Its first day.</param>
    /// <param name="end">Its last day.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Includes(TraceTransform transform, int start, int end) =>
        _isOpen
        || (IsOne ? end == To || (end == LastEnd && transform is TraceTransform.WeekAverage or TraceTransform.ReportedAverage)
            : start >= From && end <= To);
}
