using NodaTime;

namespace AlertPipeline.Notices;

/// <summary>A line of the history of a notice.</summary>
/// <param name="At">When.</param>
/// <param name="Kind">What.</param>
/// <param name="By">Who, by name; null for the rule.</param>
/// <param name="Desk">The desk whose key was used; null for the rule.</param>
/// <param name="Reason">Why, or which piece; null where the kind says it all.</param>
public sealed record NoticeEvent(Instant At, NoticeEventKind Kind, string? By = null, string? Desk = null, string? Reason = null);
