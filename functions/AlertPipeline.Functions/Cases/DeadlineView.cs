using AlertPipeline.Cases;
using AlertPipeline.Clocks;
using AlertPipeline.Escalation;
using NodaTime;

namespace AlertPipeline.Functions.Cases;

/// <summary>A moment by which something must have happened, or that people should know of.</summary>
/// <param name="Name">What: police-hand-over by the ladder, a published limit, review, or the answer to one.</param>
/// <param name="Kind">What it asks for.</param>
/// <param name="At">When.</param>
/// <param name="Left">How long it is until then; nothing when it has passed.</param>
/// <param name="WarnAt">When people are warned of it.</param>
/// <param name="Source">Who set it.</param>
/// <param name="Met">Of what the police must know by, whether they are known to know; null for any other.</param>
/// <param name="FromReport">True when it counts from the first report, because nobody knows when the child was last seen; null otherwise.</param>
public sealed record DeadlineView(string Name, ClockKind Kind, Instant At, Duration Left, Instant? WarnAt = null, string? Source = null, bool? Met = null, bool? FromReport = null)
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
            current.AnswerDueAt is { } answer ? Of("review-answer", answer, now) : null,
            .. CaseClocks.Of(current).Select(clock => Of(clock, current, now)),
        ];
        return [.. deadlines.OfType<DeadlineView>().OrderBy(deadline => deadline.At)];
    }

    private static DeadlineView Of(CaseClock clock, Case current, Instant now) => Of(clock.Name.ToWord(), clock.DueAt, now) with
    {
        Kind = clock.Kind,
        WarnAt = clock.WarnAt,
        Source = clock.Source,
        Met = clock.Name == ClockName.PoliceKnow ? current.PoliceKnow : null,
        FromReport = clock.FromReport ? true : null,
    };

    private static DeadlineView Of(string name, Instant at, Instant now) => new(name, ClockKind.Deadline, at, Duration.Max(Duration.Zero, at - now));
}
