using NodaTime;

namespace AlertPipeline.Cases;

/// <summary>Who closed a case, why, and when.</summary>
/// <param name="Reason">Why.</param>
/// <param name="By">The name that colleagues see.</param>
/// <param name="At">When.</param>
public sealed record Closure(ClosingReason Reason, string By, Instant At);
