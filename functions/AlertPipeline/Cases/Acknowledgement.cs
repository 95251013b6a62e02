using NodaTime;

namespace AlertPipeline.Cases;

/// <summary>Who took a case, and when.</summary>
/// <param name="PersonId">The person.</param>
/// <param name="Name">The name that colleagues see.</param>
/// <param name="At">When.</param>
public sealed record Acknowledgement(string PersonId, string Name, Instant At);
