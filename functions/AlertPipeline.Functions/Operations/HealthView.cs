namespace AlertPipeline.Functions.Operations;

/// <summary>The answer of a health check.</summary>
/// <param name="Status">live or ready.</param>
public sealed record HealthView(string Status);
