using NodaTime;

namespace AlertPipeline.Exercises;

/// <summary>A report that the app sent itself.</summary>
/// <param name="Reference">The partner's reference that it has.</param>
/// <param name="SentAt">When it was sent.</param>
public sealed record SyntheticRun(string Reference, Instant SentAt);
