using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Cases;

/// <summary>How urgent a person judged a case to be. A person may raise the level freely, and lower it with a second person.</summary>
/// <param name="Level">The level.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">The name of the person.</param>
/// <param name="At">When it came into force.</param>
/// <param name="SecondPerson">Who confirmed a lower level; null for a higher one.</param>
public sealed record UrgencyJudgement(UrgencyLevel Level, string Reason, string By, Instant At, string? SecondPerson = null);
