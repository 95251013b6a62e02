using NodaTime;

namespace AlertPipeline.Reports;

/// <summary>Something that happens with a report.</summary>
/// <param name="What">What.</param>
/// <param name="At">When at the latest, unless a person takes the case before; null when no clock decides.</param>
public sealed record OutlookStep(OutlookWhat What, Instant? At = null);
