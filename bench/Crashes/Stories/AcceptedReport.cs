using NodaTime;

namespace Bench.Crashes.Stories;

/// <summary>A report that was answered with 202.</summary>
/// <param name="Id">Its id.</param>
/// <param name="At">When the answer came.</param>
internal sealed record AcceptedReport(string Id, Instant At);
