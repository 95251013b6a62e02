using NodaTime;

namespace AlertPipeline.Functions.Notices;

/// <summary>That somebody read what a report says of third persons.</summary>
/// <param name="Desk">The desk whose key was used.</param>
/// <param name="At">When.</param>
public sealed record ThirdPersonRead(string Desk, Instant At);
