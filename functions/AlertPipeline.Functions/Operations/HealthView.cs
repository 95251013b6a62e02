using NodaTime;

namespace AlertPipeline.Functions.Operations;

/// <summary>The answer of a health check.</summary>
/// <param name="Status">live or ready.</param>
/// <param name="At">When it was asked.</param>
public sealed record HealthView(string Status, Instant At);
