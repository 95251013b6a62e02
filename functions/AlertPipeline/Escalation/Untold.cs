using AlertPipeline.Notifications;

namespace AlertPipeline.Escalation;

/// <summary>Somebody whom a step did not tell.</summary>
/// <param name="PersonId">Who; null where there is nobody.</param>
/// <param name="Why">Why not.</param>
public sealed record Untold(string? PersonId, NotSentReason Why);
