using NodaTime;

namespace AlertPipeline.Reports;

/// <summary>Who is responsible for the child from now on.</summary>
/// <param name="To">The organisation that takes over.</param>
/// <param name="Callback">Its telephone number; null when unknown.</param>
/// <param name="At">From when; null when unknown.</param>
public sealed record Transfer(string To, string? Callback, Instant? At);
