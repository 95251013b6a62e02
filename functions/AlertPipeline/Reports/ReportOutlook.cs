using AlertPipeline.Escalation;
using AlertPipeline.Notifications;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Reports;

/// <summary>
/// What happens next with a report, and when. It follows from this report and the ladder alone: what others reported about the child
/// could bring it forward, and is not shown.
/// </summary>
public static class ReportOutlook
{
    /// <summary>The steps, the earliest first.</summary>
    /// <param name="report">The report.</param>
    /// <param name="status">Where it stands.</param>
    /// <param name="level">How urgent it is on its own.</param>
    /// <param name="receivedAt">When it was accepted.</param>
    /// <param name="isWithdrawn">Whether it was taken back.</param>
    /// <param name="ladder">The present ladder.</param>
    public static IReadOnlyList<OutlookStep> Of(Report report, ReportStatus status, UrgencyLevel level, Instant receivedAt, bool isWithdrawn, Ladder ladder) => report.Kind switch
    {
        _ when isWithdrawn || status == ReportStatus.Failed => [new OutlookStep(OutlookWhat.PersonLooks)],
        ReportKind.Missing => Climb(report, ladder.For(level), receivedAt),
        ReportKind.Concern when level != UrgencyLevel.Urgent => [new OutlookStep(OutlookWhat.PersonOnCallTold, receivedAt), new OutlookStep(OutlookWhat.KeptAsSignal)],
        _ => [new OutlookStep(OutlookWhat.PersonOnCallTold, receivedAt), new OutlookStep(OutlookWhat.PersonLooks)],
    };

    /// <summary>What happens with an exercise: it is deleted after a day.</summary>
    public static IReadOnlyList<OutlookStep> OfExercise(Instant receivedAt) => [new OutlookStep(OutlookWhat.ExerciseExpires, receivedAt + Exercise.Lifetime)];

    private static IReadOnlyList<OutlookStep> Climb(Report report, LadderLevel level, Instant receivedAt) =>
    [
        .. level.Steps.Where(step => What(step) is not null)
            .Select(step => new OutlookStep(What(step)!.Value, (step.From == StepBasis.LastSeen ? report.LastSeen.At ?? receivedAt : receivedAt) + step.After))
            .GroupBy(step => step.What).Select(steps => new OutlookStep(steps.Key, Instant.Max(receivedAt, steps.Min(step => step.At!.Value))))
            .OrderBy(step => step.At),
    ];

    private static OutlookWhat? What(LadderStep step) => step switch
    {
        { Purpose: NotificationPurpose.HandOver } => OutlookWhat.HandedToPolice,
        { Target: StepTarget.Guardian } => OutlookWhat.GuardianTold,
        { Purpose: NotificationPurpose.Alert } => OutlookWhat.PersonOnCallTold,
        _ => null,
    };
}
