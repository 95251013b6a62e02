using AlertPipeline.Notifications;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Escalation;

/// <summary>What would let a case fall silent, or a deadline pass.</summary>
public static class LadderFaults
{
    private const string OnCall = "first-on-call, second-on-call, team-lead or everyone";

    private const int MostAcceptances = 5;

    private static readonly Duration PoliceLimit = Duration.FromHours(24);

    /// <summary>Checks a ladder; an empty list means it can be used. Each fault begins with its file and a JSON Pointer.</summary>
    public static IReadOnlyList<string> Of(Ladder ladder) =>
        [.. Enum.GetValues<UrgencyLevel>().SelectMany(level => Of(level, ladder.For(level)).Select(fault => $"ladder.json /{level.ToField()}{fault}"))];

    private static IEnumerable<string> Of(UrgencyLevel urgency, LadderLevel level) => urgency > UrgencyLevel.Standard && level.QuietHours is not null
        ? Of(level).Append("/quietHours: nobody waits for the morning at this level; only 'standard' may have quiet hours.")
        : Of(level);

    private static IEnumerable<string> Of(LadderLevel level) =>
    [
        .. OfAllSteps(level.Steps),
        .. level.Steps.SelectMany((step, index) => Of(step).Select(fault => $"/steps/{index}{fault}")),
        .. level.Steps.Index().GroupBy(step => step.Item.Name).SelectMany(same => same.Skip(1)).Select(step => $"/steps/{step.Index}/name: two steps have the same name."),
        .. level.Reviews.Count == 0 ? ["/reviews: reviews must hold at least one duration, or a case that was taken would be forgotten."] : Array.Empty<string>(),
        .. level.Acceptances is < 1 or > MostAcceptances ? [$"/acceptances: must be from 1 to {MostAcceptances}."] : Array.Empty<string>(),
        .. level.AnswerWithin <= Duration.Zero ? ["/answerWithin: durations must be positive."] : Array.Empty<string>(),
        .. level.Reviews.Index().Where(review => review.Item <= Duration.Zero).Select(review => $"/reviews/{review.Index}: durations must be positive."),
    ];

    private static IEnumerable<string> OfAllSteps(IReadOnlyList<LadderStep> steps)
    {
        if (!steps.Any(step => IsAlertOnCall(step) && step.From == StepBasis.Acceptance && step.After == Duration.Zero))
        {
            yield return $"/steps: a step must alert somebody on call at once (after PT0S): {OnCall}.";
        }

        if (!steps.Any(step => step.Purpose == NotificationPurpose.HandOver && IsPolice(step) && step.After <= PoliceLimit))
        {
            yield return "/steps: a step must hand over to the police (police-unit or national-police) at most PT24H after acceptance or last sight.";
        }

        if (!steps.Any(step => IsAlertOnCall(step) && step.RepeatEvery is not null))
        {
            yield return $"/steps: a step that alerts somebody on call must repeat, or a case that nobody takes would fall silent: {OnCall}.";
        }
    }

    private static IEnumerable<string> Of(LadderStep step) =>
    [
        .. step.After < Duration.Zero ? ["/after: durations must be positive."] : Array.Empty<string>(),
        .. step.RepeatEvery <= Duration.Zero ? ["/repeatEvery: durations must be positive."] : Array.Empty<string>(),
        .. step.Purpose == NotificationPurpose.HandOver && !IsPolice(step) ? ["/target: a hand-over goes to police-unit or national-police."] : Array.Empty<string>(),
        .. step.Channels < 1 ? ["/channels: must be at least 1."] : Array.Empty<string>(),
        .. step.Target == StepTarget.Person == step.Person is null ? ["/person: the target 'person' names one person, and no other target does."] : Array.Empty<string>(),
        .. step.Purpose is NotificationPurpose.Alert or NotificationPurpose.HandOver or NotificationPurpose.Information
            ? Array.Empty<string>() : ["/purpose: must be 'alert', 'hand-over' or 'information'; other messages come by themselves."],
    ];

    private static bool IsAlertOnCall(LadderStep step) => step is
    {
        Purpose: NotificationPurpose.Alert,
        Target: StepTarget.FirstOnCall or StepTarget.SecondOnCall or StepTarget.TeamLead or StepTarget.Everyone,
    };

    private static bool IsPolice(LadderStep step) => step.Target is StepTarget.PoliceUnit or StepTarget.NationalPolice;
}
