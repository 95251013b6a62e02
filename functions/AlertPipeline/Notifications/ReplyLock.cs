using AlertPipeline.DeadLetters;
using NodaTime;

namespace AlertPipeline.Notifications;

/// <summary>Stops guesses: after too many answers without a right code from one number, none is read for a while, nor answered.</summary>
public static class ReplyLock
{
    /// <summary>How many wrong answers lock a number.</summary>
    public const int MostWrong = 5;

    /// <summary>How long, from the first of them. At this pace guesses hit a code within the three days that it is usually good for with a chance of one in 2,700.</summary>
    public static Duration Time { get; } = Duration.FromHours(1);

    /// <summary>Whether a number is locked.</summary>
    /// <param name="wrong">The wrong answers that were counted.</param>
    /// <param name="now">The present.</param>
    public static bool IsLocked(FailedTries wrong, Instant now) => wrong.Count >= MostWrong && !IsOver(wrong, now);

    /// <summary>Whether they were so long ago that they count no more.</summary>
    public static bool IsOver(FailedTries wrong, Instant now) => wrong.FirstAt + Time <= now;
}
