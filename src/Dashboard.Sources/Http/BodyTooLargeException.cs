namespace Dashboard.Sources.Http;

/// <summary>A body went on beyond the largest size taken; what had come of it is thrown away.</summary>
internal sealed class BodyTooLargeException(long largestBytes)
    : Exception(Invariant($"the body is larger than {largestBytes} bytes, the most that is taken"));
