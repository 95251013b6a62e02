using AlertPipeline.Cases;
using AlertPipeline.Clocks;
using AlertPipeline.Escalation;
using NodaTime;

namespace AlertPipeline.Functions.Cases;

/// <summary>A moment by which something must have happened, or that people should know of.</summary>
/// <param name="Name">What: police-hand-over by the ladder, a published limit, or review.</param>
/// <param name="Kind">What it asks for.</param>
/// <param name="At">When.</param>
/// <param name="Left">How long it is until then; nothing when it has passed.</param>
/// <param name="WarnAt">When people are warned of it.</param>
/// <param name="Source">Who set it.</param>
public sealed record DeadlineView(string Name, ClockKind Kind, Instant At, Duration Left, Instant? WarnAt = null, string? Source = null)
{
    /// <summary>The deadlines of a case, the earliest first; none when it is closed.</summary>
    public static IReadOnlyList<DeadlineView> Of(Case current, Instant now)
    {
        if (current.Status == CaseStatus.Closed)
        {
            return [];
        }

        DeadlineView?[] deadlines =
        [
            current.Status == CaseStatus.Noted ? null : Of("police-hand-over", LadderPlan.HandOverAt(current), now),
            current.NextReviewAt is { } review ? Of("review", review, now) : null,
            .. CaseClocks.Of(current).Select(clock => Of(clock, now)),
        ];
        return [.. deadlines.OfType<DeadlineView>().OrderBy(deadline => deadline.At)];
    }

    private static DeadlineView Of(CaseClock clock, Instant now) => Of(clock.Name.ToWord(), clock.DueAt, now) with
    {
        Kind = clock.Kind,
        WarnAt = clock.WarnAt,
        Source = clock.Source,
    };

    private static DeadlineView Of(string name, Instant at, Instant now) => new(name, ClockKind.Deadline, at, Duration.Max(Duration.Zero, at - now));
}
