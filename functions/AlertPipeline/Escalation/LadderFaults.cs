using AlertPipeline.Notifications;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Escalation;

/// <summary>What would let a case fall silent, or a deadline pass.</summary>
public static class LadderFaults
{
    /// <summary>Checks a ladder; an empty list means it can be used.</summary>
    public static IReadOnlyList<string> Of(Ladder ladder) =>
        [.. Enum.GetValues<UrgencyLevel>().SelectMany(level => Of($"ladder.json, {level}", ladder.For(level)))];

    private static IEnumerable<string> Of(string where, LadderLevel level)
    {
        if (!level.Steps.Any(step => step is { After: var after, From: StepBasis.Acceptance, Purpose: NotificationPurpose.Alert } && after == Duration.Zero))
        {
            yield return $"{where}: a step must alert somebody at once (after PT0S).";
        }

        if (level.Steps.All(step => step.Purpose != NotificationPurpose.HandOver))
        {
            yield return $"{where}: a step must hand over to the police.";
        }

        if (level.Steps.All(step => step.RepeatEvery is null))
        {
            yield return $"{where}: a step must repeat, or a case that nobody takes would fall silent.";
        }

        if (level.Reviews.Count == 0)
        {
            yield return $"{where}: reviews must hold at least one duration, or a case that was taken would be forgotten.";
        }

        if (level.Steps.Any(step => step.After < Duration.Zero || step.RepeatEvery <= Duration.Zero || step.Channels < 1) || level.Reviews.Any(review => review <= Duration.Zero))
        {
            yield return $"{where}: durations must be positive and channels at least 1.";
        }

        if (level.Steps.Any(step => step.Purpose is NotificationPurpose.News or NotificationPurpose.Deadline))
        {
            yield return $"{where}: 'news' and 'deadline' are no purposes of a step; they come by themselves.";
        }

        if (level.Steps.Select(step => step.Name).Distinct().Count() < level.Steps.Count)
        {
            yield return $"{where}: two steps have the same name.";
        }
    }
}
