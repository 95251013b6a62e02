using AlertPipeline.Notifications;
using NodaTime;

namespace AlertPipeline.Escalation;

/// <summary>One step of the ladder.</summary>
/// <param name="Name">Its name, unique in its level.</param>
/// <param name="After">The delay.</param>
/// <param name="Target">Whom it tells.</param>
/// <param name="Purpose">What it says.</param>
/// <param name="From">From when the delay counts.</param>
/// <param name="Channels">On how many of a person's contacts at once, at least one; a hand-over goes by the first, and its code by the second.</param>
/// <param name="RepeatEvery">Runs again after this time for as long as nobody takes the case; null runs it once.</param>
/// <param name="Person">For a step that names one person, their id; else null.</param>
public sealed record LadderStep(
    string Name, Duration After, StepTarget Target, NotificationPurpose Purpose, StepBasis From = StepBasis.Acceptance, int Channels = 1, Duration? RepeatEvery = null, string? Person = null);
