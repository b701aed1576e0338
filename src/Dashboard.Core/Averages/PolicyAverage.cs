using Dashboard.Core.Series;

namespace Dashboard.Core.Averages;

/// <summary>The average of a window under one policy for its days without report.</summary>
/// <param name="Policy">The policy's name.</param>
/// <param name="Summary">What the policy does, in a line.</param>
/// <param name="Mean">The average, its sum and its divisor.</param>
/// <param name="Inputs">The counts averaged: the window's days that the series reaches, each marked with how it came about.</param>
public sealed record PolicyAverage(string Policy, string Summary, MeanOfDays Mean, DailySeries Inputs);
