using AlertPipeline.Urgency;

namespace AlertPipeline.Cases.Acts;

/// <summary>A person's judgement of how urgent a case is.</summary>
/// <param name="Level">The level.</param>
/// <param name="Reason">Why.</param>
/// <param name="JudgedBy">The name of the person.</param>
public sealed record JudgementRequest(UrgencyLevel Level, string Reason, string JudgedBy);
