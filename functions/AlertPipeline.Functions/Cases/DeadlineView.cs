using AlertPipeline.Cases;
using AlertPipeline.Escalation;
using NodaTime;

namespace AlertPipeline.Functions.Cases;

/// <summary>A moment by which something must have happened.</summary>
/// <param name="Name">What: police-hand-over by the ladder, police-24-hours after last sight, or review.</param>
/// <param name="At">When.</param>
public sealed record DeadlineView(string Name, Instant At)
{
    /// <summary>The longest time after last sight within which the police must know (DT&amp;V guide, departure of unaccompanied minors).</summary>
    private static readonly Duration PoliceLimit = Duration.FromHours(24);

    /// <summary>The deadlines of a case, the earliest first.</summary>
    public static IReadOnlyList<DeadlineView> Of(Case current)
    {
        DeadlineView?[] deadlines =
        [
            new("police-hand-over", LadderPlan.HandOverAt(current)),
            current.LastSeenAt is { } seen ? new("police-24-hours", seen + PoliceLimit) : null,
            current.NextReviewAt is { } review ? new("review", review) : null,
        ];
        return [.. deadlines.OfType<DeadlineView>().OrderBy(deadline => deadline.At)];
    }
}
