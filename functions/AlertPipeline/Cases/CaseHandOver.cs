using AlertPipeline.Notifications;
using NodaTime;

namespace AlertPipeline.Cases;

/// <summary>Notes on a case that it was handed over to the police: that a step of the ladder asked for it is not enough, the message must have left.</summary>
public static class CaseHandOver
{
    /// <summary>Decides what a hand-over that was sent changes; nothing when it is none of the present climb, or an earlier one was noted.</summary>
    public static CaseChange Decide(Case current, Notification sent, Instant now) =>
        sent.StartedByEvent == current.Climb.StartedByEvent && current.HandedOverAt is null
            ? CaseChange.Of(current with { HandedOverAt = now }).Record(CaseEventKind.HandedOver, now, sent.PersonId)
            : CaseChange.Of(current);
}
