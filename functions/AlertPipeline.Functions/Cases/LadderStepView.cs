using AlertPipeline.Directory;
using AlertPipeline.Escalation;
using AlertPipeline.Notifications;
using NodaTime;

namespace AlertPipeline.Functions.Cases;

/// <summary>A step of the ladder.</summary>
/// <param name="Step">The step, the warning of a limit, or review.</param>
/// <param name="State">Whether it was run, comes or was stopped.</param>
/// <param name="Purpose">What it says; null where an earlier version ran it.</param>
/// <param name="Round">0 for the first time, then counting the repeats.</param>
/// <param name="At">When it was run, or would be.</param>
/// <param name="LocalTime">The same as clocks in the Netherlands show it.</param>
/// <param name="To">Those whom it told, or will tell: where they are on call, those who will be at that time.</param>
/// <param name="NotTold">Those whom it does not tell, and why.</param>
/// <param name="RepeatEvery">When it is run again for as long as nobody takes the case; null when it is not.</param>
/// <param name="HeldFrom">When it would have been run without quiet hours; null where they hold nothing back.</param>
/// <param name="Directory">For a step that was run, the version of the directory by which its readers were found.</param>
public sealed record LadderStepView(
    string Step,
    CaseStepState State,
    NotificationPurpose? Purpose,
    int Round,
    Instant At,
    OffsetDateTime LocalTime,
    IReadOnlyList<ToldView> To,
    IReadOnlyList<UntoldView> NotTold,
    Duration? RepeatEvery,
    Instant? HeldFrom,
    string? Directory)
{
    /// <summary>The view of steps.</summary>
    public static IReadOnlyList<LadderStepView> Of(IEnumerable<CaseStep> steps, IReadOnlyList<Notification> messages, DirectoryBook book) =>
        [.. steps.Select(step => Of(step, messages, book))];

    private static LadderStepView Of(CaseStep step, IReadOnlyList<Notification> messages, DirectoryBook book) => new(
        step.Name,
        step.State,
        step.Purpose,
        step.Round,
        step.At,
        NetherlandsTime.WithOffset(step.At),
        [.. step.Told.Select(person => ToldView.Of(person, step, messages, book))],
        [.. step.NotTold.Select(untold => UntoldView.Of(untold, book))],
        step.RepeatEvery,
        step.HeldFrom,
        step.Directory);
}
