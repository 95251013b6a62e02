using NodaTime;

namespace AlertPipeline.HandOvers;

/// <summary>Something that a contact of the police was told of a case.</summary>
/// <param name="Number">The number of the event of the case that brought it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="At">When.</param>
public sealed record HandOverNews(int Number, HandOverNewsKind Kind, Instant At);
