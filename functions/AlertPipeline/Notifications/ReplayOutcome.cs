namespace AlertPipeline.Notifications;

/// <summary>What comes of the wish to send a message again: exactly one of <see cref="Again"/>, <see cref="NotFailed"/> and <see cref="Overtaken"/>.</summary>
public abstract record ReplayOutcome
{
    private ReplayOutcome()
    {
    }

    /// <summary>It is sent again.</summary>
    /// <param name="Message">The message as it becomes.</param>
    public sealed record Again(Notification Message) : ReplayOutcome;

    /// <summary>It has not failed: it waits, was sent, or was withheld.</summary>
    public sealed record NotFailed : ReplayOutcome;

    /// <summary>What it says is not to be said any more: somebody took the case or closed it, or another message says it.</summary>
    public sealed record Overtaken : ReplayOutcome;
}
