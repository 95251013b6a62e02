using AlertPipeline.Notifications;
using NodaTime;

namespace AlertPipeline.Escalation;

/// <summary>A step in the ladder of a case, whether it was run or not.</summary>
/// <param name="Name">The step, the warning of a limit, or review.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Purpose">What it says; null where an earlier version ran it.</param>
/// <param name="At">When it was run, or would be.</param>
/// <param name="Told">The ids of those whom it told, or would tell: where they are on call, those who are at that time.</param>
/// <param name="NotTold">Those whom it does not tell, and why.</param>
public sealed record CaseStep(string Name, CaseStepState State, NotificationPurpose? Purpose, Instant At, IReadOnlyList<string> Told, IReadOnlyList<Untold> NotTold)
{
    /// <summary>0 for the first time, then counting the repeats.</summary>
    public int Round { get; init; }

    /// <summary>When it is run again for as long as nobody takes the case; null when it is not.</summary>
    public Duration? RepeatEvery { get; init; }

    /// <summary>On how many contacts of a person; null for a step that was run, of which its messages tell.</summary>
    public int? Channels { get; init; }

    /// <summary>When it would have been run without quiet hours; null where they hold nothing back.</summary>
    public Instant? HeldFrom { get; init; }

    /// <summary>For a step that was run, the version of the directory by which people were found; null where an earlier version ran it.</summary>
    public string? Directory { get; init; }
}
