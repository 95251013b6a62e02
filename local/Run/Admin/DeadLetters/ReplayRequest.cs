namespace Local;

/// <summary>The body of a request to put dead letters back.</summary>
/// <param name="All">True for all of them; null beside a filter.</param>
/// <param name="Queue">Those of this queue.</param>
/// <param name="Reason">Those that failed for this reason.</param>
/// <param name="RecordedFrom">Those first put aside at this moment or later.</param>
/// <param name="RecordedUntil">Those first put aside before this moment.</param>
internal sealed record ReplayRequest(bool? All, string? Queue, string? Reason, string? RecordedFrom, string? RecordedUntil);
