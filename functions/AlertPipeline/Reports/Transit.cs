using NodaTime;

namespace AlertPipeline.Reports;

/// <summary>A child on its way between two places: both ends count.</summary>
/// <param name="From">Where it left.</param>
/// <param name="To">Where it was expected.</param>
/// <param name="ExpectedAt">When; null when unknown.</param>
public sealed record Transit(Place? From, Place? To, Instant? ExpectedAt);
