using AlertPipeline.Notifications;

namespace AlertPipeline.Escalation;

/// <summary>What cannot be worked out again of a step that was run, because people on call and the directory change.</summary>
/// <param name="Purpose">What it says.</param>
/// <param name="Round">0 for the first time, then counting the repeats.</param>
/// <param name="Told">The ids of the persons whom it told.</param>
/// <param name="NotTold">Those whom it did not tell, and why.</param>
/// <param name="Directory">The version of the directory by which they were found.</param>
/// <param name="Ladder">The version of the ladder; null for a hand-over that a person or a refusal began.</param>
public sealed record StepEvidence(NotificationPurpose Purpose, int Round, IReadOnlyList<string> Told, IReadOnlyList<Untold> NotTold, string Directory, string? Ladder);
